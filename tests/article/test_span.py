"""Spans are half-open and never out of order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.span import Span, touched


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 3)])
def test_ends_out_of_order_are_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@pytest.mark.parametrize(
    ("one", "other", "covers"),
    [
        ((0, 5), (5, 9), False),
        ((0, 5), (4, 9), False),
        ((0, 9), (2, 4), True),
        ((2, 4), (0, 9), False),
        ((3, 3), (0, 9), False),
        ((2, 4), (2, 4), True),
    ],
)
def test_covering(one: tuple[int, int], other: tuple[int, int], covers: bool) -> None:
    assert Span(*one).covers(Span(*other)) is covers


def test_words_and_membership() -> None:
    span = Span(3, 7)
    assert span.of("او گفت: بله") == "گفت:"
    assert 3 in span
    assert 7 not in span


@given(st.text(alphabet=" \t\u200cاب.", max_size=20))
def test_trimming_leaves_no_white_space_at_the_ends(text: str) -> None:
    trimmed = Span(0, len(text)).trimmed(text)
    assert trimmed.of(text) == text.strip(" \t\n\u00a0\u200c")


@pytest.mark.parametrize(
    ("others", "places"),
    [
        ([], ()),
        ([(2, 3)], (0, 1)),
        ([(4, 5)], (0,)),
        ([(5, 8)], (2,)),
        ([(8, 20), (0, 1)], (0, 2)),
        ([(6, 6)], ()),
        ([(0, 9), (1, 2)], (0, 1, 2)),
    ],
)
def test_which_are_touched(others: list[tuple[int, int]], places: tuple[int, ...]) -> None:
    spans = [Span(0, 5), Span(1, 3), Span(5, 9), Span(6, 6), Span(30, 40)]
    assert touched(spans, [Span(*other) for other in others]) == places


_SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: Span(*sorted(ends))),
    max_size=8,
)


@given(_SPANS, _SPANS)
def test_those_are_touched_that_share_a_code_point(spans: list[Span], others: list[Span]) -> None:
    taken = {offset for other in others for offset in range(other.start, other.end)}
    shared = (place for place, one in enumerate(spans) if taken & set(range(one.start, one.end)))
    assert touched(spans, others) == tuple(shared)
