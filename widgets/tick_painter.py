"""Draws bands and the chosen tick on a lane, upright or lying."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from widgets.colours import Colours, painted_over
from widgets.tick_bands import Band

# How strong a band is on its ground: that of one who is unsure is paler.
_SURE, _UNSURE = 0.8, 0.42
_ROUND, _LONG = 1.5, 5
_FRAME = 1.0
_AROUND = 1.0

ColourOf = Callable[[int, bool], QColor]


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


def shades(colours: Colours, ground: QColor) -> ColourOf:
    """What a speaker's bands look like on the ground; those of one who is unsure are paler."""

    def colour_of(group: int, is_unsure: bool) -> QColor:
        return painted_over(colours.of_group(group), _UNSURE if is_unsure else _SURE, ground)

    return colour_of


def paint_bands(painter: QPainter, lane: Lane, found: Sequence[Band], colour_of: ColourOf) -> None:
    """Draw the bands of the lane from (0, 0), each in the colour that `colour_of` says."""
    at_origin = replace(lane, rect=QRectF(QPointF(), lane.rect.size()))
    painter.setPen(Qt.PenStyle.NoPen)
    for (group, is_unsure), alike in _by_look(found).items():
        # All of a colour at once; what is short stays square, or it would have no colour left.
        path = QPainterPath()
        for band in alike:
            radius = _ROUND if band.end - band.start >= _LONG else 0.0
            path.addRoundedRect(at_origin.part(band.start, band.end), radius, radius)
        painter.fillPath(path, colour_of(group, is_unsure))


def _by_look(found: Sequence[Band]) -> dict[tuple[int, bool], list[Band]]:
    looks: dict[tuple[int, bool], list[Band]] = defaultdict(list)
    for band in found:
        looks[band.group, band.is_unsure].append(band)
    return looks


def paint_chosen(painter: QPainter, rect: QRectF, colour: QColor, colours: Colours) -> None:
    """Draw the chosen tick: its whole colour in a frame of the text's, a little larger."""
    # On whole pixels, so that the frame is no blur.
    around = QRectF(rect.toRect()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    painter.setPen(QPen(colours.text, _FRAME))
    painter.setBrush(colour)
    half = _FRAME / 2
    painter.drawRoundedRect(around.adjusted(half, half, -half, -half), _ROUND, _ROUND)
