"""Words put together again, with the way back to the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("او می‌گوید: بله.", ["او", "میگوید", ":", "بله", "."]),
        ("او می گوید", ["او", "میگوید"]),
        ("نمی روند", ["نمیروند"]),
        ("کتاب های خوب", ["کتابهای", "خوب"]),
        ("گفته اند", ["گفتهاند"]),
        ("پیش بینی هوا", ["پیشبینی", "هوا"]),
        ("هسته ای", ["هستهای"]),
        ("گفت وگو", ["گفتوگو"]),
        ("نجف آبادی آمد", ["نجفابادی", "امد"]),
        ("تاج الدین آمد", ["تاجالدین", "امد"]),
        ("از نژاد خوب", ["از", "نژاد", "خوب"]),
        ("پ.ک.ک آمد", ["پ.ک.ک", "امد"]),
        ("۳٫۵ درصد در ۱۲:۳۰", ["3", "٫", "5", "درصد", "در", "12:30"]),
        ("خاطرنشان > کرد", ["خاطرنشان", "کرد"]),
        ("«بله»", ["«", "بله", "»"]),
        ("", []),
    ],
)
def test_tokens(text: str, words: list[str]) -> None:
    assert Tokens.of(text).words == words


def test_a_span_is_the_words_as_they_stand() -> None:
    text = "مَردُم  می‌گويند بله"
    tokens = Tokens.of(text)
    assert tokens.span(0, 1).of(text).strip() == "مَردُم"
    assert tokens.span(1, 2).of(text) == "می‌گويند "[:-1]


def test_a_word_in_two_spellings_is_one_key() -> None:
    one, other = Tokens.of("نیک فرد گفت"), Tokens.of("نيك‌فرد گفت")
    assert one.joined(0, 2) == other.joined(0, 1)


@given(st.text(alphabet='ابکيی می\u200c «»"\n.:،ء\u064e12', max_size=60))
def test_tokens_stand_in_order_and_never_over_a_line_end(text: str) -> None:
    tokens = Tokens.of(text)
    for at in range(len(tokens)):
        span = tokens.span(at, at + 1)
        assert 0 <= span.start < span.end <= len(text)
        assert "\n" not in span.trimmed(text).of(text)
    assert list(tokens.starts) == sorted(tokens.starts)


def test_no_office_cuts_an_everyday_word_in_two() -> None:
    assert Tokens.of("استدلال او").words == ["استدلال", "او"]
