"""The everyday words and the sections of topic words that travel with the program."""

from __future__ import annotations

import pytest

from desktop.language.everyday import Everyday, everyday, singulars, topic_words
from desktop.language.folding import key

SMALL = Everyday("AN6 خانه خرید\nN0 کلک\nA3 بلند\n", "رفت#رو خرید#خر گشود#گشای")


def test_commonness_runs_from_unlisted_to_common() -> None:
    assert [SMALL.commonness(word) for word in ("ناشناس", "کلک", "بلند", "خانه")] == [0, 1, 4, 7]


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("رفتند", True),
        ("می‌رفت", True),
        ("نمی‌روند", True),
        ("بروید", True),
        ("رفته‌اند", True),
        ("نرفته‌است", True),
        ("بگشاید", True),
        ("خرید", False),
        ("خریدند", True),
        ("خانه", False),
        ("میز", False),
        ("روان", False),
    ],
)
def test_conjugated_verbs(word: str, verb: bool) -> None:
    assert SMALL.is_verb(key(word)) is verb


def test_kinds() -> None:
    assert SMALL.is_noun("خانه")
    assert SMALL.is_adjective("خانه")
    assert not SMALL.is_noun("بلند")


def test_the_lists_that_travel_with_the_program() -> None:
    known = everyday()
    assert known.is_noun("کتاب")
    assert known.is_verb(key("می‌نویسند"))
    assert singulars()["جوایز"] == "جایزه"
    assert set(topic_words()) == {
        "break", "complement", "inner", "light", "report", "generic", "asking", "head", "places",
        "issue",
    }  # fmt: skip


def test_folded_words_only() -> None:
    for words in topic_words().values():
        assert all(word == key(word) for word in words)
