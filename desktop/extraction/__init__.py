"""Article → reading: who says what, and what about. One file per question, pure functions."""

from __future__ import annotations

from dataclasses import replace

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.extraction import headings, owners, provenance, quotes
from desktop.extraction.assembly import assemble
from desktop.extraction.entities import People
from desktop.extraction.passage import Passage
from desktop.extraction.refining import refine
from desktop.extraction.speakers import Discourse
from desktop.extraction.topics import topics

__all__ = ["read", "refine"]


def read(article: Article) -> Reading:
    """What the article reports: quotes, speakers, topics, provenance. Quick: without hazm."""
    passage = Passage.of(article)
    people = People(passage)
    said = sorted(quotes.utterances(passage, people.known), key=lambda one: one.order)
    discourse = Discourse(passage, people)
    heard = owners.settled(discourse.attribute(said))
    attributed = [one for one in heard if not one.utterance.is_act]
    attributed += headings.restating(passage, discourse, attributed)
    reading = assemble(passage, attributed, provenance.find(passage))
    return replace(reading, topics=topics(article, reading))
