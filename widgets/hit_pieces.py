"""The pieces of a find's hits, made for the blocks that are painted and for no others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from widgets.mark import Mark, MarkRole, Stretch
from widgets.mark_pieces import Piece, Pieces
from widgets.positions import Positions

_START, _END = itemgetter(0), itemgetter(1)


class HitPieces(Mapping[int, Sequence[Piece]]):
    """The pieces in each block, by its number.

    `hits` are in order and apart from each other; `starts` are the Qt positions of the blocks.
    A letter typed may find thousands: where they stand is asked when they come into sight.
    """

    def __init__(
        self, hits: Sequence[Stretch], positions: Positions, starts: Sequence[int]
    ) -> None:
        self._hits, self._positions, self._starts = hits, positions, starts

    def __getitem__(self, number: int) -> Sequence[Piece]:
        begin = self._starts[number]
        is_last = number + 1 == len(self._starts)
        stop = self._positions.length if is_last else self._starts[number + 1] - 1
        start, end = self._positions.text_stretch(begin, stop)
        first = bisect_right(self._hits, start, key=_END)
        last = bisect_left(self._hits, end, key=_START)
        marks = [Mark(*hit, MarkRole.HIT, "") for hit in self._hits[first:last]]
        return Pieces(marks, self._positions, self._starts)[number]

    def __iter__(self) -> Iterator[int]:
        return iter(range(len(self._starts)))

    def __len__(self) -> int:
        return len(self._starts)
