"""Where the signs of speakers stand in the text's margin, beside the lines where they begin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock

from widgets.mark import Mark, MarkRole
from widgets.mark_geometry import Box

_SIDE = 8.0
_BESIDE_TEXT, _BETWEEN = 5.0, 2.0


def sign_places(
    block: QTextBlock, marks: Iterable[tuple[Mark, list[Box]]]
) -> Iterator[QRectF | None]:
    """For each mark its sign's place in document coordinates, or None where it has none.

    A content has one beside the first line that it has in the block, before the block's text. Of
    several that begin in one line the first stands nearest to it; a speaker is told once a line.
    """
    told: dict[float, list[int]] = {}
    for mark, boxes in marks:
        groups = told.setdefault(boxes[0].rect.top(), []) if boxes else []
        if mark.role is not MarkRole.CONTENT or not boxes or mark.group in groups:
            yield None
        else:
            groups.append(mark.group)
            yield _place(block, boxes[0].rect, len(groups) - 1)


def _place(block: QTextBlock, line: QRectF, number: int) -> QRectF:
    away = _BESIDE_TEXT + number * (_SIDE + _BETWEEN)
    text = block.document().documentLayout().blockBoundingRect(block)
    is_rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
    left = text.right() + away if is_rtl else text.left() - away - _SIDE
    return QRectF(left, line.center().y() - _SIDE / 2, _SIDE, _SIDE)
