"""An article as the extraction sees it: tokens, lines, quotation marks that hold speech."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from desktop.article.article import Article
from desktop.article.span import Span
from desktop.extraction import marks
from desktop.extraction.cues import cues
from desktop.extraction.marks import Found, Marks
from desktop.language.tokens import Tokens
from desktop.language.verbs import is_finite

_STOPS = frozenset({".", "?", "!", "؛"})
_LONGEST_SENTENCE = 500  # tokens; keeps the work linear where a text has no stops at all
_NOT_BEFORE_PROVENANCE = frozenset({"بنا", "و", "که", "،", "-", ":", "اما", "ولی", "با", "توجه"})
_LONGEST_CUE = 4
_MOST_CARRIED = 24  # lines
_LONGEST_TAIL = 80  # tokens
_TAILS = frozenset(
    {"انتهای پیام", "پایان پیام", "انتهایپیام", "پایانپیام", "کد خبر", "پایان خبر", "انتهای خبر"}
)
_VARIANT = "\ufe0f"
BULLETS = frozenset("-*_•+▪●○◆■✅✔➕🔹🔸🔺🔻⃣") | {_VARIANT}
"""What a line of a list begins with."""
_GOES_ON = frozenset({"و", "که", "اما", "ولی"})
_AFTER_STOP = frozenset({".", "!", "?", "»", '"', ")"})
_TAIL_STARTS = frozenset(tail.split()[0] for tail in _TAILS) | {"منبع", "منابع"}


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as the tokens `first` up to but without `last`, and the speech in marks there.

    «انتهای پیام» and the like at its end are left out. Up to `carried` the words stand in marks
    that an earlier line opened.
    """

    index: int
    first: int
    last: int
    is_heading: bool
    speech: tuple[Marks, ...]
    carried: int = 0

    def speech_at(self, token: int) -> Marks | None:
        """The outermost marks with speech that the token stands in."""
        pair = self.speech_before(token)
        return pair if pair is not None and token <= pair.close else None

    def speech_from(self, token: int) -> Marks | None:
        """The marks with speech that open at the token."""
        pair = self.speech_before(token)
        return pair if pair is not None and pair.open == token else None

    def speech_before(self, token: int) -> Marks | None:
        """The last marks with speech that open at or before the token."""
        if not self.speech:
            return None
        at = bisect_right(self.speech, token, key=lambda pair: pair.open)
        return self.speech[at - 1] if at else None


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
            first, end = tokens.at(paragraph.span.start), tokens.at(paragraph.span.end)
            last = _tail(tokens.words, first, end)
            if first < last:
                speech = _outermost(_speech(tokens, first, last))
                heading = paragraph.is_heading or (index == 0 and _ends_in_marks(tokens, last))
                lines.append(Line(index, first, last, heading, speech))
        return cls(article, tokens, tuple(_with_carried(tokens, lines)))

    @cached_property
    def words(self) -> list[str]:
        """The folded words."""
        return self.tokens.words

    def span(self, first: int, last: int) -> Span:
        """Where the tokens stand in the article."""
        return self.tokens.span(first, last).trimmed(self.article.text)

    def text(self, first: int, last: int) -> str:
        """The words of the article at those tokens."""
        return self.span(first, last).of(self.article.text)

    def sentence_ends(self, line: Line, start: int, end: int) -> Iterator[int]:
        """The tokens right after each sentence's last one, within `start`–`end` of the line.

        A stop within speech in marks ends nothing, but one right before they close does.
        """
        words, at, begun = self.words, start, start
        while at < end:
            pair = line.speech_at(at)
            if pair is not None and pair.open >= start and pair.close < end:
                at = pair.close
                stops = words[at - 1] in _STOPS and self._begins_anew(at + 1, end)
            else:
                stops = words[at] in _STOPS or words[at].startswith("..")
                stops = stops and not (self._asked_within(at, end) or self._is_no_end(at, end))
                while stops and at + 1 < end and words[at + 1] in _AFTER_STOP:
                    at += 1
            at += 1
            stops = stops or self._reporter_is_back(at, end)
            if stops or at - begun > _LONGEST_SENTENCE:
                begun = at
                yield at
        if begun < end:
            yield end

    def _is_no_end(self, at: int, end: int) -> bool:
        """Whether the dot belongs to «م. ر.», «ق.م.», «example.ir», «رفتند... و»."""
        if at == 0 or at + 1 >= end or self.words[at][0] != ".":
            return False
        before, after = self.words[at - 1], self.words[at + 1]
        if len(self.words[at]) > 1:
            return after in _GOES_ON
        if "." in before or (before[-1].isascii() and after[0].isascii()):
            return is_finite(after) or before[-1].isascii()
        return len(before) == 1 and before.isalpha()

    def _asked_within(self, at: int, end: int) -> bool:
        """Whether the question that ends here is told: «در پاسخ به این سؤال که …؟ گفت:»."""
        if self.words[at] != "?" or at + 2 >= end:
            return False
        first = at + 1 + (self.words[at + 1] in {"،", "»"})
        told = next(cues(self.tokens, first, min(end, first + _LONGEST_CUE)), None)
        return told is not None and told.first == first

    def _reporter_is_back(self, at: int, end: int) -> bool:
        """Whether «وی» right after a verb begins a sentence whose stop before it was lost.

        So does «به گزارش …» after a heading.
        """
        if at + 2 < end and at and self.words[at : at + 2] == ["به", "گزارش"]:
            return self.words[at - 1] not in _NOT_BEFORE_PROVENANCE
        if at + 1 >= end or self.words[at] != "وی" or self.words[at + 1] == "را":
            return False
        return is_finite(self.words[at - 1])

    def _begins_anew(self, at: int, end: int) -> bool:
        return at < end and self.words[at] not in {".", "،", "؛", ":", ")", "»", "و", "که", "را"}


def _ends_in_marks(tokens: Tokens, last: int) -> bool:
    """Whether the first line has no stop at its end: «صنعتکار: «کارخانه راه می‌افتد»»."""
    end = tokens.words[max(0, last - 2) : last]
    return end[-1:] == ["»"] and end[0].isalnum()


def past_bullet(passage: Passage, line: Line) -> int:
    """The line's first token after «-», «•», «✅» or a number framed like a key."""
    at = line.first
    framed = passage.words[at].isdigit() and passage.words[at + 1 : at + 2] == [_VARIANT]
    while at < line.last - 1 and (passage.words[at] in BULLETS or (framed and at == line.first)):
        at += 1
    return at


def past_brackets(passage: Passage, at: int, end: int, reach: int) -> int:
    """The token after «(ALA)», where brackets open at `at` and close within `reach` tokens."""
    inside = passage.words[at : min(end, at + reach)]
    return at + inside.index(")") + 1 if inside[:1] == ["("] and ")" in inside else at


def _tail(words: list[str], first: int, last: int) -> int:
    """`last`, or the token where «انتهای پیام» or «منبع:» begins."""
    for at in range(max(first, last - _LONGEST_TAIL), last):
        if words[at] not in _TAIL_STARTS:
            continue
        after = words[at + 1] if at + 1 < last else ""
        if words[at] in _TAILS:
            return at
        if f"{words[at]} {after}" in _TAILS and not any(map(is_finite, words[at + 2 : at + 3])):
            return at  # not «در پایان خبر داد»
        if after == ":" and (at == first or not words[at - 1][0].isalnum()):
            return at
    return last


def _with_carried(tokens: Tokens, lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, each knowing how far the marks of an earlier one reach into it."""
    found = [marks.scan(tokens, line.first, line.last) for line in lines]
    until = -1  # the line with the mark that closes
    for at, line in enumerate(lines):
        stray = found[at].stray
        if at < until:
            yield replace(line, carried=line.last)
        elif at == until and stray is not None:
            yield replace(line, carried=stray)
        else:
            yield line
        if at >= until and found[at].unclosed:
            until = _closing_line(found, at)


def _closing_line(found: Sequence[Found], opened: int) -> int:
    """The line that closes what the line `opened` leaves open; -1 where none does soon."""
    for at in range(opened + 1, min(len(found), opened + _MOST_CARRIED)):
        if found[at].stray is not None:
            return at
        if found[at].pairs or found[at].unclosed:
            return -1
    return -1


def _speech(tokens: Tokens, first: int, last: int) -> Iterator[Marks]:
    for pair in marks.pairs(tokens, first, last):
        if marks.holds_speech(tokens, pair) or (
            pair.close - pair.open > 2 and marks.announced(tokens, pair, first, last)
        ):
            yield pair


def _outermost(pairs: Iterable[Marks]) -> tuple[Marks, ...]:
    kept: list[Marks] = []
    for pair in pairs:
        if not kept or pair.open > kept[-1].close:
            kept.append(pair)
    return tuple(kept)
