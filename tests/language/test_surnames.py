"""Which words look like surnames."""

from __future__ import annotations

import pytest

from desktop.language import surnames
from desktop.language.folding import key

LOOKS = [
    # word, looks like one by itself
    ("بهرنگی", True),
    ("كريمي", True),
    ("نوبخت‌زاده", True),
    ("سپهرنیا", True),
    ("گلدشتی", True),
    ("پاییزی", False),
    ("اقتصادی", False),  # an adjective of an everyday noun
    ("کتاب", False),
    ("مردم", False),
    ("کتاب‌های", False),
]
PLAIN = [
    # word, can hardly be anything else
    ("نوبخت‌زاده", True),
    ("اردواني", True),  # from a forename
    ("کریمی", True),
    ("گلدشتی", False),
    ("اقتصادی", False),
]
ALONE = [
    # word, can be a surname that the article has not introduced
    ("نیک‌فرد", True),
    ("پولادگر", True),
    ("پيرايش", True),
    ("رضایی", True),
    ("خانه", False),
    ("باران", False),
    ("اقتصادي", False),
    ("چوبی", False),
    ("مزمن", False),  # listed, and no noun
    ("مردم", False),
]


def folded(word: str) -> str:
    return key(word).replace(" ", "")


@pytest.mark.parametrize(("word", "expected"), LOOKS)
def test_looks_like_a_surname(word: str, expected: bool) -> None:
    assert surnames.looks_like_surname(folded(word)) is expected


@pytest.mark.parametrize(("word", "expected"), [*LOOKS, ("زاده", True), ("پور", True)])
def test_continues_a_surname(word: str, expected: bool) -> None:
    assert surnames.continues_surname(folded(word)) is expected


@pytest.mark.parametrize(("word", "expected"), PLAIN)
def test_is_plainly_a_surname(word: str, expected: bool) -> None:
    assert surnames.is_plainly_surname(folded(word)) is expected


@pytest.mark.parametrize(("word", "expected"), ALONE)
def test_can_stand_alone(word: str, expected: bool) -> None:
    assert surnames.can_stand_alone(folded(word)) is expected
