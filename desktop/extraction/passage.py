"""An article as the extraction sees it: tokens, lines, quotation marks that hold speech."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.article.article import Article
from desktop.article.span import Span
from desktop.extraction import marks
from desktop.extraction.marks import Marks
from desktop.language.tokens import Tokens

_STOPS = frozenset({".", "?", "!", "؛"})


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as the tokens `first` up to but without `last`, and the speech in marks there."""

    index: int
    first: int
    last: int
    is_heading: bool
    pairs: tuple[Marks, ...]
    speech: tuple[Marks, ...]

    def speech_at(self, token: int) -> Marks | None:
        """The outermost marks with speech that the token stands in."""
        at = bisect_right(self.speech, token, key=lambda pair: pair.open) if self.speech else 0
        if at and self.speech[at - 1].open <= token <= self.speech[at - 1].close:
            return self.speech[at - 1]
        return None


@dataclass(frozen=True)
class Passage:
    """A whole article, ready to be searched."""

    article: Article
    tokens: Tokens
    lines: tuple[Line, ...]

    @classmethod
    def of(cls, article: Article) -> Passage:
        """The passage of an article."""
        tokens = Tokens.of(article.text)
        lines: list[Line] = []
        for index, paragraph in enumerate(article.paragraphs):
            first, last = tokens.at(paragraph.span.start), tokens.at(paragraph.span.end)
            if first == last:
                continue
            found = marks.pairs(tokens, first, last)
            speech = _outermost(
                pair
                for pair in found
                if marks.holds_speech(tokens, pair)
                or (pair.close - pair.open > 2 and marks.announced(tokens, pair, first, last))
            )
            lines.append(Line(index, first, last, paragraph.is_heading, tuple(found), speech))
        return cls(article, tokens, tuple(lines))

    @property
    def words(self) -> list[str]:
        """The folded words."""
        return self.tokens.words

    def span(self, first: int, last: int) -> Span:
        """Where the tokens stand in the article."""
        return self.tokens.span(first, last).trimmed(self.article.text)

    def text(self, first: int, last: int) -> str:
        """The words of the article at those tokens."""
        return self.span(first, last).of(self.article.text)

    def sentence_ends(self, line: Line, start: int, end: int) -> list[int]:
        """The tokens right after each sentence's last one, within `start`–`end` of the line."""
        ends: list[int] = []
        at = start
        while at < end:
            pair = line.speech_at(at)
            if pair is not None and pair.open >= start and pair.close < end:
                at = pair.close
                if self.words[at - 1] in _STOPS and self._begins_anew(at + 1, end):
                    ends.append(at + 1)
            elif self.words[at] in _STOPS or self.words[at].startswith(".."):
                while at + 1 < end and self.words[at + 1] in {".", "!", "?", "»", '"', ")"}:
                    at += 1
                ends.append(at + 1)
            at += 1
        if not ends or ends[-1] < end:
            ends.append(end)
        return ends

    def _begins_anew(self, at: int, end: int) -> bool:
        return at < end and self.words[at] not in {".", "،", "؛", ":", ")", "»", "و", "که", "را"}


def _outermost(pairs: Iterable[Marks]) -> tuple[Marks, ...]:
    kept: list[Marks] = []
    for pair in pairs:
        if not kept or pair.open > kept[-1].close:
            kept.append(pair)
    return tuple(kept)
