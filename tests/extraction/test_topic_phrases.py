"""Which stretches of words could be topics, and what groups them."""

from __future__ import annotations

import pytest

from desktop.article.article import Article
from desktop.extraction.topic_columns import Words
from desktop.extraction.topic_phrases import grouped, phrases, read_words
from desktop.extraction.topic_spelling import Role, Speller
from desktop.language.everyday import everyday, singulars, topic_words
from desktop.language.folding import key
from desktop.language.hazm_words import HazmWords


def speller(hazm: HazmWords | None = None) -> Speller:
    return Speller(topic_words(), everyday(), singulars(), hazm)


def wordings(text: str, hazm: HazmWords | None = None) -> set[str]:
    found = read_words(Article.of(text), speller(hazm))
    return {found.span(text, stretch).of(text) for stretch in phrases(found)}


def maximal(text: str, hazm: HazmWords | None = None) -> list[str]:
    """The stretches that are part of no other, in order."""
    found = read_words(Article.of(text), speller(hazm))
    all_of_them = list(phrases(found))
    return [
        found.span(text, (first, past)).of(text)
        for first, past in all_of_them
        if not any(a <= first and past <= b and (a, b) != (first, past) for a, b in all_of_them)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("موزه آب سپیدار را گشودند", ["موزه آب سپیدار"]),
        ("آن‌ها موزه آب را دوست داشتند", ["موزه آب"]),
        ("موزه آب، باغ گیاه‌شناسی", ["موزه آب", "باغ گیاه‌شناسی"]),
        ("ساز و کار تازه است", ["ساز و کار تازه"]),
        ("پیشگیری از سیل که مهم است", ["پیشگیری از سیل"]),
        ("جشنواره برگزار شد", ["جشنواره"]),
        ("آب‌انبارها مرمت می‌شوند", ["آب‌انبارها"]),
        ("رزمایش «سپیده ۳» را دیدند", ["رزمایش «سپیده ۳»"]),
        ("موشک های تازه را دیدند", ["موشک های تازه"]),
        ("آن‌ها می روند", []),
        ("خرید ۷۵ هزار کتاب", ["خرید ۷۵ هزار کتاب"]),
        ("فیلم «سپیده» کار نوید رستمی", ["فیلم «سپیده»", "کار نوید رستمی"]),
        ('فیلم "سپیده" کار نوید رستمی', ['فیلم "سپیده"', "کار نوید رستمی"]),
        ("بر اثر سیل بهاری که آمد", ["سیل بهاری"]),
        ("به منظور مرمت پل رفتند", ["مرمت پل"]),
        ("اثر سیل بهاری ماند", ["اثر سیل بهاری"]),
        ("محیط زیست دیلمان را دیدند", ["محیط زیست دیلمان"]),
        ("", []),
        ("۱۲ ۱۳", []),
    ],
)
def test_phrases(text: str, expected: list[str]) -> None:
    assert maximal(text) == expected


def test_a_hyphen_joins_two_names_but_not_a_date_line() -> None:
    assert "راه آهن رشت - آستارا" in wordings(
        "دیروز کار ساخت بخش تازه راه آهن رشت - آستارا آغاز شد"
    )
    assert wordings("سپیدار - روزآوا - شهردار آمد. باز آمد.") >= {"سپیدار", "روزآوا"}
    assert "سپیدار - روزآوا" not in maximal("سپیدار - روزآوا که آمد. باز هم آمد.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("آب‌انبارهای سپیدار", "آب انبار سپیدار"),
        ("گفت‌وگوی ملی", "گفت و گوی ملی"),
        ("شورای شهر", "شورا شهر"),
        ("جوایز ادبی", "جایزه ادبی"),
        ("كتاب‌هاي تازه", "کتاب تازه"),
        ("موشک های تازه", "موشک‌های تازه"),
        ("بودجه‌ای تازه", "بودجه تازه"),
    ],
)
def test_one_group_for_all_spellings(one: str, other: str) -> None:
    text = f"{one}.\n{other}."
    groups = grouped(read_words(Article.of(text), speller()))
    whole = max(groups, key=len)
    assert len(groups[whole]) == 2


def test_no_phrase_ends_where_it_has_to_go_on() -> None:
    assert "خرید ۷۵" not in wordings("خرید ۷۵ هزار کتاب")
    assert "سفر ۱۴۰۴" in wordings("سفر ۱۴۰۴")


@pytest.mark.parametrize(
    ("text", "breaks_off"),
    [
        ("فرودگاه‌های", True),
        ("فرودگاه‌ها", False),
        ("نیروی", True),
        ("همکاری", False),
        ("هوای", True),
        ("موزه آب", False),
    ],
)
def test_after_an_ezafe_more_has_to_follow(text: str, breaks_off: bool) -> None:
    found = read_words(Article.of(text), speller())
    assert found.breaks_off(len(found)) == breaks_off


def test_different_things_stay_apart() -> None:
    groups = grouped(read_words(Article.of("شهردار سپیدار.\nشهرداری سپیدار."), speller()))
    assert "شهردارسپیدار" in groups
    assert "شهرداریسپیدار" in groups


def test_hazm_knows_more_plurals_and_verbs() -> None:
    text = "بیمه نقالان را دیدند.\nبیمه نقال را دیدند."
    hazm = HazmWords({"نقالان": "نقال"}, frozenset({key("بنگریستند")}))
    assert len(grouped(read_words(Article.of(text), speller(hazm)))["بیمهنقال"]) == 2
    assert speller(hazm).role(key("بنگریستند")) is Role.BREAK


@pytest.mark.parametrize(
    ("word", "lemma", "stem"),
    [
        ("زاهدان", "زاهد", "زاهدان"),
        ("انتخابات", "انتخاب", "انتخابات"),
        ("خدمات", "خدمه", "خدمت"),
        ("بازیکنان", "بازیکن", "بازیکن"),
    ],
)
def test_what_only_looks_like_a_plural_is_none(word: str, lemma: str, stem: str) -> None:
    assert speller(HazmWords({word: lemma})).stem(word) == stem


@pytest.mark.parametrize(
    ("word", "role"),
    [("شویم", Role.BREAK), ("زیست", Role.NOUN), ("پیوستن", Role.NOUN), ("داود", Role.NOUN)],
)
def test_what_hazm_takes_for_a_verb_may_be_a_noun(word: str, role: Role) -> None:
    assert speller(HazmWords({}, frozenset({word}))).role(word) is role


def test_where_phrases_begin_and_end() -> None:
    found: Words = read_words(Article.of("برای موزه آب سپیدار رفتند"), speller())
    assert [found.begins(at) for at in range(5)] == [True, True, False, False, False]
    assert [found.ends_before(at) for at in range(1, 6)] == [False, False, False, True, True]
