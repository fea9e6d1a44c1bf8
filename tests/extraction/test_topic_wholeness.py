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
