"""What may stand before the subject of a sentence: adverbials, times, places, the provenance."""

from __future__ import annotations

from desktop.extraction import provenance
from desktop.language.lexicon import words
from desktop.language.tokens import Tokens, longest

_JOINTS = frozenset({"،", "-", "*", "•", "؛", "»", ".", "و", ":", ")"})
_AFTER_SETTING = frozenset({"نیز", "هم", "همچنین", "،"})


def skip_adverbials(tokens: Tokens, start: int, end: int) -> int:
    """The first token that is neither an adverbial nor the article's provenance."""
    at = start
    while at < end:
        past = provenance.past(tokens, at, end)
        if past == at:
            past += longest(tokens, at, end, words("adverbials"))
        if past == at and (tokens.words[at] in _JOINTS or _is_time(tokens, at, end)):
            past += 1
        if past == at and _setting(tokens, at, end):
            past += 3 + (at + 3 < end and tokens.words[at + 3] in _AFTER_SETTING)
        if past == at:
            break
        at = past
    return at


def _is_time(tokens: Tokens, at: int, end: int) -> bool:
    """«اواسط هفته», «۲ فروردین»."""
    if tokens.words[at].isdigit():
        return at + 1 < end and tokens.words[at + 1] in words("times")
    if at and tokens.words[at - 1].isdigit() and tokens.words[at] in words("times"):
        return True  # «۵ مهر»
    return tokens.words[at] in words("times") and not _is_outlet(tokens, at, end)


def _is_outlet(tokens: Tokens, at: int, end: int) -> bool:
    """«مهر نوشت»: an outlet, not the month."""
    return tokens.words[at] in words("agencies") and not (
        at + 1 < end and (tokens.words[at + 1].isdigit() or tokens.words[at + 1] == "ماه")
    )


def _setting(tokens: Tokens, at: int, end: int) -> bool:
    """«در این نشست», «در همین مراسم»: where it was said."""
    return (
        at + 3 < end
        and tokens.words[at] in {"در", "طی"}
        and tokens.words[at + 1] in {"این", "ان", "همین"}
        and tokens.words[at + 2][0].isalpha()
    )
