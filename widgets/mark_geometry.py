"""Where a stretch of a block is drawn: a box for each line, in document coordinates."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextLayout

# Runs of one line that stand closer than this are one box (pixels).
_SEAM = 1.5
# What a box has above and below the line, with what rounding to whole pixels may add.
_ROOM = 4.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle around a stretch in one line, on whole pixels.

    `left_closed` and `right_closed` say whether the stretch begins or ends at that side; at the
    other sides it goes on in another line.
    """

    rect: QRectF
    left_closed: bool
    right_closed: bool


def boxes(block: QTextBlock, start: int, end: int, opens: bool, closes: bool) -> list[Box]:
    """The boxes of `[start, end)`, in Qt positions within the block, in reading order.

    `opens` and `closes` say whether the ends are those of the whole stretch.
    """
    layout = block.layout()
    origin = block.document().documentLayout().blockBoundingRect(block).topLeft()
    is_rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
    found = [
        rect
        for number in _lines(block, start, end)
        for rect in _line_rects(layout, number, start, end, origin, is_rtl)
    ]
    last = len(found) - 1
    return [
        _box(rect, opens and number == 0, closes and number == last, is_rtl)
        for number, rect in enumerate(found)
    ]


def _lines(block: QTextBlock, start: int, end: int) -> range:
    layout = block.layout()
    first = layout.lineForTextPosition(start)
    last = layout.lineForTextPosition(end - 1)
    if not first.isValid() or not last.isValid():
        return range(0)
    return range(first.lineNumber(), last.lineNumber() + 1)


def _line_rects(
    layout: QTextLayout, number: int, start: int, end: int, origin: QPointF, is_rtl: bool
) -> Iterator[QRectF]:
    """The rectangles of the stretch in the line; several where text of the other direction is cut.

    The glyphs tell where they stand; `cursorToX` is ambiguous at a change of direction.
    """
    line = layout.lineAt(number)
    first = max(start, line.textStart())
    last = min(end, line.textStart() + line.textLength())
    if first >= last:
        return
    runs = (run.boundingRect() for run in line.glyphRuns(first, last - first))
    sides = _joined(sorted((run.left(), run.right()) for run in runs))
    cut = _overlap(layout, number) / 2
    top = math.floor(origin.y() + line.y() + cut) - 1
    bottom = math.ceil(origin.y() + line.y() + line.height() - cut) + 1
    for left, right in reversed(sides) if is_rtl else sides:
        left, right = math.floor(origin.x() + left), math.ceil(origin.x() + right)
        yield QRectF(left, top, right - left, bottom - top)


def _overlap(layout: QTextLayout, number: int) -> float:
    """How far the line's height, with room for a frame, reaches into that of the next one."""
    if layout.lineCount() < 2:
        return 0.0
    above = layout.lineAt(min(number, layout.lineCount() - 2))
    below = layout.lineAt(above.lineNumber() + 1)
    return max(0.0, above.height() + _ROOM - (below.y() - above.y()))


def _joined(sides: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for left, right in sides:
        if joined and left <= joined[-1][1] + _SEAM:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        elif right > left:
            joined.append((left, right))
    return joined


def _box(rect: QRectF, begins: bool, ends: bool, is_rtl: bool) -> Box:
    return Box(rect, ends, begins) if is_rtl else Box(rect, begins, ends)
