"""The slim bar above the text while something is being found: how many, which, and how."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from widgets.announcement import announce
from widgets.colours import NEUTRAL, Colours, inked, palette_of
from widgets.find_ways import FindWays
from widgets.flat_button import FlatButton
from widgets.row_text import elided, width_of
from widgets.tool_tip import tool_tip

_SIDE, _ABOVE, _BETWEEN = 14, 3, 4
# In pixels, so that «۳ از ۱۲» is never cut.
_LEAST = 84


@dataclass(frozen=True, slots=True)
class FindState:
    """How a find stands, in a few words: «۳ از ۱۲», and remarks on it; empty ones are left out.

    `is_missing`: there is nothing to be found; `has_hits`: there is somewhere to go.
    """

    said: tuple[str, ...] = ()
    is_missing: bool = False
    has_hits: bool = False


class FindBar(QFrame):
    """Shows how a find stands; hidden while there is none. A screen reader is told, too."""

    next_asked = Signal()
    """The reader wants the next hit."""
    previous_asked = Signal()
    """The reader wants the previous hit."""
    ways_changed = Signal()
    """The reader wants whole words only or no longer, or a regular expression."""
    close_asked = Signal()
    """The reader has found what was to be found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours, self._state = NEUTRAL, FindState()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setMinimumWidth(_LEAST)
        self._previous = FlatButton(self.tr("یافتهٔ پیشین"), Qt.ArrowType.UpArrow)
        self._next = FlatButton(self.tr("یافتهٔ بعدی"), Qt.ArrowType.DownArrow)
        self.ways = FindWays()
        self._close = FlatButton(self.tr("بستن"))
        self._buttons = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._connect()
        self._lay_out()
        self.show_state(self._state)
        self.hide()

    def follow(self, field: QWidget) -> None:
        """Let Tab lead from the field to the first button."""
        QWidget.setTabOrder(field, self._previous)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.setPalette(palette_of(colours, colours.panel, self.palette()))
        for part in (self._previous, self._next, self.ways, self._close):
            part.set_colours(colours)
        self._ink()

    def show_state(self, state: FindState) -> None:
        """Say how the find stands."""
        self._state = state
        self._previous.setEnabled(state.has_hits)
        self._next.setEnabled(state.has_hits)
        self._text.setAccessibleName(self._whole_text())
        self._ink()
        self._fit()
        announce(self, self._whole_text())

    def _whole_text(self) -> str:
        return "  ·  ".join(filter(None, self._state.said))

    def _ink(self) -> None:
        ink = self._colours.danger if self._state.is_missing else self._colours.text
        self._text.setPalette(inked(self.palette(), ink))

    def _fit(self) -> None:
        """Cut what is said where it has no room; why nothing is found gets a line of its own."""
        whole, font = self._whole_text(), self._text.font()
        room = self.width() - 2 * _SIDE
        beside = max(_LEAST, room - _BETWEEN - self._buttons.sizeHint().width())
        is_above = self._state.is_missing and width_of(whole, font) > beside
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if is_above else direction.LeftToRight)
        self._text.setText(elided(whole, font, room if is_above else beside))
        self._text.setToolTip(tool_tip(whole) if self._text.text() != whole else "")

    def _connect(self) -> None:
        self._previous.clicked.connect(self.previous_asked)
        self._next.clicked.connect(self.next_asked)
        self._close.clicked.connect(self.close_asked)
        self.ways.changed.connect(self.ways_changed)

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(_BETWEEN)
        for part in (self._previous, self._next, self.ways, self._close):
            buttons.addWidget(part)
        self._box.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE + 1)
        self._box.setSpacing(_BETWEEN)
        self._box.addWidget(self._text, 1)
        self._box.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTrailing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line between the bar and the text."""
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._colours.line)
