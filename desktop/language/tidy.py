"""The half-spaces a text lacks: «میکنم» and «می کنم» are «می‌کنم».

Only half-spaces are ever given: between two letters, or in place of one space. Whatever else a
text may lack, it keeps.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.article.span import Span
from desktop.language.folding import fold, key
from desktop.language.joints import joints
from desktop.language.loose_parts import are_one

HALF_SPACE = "\u200c"
LETTERS = "\u0621-\u063a\u0641-\u064a\u0671-\u06d3"
"""The letters that words are made of here, as a character class."""
_WORD = re.compile(rf"[{LETTERS}](?:[{LETTERS}\u064b-\u065f\u0670\u0640])*")


@dataclass(frozen=True, order=True, slots=True)
class HalfSpace:
    """A half-space to be shown at an offset, in place of `replaces` spaces: 0 or 1."""

    offset: int
    replaces: int = 0


def half_spaces(text: str) -> tuple[HalfSpace, ...]:
    """The half-spaces that the text lacks, by rules of our own, in order.

    A text that has them lacks none: what stands between two half-spaces is looked at by itself.
    """
    found: list[HalfSpace] = []
    before, end = "", -1
    for match in _WORD.finditer(text):
        word, start = match[0], match.start()
        folded = key(word)
        places = joints(folded)
        first = folded[: places[0]] if places else folded
        if start == end + 1 and text[end] == " " and are_one(before, first):
            found.append(HalfSpace(end, 1))
        found += [HalfSpace(start + place) for place in _as_written(word, folded, places)]
        before, end = folded[places[-1] :] if places else folded, match.end()
    return tuple(found)


def tidied(text: str) -> str:
    """The text with the half-spaces it lacks."""
    return mended(text, half_spaces(text))


def united(*sources: Sequence[HalfSpace]) -> tuple[HalfSpace, ...]:
    """The half-spaces of all sources, each once, in order."""
    return tuple(sorted(set().union(*sources)))


def mended(text: str, lacking: Sequence[HalfSpace], span: Span | None = None) -> str:
    """The text, or its part, with these half-spaces, which are in order."""
    start, end = (span.start, span.end) if span is not None else (0, len(text))
    pieces: list[str] = []
    for place in range(bisect_left(lacking, HalfSpace(start + 1)), len(lacking)):
        one = lacking[place]
        if one.offset + one.replaces >= end:
            break
        pieces += text[start : one.offset], HALF_SPACE
        start = one.offset + one.replaces
    return "".join([*pieces, text[start:end]])


def _as_written(word: str, folded: str, places: tuple[int, ...]) -> tuple[int, ...]:
    """The places of a folded word in the word as it is written, signs on its letters and all."""
    if not places or len(folded) == len(word):
        return places
    starts = fold(word).starts
    return tuple(starts[place] for place in places)
