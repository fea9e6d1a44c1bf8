"""What an article is about."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.article.article import Article
from desktop.article.reading import Reading, Topic
from desktop.extraction.topic_evidence import Ground, Phrase, phrase_of
from desktop.extraction.topic_labels import also_called, bare, completed, label_of
from desktop.extraction.topic_mentions import mentions_of
from desktop.extraction.topic_phrases import grouped, read_words
from desktop.extraction.topic_ranking import MOST, Ranked, chosen, ranked
from desktop.extraction.topic_reasons import reasons
from desktop.extraction.topic_spelling import Speller
from desktop.extraction.topic_wholeness import is_whole
from desktop.language.everyday import everyday, singulars, topic_words
from desktop.language.hazm_words import HazmWords

SPARE = 2  # chosen besides, since some turn out to be one topic when completed


def topics(article: Article, reading: Reading, hazm: HazmWords | None = None) -> tuple[Topic, ...]:
    """The article's topics, most central first: at most ten noun phrases, each with its mentions.

    `reading` holds the quotes, speakers and provenance found so far. With hazm's words, more
    variants of a word are known to be one. The id comes from the place of the label, so that a
    topic keeps it where the two tiers find the same.
    """
    speller = Speller(topic_words(), everyday(), singulars(), hazm)
    found = read_words(article, speller)
    ground = Ground(article, reading, found, speller)
    groups = grouped(found)
    phrases = [phrase_of(found, name, places) for name, places in groups.items()]
    weighed = ranked([one for one in phrases if is_whole(one, ground)], ground)
    taken = chosen(weighed, MOST + SPARE)
    full = [completed(one.phrase, groups, found) for one in taken]
    taken, full = _distinct(taken, full, [also_called(one, found, speller) for one in full])
    places = mentions_of(full, article.text, found, speller, reading)
    labels = [label_of(phrase, article.text, found) for phrase in full]
    return tuple(
        Topic(
            id=f"t{label.start}-{label.end}",
            label=bare(label.of(article.text)),
            score=round(one.probability, 3),
            mentions=mentions,
            reasons=reasons(one, mentions, article, ground),
        )
        for one, label, mentions in zip(taken, labels, places, strict=True)
    )


def _distinct(
    taken: Sequence[Ranked], full: Sequence[Phrase], names: Sequence[set[str]]
) -> tuple[list[Ranked], list[Phrase]]:
    """Without the phrases that an earlier one has as its most complete wording, or its name."""
    kept: list[int] = []
    known: set[str] = set()
    for at, (phrase, others) in enumerate(zip(full, names, strict=True)):
        called = {phrase.key} | others
        if known.isdisjoint(called):
            kept.append(at)
        known |= called
    return [taken[at] for at in kept[:MOST]], [full[at] for at in kept[:MOST]]
