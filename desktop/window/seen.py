"""How the reader sees the article's words: as they were written, or with half-spaces mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.article.span import Span
from widgets.positions import Insertion

if TYPE_CHECKING:
    from desktop.language.tidy import HalfSpace


@dataclass(frozen=True)
class Seen:
    """The half-spaces that are shown in the article in hand, and those that are put in copies.

    `is_tidy` says that other words, too, are to be shown with theirs.
    """

    shown: tuple[HalfSpace, ...] = ()
    copied: tuple[HalfSpace, ...] = ()
    is_tidy: bool = False

    def insertions(self) -> tuple[Insertion, ...]:
        """What is shown, in the view's words."""
        return tuple(Insertion(one.offset, replaces=one.replaces) for one in self.shown)

    def words(self, text: str, span: Span) -> str:
        """The article's words as they are seen."""
        return _mended(text, self.shown, span)

    def copy(self, text: str, start: int, end: int) -> str:
        """The article's words as they are copied."""
        return _mended(text, self.copied, Span(start, end))

    def phrase(self, words: str) -> str:
        """Words that stand nowhere in particular: a name, a reason."""
        if not self.is_tidy:
            return words
        from desktop.language.tidy import tidied

        return tidied(words)


def _mended(text: str, lacking: tuple[HalfSpace, ...], span: Span) -> str:
    if not lacking:
        return span.of(text)
    # Here and above: what few ask for need not hold up every start.
    from desktop.language.tidy import mended

    return mended(text, lacking, span)
