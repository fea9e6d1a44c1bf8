"""The toolbar's icons, drawn in the text's colour at any size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
)

SQUARE = 24
STROKE = 1.6

# Lines on a square of 24; each icon is a few of them.
_LINES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "open": (
        (
            (3.5, 18.5),
            (3.5, 6.5),
            (4.5, 5.5),
            (9, 5.5),
            (11, 8),
            (19.5, 8),
            (20.5, 9),
            (20.5, 18.5),
            (19.5, 19.5),
            (4.5, 19.5),
            (3.5, 18.5),
        ),
    ),
    "export": (((12, 4), (12, 15)), ((7.5, 10.5), (12, 15), (16.5, 10.5)), ((4, 19.5), (20, 19.5))),
    "up": (((6, 15), (12, 9), (18, 15)),),
    "down": (((6, 9), (12, 15), (18, 9)),),
    "sidebar": (
        ((3.5, 5), (20.5, 5), (20.5, 19), (3.5, 19), (3.5, 5)),
        ((14.5, 5), (14.5, 19)),
    ),
}


class _LineEngine(QIconEngine):
    """Draws an icon's lines in the colour asked for."""

    def __init__(self, name: str, colour: Callable[[QIcon.Mode], QColor], mirrored: bool) -> None:
        super().__init__()
        self._name, self._colour, self._mirrored = name, colour, mirrored

    def clone(self) -> QIconEngine:
        return _LineEngine(self._name, self._colour, self._mirrored)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(rect.width(), rect.height())
        corner = QRectF(rect).center() - QPointF(side / 2, side / 2)
        painter.translate(corner)
        painter.scale(side / SQUARE, side / SQUARE)
        if self._mirrored:
            painter.translate(SQUARE, 0)
            painter.scale(-1, 1)
        pen = QPen(self._colour(mode), STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(_path(self._name))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        return pixmap


def icon(name: str, palette: QPalette, mirrored: bool = False) -> QIcon:
    """The icon of that name in the palette's text colours. Raises KeyError for an unknown one."""
    _LINES[name]

    def colour(mode: QIcon.Mode) -> QColor:
        group = (
            QPalette.ColorGroup.Disabled
            if mode is QIcon.Mode.Disabled
            else QPalette.ColorGroup.Active
        )
        return palette.color(group, QPalette.ColorRole.ButtonText)

    return QIcon(_LineEngine(name, colour, mirrored))


def _path(name: str) -> QPainterPath:
    path = QPainterPath()
    for line in _LINES[name]:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in line]))
    return path
