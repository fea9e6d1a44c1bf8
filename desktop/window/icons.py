"""The toolbar's icons, drawn in the palette's text colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap, QPolygonF

SQUARE = 24
STROKE = 1.6
SIZE = 20
RATIOS = (1, 2, 3)

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
    # A large and a small «A», as on such buttons everywhere.
    "letters": (
        ((2.5, 18), (7.75, 5.5), (13, 18)),
        ((4.5, 13.5), (11, 13.5)),
        ((14.5, 18), (18, 9.5), (21.5, 18)),
        ((15.8, 15), (20.2, 15)),
    ),
    "sidebar": (
        ((3.5, 5), (20.5, 5), (20.5, 19), (3.5, 19), (3.5, 5)),
        ((14.5, 5), (14.5, 19)),
    ),
}


def icon(name: str, palette: QPalette, mirrored: bool = False) -> QIcon:
    """The icon of that name, for use and greyed out. Raises KeyError for an unknown one."""
    made = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        for ratio in RATIOS:
            made.addPixmap(_drawn(name, colour, ratio, mirrored), mode)
    return made


def _drawn(name: str, colour: QColor, ratio: int, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(SIZE * ratio, SIZE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SIZE / SQUARE, SIZE / SQUARE)
        if mirrored:
            painter.translate(SQUARE, 0)
            painter.scale(-1, 1)
        painter.setPen(_pen(colour))
        for line in _LINES[name]:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
    return pixmap


def _pen(colour: QColor) -> QPen:
    pen = QPen(colour, STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
