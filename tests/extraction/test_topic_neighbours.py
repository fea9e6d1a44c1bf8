"""What words only show beside their neighbours: where a phrase ends that no ezafe shows."""

from __future__ import annotations

import pytest

from desktop.article.article import Article
from desktop.extraction.topic_columns import Words
from desktop.extraction.topic_phrases import phrases, read_words
from desktop.extraction.topic_spelling import Role, Speller
from desktop.language.everyday import everyday, singulars, topic_words


def read(text: str) -> Words:
    return read_words(Article.of(text), Speller(topic_words(), everyday(), singulars()))


def longest(text: str) -> list[str]:
    """The stretches that are part of no other, in order."""
    found = read(text)
    every = list(phrases(found))
    return [
        found.span(text, one).of(text)
        for one in every
        if not any(a <= one[0] and one[1] <= b and (a, b) != one for a, b in every)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("اگر باغ فلاحت نشویم", ["باغ"]),
        ("باید سد سپیدار احداث کنیم", ["سد سپیدار"]),
        ("محموله کشف و ضبط شد", ["محموله"]),
        ("کوزه و گل آوردیم", []),  # «گل آوردن» is taken for a verb, which «کوزه» shares
    ],
)
def test_a_noun_before_a_light_verb_is_half_of_it(text: str, expected: list[str]) -> None:
    assert longest(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سفال سپیدار محبوب است", ["سفال سپیدار"]),
        ("سفال سپیدار محبوب‌تر است", ["سفال سپیدار"]),
        ("سفال محبوب سپیدار است", ["سفال محبوب سپیدار"]),
        ("سپیدار شهر سفال سنتی است", ["سپیدار شهر سفال سنتی"]),
    ],
)
def test_an_adjective_before_is_is_what_is_said(text: str, expected: list[str]) -> None:
    assert longest(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سفالگران تهران کارگاه را بستند", ["سفالگران تهران", "کارگاه"]),
        ("سفالگران تهران را ستودند", ["سفالگران تهران"]),
        ("سفالگران خراسان جنوبی را دیدند", ["سفالگران خراسان جنوبی"]),
        ("سفالگران ایران باستان را شناختند", ["سفالگران ایران باستان"]),
        ("سفالگران ایران کوزه‌هایی را فروختند", ["سفالگران ایران", "کوزه‌هایی"]),
        ("باز هم ما نیز دیگر راه تهران - شمیران را بستیم", ["راه تهران - شمیران"]),
    ],
)
def test_a_place_mostly_ends_its_phrase(text: str, expected: list[str]) -> None:
    assert [one for one in longest(text) if any(part in one for part in expected)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("کارگاه هفته گذشته باز شد", ["کارگاه"]),
        ("کارگاه روز شنبه باز شد", ["کارگاه"]),
        ("هفته سفال را دیدند", ["هفته سفال"]),
        ("سفال قابل ستایش را دیدند", ["سفال"]),
        ("گل مورد نیاز را خریدند", ["گل"]),
    ],
)
def test_when_it_was_and_how_it_is_belong_to_no_topic(text: str, expected: list[str]) -> None:
    assert longest(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "سفال‌های کشورم زیبا ماند",
        "کارگاه سفال برادرش را",
        "باغ خانواده‌ی‌شان را",
        "باغ کوزه هایشان را",
    ],
)
def test_no_topic_has_an_owner(text: str) -> None:
    found = read(text)
    owned = found.roles.index(Role.OWNED)
    assert not any(first <= owned < past for first, past in phrases(found))
    assert not found.ends_before(owned)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("اداره آموزش و پرورش سپیدار", True),
        ("اداره آموزش و باغبانی سپیدار", False),
        ("دفتر حمل و نقل", True),
        ("سازمان شهرداری‌ها و دهیاری‌ها", True),
    ],
)
def test_an_and_that_belongs_to_a_name(text: str, is_one: bool) -> None:
    found = read(text)
    at = found.keys.index("و")
    assert (found.roles[at] is Role.LINK) == is_one
    assert found.ends_before(at) != is_one
    assert found.begins(at + 1) != is_one


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نمایشگاه بهار در سپیدار و نمایشگاه پاییز", ["نمایشگاه بهار در سپیدار", "نمایشگاه پاییز"]),
        ("نمایشگاه بهار در سپیدار و کارگاه پاییز", ["نمایشگاه بهار در سپیدار و کارگاه پاییز"]),
        ("به‌دلیل کاهش بارش", ["کاهش بارش"]),
        ("تحت هر عنوانی باغ فلاحت را", ["عنوانی", "باغ فلاحت"]),
        ("هر باغ فلاحت را", ["باغ فلاحت"]),
        ("باغ سپیدار. کوزه و باغ فلاحت", ["باغ سپیدار", "کوزه و باغ فلاحت"]),
    ],
)
def test_where_another_phrase_begins(text: str, expected: list[str]) -> None:
    assert longest(text) == expected
