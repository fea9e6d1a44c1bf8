"""A folded text as words and punctuation, the parts of split words put together again."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from desktop.article.span import Span
from desktop.language.commonness import commonness
from desktop.language.folding import Folded, fold
from desktop.language.lexicon import words as known
from desktop.language.verbs import may_be_verb

_TOKEN = re.compile(
    r"(?<!\w)[^\W\d_](?:\.[^\W\d_])+(?!\w)"  # پ.ک.ک
    r"|\d+(?:[.,/:+]\d+)+"
    r"|[A-Za-z](?:[A-Za-z0-9_]|[-'](?=[A-Za-z]))*|(?:(?![A-Za-z])\w)+|\.{2,}|[^\w\s<>]"
)
_BEFORE = frozenset({"می", "نمی"})
# Words that spaces have parted, though one half means something else by itself.
_HALVES = frozenset(
    {"پیش بینی", "پیش گیری", "پیش کسوت", "پیش نویس", "بین الملل", "بین المللی", "زیر ساخت",
     "باز سازی", "باز رسی", "باز نشستگی", "هم اندیشی", "گفت وگو", "گفت وگوی", "گفتو گو",
     "گفتو گوی", "حجت الاسلام", "ایت الله", "روح الله", "حزب الله", "فوق العاده", "هم تیمی",
     "هم وطن", "هم کلاسی", "هم رزم"}
)  # fmt: skip
# «نجف آبادی», «احمدی نژاد», «شمس الدین»: no words by themselves in a name.
_NAME_ENDS = frozenset(
    {"اباد", "ابادی", "نژاد", "زاده", "پور", "نیا", "وند", "الدین", "اوغلو", "اغلو"}
)
_NO_NAME_STARTS = frozenset({"و", "از", "در", "به", "با", "که", "این", "ان", "همین", "هر", "یک"})
# What a headline ends with, where nothing parts it from the name or office that comes next.
_LAST_WORDS = (
    "شد", "شود", "شوند", "شدند", "است", "کرد", "کند", "کنند", "کردند", "میشود", "میکند", "میشوند",
    "میکنند", "بود", "نیست", "باشد", "دارد", "دارند", "گرفت", "یافت", "رسید", "تهران",
)  # fmt: skip
_SHORTEST_GLUED = 4
_SHORTEST_NAME, _SHORTEST_NAMES, _LONGEST_NAMES = 3, 8, 24
_AFTER = frozenset({"ها", "های", "هایی", "هایش", "هایشان", "اند", "ترین"})


@dataclass(frozen=True)
class Tokens:
    """The tokens of a text: `words[i]` stands at `starts[i]`–`ends[i]` of the folded text."""

    folded: Folded
    words: list[str]
    starts: array[int]
    ends: array[int]

    @classmethod
    def of(cls, text: str) -> Tokens:
        """The tokens of a whole text, in order."""
        folded = fold(text)
        words: list[str] = []
        starts, ends = array("l"), array("l")
        for match in _TOKEN.finditer(folded.text):
            word, (start, end) = match[0], match.span()
            if words and _belong(words[-1], word) and folded.text[ends[-1] : start] == " ":
                words[-1] += word
                ends[-1] = end
                continue
            for first, last in _glued(word):
                words.append(word[first:last])
                starts.append(start + first)
                ends.append(start + last)
        return cls(folded, words, starts, ends)

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, last: int) -> Span:
        """Where the tokens `first` up to but without `last` stand in the original text."""
        if first >= last:
            at = self.folded.starts[self.starts[first] if first < len(self) else -1]
            return Span(at, at)
        return self.folded.span(self.starts[first], self.ends[last - 1])

    def at(self, offset: int) -> int:
        """The first token that starts at or after that offset of the original text."""
        return bisect_left(self.starts, self.folded.offset(offset))

    def joined(self, first: int, last: int) -> str:
        """The folded words without spaces between them."""
        return "".join(self.words[first:last])


def longest(tokens: Tokens, at: int, end: int, known: frozenset[str], most: int = 4) -> int:
    """How many tokens from `at` make the longest known wording, however it is spaced; 0: none."""
    if at >= end or tokens.words[at][:2] not in _starts(known):
        return 0
    for size in range(min(most, end - at), 0, -1):
        if tokens.joined(at, at + size) in known:
            return size
    return 0


@lru_cache(maxsize=64)
def _starts(known: frozenset[str]) -> frozenset[str]:
    """What the first token of a known wording can begin with: one or two letters."""
    return frozenset(start for wording in known for start in (wording[:1], wording[:2]))


def _glued(word: str) -> tuple[tuple[int, int], ...]:
    """Where the words begin and end that a lost line end has put together («شدمدیرعامل»)."""
    if len(word) >= _SHORTEST_GLUED and word.startswith(_LAST_WORDS) and word.isalpha():
        for size in range(2, len(word) - 3):
            begins = word[size:] in known("offices") or word[size:] in _sure_forenames()
            if begins and word[:size] in _LAST_WORDS:
                return (0, size), (size, len(word))
    if word.endswith("وی") and word[:-2] in _LAST_WORDS:
        return (0, len(word) - 2), (len(word) - 2, len(word))
    size = _forename_size(word) if len(word) >= _SHORTEST_NAMES else 0
    return ((0, size), (size, len(word))) if size else ((0, len(word)),)


@lru_cache(maxsize=8192)
def _forename_size(word: str) -> int:
    """How many letters of «میلادفراهانی», «سرلشکرمحمد» are a word of their own; 0 if it is one."""
    if len(word) > _LONGEST_NAMES or word in known("surnames", "forenames", "common"):
        return 0
    if commonness(word):
        return 0
    for size in range(_SHORTEST_NAME + 1, len(word) - _SHORTEST_NAME):
        before, after = word[:size], word[size:]
        named = before in _sure_forenames() and after in known("surnames") and before != "امیر"
        if named or (before in known("ranks") and after in _sure_forenames()):
            return size
    return 0


@lru_cache(maxsize=1)
def _sure_forenames() -> frozenset[str]:
    return known("forenames") - known("doubtful_forenames")


def _belong(before: str, word: str) -> bool:
    if before in _BEFORE:
        return may_be_verb(before + word)  # «می گوید», not «ترزا می در لندن»
    if word in {"الله", "اله"} and before.isalpha() and len(before) > 2:  # عزت‌الله, آیت‌الله
        return True
    if word in _NAME_ENDS and before.isalpha() and before not in _NO_NAME_STARTS:
        return True
    if word == "ای" and before[-1] == "ه":  # هسته‌ای, خامنه‌ای
        return True
    return (word in _AFTER and before[-1].isalpha()) or f"{before} {word}" in _HALVES
