"""The phrases that could be topics: runs of words that no verb, clause or comma breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from desktop.article.article import Article
from desktop.article.span import Span
from desktop.extraction.topic_spelling import Role, Speller
from desktop.language.folding import key
from desktop.language.lexicon import entries
from desktop.language.words import words

LONGEST = 5  # words that count, in a topic
CONNECTIVES = 2  # at most so many «و» and «از» besides
READ_CLOSELY = 6_000  # words; an article seldom has more than two thousand

_JOIN = re.compile(r"[\s\u200b-\u200f]*")
_MARKS = re.compile(r"[\s\u200b-\u200f]*[«»“”\"'‘’][\s\u200b-\u200f]*")
_HYPHEN = re.compile(r"\s*[-–—]\s*")
_DATELINE = 5  # words, in which a hyphen parts («تهران - ایرنا - …»); later it joins two names
_LOOSE = frozenset(map(key, ("ها", "های", "هایی", "تر", "ترین")))
_PREFIXES = frozenset(("می", "نمی"))
_HALVES = {"گفت": "گو", "رفت": "امد", "جست": "جو", "شست": "شو", "زد": "خورد"}

Stretch = tuple[int, int]
"""Words `[first, past)` of the article, by number."""


@dataclass(slots=True)
class Words:
    """The article's words in columns: where each stands, what it is, what stands before it."""

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    stems: list[str] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    tied: list[bool] = field(default_factory=list)  # to the word before it, so that both may
    # belong to one phrase
    marked: list[bool] = field(default_factory=list)  # something but a space stands before
    complements: list[bool] = field(default_factory=list)  # goes on with the noun before it
    paragraphs: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.starts)

    def begins(self, at: int) -> bool:
        """Whether a phrase may well begin with the word: nothing before it belongs to it."""
        return not self.tied[at] or self.marked[at] or self.roles[at - 1] in _BESIDE

    def ends_before(self, at: int) -> bool:
        """Whether a phrase may well end right before the word."""
        if at >= len(self) or not self.tied[at] or self.marked[at]:
            return True
        return self.roles[at] in _BESIDE and not self.complements[at]

    def breaks_off(self, past: int) -> bool:
        """Whether more has to follow what ends before `past`, after an ezafe («هوای …»)."""
        last = self.keys[past - 1]
        return last.endswith("های") or (last.endswith("ی") and self.stems[past - 1] == last[:-1])

    def stands_alone(self, at: int) -> bool:
        """Whether nothing of the word's phrase comes after it, not even a «و»."""
        past = at + 1
        return past >= len(self) or not self.tied[past] or self.roles[past] is Role.BREAK

    def holds(self, first: int, past: int) -> bool:
        """Whether the stretch may be one phrase: all its words tied, none that breaks it."""
        return past <= len(self) and all(
            self.tied[at] and self.roles[at] is not Role.BREAK for at in range(first + 1, past)
        )

    def span(self, text: str, stretch: Stretch) -> Span:
        """Where the words stand, with the quotation marks that close what opens among them."""
        start, end = self.starts[stretch[0]], self.ends[stretch[1] - 1]
        open_marks = text.count("«", start, end) - text.count("»", start, end)
        straight = text.count('"', start, end) % 2
        if (open_marks > 0 and text[end : end + 1] == "»") or (
            straight and text.startswith('"', end)
        ):
            end += 1
        elif open_marks < 0 and start and text[start - 1] == "«":
            start -= 1
        return Span(start, end)


_AT_THE_EDGE = frozenset({Role.NOUN, Role.NUMBER})
_COUNTED = frozenset({Role.NOUN, Role.EDGELESS})
_BESIDE = frozenset({Role.BREAK, Role.INNER, Role.EDGELESS})


def read_words(article: Article, speller: Speller) -> Words:
    """All words of the article, each with its role among the words around it."""
    found, text = Words(), article.text
    keys: dict[str, str] = {}
    for number, paragraph in enumerate(article.paragraphs):
        end, straight = paragraph.span.start, 0
        for at, span in enumerate(words(text, paragraph.span)):
            written, gap = text[span.start : span.end], text[end : span.start]
            word = keys.get(written) or keys.setdefault(written, key(written) or written)
            end = span.end
            if at and gap.isspace() and _takes_in(found, word):
                found.ends[-1] = end
                continue
            found.starts.append(span.start)
            found.ends.append(end)
            found.keys.append(word)
            joined = bool(_JOIN.fullmatch(gap)) or _joins_names(gap, at, paragraph.is_heading)
            found.marked.append(not joined)
            straight += gap.count('"')
            # After a title or name in marks its phrase is over: «فیلم «سپیده» ساخته …».
            closing = "»" in gap or "”" in gap or ('"' in gap and straight % 2 == 0)
            quoting = not closing and bool(_MARKS.fullmatch(gap))
            found.tied.append(at > 0 and (joined or quoting))
            found.paragraphs.append(number)
    found.stems = [speller.stem(word) for word in found.keys]
    found.roles = [speller.role(word) for word in found.keys]
    found.complements = [
        at > 0 and role is Role.INNER and speller.takes_complement(found.keys[at - 1], word)
        for at, (word, role) in enumerate(zip(found.keys, found.roles, strict=True))
    ]
    _settle(found, speller)
    return found


@cache
def compound_prepositions() -> frozenset[tuple[str, ...]]:
    """The prepositions of two words, folded."""
    return frozenset(entries("compound_prepositions"))


def _takes_in(found: Words, word: str) -> bool:
    """Whether the word is part of the one before it, put there if so.

    That is what it is where a half-space was lost («موشک های», «می روند»), and the second half of
    «گفت و گو».
    """
    if word in _LOOSE or found.keys[-1] in _PREFIXES:
        found.keys[-1] += word
        return True
    if (
        found.keys[-1] == "و"
        and len(found) > 1
        and word.startswith(_HALVES.get(found.keys[-2], "-"))
    ):
        for column in (found.starts, found.marked, found.tied, found.paragraphs):
            column.pop()
        found.keys[-2:] = [f"{found.keys[-2]}و{word}"]
        found.ends.pop()
        return True
    return False


def _joins_names(gap: str, at: int, in_heading: bool) -> bool:
    """Whether it is the hyphen of «رشت - آستارا», not that of a date line."""
    return bool(_HYPHEN.fullmatch(gap)) and (in_heading or at > _DATELINE)


def _settle(found: Words, speller: Speller) -> None:
    """What a word is only shows beside the next one.

    A plural in «ها» without the «ی» of the ezafe has nothing more of its phrase after it; in
    «برگزار شد» the noun is half a verb, and in «بر اثر» half a preposition.
    """
    for at in range(1, len(found)):
        if (found.keys[at - 1], found.keys[at]) in compound_prepositions() and found.tied[at]:
            found.roles[at] = Role.BREAK
        if found.roles[at - 1] is not Role.NOUN or found.marked[at] or not found.tied[at]:
            continue
        before = found.keys[at - 1]
        if speller.is_light(found.keys[at]):
            found.roles[at - 1] = Role.BREAK
        elif before.endswith("ها") and before != found.stems[at - 1]:
            found.tied[at] = found.roles[at] is Role.INNER


def phrases(found: Words, until: int = READ_CLOSELY) -> Iterator[Stretch]:
    """Every stretch of words that could be a topic, among the first `until` words."""
    roles, tied = found.roles, found.tied
    size = min(len(found), until)
    for first in range(size):
        if roles[first] not in _AT_THE_EDGE:
            continue
        counting = 0
        for at in range(first, min(size, first + LONGEST + CONNECTIVES)):
            role = roles[at]
            if role is Role.BREAK or (at > first and not tied[at]):
                break
            counting += role is not Role.INNER
            if counting > LONGEST:
                break
            if roles[first] is Role.NUMBER and role is not Role.NOUN:
                continue
            if role in _AT_THE_EDGE and not _counts_on(found, at):
                yield first, at + 1


def _counts_on(found: Words, at: int) -> bool:
    """Whether the word is a number and what it counts follows («۷۵ هزار …»)."""
    past = at + 1
    if found.roles[at] is not Role.NUMBER or past >= len(found):
        return False
    return found.tied[past] and found.roles[past] in _COUNTED


def grouped(found: Words) -> dict[str, list[Stretch]]:
    """The stretches of one and the same phrase together, whatever its spelling and endings."""
    groups: dict[str, list[Stretch]] = {}
    for first, past in phrases(found):
        groups.setdefault("".join(found.stems[first:past]), []).append((first, past))
    return groups
