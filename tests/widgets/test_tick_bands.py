"""What is drawn of ticks: no more than there is, never less than can be seen, hit where drawn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.tick_bands import LEAST, Band, bands
from widgets.tick_track import TickTrack
from widgets.ticks import Tick, Ticks

LENGTH = 100
PLACES = st.floats(0, 1)
TICKS = st.lists(
    st.builds(
        lambda ends, group, unsure: Tick(min(ends), max(ends), "", group, unsure),
        st.tuples(PLACES, PLACES),
        st.integers(-1, 3),
        st.booleans(),
    ),
    max_size=15,
)


def drawn(*stretches: tuple[float, float, int], length: int = LENGTH) -> list[tuple[int, int, int]]:
    """The bands of ticks given in pixels, with their groups."""
    ticks = Ticks(
        Tick(start / length, end / length, f"q{number}", group)
        for number, (start, end, group) in enumerate(stretches)
    )
    return [(band.start, band.end, band.group) for band in bands(ticks, length)]


@pytest.mark.parametrize(
    ("stretches", "expected"),
    [
        ([], []),
        ([(10, 20, 0)], [(10, 20, 0)]),
        # Too short to be seen: drawn out on both sides, at the ends of the lane on one.
        ([(50.2, 50.4, 0)], [(49, 52, 0)]),
        ([(0, 0, 0)], [(0, 3, 0)]),
        ([(100, 100, 0)], [(97, 100, 0)]),
        # One speaker's that touch are one; another's keeps its place.
        ([(10, 15, 0), (15, 20, 0)], [(10, 20, 0)]),
        ([(10, 15, 0), (15, 20, 1)], [(10, 15, 0), (15, 20, 1)]),
        # Who says most in a pixel has it.
        ([(10, 14.3, 0), (14.3, 18, 1)], [(10, 14, 0), (14, 18, 1)]),
        ([(10, 14.7, 0), (14.7, 18, 1)], [(10, 15, 0), (15, 18, 1)]),
        # What is said within another passage is seen over it, however short.
        ([(10, 40, 0), (20, 21, 1)], [(10, 19, 0), (19, 22, 1), (22, 40, 0)]),
        # Many in little room are no more than the room.
        ([(n / 10, n / 10 + 0.1, 0) for n in range(1000)], [(0, 100, 0)]),
    ],
)
def test_bands(
    stretches: list[tuple[float, float, int]], expected: list[tuple[int, int, int]]
) -> None:
    assert drawn(*stretches) == expected


@given(TICKS, st.integers(0, 200))
def test_no_pixel_has_two_colours_and_none_is_outside(ticks: list[Tick], length: int) -> None:
    end = 0
    for band in bands(Ticks(ticks), length):
        assert end <= band.start < band.end <= length
        end = band.end


@given(TICKS)
def test_bands_are_only_where_ticks_are(ticks: list[Tick]) -> None:
    for band in bands(Ticks(ticks), LENGTH):
        said = [
            tick
            for tick in ticks
            if (tick.group, tick.is_unsure) == (band.group, band.is_unsure)
            and tick.start * LENGTH <= band.end + LEAST
            and tick.end * LENGTH >= band.start - LEAST
        ]
        assert said


@given(TICKS)
def test_no_place_where_somebody_speaks_is_empty(ticks: list[Tick]) -> None:
    coloured = {
        pixel for band in bands(Ticks(ticks), LENGTH) for pixel in range(band.start, band.end)
    }
    for tick in ticks:
        assert min(LENGTH - 1, int(tick.start * LENGTH)) in coloured


@given(TICKS, st.floats(0, LENGTH))
def test_what_is_hit_has_the_colour_that_is_seen(ticks: list[Tick], pixel: float) -> None:
    track = TickTrack()
    track.ticks = Ticks(ticks)
    under = [band for band in track.bands(LENGTH) if band.start <= pixel < band.end]
    hit = track.at(pixel, LENGTH)
    if under:
        assert hit is not None
        assert (hit.group, hit.is_unsure) == (under[0].group, under[0].is_unsure)


def test_the_innermost_is_hit_and_beside_them_nothing() -> None:
    track = TickTrack()
    track.ticks = Ticks([Tick(0.1, 0.4, "outer"), Tick(0.2, 0.3, "inner"), Tick(0.7, 0.7, "short")])
    hits = {pixel: track.at(pixel, LENGTH) for pixel in (12, 25, 35, 55, 69, 71)}
    assert {pixel: hit.key if hit else None for pixel, hit in hits.items()} == {
        12: "outer",
        25: "inner",
        35: "outer",
        55: None,
        69: "short",
        71: "short",
    }


def test_other_ticks_and_lengths_are_drawn_anew() -> None:
    track = TickTrack()
    track.ticks = Ticks([Tick(0.1, 0.2, "q1", 0)])
    assert list(track.bands(LENGTH)) == [Band(10, 20, 0)]
    assert list(track.bands(2 * LENGTH)) == [Band(20, 40, 0)]
    track.ticks = Ticks([Tick(0.5, 0.6, "q1", 1)])
    assert list(track.bands(2 * LENGTH)) == [Band(100, 120, 1)]


def test_a_lane_without_room_holds_nothing() -> None:
    track = TickTrack()
    track.ticks = Ticks([Tick(0.1, 0.2, "q1", 0)])
    assert list(track.bands(0)) == []
    assert track.at(0.0, 0) is None
