"""The way back: bounded, without steps on the spot, and the same in both directions."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.window.history import LIMIT, NEAR, History, Place

places = st.builds(
    Place[str],
    st.sampled_from("ab"),
    st.integers(0, 6 * NEAR),
    st.sampled_from(["", "q1", "q2"]),
)
TOP, MIDDLE, END = Place("a", 0, "q1"), Place("a", 4000, "q7"), Place("a", 9000, "q9")


def walked(*left: Place[str]) -> History[str]:
    """The history of who has jumped away from these places, one after the other."""
    history = History[str]()
    for place in left:
        history = history.left(place)
    return history


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        (Place("a", 0, "q1"), True),
        (Place("a", NEAR, "q1"), True),
        (Place("a", NEAR + 1, "q1"), False),
        (Place("a", 0, ""), True),
        (Place("a", 0, "q2"), False),
        (Place("b", 0, "q1"), False),
    ],
)
def test_what_is_the_same_place(other: Place[str], is_same: bool) -> None:
    assert TOP.is_same(other) is is_same
    assert other.is_same(TOP) is is_same


def test_the_oldest_places_are_forgotten() -> None:
    far = [Place("a", place * 2 * NEAR) for place in range(LIMIT + 30)]
    assert walked(*far).behind == tuple(far[-LIMIT:])


def test_back_and_forward_along_the_places() -> None:
    history = walked(TOP, MIDDLE)
    found = history.back(END)
    assert found is not None
    assert found[0] == MIDDLE
    found = found[1].back(MIDDLE)
    assert found is not None
    assert found[0] == TOP
    assert found[1].back(TOP) is None
    found = found[1].forward(TOP)
    assert found is not None
    assert found[0] == MIDDLE
    found = found[1].forward(MIDDLE)
    assert found is not None
    assert found[0] == END
    assert found[1].forward(END) is None


def test_a_jump_after_going_back_leaves_nothing_ahead() -> None:
    found = walked(TOP, MIDDLE).back(END)
    assert found is not None
    assert found[1].left(MIDDLE).forward(TOP) is None


def test_jumps_on_the_spot_are_one() -> None:
    near = Place("a", 30, "q1")
    found = walked(TOP, near, near).back(END)
    assert found is not None
    assert found[0] == near
    assert found[1].behind == ()


def test_nowhere_to_go_from_where_one_is() -> None:
    assert walked(TOP).back(TOP) is None
    assert walked().back(TOP) is None
    assert walked(TOP).forward(END) is None


def test_the_places_of_a_closed_article_are_dropped() -> None:
    history = walked(TOP, Place("b", 0), MIDDLE)
    assert history.without("a").behind == (Place("b", 0),)
    assert history.without("b").behind == (TOP, MIDDLE)


@given(st.lists(places, min_size=1, max_size=2 * LIMIT))
def test_it_is_bounded_and_no_two_neighbours_are_the_same(left: list[Place[str]]) -> None:
    behind = walked(*left).behind
    assert len(behind) <= LIMIT
    assert behind[-1] == left[-1]
    assert not any(one.is_same(other) for one, other in pairwise(behind))


@given(st.lists(places, max_size=20), places)
def test_who_goes_back_to_the_end_and_forward_again_stands_where_he_stood(
    left: list[Place[str]], here: Place[str]
) -> None:
    history, stops = walked(*left), [here]
    while found := history.back(stops[-1]):
        assert not found[0].is_same(stops[-1])
        stops.append(found[0])
        history = found[1]
    for place in reversed(stops[:-1]):
        found = history.forward(stops.pop())
        assert found is not None
        assert found[0] == place
        history = found[1]
    assert history.forward(here) is None


@given(st.lists(places, max_size=20), places, st.sampled_from("ab"))
def test_nothing_leads_to_a_closed_article(
    left: list[Place[str]], here: Place[str], closed: str
) -> None:
    history = walked(*left).without(closed)
    while found := history.back(here):
        here, history = found
        assert here.session != closed
