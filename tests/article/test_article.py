"""What the text of an article may hold is settled once; its lines are looked at once."""

from __future__ import annotations

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.article import Article, looks_like_heading, settled
from desktop.article.direction import Direction


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("یک\r\nدو\rسه\n", "یک\nدو\nسه\n"),
        ("الف\u2029ب", "الف\ufffdب"),
        ("الف\x00\x0b\x0c\x1fب", "الف\ufffd\ufffd\ufffd\ufffdب"),
        ("\ud83dx\ufdd0\ufffe\U0001ffff", "\ufffdx\ufffd\ufffd\ufffd"),
        ("می\u200cکنم\tو\u2028\u0085\xa0🙂", "می\u200cکنم\tو\u2028\u0085\xa0🙂"),
    ],
)
def test_what_a_text_may_hold(raw: str, expected: str) -> None:
    assert settled(raw) == expected


@given(st.text(st.characters()))
def test_settling_is_done_once_and_keeps_the_length(raw: str) -> None:
    once = settled(raw)
    assert settled(once) == once
    assert len(once) == len(re.sub("\r\n", "\n", raw))
    once.encode("utf-8")


@given(st.text(alphabet="اب \n\t\u200c🙂A.", max_size=60))
def test_paragraphs_are_the_lines_with_words_on_them(raw: str) -> None:
    article = Article.of(raw)
    lines = [line for line in article.text.split("\n") if line.strip()]
    assert [paragraph.span.of(article.text) for paragraph in article.paragraphs] == lines


def test_headline_and_caption() -> None:
    headed = Article.of("پل تازه‌ای روی رود ساخته می‌شود\n\nشهردار گفت: کار از فردا آغاز می‌شود.")
    assert headed.title == headed.caption == "پل تازه‌ای روی رود ساخته می‌شود"
    plain = Article.of("شهردار دیروز در نشست شورا و پس از شنیدن سخنان اعضا گفت: آغاز می‌شود.")
    assert plain.title is None
    assert plain.caption == "شهردار دیروز در نشست شورا و پس از شنیدن سخنان اعضا …"
    assert Article.of(" \n").caption == ""


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("مدارس فردا باز هستند", True),
        ("چرا مدارس بسته ماند؟", True),
        ("وزیر گفت:", False),
        ("این خبر را خواندیم.", False),
        ("انتهای پیام", False),
        ("منبع: ایسنا", False),
        ("- بند یکم از فهرست", False),
        ("تنها", False),
        ("کلمه " * 21, False),
    ],
)
def test_what_looks_like_a_heading(line: str, expected: bool) -> None:
    assert looks_like_heading(line) is expected


def test_a_text_of_one_line_has_no_heading() -> None:
    assert Article.of("مدارس فردا باز هستند").title is None


def test_directions_follow_the_paragraph_before() -> None:
    article = Article.of("سلام\nHello to all of you\n123\nسلام")
    assert [paragraph.direction for paragraph in article.paragraphs] == [
        Direction.RTL,
        Direction.LTR,
        Direction.LTR,
        Direction.RTL,
    ]


def test_the_hash_is_of_the_settled_text() -> None:
    assert Article.of("یک\r\n").sha256 == hashlib.sha256("یک\n".encode()).hexdigest()
