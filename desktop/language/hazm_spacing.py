"""Of what hazm's Normalizer makes of a text, the half-spaces of verbs and nothing else.

The Normalizer also changes letters, digits and marks, and joins what may be two words. So it is
given only runs of words, and of its answer those half-spaces are taken that stand in a verb of
hazm's table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from desktop.article.span import Span
from desktop.language.tidy import HALF_SPACE, LETTERS, HalfSpace

_WORD = rf"[{LETTERS}][{LETTERS}\u064b-\u065f\u0670\u0640\u200c]*"
_RUN = re.compile(rf"{_WORD}(?: {_WORD})*")
_MAY_HOLD_VERBS = re.compile(r"[مﻣ][یيى]|[هة] ?ا[میينت]")
_SPACES = (" ", HALF_SPACE)
_BARE = re.compile(r"[^\u064b-\u065f\u0670\u0640]")
_SAME = str.maketrans({"ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "أ": "ا"})


def runs(text: str) -> tuple[Span, ...]:
    """The runs of words with single spaces between them that may hold a verb to be mended."""
    return tuple(
        Span(*match.span()) for match in _RUN.finditer(text) if _MAY_HOLD_VERBS.search(match[0])
    )


def in_text(text: str, answers: Mapping[str, Sequence[Sequence[int]]]) -> tuple[HalfSpace, ...]:
    """The half-spaces of a text from those of its runs."""
    return tuple(
        HalfSpace(run.start + offset, replaces)
        for run in runs(text)
        for offset, replaces in answers.get(run.of(text), ())
    )


def taken(run: str, normalized: str, is_verb: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Offset and replaced spaces of each half-space of a verb that is new in the normalized run.

    Nothing is taken where the letters are not the same any more.
    """
    ours, theirs = _letters(run), _letters(normalized)
    if [letter for letter, _ in ours] != [letter for letter, _ in theirs]:
        return []
    return [
        (end, at - end)
        for place in _of_verbs(normalized, is_verb)
        for (_, before), (_, at) in [(ours[place - 1], ours[place])]
        for end in [_end(run, before)]
        if run[end:at] in ("", " ")
    ]


def _letters(run: str) -> list[tuple[str, int]]:
    return [
        (match[0].translate(_SAME), match.start())
        for match in _BARE.finditer(run)
        if match[0] not in _SPACES
    ]


def _end(run: str, letter: int) -> int:
    """Where the letter ends, with the vowel signs on it."""
    following = _BARE.search(run, letter + 1)
    return following.start() if following else len(run)


def _of_verbs(normalized: str, is_verb: Callable[[str], bool]) -> Iterator[int]:
    """The half-spaces in verbs, as counts of letters before them."""
    count = 0
    for word in normalized.split(" "):
        counted = is_verb(word)
        for letter in word:
            if letter == HALF_SPACE:
                if counted:
                    yield count
            elif _BARE.match(letter):
                count += 1
