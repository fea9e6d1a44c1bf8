"""What is said of one topic in several articles."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from weakref import WeakKeyDictionary

from desktop.article.across import Annotated, Gathered, Part, ordered
from desktop.article.reading import Quote, Topic
from desktop.language.folding import key

_WORD = re.compile(r"\w+")
_POINTING = frozenset({"این", "ان", "همین", "همان"})
_PLURALS = ("هایی", "های", "ها")
_SHORTEST_STEM = 3
_Group = list[tuple[int, Topic, tuple[str, ...]]]
_Pair = tuple[str, str]


@dataclass(frozen=True)
class _Said:
    """The stems of each counted quote, and all words that stand beside each other in any."""

    lines: tuple[str, ...]
    pairs: frozenset[_Pair]


# Folding what is said costs more than all the rest; it is done once for each reading.
_SAID: WeakKeyDictionary[Annotated, _Said] = WeakKeyDictionary()


def topics(annotated: Sequence[Annotated]) -> tuple[Gathered, ...]:
    """Every topic that somebody speaks of, what is said of in most articles first.

    Topics are one where the labels say the same but for endings, or where one's label, of several
    words, is a wording of the other. What is said in such words in an article that has another
    topic belongs to it, too; the id there is empty.
    """
    named: dict[str, int] = {}
    groups: list[_Group] = []
    for place, one in enumerate(annotated):
        for topic in one.reading.topics:
            wordings = tuple(_wordings(one, topic))
            names = (stem(topic.label), *wordings)
            known = (named[name] for name in names if name in named)
            at = next(known, len(groups))
            if at == len(groups):
                groups.append([])
            groups[at].append((place, topic, wordings))
            for name in names:
                named.setdefault(name, at)
    places = _places(annotated)
    found = (_topic(annotated, group, places) for group in groups)
    return ordered(topic for topic in found if topic.parts)


def stem(label: str) -> str:
    """A wording without the endings of plural, folded, its words parted by single spaces."""
    return " ".join(map(_without_plural, _WORD.findall(key(label))))


def _places(annotated: Sequence[Annotated]) -> Mapping[_Pair, list[int]]:
    """In which articles somebody says the two words side by side."""
    found: dict[_Pair, list[int]] = defaultdict(list)
    for place, one in enumerate(annotated):
        for pair in _said(one).pairs:
            found[pair].append(place)
    return found


def _topic(
    annotated: Sequence[Annotated], group: _Group, places: Mapping[_Pair, list[int]]
) -> Gathered:
    """The topic with each article's quotes; of two topics of one article the first gives the id."""
    label = max((topic for _, topic, _ in group), key=lambda topic: topic.score).label
    quotes: dict[int, set[str]] = defaultdict(set)
    sought: dict[str, _Pair] = {}
    for place, topic, wordings in group:
        about = annotated[place].reading.about(topic.id).values()
        quotes[place].update(quote.id for some in about for quote in some)
        sought.update({f" {one} ": _first_two(one) for one in wordings})
    ids = {place: topic.id for place, topic, _ in reversed(group)}
    for wording, pair in sought.items():
        for place in places.get(pair, ()):
            quotes[place].update(_having(wording, annotated[place]))
    parts = (
        Part(place, ids.get(place, ""), _in_order(annotated[place], quotes[place]))
        for place in sorted(quotes)
        if quotes[place]
    )
    return Gathered(label, tuple(parts))


def _having(wording: str, one: Annotated) -> Iterator[str]:
    """The ids of the quotes in which the wording stands, as whole words."""
    for quote, line in zip(one.reading.counted, _said(one).lines, strict=True):
        if wording in line:
            yield quote.id


def _in_order(one: Annotated, ids: set[str]) -> tuple[Quote, ...]:
    return tuple(quote for quote in one.reading.counted if quote.id in ids)


def _first_two(wording: str) -> _Pair:
    first, second = wording.split()[:2]
    return first, second


def _said(one: Annotated) -> _Said:
    if one not in _SAID:
        lines = tuple(_line(one, quote) for quote in one.reading.counted)
        pairs = frozenset(pair for line in lines for pair in pairwise(line.split()))
        _SAID[one] = _Said(lines, pairs)
    return _SAID[one]


def _line(one: Annotated, quote: Quote) -> str:
    return f" {stem(quote.content.of(one.article.text))} "


def _wordings(one: Annotated, topic: Topic) -> Iterator[str]:
    """The stems of label and mentions that can stand for the topic elsewhere."""
    mentions = (span.of(one.article.text) for span in topic.mentions)
    for wording in dict.fromkeys((topic.label, *mentions)):
        found = stem(wording)
        if " " in found and found.split()[0] not in _POINTING:
            yield found


def _without_plural(word: str) -> str:
    for ending in _PLURALS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word
