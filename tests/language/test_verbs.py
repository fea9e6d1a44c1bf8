"""Finite forms from stems."""

from __future__ import annotations

import pytest

from desktop.language.folding import key
from desktop.language.verbs import Person, form, is_finite


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
