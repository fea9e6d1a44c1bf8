"""Which phrases are the topics: the weightiest ones that do not say the same thing twice."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import exp
from operator import attrgetter

import resources
from desktop.extraction.topic_evidence import Ground, Phrase, evidence
from desktop.language.everyday import topic_words

MOST, FEWEST = 10, 3
LIKELY_ENOUGH = 0.08  # below that, a topic is shown only where there would be fewer than three
CONTENDERS = 100
SAME = 0.6  # of all their words shared: two phrases for one thing
SHARED = 1.0  # what a topic costs a phrase all whose words it shares
BY_ITSELF = (
    2,
    2 / 3,
)  # places outside the longer phrase, and share of its places: a thing of its own


@dataclass(frozen=True, slots=True)
class Ranked:
    """A phrase with its evidence and what that amounts to: log-odds, more is more central."""

    phrase: Phrase
    evidence: Mapping[str, float]
    weight: float

    @property
    def probability(self) -> float:
        """How likely a reader would call it a topic of the article, 0 to 1."""
        return 1 / (1 + exp(-self.weight))


@lru_cache(maxsize=1)
def weights() -> dict[str, float]:
    """How much each evidence weighs, as `tests/quality/train_topics.py` has found."""
    found: dict[str, float] = json.loads(resources.text("lexicon/topic_weights.json"))
    return found


def ranked(phrases: Sequence[Phrase], ground: Ground) -> list[Ranked]:
    """The phrases with their weights, the weightiest first; equals in reading order."""
    known = weights()
    found = []
    for phrase in phrases:
        about = evidence(phrase, ground)
        weight = sum(known.get(name, 0.0) * value for name, value in about.items())
        found.append(Ranked(phrase, about, weight))
    return sorted(found, key=attrgetter("weight"), reverse=True)


def chosen(contenders: Sequence[Ranked], most: int = MOST) -> list[Ranked]:
    """The topics among the ranked phrases, most central first.

    Each one taken makes those that share its words lighter, and drops those that are hardly more
    than it, or a part of it that seldom stands by itself.
    """
    taken: list[Ranked] = []
    left = {at: one.weight for at, one in enumerate(contenders[:CONTENDERS])}
    while left and len(taken) < most:
        best = max(left, key=lambda at: (left[at], -at))
        one = replace(contenders[best], weight=left[best])
        if len(taken) >= FEWEST and one.probability < LIKELY_ENOUGH:
            break
        del left[best]
        taken.append(one)
        left = {
            at: weight - SHARED * _shared(contenders[at].phrase, one.phrase)
            for at, weight in left.items()
            if not _same(contenders[at].phrase, one.phrase)
        }
    return taken


def _shared(one: Phrase, other: Phrase) -> float:
    common = len(one.words & other.words)
    return common / min(len(one.words), len(other.words)) if common else 0.0


def _same(one: Phrase, other: Phrase) -> bool:
    """Whether `one` is nothing new beside `other`."""
    core, other_core = _core(one.words), _core(other.words)
    if core == other_core:
        return True
    if core < other_core and not one.words.isdisjoint(topic_words()["thin"]):
        return True
    if one.words < other.words:
        return not _stands_by_itself(one, other)
    if other.words < one.words:
        return not _stands_by_itself(other, one)
    return len(one.words & other.words) / len(one.words | other.words) >= SAME


@lru_cache(maxsize=1_000)
def _core(words: frozenset[str]) -> frozenset[str]:
    """What says which thing it is: «انتخابات» of «برگزاری انتخابات»; «دارویی» is as «دارو»."""
    said = words - topic_words()["thin"] - topic_words()["kind"] or words
    return frozenset(word.rstrip("ی") for word in said)


def _stands_by_itself(part: Phrase, whole: Phrase) -> bool:
    """Whether the part is a thing of its own («دلار» beside «نرخ دلار»), no shortened repeat.

    A shortened repeat keeps what the whole begins with: «موزه» for «موزهٔ آب».
    """
    if whole.key.startswith(part.key):
        return False
    within = {at for first, past in whole.places for at in range(first, past)}
    outside = sum(first not in within for first, _ in part.places)
    least, share = BY_ITSELF
    return outside >= least and outside >= share * len(part.places)
