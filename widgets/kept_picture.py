"""A picture that is drawn once for as long as what it shows stays the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap


class KeptPicture:
    """Keeps what was drawn last.

    To call Qt hundreds of times for a paint is dear while another thread reads an article: at
    each call it may come in between.
    """

    def __init__(self) -> None:
        self._of: object = None
        self._pixmap = QPixmap()

    def draw(
        self, painter: QPainter, rect: QRectF, shown: object, paint: Callable[[QPainter], None]
    ) -> None:
        """Draw it in the rectangle; where `shown` is another, `paint` draws it anew from (0, 0)."""
        ratio = painter.device().devicePixelRatioF()
        wanted = (shown, rect.width(), rect.height(), ratio)
        if wanted != self._of:
            self._of, self._pixmap = wanted, _drawn(rect, ratio, paint)
        painter.drawPixmap(rect.topLeft(), self._pixmap)


def _drawn(rect: QRectF, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
    pixmap = QPixmap((rect.size() * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    if not pixmap.isNull():
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter)
    return pixmap
