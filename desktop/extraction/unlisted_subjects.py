"""Subjects that no list knows («دویچه بانک آلمان»), and sentences that plainly have none."""

from __future__ import annotations

import enum

from desktop.extraction.adverbials import skip_adverbials
from desktop.language.lexicon import words
from desktop.language.mentions import Mention, MentionKind, Stretch
from desktop.language.names import description_end
from desktop.language.tokens import Tokens
from desktop.language.verbs import is_finite

_PREPOSITIONS = frozenset(
    {"با", "در", "به", "از", "بر", "برای", "ضمن", "طی", "پس", "پیش", "بعد", "قبل", "درباره",
     "علیه", "بدون", "جز", "تا", "همراه", "خطاب", "براساس", "طبق", "بنابر", "درخصوص"}
)  # fmt: skip
_LONGEST = 8
_LONGEST_SENTENCE = 60


class Unlisted(enum.Enum):
    """What the words before a cue say where nobody known is named."""

    NOBODY = "nobody"
    UNCLEAR = "unclear"


def unlisted(tokens: Tokens, start: int, cue: int) -> Mention | Unlisted:
    """The noun phrase that begins a clause before the cue, or that there is none, or none clear."""
    at = start
    if cue - start > _LONGEST_SENTENCE:
        return Unlisted.UNCLEAR
    while (at := skip_adverbials(tokens, at, cue)) < cue:
        if tokens.words[at] in _PREPOSITIONS:
            at = _next_chunk(tokens, at, cue)
            continue
        return _phrase(tokens, at, cue)
    clauses = any(is_finite(word) for word in tokens.words[start:cue])
    return Unlisted.UNCLEAR if clauses else Unlisted.NOBODY


def _next_chunk(tokens: Tokens, at: int, end: int) -> int:
    """The token after the comma that ends an adverbial."""
    return next((k + 1 for k in range(at, end) if tokens.words[k] in {"،", "؛"}), end)


def _phrase(tokens: Tokens, at: int, cue: int) -> Mention | Unlisted:
    last = description_end(tokens, at + 1, min(cue, at + _LONGEST))
    word = tokens.words[at]
    known = (
        len(word) < 2 or word in words("common") or word in words("stops") or not word[0].isalpha()
    )
    if known or is_finite(word) or (last < cue and tokens.words[last] in {"را", "که"}):
        return Unlisted.UNCLEAR
    if not any(other in words("organisation_heads") for other in tokens.words[at : at + 3]):
        return Unlisted.UNCLEAR
    if any(is_finite(other) for other in tokens.words[last:cue]):
        return Unlisted.UNCLEAR
    return Mention(MentionKind.UNNAMED, at, last, office=Stretch(at, last), head=1)
