"""The phrases that could be topics: runs of words that no verb, clause or comma breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop.article.article import Article
from desktop.extraction.topic_columns import Stretch, Words
from desktop.extraction.topic_neighbours import settle
from desktop.extraction.topic_spelling import CONNECTING, Role, Speller
from desktop.language.folding import key
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
_HANGING = ("\u200cاش", "\u200cام", "\u200cشان", "\u200cمان", "\u200cات", "\u200cست")
_HALVES = {"گفت": "گو", "رفت": "امد", "جست": "جو", "شست": "شو", "زد": "خورد"}

_AT_THE_EDGE = frozenset({Role.NOUN, Role.NUMBER})
_COUNTED = frozenset({Role.NOUN, Role.EDGELESS})


def read_words(article: Article, speller: Speller) -> Words:
    """All words of the article, each with its role among the words around it."""
    found, text = Words(), article.text
    keys: dict[str, str] = {}
    hanging: list[int] = []
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
            if written.endswith(_HANGING):
                hanging.append(len(found) - 1)
            joined = bool(_JOIN.fullmatch(gap)) or _joins_names(gap, at, paragraph.is_heading)
            found.marked.append(not joined)
            straight += gap.count('"')
            # After a title or name in marks its phrase is over: «فیلم «سپیده» ساخته …».
            closing = "»" in gap or "”" in gap or ('"' in gap and straight % 2 == 0)
            quoting = not closing and bool(_MARKS.fullmatch(gap))
            found.tied.append(at > 0 and (joined or quoting))
            found.paragraphs.append(number)
    _learn(found, hanging, speller)
    settle(found, speller, text)
    return found


def _learn(found: Words, hanging: Sequence[int], speller: Speller) -> None:
    """Fill the columns that tell what each word is by itself; `hanging` end in «‌اش» or the like."""
    found.stems = [speller.stem(word) for word in found.keys]
    found.roles = [speller.role(word) for word in found.keys]
    for at in hanging:
        if found.roles[at] is Role.NOUN:
            found.roles[at] = Role.BREAK if found.keys[at].endswith("ست") else Role.OWNED
    found.complements = [
        at > 0 and role is Role.INNER and speller.takes_complement(found.keys[at - 1], word)
        for at, (word, role) in enumerate(zip(found.keys, found.roles, strict=True))
    ]


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
            counting += role not in CONNECTING
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
