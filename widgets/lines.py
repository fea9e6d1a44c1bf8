"""Lines of a laid-out document: which is at a height, and where a position's line is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine


@dataclass(frozen=True, slots=True)
class Place:
    """A reading place: the Qt position at the start of a line, and how far (pixels) below the
    line's top the view begins."""

    position: int
    below: float = 0.0


def block_at(document: QTextDocument, y: float) -> QTextBlock:
    """The block at that height of the document, the gap below it included, or the nearest.

    Found by halves: Qt's hit test goes through all blocks, at every paint.
    """
    layout = document.documentLayout()
    first, last = 0, document.blockCount() - 1
    while first < last:
        middle = (first + last + 1) // 2
        if layout.blockBoundingRect(document.findBlockByNumber(middle)).top() <= y:
            first = middle
        else:
            last = middle - 1
    return document.findBlockByNumber(first)


def line_at(block: QTextBlock, y: float) -> QTextLine:
    """The line of the block at that height of the document, the gap below it included."""
    layout = block.layout()
    y -= block.document().documentLayout().blockBoundingRect(block).top()
    number = 0
    while number + 1 < layout.lineCount() and layout.lineAt(number + 1).y() <= y:
        number += 1
    return layout.lineAt(number)


def line_rect(document: QTextDocument, position: int) -> QRectF:
    """The whole line that holds the Qt position, in document coordinates."""
    block = document.findBlock(position)
    whole = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(position - block.position())
    return line.rect().translated(whole.topLeft()) if line.isValid() else whole


def place_at(document: QTextDocument, y: float) -> Place:
    """The reading place of a view that begins at that height of the document."""
    block = block_at(document, y)
    line = line_at(block, y)
    position = block.position() + (line.textStart() if line.isValid() else 0)
    return Place(position, y - line_rect(document, position).top())


def height_of(document: QTextDocument, place: Place) -> float:
    """The height of the document at which a view begins, to show that reading place."""
    return line_rect(document, place.position).top() + place.below
