"""Where passages lie along a lane: ticks in the order of their places, found by bisect."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from widgets.mark import UNKNOWN_GROUP


@dataclass(frozen=True, slots=True)
class Tick:
    """A passage from `start` to `end`, in parts of the lane's length from 0 to 1.

    What `key`, `group` and `is_unsure` say is said of marks.
    """

    start: float
    end: float
    key: str
    group: int = UNKNOWN_GROUP
    is_unsure: bool = False


class Ticks:
    """Ticks by place, the outer before the inner; whatever is asked is found by bisect."""

    def __init__(self, ticks: Iterable[Tick] = ()) -> None:
        self.in_order = tuple(sorted(ticks, key=lambda tick: (tick.start, -tick.end)))
        self._starts = [tick.start for tick in self.in_order]
        # How far the ticks up to each reach: it never falls, so it can be searched.
        self._reaches = list(accumulate((tick.end for tick in self.in_order), max))
        self._by_end = sorted(self.in_order, key=lambda tick: tick.end)
        self._ends = [tick.end for tick in self._by_end]
        self._by_key = {tick.key: tick for tick in reversed(self.in_order)}

    def of(self, key: str | None) -> Tick | None:
        """The first tick of that key."""
        return self._by_key.get(key or "")

    def touching(self, start: float, end: float) -> list[Tick]:
        """The ticks that have a place in common with `[start, end]`, in order."""
        first = bisect_left(self._reaches, start)
        last = bisect_right(self._starts, end)
        return [tick for tick in self.in_order[first:last] if tick.end >= start]

    def count_before(self, place: float) -> int:
        """How many end there or before."""
        return bisect_right(self._ends, place)

    def count_after(self, place: float) -> int:
        """How many begin there or after."""
        return len(self._starts) - bisect_left(self._starts, place)

    def last_before(self, place: float) -> Tick | None:
        """The one that ends there or before, and last."""
        count = self.count_before(place)
        return self._by_end[count - 1] if count else None

    def first_after(self, place: float) -> Tick | None:
        """The one that begins there or after, and first."""
        count = self.count_after(place)
        return self.in_order[-count] if count else None
