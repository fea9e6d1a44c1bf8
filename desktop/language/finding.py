"""Where a pattern stands in a text, whatever either is spelt like.

Finding forgives more than reading does: capitals and the shapes of quotation marks count as alike,
too, and where nothing is found, spaces are not looked at. A text is folded once and searched often.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from desktop.article.span import Span
from desktop.language.folding import Folded, fold

MOST = 5_000
"""So many hits are told and no more: nobody steps through them."""

_QUOTATION_MARKS = "«»\"'‘’‚‛`´"


class _Alike(dict[int, str]):
    """What each code point is compared by, at most one; learns them as they come."""

    def __missing__(self, code: int) -> str:
        folded = fold(chr(code)).text
        lower = folded.lower()
        self[code] = '"' if folded in _QUOTATION_MARKS and folded else lower[:1]
        return self[code]


_ALIKE = _Alike()


@dataclass(frozen=True)
class Hits:
    """Where a pattern stands, in order and apart from each other.

    `ignores_spaces`: with the spaces as they are, nothing was found. `are_all`: there are no more
    than `MOST`.
    """

    spans: tuple[Span, ...] = ()
    ignores_spaces: bool = False
    are_all: bool = True


class Shadow:
    """A text folded for finding."""

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, pattern: str, whole_words: bool = False) -> Hits:
        """All places of the pattern; none of a blank one.

        Each reaches over the vowel signs and half-spaces that follow, so that whole letters are
        covered. With `whole_words`, no letter or digit may stand before or after it.
        """
        if not pattern.strip():
            return Hits()
        folded = alike(pattern)
        if not folded.strip():
            return _first(self._exact(pattern))
        hits = _first(self._strict(folded, whole_words))
        if hits.spans:
            return hits
        loose = self._loose(folded.replace(" ", ""))
        if whole_words:
            loose = (span for span in loose if stands_alone(self._text, span))
        hits = _first(loose)
        return replace(hits, ignores_spaces=bool(hits.spans))

    def _exact(self, pattern: str) -> Iterator[Span]:
        """The places of what folding drops: a vowel sign or a half-space alone."""
        return (Span(*match.span()) for match in re.finditer(re.escape(pattern), self._text))

    def _strict(self, folded: str, whole_words: bool) -> Iterator[Span]:
        wanted = rf"(?<!\w){re.escape(folded)}(?!\w)" if whole_words else re.escape(folded)
        for match in re.finditer(wanted, self._folded.text):
            yield self._folded.span(*match.span())

    def _loose(self, folded: str) -> Iterator[Span]:
        places = self._without_spaces.starts
        for match in re.finditer(re.escape(folded), self._without_spaces.text):
            # The end is that of the last letter, not where the next one begins: a space may follow.
            yield self._folded.span(places[match.start()], places[match.end() - 1] + 1)

    @cached_property
    def _folded(self) -> Folded:
        dropped = "".join(sign for sign in set(self._text) if not _ALIKE[ord(sign)])
        return _without(self._text, dropped, alike(self._text))

    @cached_property
    def _without_spaces(self) -> Folded:
        folded = self._folded.text
        return _without(folded, " ", folded.replace(" ", ""))


def stands_alone(text: str, span: Span) -> bool:
    """Whether the span is of whole words: «می» is not in «می‌کنم», nor «شش» in «شش۲»."""
    return not (_joins(text, span.start - 1, -1) or _joins(text, span.end, 1))


def _joins(text: str, at: int, step: int) -> bool:
    """Whether a letter or digit stands there, or beyond signs that only belong to letters."""
    while 0 <= at < len(text) and not _ALIKE[ord(text[at])]:
        at += step
    if not 0 <= at < len(text):
        return False
    return text[at].isalnum() or text[at] == "_"


def _first(found: Iterator[Span]) -> Hits:
    spans = tuple(islice(found, MOST + 1))
    return Hits(spans[:MOST], are_all=len(spans) <= MOST)


def alike(text: str) -> str:
    """The text as it is compared: whatever finding does not look at is the same in it, or gone."""
    return text.translate(_ALIKE)


def _without(text: str, dropped: str, kept: str) -> Folded:
    """What is left of the text, with where each of its code points stood."""
    starts, begin = array("l"), 0
    if dropped:
        for match in re.finditer(f"[{re.escape(dropped)}]+", text):
            starts.extend(range(begin, match.start()))
            begin = match.end()
    starts.extend(range(begin, len(text) + 1))
    return Folded(kept, starts)
