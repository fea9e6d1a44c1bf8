"""Marks are cut into the pieces of blocks, and pieces into boxes, without losing a letter."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.widgets.conftest import Shown
from widgets.mark import Mark, MarkRole
from widgets.mark_geometry import boxes
from widgets.mark_pieces import Pieces, innermost
from widgets.positions import Positions
from widgets.typography import Typography

TEXTS = st.text(alphabet="ابپ \u200c(B3۳🙂«»\n", min_size=1, max_size=60)


def starts_of(shown: str) -> list[int]:
    starts, place = [], 0
    for line in shown.split("\n"):
        starts.append(place)
        place += len(line.encode("utf-16-le")) // 2 + 1
    return starts


@given(TEXTS, st.data())
def test_pieces_hold_all_letters_of_a_mark_and_no_others(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    positions = Positions.of(text)
    starts = starts_of(positions.shown)
    mark = Mark(start, end, MarkRole.CONTENT, "q")
    found = Pieces([mark], positions, starts)
    units = positions.shown.encode("utf-16-le")
    words = "".join(
        units[2 * (starts[block] + piece.start) : 2 * (starts[block] + piece.end)].decode(
            "utf-16-le"
        )
        for block in sorted(found)
        for piece in found[block]
    )
    lines = [line for line in text.split("\n") if line.strip()]
    kept = [
        letter
        for offset, letter in enumerate(text)
        if start <= offset < end and letter != "\n" and _line_of(text, offset) in lines
    ]
    assert words == "".join(kept)
    every = [piece for pieces in found.values() for piece in pieces]
    assert sum(piece.opens for piece in every) <= 1
    assert sum(piece.closes for piece in every) <= 1
    assert all(piece.start < piece.end for piece in every)


def test_outer_marks_are_painted_before_inner_ones() -> None:
    marks = [
        Mark(4, 9, MarkRole.CONTENT, "in"),
        Mark(5, 6, MarkRole.CUE, "in"),
        Mark(0, 20, MarkRole.CONTENT, "out"),
        Mark(0, 20, MarkRole.TOPIC, "t"),
    ]
    found = Pieces(marks, Positions.of("ا" * 20), [0])
    assert [piece.mark.key for piece in found[0]] == ["out", "in", "t", "in"]


def test_the_innermost_comes_first_and_mentions_last() -> None:
    marks = [
        Mark(0, 9, MarkRole.CONTENT, "out"),
        Mark(2, 3, MarkRole.TOPIC, "t"),
        Mark(2, 5, MarkRole.CONTENT, "in"),
    ]
    assert [mark.key for mark in innermost(marks)] == ["in", "out", "t"]


@pytest.mark.parametrize(
    "text",
    [
        "نخست‌وزیر در نشست NATO و ۱۲۳ نفر دیگر (BBC) گفت ۳+۳ و 🙂 و علی‌اف " * 3,
        "«لا إله» می‌کنم، همکاری‌های گسترده‌تر ۱۴۰۴/۰۷/۲۰ و ۵۰٪ " * 3,
    ],
)
@pytest.mark.parametrize("width", [300, 560])
def test_every_letter_has_its_box(shown: Shown, text: str, width: int) -> None:
    """Also the first letter or digit of what runs the other way, which `cursorToX` would lose."""
    view = shown(text, size=(width, 400))
    block = view.document().begin()
    for offset, letter in enumerate(text):
        if letter in " \u200c\u0650\u064b":
            continue
        start, end = view.positions.shown_stretch(offset, offset + 1)
        found = boxes(block, start, end, True, True)
        assert found, (offset, letter)
        assert all(box.rect.width() >= 1 for box in found)


def test_boxes_are_open_where_the_stretch_goes_on(shown: Shown) -> None:
    text = "این جمله آن‌قدر بلند است که در یک خط جا نمی‌گیرد و به خط‌های بعدی هم می‌رسد. " * 2
    view = shown(text, size=(320, 400))
    found = boxes(view.document().begin(), 4, len(text) - 10, True, True)
    sides = [(box.left_closed, box.right_closed) for box in found]
    assert len(found) > 2
    assert sides[0] == (False, True)
    assert sides[-1] == (True, False)
    assert set(sides[1:-1]) == {(False, False)}
    tops = [box.rect.top() for box in found]
    assert tops == sorted(tops)
    assert all(above.rect.bottom() <= below.rect.top() for above, below in pairwise(found))


@pytest.mark.parametrize("line_height", [1.4, 1.5, 1.6, 1.8, 2.0, 2.2])
@pytest.mark.parametrize("size", [8, 13.5, 21])
def test_boxes_of_narrow_lines_do_not_overlap(
    shown: Shown, line_height: float, size: float
) -> None:
    """Else the tints of two lines would be seen twice where they meet."""
    text = "این جمله آن‌قدر بلند است که در یک خط جا نمی‌گیرد و به خط‌های بعدی هم می‌رسد. " * 3
    view = shown(text, size=(320, 400))
    view.set_typography(Typography(size=size, line_height=line_height))
    found = boxes(view.document().begin(), 0, len(text) - 1, True, True)
    assert len(found) > 2
    assert all(above.rect.bottom() <= below.rect.top() for above, below in pairwise(found))
    assert min(box.rect.height() for box in found) > size


def test_boxes_of_latin_open_to_the_other_side(shown: Shown) -> None:
    view = shown("This line is so long that it needs more than one line to be read at all, really.")
    view.resize(320, 400)
    found = boxes(view.document().begin(), 5, 60, True, True)
    assert (found[0].left_closed, found[0].right_closed) == (True, False)
    assert (found[-1].left_closed, found[-1].right_closed) == (False, True)


def _line_of(text: str, offset: int) -> str:
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return text[start : end if end >= 0 else len(text)]
