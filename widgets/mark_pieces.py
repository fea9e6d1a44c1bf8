"""Which parts of which marks stand in which block."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from widgets.mark import OF_QUOTES, Mark, MarkRole
from widgets.positions import Positions

_ORDER = {
    MarkRole.HEADING: 0,
    MarkRole.CONTENT: 0,
    MarkRole.TOPIC: 1,
    MarkRole.SOURCE: 2,
    MarkRole.CUE: 2,
    MarkRole.EVIDENCE: 3,
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


def pieces_by_block(
    marks: Iterable[Mark], positions: Positions, starts: Sequence[int]
) -> Mapping[int, Sequence[Piece]]:
    """The pieces in each block, by its number, in the order of painting: outer before inner.

    `starts` are the Qt positions of the blocks. What is not shown has no piece.
    """
    found: dict[int, list[Piece]] = defaultdict(list)
    for mark in marks:
        start, end = positions.shown_stretch(mark.start, mark.end)
        if start < end:
            _add(found, mark, start, end, starts)
    for pieces in found.values():
        pieces.sort(key=_painting_order)
    return found


def innermost(marks: Iterable[Mark]) -> list[Mark]:
    """The marks sorted as a reader means them: the shortest first, mentions of topics last."""
    return sorted(marks, key=lambda mark: (mark.role is MarkRole.TOPIC, mark.end - mark.start))


def keys_of_quotes(marks: Iterable[Mark]) -> set[str]:
    """The keys of the quotes that these marks show."""
    return {mark.key for mark in marks if mark.role in OF_QUOTES}


def _add(
    found: dict[int, list[Piece]], mark: Mark, start: int, end: int, starts: Sequence[int]
) -> None:
    number = max(0, bisect_right(starts, start) - 1)
    place = start
    while place < end:
        base = starts[number]
        # A block ends one position before the next begins: between them is its separator.
        limit = starts[number + 1] - 1 if number + 1 < len(starts) else end
        if place < limit:
            stop = min(end, limit)
            found[number].append(
                Piece(place - base, stop - base, mark, place == start, stop == end)
            )
        number, place = number + 1, limit + 1


def _painting_order(piece: Piece) -> tuple[int, int, int]:
    return _ORDER[piece.mark.role], piece.start - piece.end, piece.start
