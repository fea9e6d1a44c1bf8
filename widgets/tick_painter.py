"""Draws bands and the chosen tick on a lane, upright or lying."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from widgets.colours import Colours, painted_over
from widgets.tick_bands import Band

# How strong a band is on its ground: that of one who is unsure is paler.
_SURE, _UNSURE = 0.8, 0.42
_ROUND = 1.5
_FRAME = 1.0
_AROUND = 1.0


@dataclass(frozen=True)
class Lane:
    """Where a lane runs: down its rectangle, or along it from the left or the right."""

    rect: QRectF
    is_upright: bool
    from_right: bool = False

    @property
    def length(self) -> int:
        """How long it is, in whole pixels."""
        return max(0, round(self.rect.height() if self.is_upright else self.rect.width()))

    def part(self, start: float, end: float) -> QRectF:
        """The rectangle of the pixels `[start, end)` along the lane."""
        rect = self.rect
        if self.is_upright:
            return QRectF(rect.left(), rect.top() + start, rect.width(), end - start)
        left = rect.right() - end if self.from_right else rect.left() + start
        return QRectF(left, rect.top(), end - start, rect.height())

    def pixel_at(self, point: QPointF) -> float:
        """How far along the lane a point is, in pixels."""
        if self.is_upright:
            return point.y() - self.rect.top()
        if self.from_right:
            return self.rect.right() - point.x()
        return point.x() - self.rect.left()


def paint_bands(
    painter: QPainter, lane: Lane, found: Iterable[Band], colours: Colours, ground: QColor
) -> None:
    """Draw the bands in their speakers' colours."""
    painter.setPen(Qt.PenStyle.NoPen)
    for band in found:
        strength = _UNSURE if band.is_unsure else _SURE
        colour = colours.of_group(band.group)
        painter.setBrush(painted_over(colour, strength, ground))
        painter.drawRoundedRect(lane.part(band.start, band.end), _ROUND, _ROUND)


def paint_lines(painter: QPainter, lane: Lane, found: Iterable[Band], colour: QColor) -> None:
    """Draw the bands in one colour, whoever's they are."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for band in found:
        painter.drawRect(lane.part(band.start, band.end))


def paint_chosen(painter: QPainter, rect: QRectF, colour: QColor, colours: Colours) -> None:
    """Draw the chosen tick: its whole colour in a frame of the text's, a little larger."""
    # On whole pixels, so that the frame is no blur.
    around = QRectF(rect.toRect()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    painter.setPen(QPen(colours.text, _FRAME))
    painter.setBrush(colour)
    half = _FRAME / 2
    painter.drawRoundedRect(around.adjusted(half, half, -half, -half), _ROUND, _ROUND)
