"""Spans are half-open and never out of order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.span import Span


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
