"""What the reader filters the sidebar's lists with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.article.reading import Reading
from desktop.window.haystack import Haystack, Left
from desktop.window.session import Session


@dataclass(frozen=True)
class _Found:
    """What words leave of a reading."""

    reading: Reading
    words: str
    left: Left | None


class Filter:
    """Knows the words, and what they leave of a reading, which is folded once, when first asked.

    `unknown` is what a speaker nobody knows is called; `fold` gives a text in one spelling.
    """

    def __init__(self, unknown: str, fold: Callable[[str], str]) -> None:
        self._unknown, self._fold = unknown, fold
        self.words = ""
        self._haystack: tuple[Reading, Haystack] | None = None
        self._found: _Found | None = None

    def forget(self) -> None:
        """Filter nothing; another article is to be shown."""
        self.words, self._haystack, self._found = "", None, None

    def left(self, session: Session | None) -> Left | None:
        """What is left of the session's reading; None while nothing is filtered."""
        reading = session.reading if session else None
        if session is None or reading is None or not self.words.strip():
            return None
        known = self._found
        if known is None or known.reading is not reading or known.words != self.words:
            left = self._sought_in(session, reading).left(self.words)
            known = self._found = _Found(reading, self.words, left)
        return known.left

    def _sought_in(self, session: Session, reading: Reading) -> Haystack:
        if self._haystack is None or self._haystack[0] is not reading:
            made = Haystack(session.article.text, reading, self._unknown, self._fold)
            self._haystack = reading, made
        return self._haystack[1]
