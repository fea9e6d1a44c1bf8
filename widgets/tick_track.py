"""Ticks on a lane of some length: what is drawn of them, and which is under the pointer."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from widgets.tick_bands import LEAST, Band, bands
from widgets.ticks import Tick, Ticks

# The pointer may miss a band by so much (pixels).
_REACH = 2


class TickTrack:
    """Knows the ticks of a lane; the bands are worked out once for each length."""

    def __init__(self) -> None:
        self._ticks = Ticks()
        self._length = -1
        self._bands: Sequence[Band] = ()
        self._starts: Sequence[int] = ()

    @property
    def ticks(self) -> Ticks:
        """The ticks; set others to have them drawn."""
        return self._ticks

    @ticks.setter
    def ticks(self, ticks: Ticks) -> None:
        self._ticks = ticks
        self._length = -1

    def bands(self, length: int) -> Sequence[Band]:
        """What is drawn on a lane of so many pixels."""
        if length != self._length:
            self._length = length
            self._bands = bands(self._ticks, length)
            self._starts = [band.start for band in self._bands]
        return self._bands

    def pixels_of(self, tick: Tick, length: int) -> tuple[float, float]:
        """From where to where a tick is drawn by itself, at least as long as a band."""
        start, end = tick.start * length, tick.end * length
        lacking = max(0.0, LEAST - (end - start))
        start = max(0.0, min(start - lacking / 2, length - LEAST))
        return start, max(end, start + LEAST)

    def at(self, pixel: float, length: int) -> Tick | None:
        """The innermost tick of the band at that pixel, else the nearest of that band."""
        band = self._band_at(pixel, length)
        if band is None:
            return None
        reach = LEAST + _REACH
        near = self._ticks.touching((pixel - reach) / length, (pixel + reach) / length)
        drawn = [one for one in near if (one.group, one.is_unsure) == (band.group, band.is_unsure)]
        return min(drawn, key=lambda tick: _distance(tick, pixel / length), default=None)

    def _band_at(self, pixel: float, length: int) -> Band | None:
        found = self.bands(length)
        place = bisect_right(self._starts, pixel)
        near = found[max(0, place - 1) : place + 1]
        band = min(near, key=lambda one: _beside(one, pixel), default=None)
        return band if band is not None and _beside(band, pixel) <= _REACH else None


def _beside(band: Band, pixel: float) -> float:
    """How far the pixel is from the band."""
    return max(0.0, band.start - pixel, pixel - band.end)


def _distance(tick: Tick, place: float) -> tuple[float, float]:
    return max(0.0, tick.start - place, place - tick.end), tick.end - tick.start
