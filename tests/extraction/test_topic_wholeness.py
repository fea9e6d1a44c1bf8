"""Which phrases are whole, and may be weighed as topics at all."""

from __future__ import annotations

import pytest

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.extraction.topic_evidence import Ground, phrase_of
from desktop.extraction.topic_phrases import grouped, read_words
from desktop.extraction.topic_spelling import Speller
from desktop.extraction.topic_wholeness import is_whole
from desktop.language.everyday import everyday, singulars, topic_words


def whole(text: str) -> set[str]:
    """The wordings of the text that are whole."""
    article = Article.of(text)
    speller = Speller(topic_words(), everyday(), singulars())
    found = read_words(article, speller)
    ground = Ground(article, Reading(), found, speller)
    phrases = (phrase_of(found, name, places) for name, places in grouped(found).items())
    return {
        found.span(text, phrase.places[0]).of(text)
        for phrase in phrases
        if is_whole(phrase, ground)
    }


@pytest.mark.parametrize(
    ("text", "wording", "is_one"),
    [
        ("حفاظت از تالاب دیلمان مهم است", "حفاظت از تالاب دیلمان", True),
        ("همکاری با دانشگاه روزآوا مهم است", "همکاری با دانشگاه روزآوا", True),
        ("سد دیلمان و پل روزآوا را دیدند", "سد دیلمان و پل روزآوا", True),
        ("رضایت‌نامه از مالک سد دیلمان", "رضایت‌نامه از مالک سد دیلمان", False),
        ("مالک رضایت‌نامه از شهرداری، پل روزآوا", "مالک رضایت‌نامه از شهرداری", False),
    ],
)
def test_a_preposition_stands_inside_where_the_noun_takes_it(
    text: str, wording: str, is_one: bool
) -> None:
    assert (wording in whole(f"باز هم:\n{text}")) == is_one


@pytest.mark.parametrize(
    ("text", "wording", "is_one"),
    [
        ("باغ سپیدار", "باغ سپیدار", True),
        ("طولانی مدت", "طولانی مدت", False),
        ("باغ زیباتر", "باغ زیباتر", False),
        ("باغ تصمیماتی", "باغ تصمیماتی", False),
        ("باغ درختکاری‌هایی", "باغ درختکاری‌هایی", False),
        ("کوزه‌هایی گلی", "کوزه‌هایی گلی", False),
        ("کوزه‌های گلی", "کوزه‌های گلی", True),
        ("مسابقه نهایی سپیدار", "مسابقه نهایی سپیدار", True),
        ("گلزار شهدای سپیدار", "گلزار شهدای سپیدار", True),
        ("۵ کوزه", "۵ کوزه", False),
        ("مرمت ۵ کوزه", "مرمت ۵ کوزه", True),
    ],
)
def test_what_a_topic_neither_begins_nor_ends_with(text: str, wording: str, is_one: bool) -> None:
    assert (wording in whole(f"باز هم:\n{text}\nباز هم.")) == is_one


def test_a_number_begins_one_in_the_headline() -> None:
    assert "۵ کوزه" in whole("۵ کوزه\n\nدیروز باز هم آمدند و رفتند تا ببینند که چه شد.")


def test_what_an_and_always_ties_to_the_same_noun_lacks_it() -> None:
    text = "هنرکده کوزه و لعاب سپیدار.\nباز هنرکده کوزه و لعاب سپیدار."
    assert "لعاب سپیدار" not in whole(text)
    assert "لعاب سپیدار" in whole("کوزه و لعاب سپیدار.\nباز هم لعاب سپیدار.")


def test_after_a_preposition_of_the_noun_no_phrase_begins() -> None:
    assert "تالاب دیلمان" not in whole("باز هم:\nحفاظت از تالاب دیلمان مهم است.")
    assert "تالاب دیلمان" in whole("باز هم:\nدر تالاب دیلمان ماندند.")


def test_the_name_of_a_body_needs_no_office_before_it() -> None:
    both = whole("رئیس سازمان باغداری را دیدند.\nباز رئیس سازمان باغداری را دیدند.")
    assert "سازمان باغداری" in both
    assert "گلخانه باغداری" not in whole("برق گلخانه باغداری ماند.\nباز برق گلخانه باغداری ماند.")
