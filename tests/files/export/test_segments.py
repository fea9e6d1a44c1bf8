"""Overlapping spans become elements that nest, and no word is said twice."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.span import Span
from desktop.files.export.segments import Layer, element, markup

TEXT = "abcdefgh"


def layer(start: int, end: int, tag: str, rank: int = 0) -> Layer:
    return Layer(Span(start, end), tag, rank)


def shape(*layers: Layer) -> str:
    return re.sub(r' class="[^"]*"', "", markup(TEXT, Span(0, len(TEXT)), layers))


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ((), "abcdefgh"),
        ((layer(0, 8, "i"),), "<i>abcdefgh</i>"),
        ((layer(0, 3, "i"), layer(3, 5, "b")), "<i>abc</i><b>de</b>fgh"),
        ((layer(1, 6, "i"), layer(2, 4, "b")), "a<i>b<b>cd</b>ef</i>gh"),
        ((layer(1, 4, "i"), layer(2, 6, "b")), "a<i>b<b>cd</b></i><b>ef</b>gh"),
        ((layer(1, 4, "b", 2), layer(1, 4, "i", 1)), "a<i><b>bcd</b></i>efgh"),
        ((layer(2, 2, "i"),), "abcdefgh"),
        ((layer(5, 9, "i"),), "abcdefgh"),
    ],
)
def test_nesting(layers: tuple[Layer, ...], expected: str) -> None:
    assert shape(*layers) == expected


def test_the_first_piece_alone_has_the_id_and_both_ends_are_told() -> None:
    cut = Layer(Span(1, 6), "mark", 1, (("class", "x"),), (("id", "here"),))
    written = markup(TEXT, Span(0, 8), [Layer(Span(0, 3), "i", 0), cut])
    assert re.findall(r"<mark[^>]*>", written) == [
        '<mark class="x first" id="here">',
        '<mark class="x last">',
    ]


@given(
    st.text(alphabet="اب<>&\"' \u200c🙂", max_size=20),
    st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.sampled_from("ibu"))),
)
def test_without_tags_it_is_the_words_and_tags_are_balanced(
    text: str, spans: list[tuple[int, int, str]]
) -> None:
    layers = [
        layer(min(one, other), max(one, other), tag, rank)
        for rank, (one, other, tag) in enumerate(spans)
    ]
    written = markup(text, Span(0, len(text)), layers)
    assert html.unescape(re.sub(r"<[^>]*>", "", written)) == text
    stack: list[str] = []
    for closing, tag in re.findall(r"<(/?)(\w+)[^>]*>", written):
        if closing:
            assert stack.pop() == tag
        else:
            stack.append(tag)
    assert not stack


def test_attributes_are_escaped() -> None:
    written = element("a", class_="x", data_name='"><script>')
    assert written == '<a class="x" data-name="&quot;&gt;&lt;script&gt;">'
