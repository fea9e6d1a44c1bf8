"""Why a topic is one: the most telling fact about it."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.article.article import Article
from desktop.article.reading import Reason
from desktop.article.span import Span
from desktop.extraction.topic_evidence import Ground
from desktop.extraction.topic_ranking import Ranked


def reasons(
    one: Ranked, mentions: Sequence[Span], article: Article, ground: Ground
) -> tuple[Reason, ...]:
    """The one reason to tell a reader, with the place it rests on."""
    found = ground.found
    paragraphs = {found.paragraphs[first]: place for first, place in _spans(one, article, ground)}
    count = ("count", str(len(mentions)))
    if ground.headline in paragraphs:
        rule = "topic.headline_repeated" if len(mentions) > 1 else "topic.headline"
        return (Reason(rule, (count,), paragraphs[ground.headline]),)
    heading = next((n for n in sorted(paragraphs) if n in ground.headings), None)
    if heading is not None:
        words = article.paragraphs[heading].span.of(article.text).strip()
        return (Reason("topic.heading", (("heading", words),), paragraphs[heading]),)
    return (_in_the_body(one, mentions, ground, paragraphs.get(ground.lead)),)


def _spans(one: Ranked, article: Article, ground: Ground) -> list[tuple[int, Span]]:
    return [(place[0], ground.found.span(article.text, place)) for place in one.phrase.places[::-1]]


def _in_the_body(
    one: Ranked, mentions: Sequence[Span], ground: Ground, in_lead: Span | None
) -> Reason:
    quotes = ground.quotes_with(one.phrase)
    speakers = {ground.speakers[number] for number in quotes} - {None}
    asked = next((first for first, _ in one.phrase.places if first in ground.asked), None)
    if asked is not None:
        found, asking = ground.found, ground.asked[asked]
        return Reason("topic.asked", (), Span(found.starts[asking], found.ends[asked]))
    for rule, count in (("topic.speakers", len(speakers)), ("topic.quotes", len(quotes))):
        if count > 1:
            return Reason(rule, (("count", str(count)),))
    if len(mentions) > 1:
        return Reason("topic.repeated", (("count", str(len(mentions))),))
    if in_lead is not None:
        return Reason("topic.lead", (), in_lead)
    if one.evidence["begins like an institution"]:
        return Reason("topic.institution")
    return Reason("topic.words")
