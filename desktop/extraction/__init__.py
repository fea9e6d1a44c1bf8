"""Article → reading: who says what, and what about. One file per question, pure functions.

Topics are imported where they are asked for: the window shows who speaks before it loads them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.extraction import headings, owners, provenance, quotes
from desktop.extraction.assembly import assemble
from desktop.extraction.entities import People
from desktop.extraction.passage import Passage
from desktop.extraction.speakers import Attributed, Discourse

if TYPE_CHECKING:
    from desktop.language.hazm_words import HazmWords

__all__ = ["attributions", "read", "refine", "speech", "with_topics"]


def speech(article: Article) -> Reading:
    """What the article reports, and who says it: a reading that has no topics yet."""
    passage = Passage.of(article)
    return assemble(passage, attributions(passage), provenance.find(passage))


def attributions(passage: Passage) -> list[Attributed]:
    """All that is said in the passage, by whom; headings last. A reading is made of it."""
    people = People(passage)
    said = sorted(quotes.utterances(passage, people.known), key=lambda one: one.order)
    discourse = Discourse(passage, people)
    heard = owners.settled(discourse.attribute(said))
    attributed = [one for one in heard if not one.utterance.is_act]
    attributed += headings.restating(passage, discourse, attributed)
    return attributed


def read(article: Article) -> Reading:
    """Quotes, speakers, topics and provenance of the article. Quick: without hazm."""
    return with_topics(speech(article), article)


def refine(reading: Reading, article: Article, words: HazmWords) -> Reading:
    """The reading with its topics grouped by hazm's lemmas and freed from the verbs hazm knows.

    Nothing else changes: no quote, no speaker, no id. A topic that both tiers find keeps its id.
    """
    return with_topics(reading, article, words)


def with_topics(reading: Reading, article: Article, words: HazmWords | None = None) -> Reading:
    """The reading with the article's topics, by hazm's words where they are given."""
    from desktop.extraction.topics import topics

    return replace(reading, topics=topics(article, reading, words))
