"""What half-spaces a source gives a text that had them taken away, held against the original.

Places are compared by gaps: what stands between two letters that follow each other, counted
from the text's beginning; so the original and its copies agree on which gap is meant.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from desktop.language.folding import key
from desktop.language.tidy import HALF_SPACE, HalfSpace, mended

Source = Callable[[str], Sequence[HalfSpace]]

_SEEN = re.compile("(?<=[\\w\u064b-\u065f])\u200c(?=\\w)")
_PLURALS = ("ها", "های", "هایی", "هایش", "هایشان", "هایم", "هایمان", "هاست")
_COMPARATIVES = ("تر", "تری", "ترین")
_DURING = ("می", "نمی")
_OF_VERBS = re.compile(
    "(?:گذار|ساز|بند|شناس|بخش|رسان|انگیز|پذیر|ریز|بردار|گیر|فروش|نگار|گرا|طلب|خواه|اندیش|افرین|اور|نویس)"
    "(?:ی|ان|انه|یی)|انگیز|پذیر|ناپذیر|افرین|اور|گذار|کنند(?:ه|گان|گی)"
)
_AFTER_HEH = ("ای", "ام", "اند", "ایم", "اید", "اش")


@dataclass
class Tally:
    """Half-spaces wanted and right ones, wrong ones, and those the original plainly lacks."""

    wanted: int = 0
    right: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    lacked: Counter[str] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Count the other's, too."""
        self.wanted += other.wanted
        self.right += other.right
        self.wrong += other.wrong
        self.lacked += other.lacked

    @property
    def precision(self) -> float:
        """Of the half-spaces given, the part that is right; those lacked are not counted."""
        return self.right / ((self.right + self.wrong.total()) or 1)

    @property
    def strict(self) -> float:
        """The same, with each that the original does not have counted as wrong."""
        return self.right / ((self.right + self.wrong.total() + self.lacked.total()) or 1)

    @property
    def recall(self) -> float:
        """Of the half-spaces taken away, the part that is mended."""
        return self.right / (self.wanted or 1)


def without(text: str) -> str:
    """The text with its half-spaces deleted."""
    return text.replace(HALF_SPACE, "")


def spaced(text: str) -> str:
    """The text with the half-spaces between letters turned into spaces, the others deleted."""
    return without(_SEEN.sub(" ", text))


def measure(original: str, damaged: str, source: Source, written: frozenset[str]) -> Tally:
    """Hold what the source makes of the damaged text against the original.

    `written` are words, as `words_written` gives them, that the author is known to write with
    half-spaces.
    """
    answer, before = _gaps(original), _gaps(damaged)
    after = _gaps(mended(damaged, source(damaged)))
    assert len(answer) == len(before) == len(after)
    tally = Tally()
    for number, (wanted, left, given) in enumerate(zip(answer, before, after, strict=True)):
        is_wanted = wanted.kind == HALF_SPACE and left.kind != HALF_SPACE
        is_given = given.kind == HALF_SPACE and left.kind != HALF_SPACE
        tally.wanted += is_wanted
        tally.right += is_wanted and is_given
        if is_given and not is_wanted:
            word = _word_around(after, number)
            is_astray = HALF_SPACE in (answer[number - 1].kind, answer[number + 1].kind)
            lacks = not is_astray and _plainly_lacks(
                wanted.kind, *_halves(after, number), word in written
            )
            (tally.lacked if lacks else tally.wrong)[word] += 1
    return tally


def words_written(texts: Iterable[str]) -> frozenset[str]:
    """The words with half-spaces in the texts, folded, the half-spaces as hyphens."""
    words = (word for text in texts for word in re.findall(r"[\w\u200c\u064b-\u065f]+", text))
    return frozenset(_marked(word.strip(HALF_SPACE)) for word in words if HALF_SPACE in word)


@dataclass(frozen=True)
class _Gap:
    """What stands before a letter, and the letter."""

    kind: str
    letter: str


def _gaps(text: str) -> list[_Gap]:
    found = re.finditer(r"([\s\u200c]*)([^\s\u200c])", text)
    return [_Gap(HALF_SPACE if HALF_SPACE in one[1] else one[1], one[2]) for one in found]


def _halves(gaps: Sequence[_Gap], number: int) -> tuple[str, str]:
    """The letters up to a gap and behind it, as far as no other gap is."""
    begin, end = _bounds(gaps, number, ("",))
    parts = (gaps[begin:number], gaps[number:end])
    before, behind = (key("".join(gap.letter for gap in part)) for part in parts)
    return before, behind


def _word_around(gaps: Sequence[_Gap], number: int) -> str:
    begin, end = _bounds(gaps, number, ("", HALF_SPACE))
    inner = "".join(gap.kind + gap.letter for gap in gaps[begin + 1 : end])
    return _marked(gaps[begin].letter + inner)


def _bounds(gaps: Sequence[_Gap], number: int, inner: tuple[str, ...]) -> tuple[int, int]:
    """Where the word around a gap begins and ends, in which no gaps but the inner ones are."""
    begin, end = number - 1, number + 1
    while begin > 0 and gaps[begin].kind in inner and gaps[begin - 1].letter.isalnum():
        begin -= 1
    while end < len(gaps) and gaps[end].kind in inner and gaps[end].letter.isalnum():
        end += 1
    return begin, end


def _marked(word: str) -> str:
    return "-".join(map(key, word.split(HALF_SPACE)))


def _plainly_lacks(kind: str, before: str, behind: str, is_written: bool) -> bool:
    """Whether a half-space that the original does not have is missing there by any orthography.

    So are those of «می», of plurals and comparatives, and what follows a silent «ه»; after a
    space also that of «بی» and of what is no word of its own but the stem of a verb («گذاری») or
    the second half of an Arabic phrase («المللی»); and that of a word which stands in the same
    articles with its half-space.
    """
    if is_written or before in _DURING or behind in (*_PLURALS, *_COMPARATIVES):
        return True
    if before.endswith("ه") and behind in _AFTER_HEH:
        return True
    bound = before == "بی" or behind.startswith("ال") or _OF_VERBS.fullmatch(behind)
    return kind == " " and bool(bound)
