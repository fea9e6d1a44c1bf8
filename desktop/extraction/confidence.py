"""How sure a quote is in span and speaker: of the quotes at 0.9, nine in ten are right."""

from __future__ import annotations

from desktop.extraction.speakers import Attributed

# Shares of right ones, by how the speaker was reached and how the words were found.
_BY_SPEAKER = {
    "speaker.name": 0.93, "speaker.surname": 0.93, "speaker.office": 0.9,
    "speaker.pronoun": 0.9, "speaker.demonstrative": 0.88, "speaker.dropped": 0.85,
    "speaker.sole": 0.85, "speaker.office_of_current": 0.85, "speaker.lead": 0.8, "speaker.office_only": 0.65, "speaker.organisation": 0.6,
    "speaker.unnamed": 0.65, "speaker.unknown": 0.3, "speaker.interviewee": 0.85,
    "heading.label": 0.9, "heading.restates": 0.75,
}  # fmt: skip
_BY_QUOTE = {
    "quote.colon": 1.0, "quote.marks": 1.0, "quote.lead_in": 0.97, "quote.that": 0.9,
    "quote.bare": 0.85, "quote.phrase": 0.85, "quote.next_line": 0.8, "quote.marks_before": 0.8,
    "quote.label": 0.8, "quote.turn": 0.95, "quote.continuation": 0.6,
}  # fmt: skip
_GUESSED = 0.85


def confidence(one: Attributed) -> float:
    """The share of right ones among quotes found in the same way, 0 to 1."""
    rule = one.rule if one.entity is not None else "speaker.unknown"
    share = _BY_SPEAKER.get(rule, 0.7) * _BY_QUOTE.get(one.utterance.rule, 0.8)
    if one.utterance.subject.rule in {"source.bare", "source.inside"}:
        share *= _GUESSED
    return round(share, 2)
