"""Which words look like surnames."""

from __future__ import annotations

from functools import lru_cache

from desktop.language.commonness import commonness, is_noun
from desktop.language.lexicon import words

COMMON, EVERYDAY, RARE = 7, 5, 2  # of ten: `commonness`
_PLURALS = ("های", "هایی")
_TRADES = ("کار", "فروش", "دوز", "باف", "چی", "دار", "بان", "نواز", "ساز")
_SHORTEST_GOODS = 3


def continues_surname(word: str) -> bool:
    """Whether the folded word can be a further word of a surname."""
    return word in words("surname_ends") or looks_like_surname(word)


@lru_cache(maxsize=8192)
def looks_like_surname(word: str) -> bool:
    """Whether the folded word by itself looks like a surname."""
    if word in words("surnames"):
        return True
    if word in words("not_surnames") or commonness(word) >= COMMON or word.endswith(_PLURALS):
        return False
    if is_trade(word):
        return False
    if any(word.endswith(end) and len(word) > len(end) + 2 for end in _long_ends()):
        return True
    return len(word) > 3 and word.endswith("ی") and not _is_adjective(word)


def is_plainly_surname(word: str) -> bool:
    """Whether the folded word can hardly be anything else: listed, or from a forename."""
    if word in words("surnames") or word.endswith(_long_ends()):
        return True
    stems = {word[:-1], word[:-2]} if word.endswith(("یی", "ای", "وی")) else {word[:-1]}
    return word.endswith("ی") and bool(stems & words("forenames"))


def can_stand_alone(word: str) -> bool:
    """Whether the folded word can be a surname that the article has not introduced."""
    if word in words("surnames"):
        return True
    rank = commonness(word)
    if word in words("not_surnames") or rank >= COMMON or (rank and not is_noun(word)):
        return False
    return not (word.endswith("ی") and _is_adjective(word))


def is_trade(word: str) -> bool:
    """Whether an unlisted word names a trade by its end: «سیب‌زمینی‌کار», «میوه‌فروش»."""
    stem = next((word.removesuffix(end) for end in _TRADES if word.endswith(end)), "")
    unlisted = not commonness(word) and word not in words("surnames")
    return len(stem) >= _SHORTEST_GOODS and unlisted and is_noun(stem)


def is_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter left out, or by two neighbours changed about."""
    short, long = sorted((one, other), key=len)
    at = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if len(long) == len(short):
        return short[at:][:2] == long[at:][:2][::-1] and short[at + 2 :] == long[at + 2 :]
    return short[at:] == long[at + 1 :]


def _is_adjective(word: str) -> bool:
    """Whether the word in «ی» comes from an everyday noun («دینی»), not from a name («رضایی»)."""
    stems = {word[:-1], word[:-2]} if word.endswith(("یی", "ای")) else {word[:-1]}
    if stems & words("forenames"):
        return False
    return any(commonness(stem) >= EVERYDAY for stem in stems)


@lru_cache(maxsize=1)
def _long_ends() -> tuple[str, ...]:
    return tuple(end for end in words("surname_ends") if len(end) > 2)
