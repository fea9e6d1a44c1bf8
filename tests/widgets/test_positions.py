"""Positions lead from the article's code points to what Qt shows, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.positions import HALF_SPACE, Insertion, Positions

LETTERS = st.sampled_from("ابی \t\u00a0\u200c\u0651a1\n\n\n🙂👩\u200d😀")
TEXTS = st.text(alphabet=LETTERS, max_size=40)


@st.composite
def texts_with_insertions(draw: st.DrawFn) -> tuple[str, list[Insertion]]:
    text = draw(TEXTS)
    places = draw(st.lists(st.integers(0, len(text)), unique=True, max_size=6))
    found = []
    for place in places:
        is_space = text[place : place + 1] == " "
        found.append(Insertion(place, replaces=int(is_space and draw(st.booleans()))))
    return text, found


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        (" \n\n ", ""),
        ("الف", "الف"),
        ("الف\n", "الف"),
        ("\n\nالف\n\n\nب\n \n", "الف\nب"),
        ("  الف \nب", "  الف \nب"),
        ("الف\n \t\n\u00a0\nب", "الف\nب"),
        ("الف\u2028ب", "الف\u2028ب"),
    ],
)
def test_blank_lines_are_not_shown(text: str, shown: str) -> None:
    assert Positions.of(text).shown == shown


@pytest.mark.parametrize(
    ("offset", "position"),
    [(0, 0), (2, 0), (3, 1), (4, 3), (5, 4), (6, 5), (7, 5), (8, 5), (9, 6), (10, 6), (99, 6)],
)
def test_offsets_past_blank_lines_and_emoji(offset: int, position: int) -> None:
    assert Positions.of("\n\nا🙂ب\n\n\nج\n").to_qt(offset) == position


@pytest.mark.parametrize(
    ("position", "offset"), [(-5, 2), (0, 2), (1, 3), (2, 3), (3, 4), (4, 5), (5, 8), (6, 10)]
)
def test_positions_past_blank_lines_and_emoji(position: int, offset: int) -> None:
    assert Positions.of("\n\nا🙂ب\n\n\nج\n").to_text(position) == offset


def test_insertions_and_replacements_are_shown_and_not_counted() -> None:
    positions = Positions.of("می کند کتابها", [Insertion(2, replaces=1), Insertion(11)])
    assert positions.shown == f"می{HALF_SPACE}کند کتاب{HALF_SPACE}ها"
    assert positions.to_qt(11) == 12
    assert positions.shown_stretch(7, 11) == (7, 11)
    assert positions.shown_stretch(11, 13) == (12, 14)
    assert positions.text_stretch(7, 14) == (7, 13)
    assert positions.text_stretch(11, 12) == (11, 11)


def test_stretches_leave_blank_lines_at_their_ends_out() -> None:
    positions = Positions.of("\nالف\n\n\nب\n")
    assert positions.text_stretch(0, 4) == (1, 5)
    assert positions.text_stretch(4, 4) == (7, 7)
    assert positions.text_stretch(0, positions.length) == (0, 9)
    assert positions.shown_stretch(1, 7) == (0, 4)


@given(texts_with_insertions())
def test_each_code_point_is_where_it_is_said_to_be(case: tuple[str, list[Insertion]]) -> None:
    text, insertions = case
    positions = Positions.of(text, insertions)
    units = positions.shown.encode("utf-16-le")
    assert positions.length == len(units) // 2
    for offset, character in enumerate(text):
        start, end = positions.shown_stretch(offset, offset + 1)
        shown = units[2 * start : 2 * end].decode("utf-16-le")
        assert shown in (character, "", HALF_SPACE)
        if shown == character:
            assert positions.to_text(start) == offset
            assert positions.to_text(end - 1) == offset


@given(texts_with_insertions())
def test_both_ways_never_run_backwards(case: tuple[str, list[Insertion]]) -> None:
    positions = Positions.of(*case)
    there = [positions.to_qt(offset) for offset in range(len(case[0]) + 1)]
    back = [positions.to_text(position) for position in range(positions.length + 1)]
    assert there == sorted(there)
    assert back == sorted(back)
    assert set(there) <= set(range(positions.length + 1))


@given(TEXTS)
def test_what_is_shown_is_the_text_without_blank_lines(text: str) -> None:
    lines = [line for line in text.split("\n") if line.strip()]
    assert Positions.of(text).shown == "\n".join(lines)


@given(TEXTS, st.data())
def test_a_stretch_shown_is_the_same_stretch_read(text: str, data: st.DataObject) -> None:
    positions = Positions.of(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = positions.text_stretch(*positions.shown_stretch(start, end))
    if first < last and (first, last) != (0, len(text)):
        assert start <= first
        assert last <= end
        assert not text[start:first].strip()
        assert not text[last:end].strip()
