"""Headlines and sub-headings that say again what somebody said."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from desktop.article.reading import QuoteKind
from desktop.extraction import clauses
from desktop.extraction.clauses import DROPPED, Subject
from desktop.extraction.passage import Line, Passage
from desktop.extraction.speakers import Attributed, Discourse
from desktop.extraction.utterances import Utterance
from desktop.language.lexicon import words
from desktop.language.mentions import Mention
from desktop.language.verbs import is_finite

_LEAST_SHARED = 0.5
_LEAST_WORDS = 3
_BEFORE, _AFTER = 10, 60  # quotes
_LABEL_REACH = 12
_LONGEST_HEADING = 20
_BULLETS = frozenset("*-•")


def stems(passage: Passage, first: int, last: int) -> frozenset[str]:
    """The words that carry meaning, cut to what inflection leaves alone."""
    return frozenset(
        stem(word)
        for word in passage.words[first:last]
        if word[0].isalnum() and word not in words("stops")
    )


def stem(word: str) -> str:
    """A folded word without the endings that differ between a heading and its quote."""
    for end in (
        "هایشان",
        "هایی",
        "های",
        "ها",
        "مان",
        "شان",
        "ترین",
        "تر",
        "ات",
        "ان",
        "ی",
        "م",
        "د",
    ):
        if word.endswith(end) and len(word) - len(end) >= 3:
            word = word[: -len(end)]
            break
    return word[2:] if word.startswith("می") and len(word) > 4 else word


def restating(
    passage: Passage, discourse: Discourse, said: Sequence[Attributed]
) -> Iterator[Attributed]:
    """The headings that are somebody's words: those of a quote, or with the name before a colon."""
    places = [(one, stems(passage, one.utterance.first, one.utterance.last)) for one in said]
    speaking = {id(one.entity) for one in said}
    for line in passage.lines:
        if line.is_heading or _is_bulleted(passage, line):
            near = _near(places, line)
            for first, last in _parts(passage, line):
                found = _heading(passage, line, first, last, discourse, near, speaking)
                if found is not None:
                    yield found


def _parts(passage: Passage, line: Line) -> Iterator[tuple[int, int]]:
    """The heading's parts between bars: «الف: … | ب: …»."""
    first = line.first
    for at in range(line.first, line.last):
        if passage.words[at] == "|":
            yield first, at
            first = at + 1
    yield first, line.last


def _near(
    places: Sequence[tuple[Attributed, frozenset[str]]], line: Line
) -> Sequence[tuple[Attributed, frozenset[str]]]:
    """The quotes that a heading can be of: those that follow it, and a few before."""
    at = bisect_left(places, line.first, key=lambda place: place[0].utterance.first)
    return places[max(0, at - _BEFORE) : at + _AFTER]


def _heading(
    passage: Passage,
    line: Line,
    start: int,
    last: int,
    discourse: Discourse,
    places: Sequence[tuple[Attributed, frozenset[str]]],
    speaking: set[int],
) -> Attributed | None:
    first, mention = _label(passage, start, last, discourse)
    if mention is None and not any(is_finite(word) for word in passage.words[first:last]):
        return None
    quote = _restated(stems(passage, first, last), places)
    labelled = discourse.resolve(mention)[0] if mention is not None else None
    if labelled is not None and mention is not None and not mention.name:
        labelled = labelled if id(labelled) in speaking else None
    entity = labelled or (quote.entity if quote else None)
    if entity is None:
        return None
    rule = "heading.label" if labelled is not None else "heading.restates"
    source = Subject(mention, "source.start") if mention is not None else DROPPED
    restates = quote.utterance.first if quote is not None and quote.entity is entity else None
    said = Utterance(QuoteKind.HEADING, first, last, line.index, rule, source, restates=restates)
    return Attributed(said, entity, rule)


def _is_bulleted(passage: Passage, line: Line) -> bool:
    """Whether the line is a sub-heading behind a star or a dash: short, and without an end."""
    first, last = passage.words[line.first], passage.words[line.last - 1]
    return first in _BULLETS and last[0].isalnum() and line.last - line.first <= _LONGEST_HEADING


def _label(
    passage: Passage, start: int, last: int, discourse: Discourse
) -> tuple[int, Mention | None]:
    """Where the words begin, and whom the heading names before a colon («عراقچی: …»)."""
    start += start < last and passage.words[start] in _BULLETS
    for at in range(start, min(last - 1, start + _LABEL_REACH)):
        if passage.words[at] == ":":
            return at + 1, clauses.subject(passage.tokens, start, at, discourse.known).mention
    return start, None


def _restated(
    own: frozenset[str], places: Sequence[tuple[Attributed, frozenset[str]]]
) -> Attributed | None:
    """The quote that holds most of the heading's words, where that is enough of them."""
    if len(own) < _LEAST_WORDS:
        return None
    share, best = max(
        ((len(own & theirs) / len(own), -at) for at, (_, theirs) in enumerate(places)),
        default=(0.0, 0),
    )
    return places[-best][0] if share >= _LEAST_SHARED else None
