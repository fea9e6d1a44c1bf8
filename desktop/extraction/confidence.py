"""How sure a quote is in span and speaker: of the quotes at 0.9, nine in ten are right.

A logistic model of a few dozen signs (`certainty_signs`), fitted on annotated articles by
`tests/quality/train_confidence.py`, which also says how it allows for articles never seen before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import exp

import resources
from desktop.extraction.certainty_signs import Signs, signs
from desktop.extraction.passage import Passage
from desktop.extraction.speakers import Attributed

WEIGHTS = "lexicon/confidence_weights.json"
UNSEEN = "rule not seen in training"
RULES = ("speaker.", "quote.", "source.", "heading.")
"""How the ids of the rules begin that weigh as `UNSEEN` where the training knew too few of them."""
LEAST, MOST = 0.05, 0.98
"""No quote is called less or more sure; least sure is one of nobody known, which is never right."""


@lru_cache(maxsize=1)
def weights() -> dict[str, float]:
    """How far each sign moves the log-odds of being right."""
    found: dict[str, float] = json.loads(resources.text(WEIGHTS))
    return found


def confidences(passage: Passage, quotes: Sequence[Attributed]) -> list[float]:
    """The share of right ones among quotes like each; the quotes in the order of the text."""
    return [
        LEAST if one.entity is None else probability(found, weights())
        for one, found in zip(quotes, signs(passage, quotes), strict=True)
    ]


def probability(found: Signs, known: Mapping[str, float]) -> float:
    """How likely a quote of these signs is right in span and speaker, to two digits."""
    odds = sum(weight(name, known) * value for name, value in found.items())
    return round(min(MOST, max(LEAST, 1 / (1 + exp(-odds)))), 2)


def weight(sign: str, known: Mapping[str, float]) -> float:
    """What the sign weighs; prudently little for a rule that the training did not know."""
    return known.get(sign, known[UNSEEN] if sign.startswith(RULES) else 0.0)
