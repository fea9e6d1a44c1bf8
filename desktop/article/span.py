"""A stretch of an article's text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

BLANK = " \t\n\u00a0\u200c" + "".join(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
"""Spaces, half-spaces and the signs that only set a direction."""


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """A half-open stretch `[start, end)`, in code points of the article's text.

    Raises ValueError where the ends are negative or out of order.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}, {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def of(self, text: str) -> str:
        """The words of `text` that stand here."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether all of `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def trimmed(self, text: str, junk: str = BLANK) -> Span:
        """The span without leading and trailing code points of `junk`."""
        start, end = self.start, self.end
        while start < end and text[start] in junk:
            start += 1
        while start < end and text[end - 1] in junk:
            end -= 1
        return Span(start, end)


def touched(spans: Sequence[Span], others: Iterable[Span]) -> tuple[int, ...]:
    """The places among `spans` of those that share a code point with one of the others.

    Neither need be in order, and each may overlap its like.
    """
    in_order = sorted(other for other in others if len(other))
    starts = [other.start for other in in_order]
    # How far those up to each reach: a long one may reach over later ones.
    reach = [0, *accumulate((other.end for other in in_order), max)]
    return tuple(
        place
        for place, span in enumerate(spans)
        if len(span) and reach[bisect_left(starts, span.end)] > span.start
    )
