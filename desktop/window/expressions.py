"""Finding by a regular expression, in Qt's engine: its match limit bounds the work of a pattern."""

from __future__ import annotations

import re
import time
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from itertools import islice

from PySide6.QtCore import QRegularExpression

from desktop.article.span import Span
from desktop.language.finding import MOST, Hits, stands_alone

PATIENCE = 0.3
"""How long, in seconds, all matches of a pattern may take: the limit is for one of them."""

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
        if not pattern:
            return Hits()
        found = self._matches(QRegularExpression(pattern, _OPTIONS))
        if whole_words:
            found = (span for span in found if stands_alone(self._text, span))
        spans = tuple(islice(found, MOST + 1))
        return Hits(spans[:MOST], are_all=len(spans) <= MOST)

    def _matches(self, expression: QRegularExpression) -> Iterator[Span]:
        if not expression.isValid():
            raise BadExpression(max(1, expression.patternErrorOffset()))
        given_up = time.monotonic() + PATIENCE
        matches, end_of_last = expression.globalMatch(self._text), -1
        while matches.hasNext():
            match = matches.next()
            end_of_last = match.capturedEnd()
            if match.capturedLength():
                yield Span(self._offset(match.capturedStart()), self._offset(match.capturedEnd()))
            if time.monotonic() > given_up:
                raise CostlyExpression
        # After an empty match at the very end Qt calls what follows invalid, too.
        if not matches.isValid() and end_of_last < len(self._text) + len(self._wide):
            raise CostlyExpression

    @cached_property
    def _wide(self) -> list[int]:
        """Where in UTF-16 the code points begin that need two units."""
        return [match.start() + place for place, match in enumerate(_WIDE.finditer(self._text))]

    def _offset(self, unit: int) -> int:
        return unit - bisect_left(self._wide, unit)
