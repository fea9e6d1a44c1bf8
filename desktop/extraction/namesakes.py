"""When two names, as folded words, can be one person's, and what a person can be called by."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from desktop.language.lexicon import words

SHORTEST_JOINED = 3
LONG_ENOUGH = 7  # letters of a surname that a slip leaves recognisable


@lru_cache(maxsize=65536)
def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names, as folded words, can be one person's."""
    short, long = sorted((_bare(one), _bare(other)), key=lambda name: len("".join(name)))
    if not short or not long:
        return False
    joined = "".join(short)
    whole = "".join(long)
    if joined == whole:
        return True
    if len(short) == 1 and short[0] == first_of_two(long):
        return True
    if len(short) == 1 and len(joined) >= LONG_ENOUGH and joined not in words("surnames"):
        return whole.endswith(joined)  # «پورعروجی» of «علی پور عروجی»
    if short == long[-1:]:
        return joined not in words("forenames") or len(long) == 2
    if any("".join(long[at:]) == joined for at in range(1, len(long))):
        return len(joined) >= SHORTEST_JOINED and (
            joined not in words("forenames") or (len(short) == 1 and len(long) == 2)
        )
    if len(short) > 1 and short[-1] == long[-1]:
        left, right = "".join(short[:-1]), "".join(long[:-1])
        return left.endswith(right) or right.endswith(left) or right.startswith(left)
    return False


def callings(name: tuple[str, ...]) -> Iterator[str]:
    """What a person can be called by: the name and every end of it that is more than «زاده»."""
    for at, word in enumerate(name):
        if at == 0 or word not in words("surname_ends"):
            yield "".join(name[at:])

    middle = first_of_two(name)
    if middle:
        yield middle


def first_of_two(name: tuple[str, ...]) -> str:
    """«یونسی» of «مهدی یونسی رستمی»: the half of a surname that may stand for it; "" if none."""
    for at, word in enumerate(name[:-1]):
        if word not in words("forenames") and at:
            ends = name[at + 1] in words("surname_ends")
            return "" if ends or word not in words("surnames") else word
    return ""


def ends(name: tuple[str, ...]) -> set[str]:
    """By what a person is looked up: the ends of the name, the surname, the half for it."""
    return {end(name), end(name[-1:]), end((first_of_two(name),))} - {""}


def end(name: tuple[str, ...]) -> str:
    """What all spellings of a name share: its last letters."""
    return "".join(name)[-SHORTEST_JOINED:]


def _bare(name: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(word for word in name if word not in {"سید", "سیده"})
    if kept and kept[0].startswith("سید") and len(kept[0]) > 5:
        kept = (kept[0][3:], *kept[1:])
    return kept
