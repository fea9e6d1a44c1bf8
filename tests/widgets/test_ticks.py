"""Ticks are found by bisect: whatever is asked, the answer is that of looking at each."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from widgets.ticks import Tick, Ticks

PLACES = st.integers(0, 40).map(lambda place: place / 40)
STRETCHES = st.lists(st.tuples(PLACES, PLACES).map(lambda ends: (min(ends), max(ends))))


def ticks_of(stretches: list[tuple[float, float]]) -> list[Tick]:
    return [Tick(start, end, f"q{number}") for number, (start, end) in enumerate(stretches)]


@given(STRETCHES)
def test_they_stand_in_the_order_of_the_text_outer_before_inner(
    stretches: list[tuple[float, float]],
) -> None:
    found = Ticks(ticks_of(stretches)).in_order
    assert sorted(found, key=lambda tick: tick.key) == sorted(
        ticks_of(stretches), key=lambda tick: tick.key
    )
    for one, other in pairwise(found):
        assert (one.start, -one.end) <= (other.start, -other.end)


@given(STRETCHES, PLACES, PLACES)
def test_what_touches_a_stretch_is_found(
    stretches: list[tuple[float, float]], start: float, end: float
) -> None:
    ticks = Ticks(ticks_of(stretches))
    start, end = min(start, end), max(start, end)
    looked_at = [tick for tick in ticks.in_order if tick.start <= end and tick.end >= start]
    assert ticks.touching(start, end) == looked_at


@given(STRETCHES, PLACES)
def test_what_lies_before_and_after_a_place_is_counted(
    stretches: list[tuple[float, float]], place: float
) -> None:
    ticks = Ticks(ticks_of(stretches))
    before = [tick for tick in ticks.in_order if tick.end <= place]
    after = [tick for tick in ticks.in_order if tick.start >= place]
    assert (ticks.count_before(place), ticks.count_after(place)) == (len(before), len(after))
    last, first = ticks.last_before(place), ticks.first_after(place)
    assert (last.end if last else None) == max((tick.end for tick in before), default=None)
    assert first == (after[0] if after else None)


def test_a_key_has_its_first_tick() -> None:
    ticks = Ticks([Tick(0.5, 0.6, "q1"), Tick(0.1, 0.2, "q1"), Tick(0.3, 0.4, "q2")])
    assert ticks.of("q1") == Tick(0.1, 0.2, "q1")
    assert ticks.of("q3") is None
    assert ticks.of(None) is None
