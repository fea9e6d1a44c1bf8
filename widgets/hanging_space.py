"""How far Qt misses a click in a wrapped right-to-left line.

Where such a line ends in spaces, they hang over its left end. `QTextLine.cursorToX` reckons with
them and `xToCursor` does not, so a click lands that far off; a moved click does not.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextDocument

from widgets.lines import block_at, line_at


def hanging_space(document: QTextDocument, point: QPointF) -> float:
    """The pixels by which a click at the point (of the document) has to be moved to the right."""
    block = block_at(document, point.y())
    line = line_at(block, point.y())
    end = line.textStart() + line.textLength() if line.isValid() else block.length()
    is_rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
    if not is_rtl or end >= block.length() - 1:
        return 0.0
    start = block.position() + line.textStart()
    space = QFontMetricsF(block.charFormat().font()).horizontalAdvance(" ")
    return space * _spaces_before(document, start, block.position() + end)


def _spaces_before(document: QTextDocument, start: int, end: int) -> int:
    place = end
    while place > start and document.characterAt(place - 1) in (" ", "\t"):
        place -= 1
    return end - place
