"""Compounds of the lists: words that are written with half-spaces between their parts."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import resources
from desktop.language.lexicon import words as known

_JOINT = "-"
_STAND_APART = frozenset("ادذرزژو")


def joins_next(letter: str) -> bool:
    """Whether the folded letter is joined to the one after it, so that a half-space is seen."""
    return letter.isalpha() and letter not in _STAND_APART


def places_in(word: str) -> tuple[int, ...] | None:
    """Where a compound that is written in one piece lacks half-spaces; None for no compound.

    Not where its parts are often written in one: «فیلمساز», «همکار».
    """
    places = compounds().get(word)
    if places is None or word in sure_compounds():
        return places
    begins = (0, *places)
    parts = [word[begin:end] for begin, end in zip(begins, (*places, len(word)), strict=True)]
    return tuple(
        place
        for place, (before, behind) in zip(places, pairwise(parts), strict=True)
        if ends_in_silent_heh(before) or not _may_be_joined(before, behind)
    )


def _may_be_joined(before: str, behind: str) -> bool:
    return before in known("joining_starts") or behind.rstrip("ی") in known("joining_ends")


def ends_in_silent_heh(word: str) -> bool:
    """Whether the word ends with a heh that is never joined: «خدشه»; not «راه», «کوه»."""
    return len(word) > 2 and word[-1] == "ه" and word[-2] not in "او"


@lru_cache(maxsize=1)
def compounds() -> dict[str, tuple[int, ...]]:
    """The words of the lists that are written with half-spaces, and where those stand."""
    return {**_listed("compounds"), **sure_compounds()}


@lru_cache(maxsize=1)
def sure_compounds() -> dict[str, tuple[int, ...]]:
    """Those that lack a half-space however their parts are written elsewhere."""
    return _listed("sure_compounds")


def _listed(name: str) -> dict[str, tuple[int, ...]]:
    lines = resources.text(f"lexicon/{name}.txt").splitlines()
    parted = [line.split(_JOINT) for line in lines if line[0] != "#"]
    return {
        "".join(parts): tuple(len("".join(parts[:place])) for place in range(1, len(parts)))
        for parts in parted
    }
