"""Marks laid out on a document: where each is drawn, and which stands at a point."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTextBlock, QTextDocument

from widgets.lines import block_at
from widgets.margin_signs import sign_places
from widgets.mark import Mark
from widgets.mark_geometry import Box, boxes
from widgets.mark_pieces import Piece
from widgets.mark_shapes import filled

# How far a frame may reach beyond the box that it is around (pixels).
_FRAME = 8.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A mark's boxes, their area and the place of its sign in one block.

    All in document coordinates; not every mark has a sign.
    """

    mark: Mark
    boxes: Sequence[Box]
    area: QPainterPath
    sign: QRectF | None


class MarkLayer:
    """Knows the pieces of marks in a document's blocks, and remembers where they are drawn."""

    def __init__(self, document: QTextDocument, pieces: Mapping[int, Sequence[Piece]]) -> None:
        self._document = document
        self._pieces = pieces
        self._drawn: dict[int, list[Drawn]] = {}

    def forget_places(self) -> None:
        """Ask anew where the marks are drawn: the lines have been broken otherwise."""
        self._drawn.clear()

    def marks_within(self, block: QTextBlock, position: int) -> Iterator[Mark]:
        """The marks at a Qt position within the block; both ends of a mark belong to it."""
        for piece in self._pieces.get(block.blockNumber(), ()):
            if piece.start <= position <= piece.end:
                yield piece.mark

    def marks_at(self, point: QPointF) -> Iterator[Mark]:
        """The marks drawn at the point, in document coordinates."""
        for drawn in self.drawn_between(point.y(), point.y()):
            if any(box.rect.contains(point) for box in drawn.boxes):
                yield drawn.mark

    def drawn_between(self, top: float, bottom: float) -> Iterator[Drawn]:
        """What is drawn from `top` to `bottom`, in the order of painting."""
        if not self._pieces:
            return
        for block in _blocks_between(self._document, top, bottom):
            number = block.blockNumber()
            if number not in self._drawn:
                pieces = self._pieces.get(number, ())
                self._drawn[number] = _drawn(block, pieces)
            # A text may be all one block.
            yield from (one for one in self._drawn[number] if _reaches(one, top, bottom))


def _blocks_between(document: QTextDocument, top: float, bottom: float) -> Iterator[QTextBlock]:
    layout = document.documentLayout()
    block = block_at(document, top)
    while block.isValid() and layout.blockBoundingRect(block).top() <= bottom + 1:
        yield block
        block = block.next()


def _reaches(drawn: Drawn, top: float, bottom: float) -> bool:
    places = drawn.boxes
    return bool(places) and (
        places[0].rect.top() - _FRAME <= bottom and places[-1].rect.bottom() + _FRAME >= top
    )


def _drawn(block: QTextBlock, pieces: Sequence[Piece]) -> list[Drawn]:
    found = [
        (piece.mark, boxes(block, piece.start, piece.end, piece.opens, piece.closes))
        for piece in pieces
    ]
    return [
        Drawn(mark, places, _area(places), sign)
        for (mark, places), sign in zip(found, sign_places(block, found), strict=True)
    ]


def _area(places: Sequence[Box]) -> QPainterPath:
    area = QPainterPath()
    for box in places:
        area.addPath(filled(box))
    return area
