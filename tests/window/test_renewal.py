"""Where a place of the text is after it was edited."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.window.renewal import moved

letters = some.text("پل", max_size=12)


@pytest.mark.parametrize(
    ("before", "after", "offset", "then"),
    [
        ("پل تازه", "پل تازه", 3, 3),
        ("پل تازه", "امروز پل تازه", 3, 9),
        ("پل تازه", "پل تازه باز شد", 3, 3),
        ("پل سنگی تازه", "پل تازه", 8, 3),
        ("پل سنگی تازه", "پل تازه", 4, 3),
        ("پل", "", 1, 0),
        ("", "پل", 0, 2),
    ],
)
def test_where_it_is(before: str, after: str, offset: int, then: int) -> None:
    assert moved(offset, before, after) == then


@given(letters, letters, letters, letters, some.data())
def test_what_was_not_touched_stays_what_it_is(
    head: str, old: str, new: str, tail: str, data: some.DataObject
) -> None:
    before, after = head + old + tail, head + new + tail
    offset = data.draw(some.integers(0, len(before)))
    place = moved(offset, before, after)
    assert 0 <= place <= len(after)
    if offset < len(head):
        assert before[: offset + 1] == after[: place + 1]
