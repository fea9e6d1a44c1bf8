"""A label of one line that is cut where it does not fit, and never keeps a window wide."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from widgets.row_text import Ink, draw_line, elided
from widgets.tool_tip import tool_tip

_LEAST = 24
# What the style leaves at either side, but for the pixel that rounding may cost.
_SIDE = 3


class ShortLabel(QLabel):
    """Shows a sentence of the window, which runs as the window does, whatever names are in it.

    What is cut stands whole in the tool tip.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._fit()

    def _fit(self) -> None:
        text = self.text()
        is_cut = elided(text, self.font(), self._room().width()) != text
        self.setToolTip(tool_tip(text) if is_cut else "")

    def _room(self) -> QRectF:
        return QRectF(self.contentsRect()).adjusted(_SIDE, 0, -_SIDE, 0)

    def minimumSizeHint(self) -> QSize:
        """A letter or two; nothing where nothing is said."""
        whole = super().minimumSizeHint()
        return QSize(min(_LEAST, whole.width()) if self.text() else 0, whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the text fits."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        ink = Ink(self.font(), self.palette().color(QPalette.ColorRole.WindowText))
        rtl = self.isRightToLeft()
        with QPainter(self) as painter:
            draw_line(painter, self._room(), self.text(), ink, at_right=rtl, from_right=rtl)
