"""A key as it looks on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from widgets.colours import Colours
from widgets.row_text import sized

_SIDE, _ABOVE = 7, 2


class KeyCap(QLabel):
    """Shows a key sequence («Ctrl+O») in a frame, from the left in any interface."""

    def __init__(self, keys: str, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(keys, parent)
        self._colours = colours
        self.setFont(sized(self.font(), 0.88))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, and the text on it."""
        cap = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._colours.line, 1))
            painter.setBrush(self._colours.field)
            painter.drawRoundedRect(cap, 4, 4)
        super().paintEvent(event)
