"""Words as spans of the original text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.span import Span
from desktop.language.words import words

persian = st.text(st.sampled_from("آبپت می۱.…!؟«»“”\n\u200c\u064e,،:()[]aB3 "), max_size=60)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("می‌رود، کتاب‌ها را", ["می‌رود", "کتاب‌ها", "را"]),
        ("۳٫۵ درصد ۱۲/۵ و ۳+۳", ["۳٫۵", "درصد", "۱۲/۵", "و", "۳+۳"]),
        ("رشت-آستارا", ["رشت", "آستارا"]),
        ("هواپیمای F-16 و it's", ["هواپیمای", "F-16", "و", "it's"]),
        ("کامِلاً روشن", ["کامِلاً", "روشن"]),
        ("آب\u200c نان", ["آب", "نان"]),
        ("«گفت».", ["گفت"]),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in words(text)] == expected


def test_only_the_part_asked_for() -> None:
    text = "آب و نان. نمک و شکر. چای"
    part = Span(3, 17)
    assert [span.of(text) for span in words(text, part)] == ["و", "نان", "نمک", "و", "ش"]


@given(persian)
def test_spans_stand_in_order_and_leave_out_no_letter(text: str) -> None:
    spans = words(text)
    assert all(len(span) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    covered = {at for span in spans for at in range(span.start, span.end)}
    assert all(at in covered for at, sign in enumerate(text) if sign.isalnum())


@pytest.mark.parametrize("line", ["الف. ب. ", "«آب» ", "آب... ", "آب.", "« ", "۱.۲."])
def test_a_line_of_a_million_signs_takes_linear_time(line: str) -> None:
    """Twelve times the text in about twelve times the time, not 144 times."""

    def seconds(times: int) -> float:
        text, started = line * times, time.process_time()
        words(text)
        return time.process_time() - started

    small, large = (min(seconds(times) for _ in range(3)) for times in (10_000, 120_000))
    assert large < 60 * small
