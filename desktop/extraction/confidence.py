"""How sure a quote is in span and speaker: of the quotes at 0.9, nine in ten are right."""

from __future__ import annotations

from desktop.extraction.speakers import Attributed

# Shares of right ones by how the speaker was reached, as counted on annotated articles.
_BY_SPEAKER = {
    "speaker.name": 0.96,
    "speaker.surname": 0.95,
    "speaker.pronoun": 0.94,
    "speaker.only": 0.8,
    "speaker.demonstrative": 0.94,
    "speaker.sole": 0.94,
    "speaker.interviewee": 0.9,
    "speaker.continued": 0.8,
    "speaker.office": 0.87,
    "speaker.unnamed": 0.83,
    "speaker.organisation": 0.78,
    "speaker.dropped": 0.77,
    "speaker.office_only": 0.75,
    "speaker.lead": 0.7,
    "speaker.unknown": 0.3,
    "heading.label": 0.9,
    "heading.restates": 0.8,
}
# What how the words were found takes from that.
_BY_QUOTE = {
    "quote.bare": 0.87,
    "quote.phrase": 0.75,
    "quote.that": 0.82,
    "quote.marks_before": 0.85,
    "quote.next_line": 0.8,
    "quote.continuation": 0.75,
    "quote.carried": 0.9,
}
_GUESSED = 0.9


def confidence(one: Attributed) -> float:
    """The share of right ones among quotes found in the same way, 0 to 1."""
    rule = one.rule if one.entity is not None else "speaker.unknown"
    share = _BY_SPEAKER[rule] * _BY_QUOTE.get(one.utterance.rule, 1.0)
    if one.utterance.subject.rule in {"source.bare", "source.inside"}:
        share *= _GUESSED
    return round(share, 2)
