"""One spelling for matching, and the way back to the article's offsets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.folding import fold, key

PERSIAN = st.text(alphabet="ابپیيكکآأۀؤئء‌ًَِّـ\u200f\u2067 «»۱٢3🙂Aﻻ\n", max_size=40)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("علی‌اف", "علياف"),
        ("می‌کنم", "میکنم"),
        ("آذربايجان", "اذربایجان"),
        ("تأکید", "تاکيد"),
        ("مسئول", "مسیول"),
        ("خانۀ", "خانه"),
        ("گفتــ‌ـگو", "گفتگو"),
        ("کاملاً", "کاملا"),
        ("۳+۳", "3+3"),
        ("٣+٣", "3+3"),
        ("“بله”", "«بله»"),
        ("دو\u00a0 واژه", "دو واژه"),
    ],
)
def test_spellings_of_the_same(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), [("بار", "باز"), ("می کنم", "میکنم"), ("۳", "۲")])
def test_what_stays_apart(one: str, other: str) -> None:
    assert key(one) != key(other)


@given(PERSIAN)
def test_every_folded_stretch_leads_back_to_its_own_words(text: str) -> None:
    folded = fold(text)
    assert len(folded.starts) == len(folded.text) + 1
    for start in range(len(folded.text)):
        for end in range(start, len(folded.text) + 1):
            assert fold(folded.span(start, end).of(text)).text == folded.text[start:end]


@given(PERSIAN)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(PERSIAN)
def test_offsets_there_and_back(text: str) -> None:
    folded = fold(text)
    for at in range(len(folded.text)):
        assert folded.offset(folded.starts[at]) == at
    assert folded.offset(len(text)) == len(folded.text)


def test_a_sign_of_the_presentation_forms_without_another_spelling_stays() -> None:
    assert key("﴿سلام﴾") == "﴿سلام﴾"
