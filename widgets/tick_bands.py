"""Ticks as the bands that are drawn of them: each pixel along the lane has one colour at most.

Where many passages share a pixel, it goes to the speaker who says most there, and one speaker's
passages that leave no pixel free between them are one band. So 17 quotes and 500 are drawn in the
same time, and what is drawn is never more than there is.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from widgets.ticks import Tick, Ticks

LEAST = 3
"""No band is shorter (pixels), unless others leave it no room."""

# What is no wider than a hair still has a colour.
_HAIR = 1e-6

_Voice = tuple[int, bool]


@dataclass(frozen=True, slots=True)
class Band:
    """The pixels `[start, end)` along a lane in the colour of `group`."""

    start: int
    end: int
    group: int
    is_unsure: bool = False


def bands(ticks: Ticks, length: int) -> tuple[Band, ...]:
    """The bands of the ticks on a lane of so many pixels, in order, none over another."""
    return tuple(_widened(list(_runs(_loudest(ticks, length))), length))


def _loudest(ticks: Ticks, length: int) -> list[_Voice | None]:
    """Whose each pixel is. What lies within another passage is taken from that one."""
    shares: list[dict[_Voice, float]] = [{} for _ in range(length)]
    around: list[Tick] = []
    for tick in ticks.in_order:
        while around and around[-1].end < tick.end:
            around.pop()
        least = LEAST if around else 0.0
        for pixel, part in _parts(tick, length, least):
            _add(shares[pixel], tick, part)
            if around:
                _add(shares[pixel], around[-1], -part)
        around.append(tick)
    return [max(share, key=share.__getitem__) if share else None for share in shares]


def _add(share: dict[_Voice, float], tick: Tick, part: float) -> None:
    voice = tick.group, tick.is_unsure
    share[voice] = share.get(voice, 0.0) + part


def _parts(tick: Tick, length: int, least: float) -> Iterator[tuple[int, float]]:
    """The pixels that the tick touches, and how much of each it covers."""
    start, end = tick.start * length, tick.end * length
    lacking = max(0.0, least - (end - start)) / 2
    start, end = max(0.0, start - lacking), min(float(length), end + lacking)
    first = min(math.floor(start), length - 1)
    for pixel in range(max(0, first), min(length, max(first + 1, math.ceil(end)))):
        yield pixel, max(_HAIR, min(end, pixel + 1) - max(start, pixel))


def _runs(owners: list[_Voice | None]) -> Iterator[Band]:
    start = 0
    for place in range(1, len(owners) + 1):
        if place == len(owners) or owners[place] != owners[start]:
            voice = owners[start]
            if voice is not None:
                yield Band(start, place, *voice)
            start = place


def _widened(found: list[Band], length: int) -> Iterator[Band]:
    """The bands with those too short drawn out into the free pixels beside them."""
    free = 0
    for place, band in enumerate(found):
        limit = found[place + 1].start if place + 1 < len(found) else length
        lacking = max(0, LEAST - (band.end - band.start))
        before = min(band.start - free, (lacking + 1) // 2)
        after = min(limit - band.end, lacking - before)
        before = min(band.start - free, lacking - after)
        free = band.end + after
        yield Band(band.start - before, free, band.group, band.is_unsure)
