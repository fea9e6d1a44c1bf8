"""Finding by a regular expression, in Qt's engine: its match limit bounds the work of a pattern."""

from __future__ import annotations

import re
import time
from bisect import bisect_left
from collections.abc import Generator, Iterator
from functools import cached_property

from PySide6.QtCore import QRegularExpression, QRegularExpressionMatch

from desktop.article.span import Span
from desktop.language.finding import MOST, Hits, stands_alone
from desktop.window.translator import N_
from resources.catalogue import Catalogue

PATIENCE = 0.3
"""How long, in seconds, all matches of a pattern may take: the limit is for one of them."""

Looking = Generator[None, None, Hits]
"""Finds a little at a time: goes on whenever it is asked to, and returns the hits."""

# A tenth of Qt's own limit: what reaches it is given up within a few milliseconds, and nothing that
# is of use in an article comes near it.
_LIMIT = "(*LIMIT_MATCH=1000000)"

_OPTIONS = (
    QRegularExpression.PatternOption.UseUnicodePropertiesOption
    | QRegularExpression.PatternOption.CaseInsensitiveOption
    | QRegularExpression.PatternOption.MultilineOption
)
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_SPECIAL = re.compile(r"[\\^$.|?*+()\[\]{}]")


def literally(words: str) -> str:
    """The expression for the words as they stand.

    Qt's own `escape` puts a backslash before every letter that is not Latin, and so makes Persian
    unreadable in the field where it is shown.
    """
    return _SPECIAL.sub(r"\\\g<0>", words)


class BadExpression(Exception):
    """The pattern is not a regular expression; `place` is where that shows, counted from 1."""

    def __init__(self, place: int) -> None:
        super().__init__(f"at {place}")
        self.place = place


class CostlyExpression(Exception):
    """To try the pattern on the text takes too long."""


class Expressions:
    """A text to be searched by regular expressions."""

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, pattern: str, whole_words: bool = False) -> Hits:
        """All places of the pattern that are not empty; capitals do not matter.

        Raises BadExpression and CostlyExpression.
        """
        looking = self.look(pattern, whole_words)
        while True:
            try:
                next(looking)
            except StopIteration as done:
                hits: Hits = done.value
                return hits

    def look(self, pattern: str, whole_words: bool = False) -> Looking:
        """The same, resting after each match; only the work counts towards `PATIENCE`."""
        if not pattern:
            return Hits()
        spans: list[Span] = []
        for span in self._matches(_compiled(pattern)):
            yield
            if span and not (whole_words and not stands_alone(self._text, span)):
                spans.append(span)
            if len(spans) > MOST:
                return Hits(tuple(spans[:MOST]), are_all=False)
        return Hits(tuple(spans))

    def _matches(self, expression: QRegularExpression) -> Iterator[Span | None]:
        """What the expression fits, in order; None for an empty match."""
        worked, begun = 0.0, time.monotonic()
        matches, end_of_last = expression.globalMatch(self._text), -1
        while matches.hasNext():
            match = matches.next()
            end_of_last = match.capturedEnd()
            worked += time.monotonic() - begun
            if worked > PATIENCE:
                raise CostlyExpression
            yield self._span(match) if match.capturedLength() else None
            begun = time.monotonic()
        # After an empty match at the very end Qt calls what follows invalid, too.
        if not matches.isValid() and end_of_last < len(self._text) + len(self._wide):
            raise CostlyExpression

    def _span(self, match: QRegularExpressionMatch) -> Span:
        return Span(self._offset(match.capturedStart()), self._offset(match.capturedEnd()))

    @cached_property
    def _wide(self) -> list[int]:
        """Where in UTF-16 the code points begin that need two units."""
        return [match.start() + place for place, match in enumerate(_WIDE.finditer(self._text))]

    def _offset(self, unit: int) -> int:
        return unit - bisect_left(self._wide, unit)


def in_words(problem: BadExpression | CostlyExpression, title: str, say: Catalogue) -> str:
    """Why there are no hits; `title` is that of the article, "" where it is the one in hand."""
    if isinstance(problem, BadExpression):
        said = N_("این عبارت منظم درست نیست؛ نویسهٔ {place} را ببینید.")
        return say.fill(said, {"place": problem.place})
    if title:
        said = N_("این عبارت منظم برای «{title}» سنگین است؛ ساده‌ترش کنید.")
        return say.fill(said, {"title": title})
    return say(N_("این عبارت منظم برای این متن سنگین است؛ ساده‌ترش کنید."))


def _compiled(pattern: str) -> QRegularExpression:
    written = QRegularExpression(pattern, _OPTIONS)
    if not written.isValid():
        raise BadExpression(max(1, written.patternErrorOffset()))
    return QRegularExpression(_LIMIT + pattern, _OPTIONS)
