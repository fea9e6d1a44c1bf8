"""The steps of a reason as one selectable text, its evidence set bold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from widgets.colours import NEUTRAL, Colours

_LINES = 2
_BETWEEN = " · "
_ISOLATED = re.compile("(\u2068.*?\u2069)")
_ISOLATES = re.compile("[\u2066-\u2069]")


class ReasonText(QLabel):
    """Shows as many steps as find room in two lines, or all of them where it is opened."""

    cut_changed = Signal(bool)
    """Whether some steps are left out has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = NEUTRAL
        self._question = ""
        self._steps: Sequence[str] = ()
        self._is_opened = False
        self._fitted_width = -1
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self._fit()

    def show_steps(self, question: str, steps: Sequence[str]) -> None:
        """Show the steps after the question; what U+2068 and U+2069 enclose is set bold."""
        self._question, self._steps = question, tuple(steps)
        self.setAccessibleName(self.plain())
        self._fit()

    def open(self, is_opened: bool) -> None:
        """Show all steps, however many lines they need, or only what finds room."""
        self._is_opened = is_opened
        self._fit()

    def plain(self) -> str:
        """All that there is to say, as plain text."""
        words = f"{self._question} {_BETWEEN.join(self._steps)}".strip()
        return _ISOLATES.sub("", words)

    def _fit(self) -> None:
        """Leave out steps from the last, until the rest finds room."""
        self._fitted_width = self.width()
        room = _LINES * self.fontMetrics().lineSpacing() + 2
        count = len(self._steps)
        self.setText(self._html(count))
        while not self._is_opened and count > 1 and self.heightForWidth(self.width()) > room:
            count -= 1
            self.setText(self._html(count))
        self.cut_changed.emit(count < len(self._steps))

    def _html(self, count: int) -> str:
        steps = [_bold(step, self._colours.text.name()) for step in self._steps[:count]]
        more = [" …"] if count < len(self._steps) else []
        words = f"{escape(self._question)} {_BETWEEN.join([*steps, *more])}"
        side = "rtl" if self.isRightToLeft() else "ltr"
        return f"<p dir='{side}' style='color:{self._colours.quiet_text.name()}'>{words}</p>"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many steps as find room now."""
        super().resizeEvent(event)
        if self.width() != self._fitted_width:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ring around the text where it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setPen(QPen(self._colours.accent, 1.6))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)


def _bold(step: str, colour: str) -> str:
    parts = _ISOLATED.split(step)
    # Every second part is what the pattern found.
    parts[1::2] = [f"<b style='color:{colour}'>{escape(part)}</b>" for part in parts[1::2]]
    parts[::2] = [escape(part) for part in parts[::2]]
    return "".join(parts)
