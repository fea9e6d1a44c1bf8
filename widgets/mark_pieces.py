"""Which parts of which marks stand in which block."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import attrgetter

from widgets.mark import OF_QUOTES, Mark, MarkRole
from widgets.positions import Positions

_ORDER = {
    MarkRole.HEADING: 0,
    MarkRole.CONTENT: 0,
    MarkRole.TOPIC: 1,
    MarkRole.SOURCE: 2,
    MarkRole.CUE: 2,
    MarkRole.EVIDENCE: 3,
    MarkRole.HIT: 3,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a mark in one block: `[start, end)` in Qt positions within the block.

    `opens` and `closes` say whether the mark begins and ends here.
    """

    start: int
    end: int
    mark: Mark
    opens: bool
    closes: bool


class Pieces(Mapping[int, Sequence[Piece]]):
    """The pieces in each block, by its number, in the order of painting: outer before inner.

    They are cut when a block is asked for: a long article has many thousand marks, and few of them
    are ever seen. What is not shown has no piece.
    """

    def __init__(self, marks: Iterable[Mark], positions: Positions, starts: Sequence[int]) -> None:
        """`starts` are the Qt positions of the blocks."""
        self._marks = sorted(marks, key=attrgetter("start"))
        self._firsts = [mark.start for mark in self._marks]
        # How far the marks up to each reach: it never falls, so it can be searched.
        self._reaches = list(accumulate((mark.end for mark in self._marks), max))
        self._positions, self._starts = positions, starts

    def _cut(self, number: int) -> Iterator[Piece]:
        base = self._starts[number]
        is_last = number + 1 == len(self._starts)
        # A block ends one position before the next begins: between them is its separator.
        limit = self._positions.length if is_last else self._starts[number + 1] - 1
        for mark in self._around(base, limit):
            start, end = self._positions.shown_stretch(mark.start, mark.end)
            first, last = max(start, base), min(end, limit)
            if first < last:
                yield Piece(first - base, last - base, mark, first == start, last == end)

    def _around(self, start: int, end: int) -> Sequence[Mark]:
        """All marks that the positions show, and perhaps some beside them."""
        first, last = self._positions.to_text(start), self._positions.to_text(end)
        return self._marks[bisect_left(self._reaches, first) : bisect_right(self._firsts, last)]

    def __getitem__(self, number: int) -> Sequence[Piece]:
        if not 0 <= number < len(self._starts):
            raise KeyError(number)
        return sorted(self._cut(number), key=_painting_order)

    def __iter__(self) -> Iterator[int]:
        return iter(range(len(self._starts)))

    def __len__(self) -> int:
        return len(self._starts)


def innermost(marks: Iterable[Mark]) -> list[Mark]:
    """The marks sorted as a reader means them: the shortest first, mentions of topics last."""
    return sorted(marks, key=lambda mark: (mark.role is MarkRole.TOPIC, mark.end - mark.start))


def keys_of_quotes(marks: Iterable[Mark]) -> set[str]:
    """The keys of the quotes that these marks show."""
    return {mark.key for mark in marks if mark.role in OF_QUOTES}


def _painting_order(piece: Piece) -> tuple[int, int, int]:
    return _ORDER[piece.mark.role], piece.start - piece.end, piece.start
