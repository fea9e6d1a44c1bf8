"""The everyday words and the sections of topic words that travel with the program."""

from __future__ import annotations

import pytest

from desktop.language.everyday import Everyday, coordinated, everyday, singulars, topic_words
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
        ("نرفته", True),
        ("رفته", False),
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


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("برمی‌گردند", True),
        ("برداریم", True),
        ("درآورد", True),
        ("برند", False),
        ("بازرس", False),
        ("زیباست", True),
        ("خداست", True),
        ("معتقدند", True),
        ("دماوند", False),
        ("هلند", False),
        ("نشست‌های", False),
        ("نشسته‌ایم", True),
    ],
)
def test_verbs_with_something_before_or_after_them(word: str, verb: bool) -> None:
    assert everyday().is_verb(key(word)) is verb


@pytest.mark.parametrize(
    ("word", "owned"),
    [
        ("کشورم", True),
        ("خانواده‌اش", True),
        ("دست‌هایش", True),
        ("دستیارانش", True),
        ("تمریناتمان", True),
        ("صدایش", True),
        ("پایش", False),
        ("آموزش", False),
        ("متهمان", False),
        ("برجام", False),
        ("کوروش", False),
        ("آلمان", False),
    ],
)
def test_nouns_with_their_owner(word: str, owned: bool) -> None:
    assert everyday().is_owned(key(word)) is owned


def test_a_form_of_one_of_some_verbs() -> None:
    past, present = frozenset({"شد"}), frozenset({"شو"})
    known = everyday()
    assert all(known.is_form_of(key(word), past, present) for word in ("نشویم", "می‌شدند", "شویم"))
    assert not known.is_form_of(key("می‌روند"), past, present)
    assert not known.is_form_of("نهاد", frozenset({"نهاد"}), present)  # a noun in the lists


def test_pairs_that_are_one_name() -> None:
    assert (key("آموزش"), key("پرورش")) in coordinated()
    assert all(len(pair) == 2 for pair in coordinated())


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
        "break", "complement", "inner", "light", "light past", "light present", "copula", "report",
        "generic", "asking", "head", "institution", "kind", "thin", "issue", "quality",
        "describing", "times", "when", "places", "also no places", "goes on", "no verb",
        "no plural",
    }  # fmt: skip


def test_folded_words_only() -> None:
    for words in topic_words().values():
        assert all(word == key(word) for word in words)
