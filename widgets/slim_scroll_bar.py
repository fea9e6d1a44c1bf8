"""A narrow scroll bar with a round handle and no arrows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from widgets.colours import painted_over

_WIDTH = 12
_MARGIN = 3.0
_LEAST = 28.0
_REST, _HOVER = 0.25, 0.45


class SlimScrollBar(QScrollBar):
    """A vertical scroll bar; drawn with the palette's Text on its Window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._grip: float | None = None

    def _handle(self) -> QRectF:
        """Where the handle is drawn."""
        whole = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        pages = self.maximum() - self.minimum() + self.pageStep()
        length = min(whole.height(), max(_LEAST, whole.height() * self.pageStep() / max(1, pages)))
        way = self.maximum() - self.minimum()
        top = (whole.height() - length) * (self.value() - self.minimum()) / max(1, way)
        return QRectF(whole.left(), whole.top() + top, whole.width(), length)

    def _move_to(self, y: float) -> None:
        """Put the top of the handle at that height."""
        room = self.height() - 2 * _MARGIN - self._handle().height()
        part = (y - _MARGIN) / room if room > 0 else 0.0
        self.setValue(self.minimum() + round(part * (self.maximum() - self.minimum())))

    def sizeHint(self) -> QSize:
        """A narrow strip."""
        return QSize(_WIDTH, 4 * _WIDTH)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the handle, or go a page towards the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        y, handle = event.position().y(), self._handle()
        if handle.top() <= y <= handle.bottom():
            self._grip = y - handle.top()
            self.setSliderDown(True)
        else:
            page = self.pageStep() if y > handle.bottom() else -self.pageStep()
            self.setValue(self.value() + page)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle."""
        if self._grip is not None:
            self._move_to(event.position().y() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the handle."""
        self._grip = None
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the handle."""
        palette = self.palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), palette.window())
            if self.maximum() == self.minimum():
                return
            strength = _HOVER if self.underMouse() or self.isSliderDown() else _REST
            ground, ink = palette.window().color(), palette.text().color()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(painted_over(ink, strength, ground))
            painter.drawRoundedRect(self._handle(), _WIDTH / 2, _WIDTH / 2)
