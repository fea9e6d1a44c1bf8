"""The outlines of boxes: round where a stretch begins and ends, open where it goes on."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from widgets.mark_geometry import Box

RADIUS = 3.0


def filled(box: Box, radius: float = RADIUS) -> QPainterPath:
    """The area of the box."""
    path = QPainterPath()
    if not box.left_closed and not box.right_closed:
        path.addRect(box.rect)
        return path
    path.addRoundedRect(box.rect, radius, radius)
    half = box.rect.width() / 2
    square = QPainterPath()
    if not box.left_closed:
        square.addRect(box.rect.adjusted(0, 0, -half, 0))
    if not box.right_closed:
        square.addRect(box.rect.adjusted(half, 0, 0, 0))
    return path.united(square)


def framed(box: Box, radius: float = RADIUS) -> QPainterPath:
    """The frame of the box, on the middle of its pixels, without the sides where it goes on."""
    rect = box.rect.adjusted(0.5, 0.5, -0.5, -0.5)
    path = QPainterPath()
    if box.left_closed and box.right_closed:
        path.addRoundedRect(rect, radius, radius)
        return path
    if not box.left_closed and not box.right_closed:
        _line(path, rect.left(), rect.right(), rect.top())
        _line(path, rect.left(), rect.right(), rect.bottom())
        return path
    _bracket(path, rect, radius, box.right_closed)
    return path


def _line(path: QPainterPath, start: float, end: float, y: float) -> None:
    path.moveTo(start, y)
    path.lineTo(end, y)


def _bracket(path: QPainterPath, rect: QRectF, radius: float, at_right: bool) -> None:
    """Top, one side and bottom, with round corners."""
    side = rect.right() if at_right else rect.left()
    other = rect.left() if at_right else rect.right()
    inner = side - radius if at_right else side + radius
    path.moveTo(other, rect.top())
    path.lineTo(inner, rect.top())
    path.quadTo(side, rect.top(), side, rect.top() + radius)
    path.lineTo(side, rect.bottom() - radius)
    path.quadTo(side, rect.bottom(), inner, rect.bottom())
    path.lineTo(other, rect.bottom())
