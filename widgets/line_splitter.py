"""A splitter whose handles are thin lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget


class LineSplitter(QSplitter):
    """Draws a line between its parts; it can be gripped a few pixels beside the line."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.colour = QColor(Qt.GlobalColor.gray)
        # Qt widens the grip of a handle of one pixel.
        self.setHandleWidth(1)

    def set_colour(self, colour: QColor) -> None:
        """Draw the lines in that colour from now on."""
        self.colour = colour
        for number in range(self.count()):
            self.handle(number).update()

    def createHandle(self) -> QSplitterHandle:
        """Make a handle that is a line."""
        return _Line(self)


class _Line(QSplitterHandle):
    def __init__(self, splitter: LineSplitter) -> None:
        super().__init__(splitter.orientation(), splitter)
        self._splitter = splitter

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, without the style's dots."""
        with QPainter(self) as painter:
            painter.fillRect(self.contentsRect(), self._splitter.colour)
