"""Finite forms from stems."""

from __future__ import annotations

import pytest

from desktop.language.folding import key
from desktop.language.verbs import Person, form, is_finite, is_first_person, may_be_verb


def folded(word: str) -> str:
    return key(word).replace(" ", "")


@pytest.mark.parametrize(
    ("word", "stem", "person", "plural", "negative"),
    [
        ("گفت", "گفت", Person.THIRD, False, False),
        ("گفتند", "گفت", Person.THIRD, True, False),
        ("می‌گوید", "گفت", Person.THIRD, False, False),
        ("می‌گفتیم", "گفت", Person.FIRST, True, False),
        ("نگفت", "گفت", Person.THIRD, False, True),
        ("گفته‌اند", "گفت", Person.THIRD, True, False),
        ("گفته‌ام", "گفت", Person.FIRST, False, False),
        ("می‌افزاید", "افزود", Person.THIRD, False, False),
        ("کردید", "کرد", Person.SECOND, True, False),
        ("نکرده‌ایم", "کرد", Person.FIRST, True, True),
    ],
)
def test_forms(word: str, stem: str, person: Person, plural: bool, negative: bool) -> None:
    found = form(folded(word))
    assert found is not None
    assert (found.stem, found.person, found.plural, found.negative) == (
        stem,
        person,
        plural,
        negative,
    )


@pytest.mark.parametrize(
    "word", ["است", "شد", "می‌شود", "کرده‌اند", "نیست", "باید", "نمی‌رود", "دارد"]
)
def test_finite(word: str) -> None:
    assert is_finite(folded(word))


@pytest.mark.parametrize(
    "word", ["کرده", "نشست", "شکست", "کشتی", "خرید", "کتاب", "بیانیه", "رضایی"]
)
def test_not_finite(word: str) -> None:
    assert not is_finite(folded(word))


COPULAS = [
    ("برپاست", True),
    ("زیباست", True),
    ("کشوراست", True),
    ("طلبکارند", True),
    ("كارمندند", True),
    ("دانشجویند", True),
    ("زرتالند", False),  # no common word
    ("سیاست", False),  # a word itself
    ("درخواست", False),
    ("قدرتمند", False),
    ("دانشمند", False),
    ("فرزند", False),
    ("لبخند", False),
]


@pytest.mark.parametrize(("word", "expected"), COPULAS)
def test_a_copula_run_into_its_noun(word: str, expected: bool) -> None:
    assert is_finite(folded(word)) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("می‌گوید", True),
        ("مي‌گويد", True),
        ("می گوید", True),
        ("گفته", True),  # a participle may be one
        ("می‌انجامد", True),  # not of the short list
        ("نمی‌خروشد", True),
        ("برمی‌گردد", True),
        ("میلیونی", False),
        ("میانی", False),
        ("میدان", False),
        ("رضایی", False),
    ],
)
def test_may_be_a_verb(word: str, expected: bool) -> None:
    assert may_be_verb(folded(word)) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("رفتم", True),
        ("برمی‌گردیم", True),
        ("مي‌گوييم", True),
        ("می گویم", True),
        ("گفته‌ام", True),
        ("کرده ایم", True),
        ("ایم", True),  # of «کرده ایم»
        ("رفت", False),
        ("رفتند", False),
        ("می‌گویید", False),
        ("کریم", False),
        ("تقویم", False),
    ],
)
def test_first_person(word: str, expected: bool) -> None:
    assert is_first_person(folded(word)) is expected
