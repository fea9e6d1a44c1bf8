"""The shape that tells a speaker beside his colour, for who cannot tell the colours apart."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from widgets.colours import NEUTRAL, Colours
from widgets.mark import UNKNOWN_GROUP

_SIDE = 11
# The strokes of hollow shapes and of the cross, as parts of the box.
_RIM, _ARM = 0.19, 0.32
_DOTS = 6


class SpeakerSign(QWidget):
    """A speaker's sign by itself, to stand beside his name; the name says who it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours, self._group = NEUTRAL, UNKNOWN_GROUP
        self.setFixedSize(QSize(_SIDE, _SIDE))

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.update()

    def show_group(self, group: int) -> None:
        """Show the sign of that number."""
        self._group = group
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign in the speaker's colour."""
        with QPainter(self) as painter:
            colour = self._colours.of_group(self._group)
            paint_sign(painter, QRectF(self.rect()), self._group, colour)


def paint_sign(painter: QPainter, box: QRectF, group: int, colour: QColor) -> None:
    """Draw the sign of that speaker's number in the box, in his colour.

    The shapes begin again after the ninth and the colours after the tenth, so that no two of the
    first ninety speakers have both alike. Nobody known is a ring of dots.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(sign(box, group), colour)
    painter.restore()


def sign(box: QRectF, group: int) -> QPainterPath:
    """The area of the sign."""
    number = group if group == UNKNOWN_GROUP else group % len(_SHAPES)
    return _shape(number, box.width()).translated(box.topLeft())


@lru_cache(maxsize=64)
def _shape(number: int, side: float) -> QPainterPath:
    """The shape of that number in a box of its own; cutting one out of another is slow."""
    draw = _unknown if number == UNKNOWN_GROUP else _SHAPES[number]
    return draw(QRectF(0, 0, side, side))


def _circle(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box)
    return path


def _square(box: QRectF) -> QPainterPath:
    # As large to the eye as the circle, hence smaller.
    path = QPainterPath()
    path.addRect(_inner(box, 0.07))
    return path


def _triangle(box: QRectF) -> QPainterPath:
    return _polygon(box, (0.5, 0.0), (1.0, 0.95), (0.0, 0.95))


def _fallen_triangle(box: QRectF) -> QPainterPath:
    return _polygon(box, (0.0, 0.05), (1.0, 0.05), (0.5, 1.0))


def _diamond(box: QRectF) -> QPainterPath:
    return _polygon(box, (0.5, -0.06), (1.06, 0.5), (0.5, 1.06), (-0.06, 0.5))


def _cross(box: QRectF) -> QPainterPath:
    low, high = (1 - _ARM) / 2, (1 + _ARM) / 2
    return _polygon(
        box,
        *((low, 0), (high, 0), (high, low), (1, low), (1, high), (high, high)),
        *((high, 1), (low, 1), (low, high), (0, high), (0, low), (low, low)),
    )


def _ring(box: QRectF) -> QPainterPath:
    return _circle(box).subtracted(_circle(_inner(box, _RIM)))


def _frame(box: QRectF) -> QPainterPath:
    return _square(box).subtracted(_square(_inner(box, _RIM)))


def _hollow_diamond(box: QRectF) -> QPainterPath:
    return _diamond(box).subtracted(_diamond(_inner(box, 1.3 * _RIM)))


def _unknown(box: QRectF) -> QPainterPath:
    path, dot = QPainterPath(), 0.13 * box.width()
    path.setFillRule(Qt.FillRule.WindingFill)
    away = box.width() / 2 - dot
    for number in range(_DOTS):
        angle = math.tau * number / _DOTS - math.tau / 4
        beside = QPointF(away * math.cos(angle), away * math.sin(angle))
        path.addEllipse(box.center() + beside, dot, dot)
    return path


def _inner(box: QRectF, part: float) -> QRectF:
    by = part * box.width()
    return box.adjusted(by, by, -by, -by)


def _polygon(box: QRectF, *corners: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    places = [
        QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in corners
    ]
    path.addPolygon(QPolygonF(places))
    path.closeSubpath()
    return path


_SHAPES: tuple[Callable[[QRectF], QPainterPath], ...] = (
    _circle,
    _square,
    _triangle,
    _diamond,
    _ring,
    _cross,
    _fallen_triangle,
    _frame,
    _hollow_diamond,
)
