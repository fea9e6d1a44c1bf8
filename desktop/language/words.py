"""Sentences and words of a text, as spans of the text as it stands."""

from __future__ import annotations

import re

from desktop.article.span import Span

_MARKS = "\u064b-\u065f\u0670\u0640\u00ad\u200d\u200e\u200f"
_JOINS = "\u200b\u200c"
_WORD = re.compile(
    rf"[^\W_](?:[\w{_MARKS}]"
    rf"|[{_JOINS}]+(?=[^\W_])"
    r"|(?<=\d)[.,/:+٫٬×](?=\d)"
    r"|(?<=[A-Za-z0-9])[-'’&.@](?=[A-Za-z0-9]))*"
)
# What may decide where a sentence ends: quotation marks, and stops with the marks that close them.
_TURN = re.compile(r"[«“]|[»”]|(?:\.{2,}|…)+|[.!?؟]+")
_OPENING, _CLOSING = "«“", "»”"
_AFTER_STOP = "»”\"')]"
_LIST_NUMBER = re.compile(r"\s*\d{1,2}\s*(?=\.)")
_FIRST = re.compile(r"\s*(\S)")


def words(text: str, within: Span | None = None) -> tuple[Span, ...]:
    """The words of the text, or of the part `within`, in order.

    A word keeps its half-spaces, vowel signs and decimal points («می‌رود», «۳٫۵», «۳+۳»); a
    hyphen parts Persian words and joins Latin ones («رشت-آستارا» is two, «F-16» one).
    """
    stretch = within or Span(0, len(text))
    return tuple(Span(*one.span()) for one in _WORD.finditer(text, stretch.start, stretch.end))


def sentences(text: str, within: Span | None = None) -> tuple[Span, ...]:
    """The sentences of the text, or of the part `within`, in order, without white space around.

    A line end always ends a sentence. A stop inside «…» does not, as long as the marks close in
    the same line; nor does one in a number, an address or an abbreviation of one letter («د.»).
    The stop, and the quotation marks and brackets that close right after it, belong to it.
    """
    stretch = within or Span(0, len(text))
    found: list[Span] = []
    start = stretch.start
    while start < stretch.end:
        end = text.find("\n", start, stretch.end)
        end = stretch.end if end < 0 else end
        found += _of_line(text, start, end)
        start = end + 1
    return tuple(found)


def _of_line(text: str, start: int, end: int) -> list[Span]:
    depths = _depths(text, start, end)
    found: list[Span] = []
    for turn in _TURN.finditer(text, start, end):
        if turn[0] in _OPENING or depths.get(turn.start(), 0):
            continue
        if turn[0] in _CLOSING:
            past = turn.end() if _ends_with_its_quote(text, start, turn.start()) else start
        else:
            past = _past_stop(text, turn.end(), end) if _is_end(text, start, turn, end) else start
        if past > start:
            found.append(Span(start, past).trimmed(text))
            start = past
    return [*found, *filter(len, [Span(start, end).trimmed(text)])]


def _depths(text: str, start: int, end: int) -> dict[int, int]:
    """For each turn of the line, within how many pairs of quotation marks it stands.

    A closing mark stands within the pairs that are left once it has closed its own. Where the
    marks of the line do not pair, none of them count.
    """
    depth, depths = 0, {}
    for turn in _TURN.finditer(text, start, end):
        depth += (turn[0] in _OPENING) - (turn[0] in _CLOSING)
        depths[turn.start()] = depth
        if depth < 0:
            return {}
    return {} if depth else depths


def _ends_with_its_quote(text: str, start: int, closing: int) -> bool:
    """Whether the sentence ends where its quotation marks close: after a stop within them.

    Not where the sentence began with them, for then its cue is still to come («…» گفت).
    """
    last = closing - 1
    while last > start and text[last].isspace():
        last -= 1
    first = _FIRST.match(text, start)
    return text[last] in ".!?؟" and first is not None and first[1] not in _OPENING


def _is_end(text: str, start: int, turn: re.Match[str], end: int) -> bool:
    stop, before, after = turn[0], text[turn.start() - 1 : turn.start()], text[turn.end() :][:1]
    if turn.end() >= end:
        return True
    if "…" in stop or ".." in stop:
        return turn.start() > start and not before.isspace() and before not in "([" and after == " "
    if stop != ".":
        return True
    return not _belongs_to_a_word(text, start, turn.start(), after)


def _belongs_to_a_word(text: str, start: int, stop: int, after: str) -> bool:
    before = text[max(start, stop - 2) : stop]
    if before[-1:].isalnum() and after.isalnum() and (after.isdigit() or after.isascii()):
        return True
    number = _LIST_NUMBER.match(text, start, stop + 1)
    if number is not None and number.end() == stop:
        return True
    return before[-1:].isalpha() and not before[:-1].isalnum() and before[:-1] != "\u200c"


def _past_stop(text: str, at: int, end: int) -> int:
    while at < end and text[at] in _AFTER_STOP:
        at += 1
    return at
