"""Which words are everyday ones, and which are nouns or verbs: what hazm's lists say.

The lists are distilled from hazm's `words.dat` and `verbs.dat` (`resources/lexicon/NOTICE.txt`).
They are read when first asked for, some ten milliseconds, and never change.
"""

from __future__ import annotations

from functools import lru_cache

import resources
from desktop.language.folding import key
from desktop.language.lexicon import entries

_ENDINGS = ("یم", "ید", "ند", "م", "د")
_AFTER_PARTICIPLE = frozenset(
    [
        "است",
        "اند",
        "ام",
        "ایم",
        "اید",
        "بود",
        "بودند",
        "باشد",
        "باشند",
        "شد",
        "شده",
        "شود",
        "ای",
    ]  # «رفته‌اند», «رفته است»
)
_PREFIXES = ("نمی", "می", "بی", "نی", "ب", "ن")
_PREVERBS = ("بر", "در", "باز", "فرا", "فرو")  # «برمی‌گردد», «درآورد»
_WITH_IS = ("ست", "ند")  # «زیباست», «معتقدند»
_OWNERS = ("شان", "مان", "ش", "م")
_COMMON = 6  # by commonness: a noun that the news often has


def _ends_after(word: str, roots: frozenset[str]) -> bool:
    return any(word.endswith(end) and word[: -len(end)] in roots for end in _ENDINGS)


class Everyday:
    """Knows the folded words of everyday Persian.

    `commonness` is 0 for a word no list has, else 1 (listed, but rare) to 10, by tens.
    """

    def __init__(self, lists: str, roots: str) -> None:
        self._heads: dict[str, str] = {}  # of each word its line's: kinds and rank («AN6»)
        for line in lists.splitlines():
            head, *words = line.split(" ")
            self._heads.update(dict.fromkeys(words, head))
        pairs = [root.partition("#") for root in roots.split()]
        self._past = frozenset(past for past, _, _ in pairs if past)
        self._present = frozenset(present for _, _, present in pairs if present)

    def commonness(self, word: str) -> int:
        """How common the folded word is, 0 to 10."""
        head = self._heads.get(word)
        return int(head[-1]) + 1 if head else 0

    def is_noun(self, word: str) -> bool:
        """Whether the lists have it as a noun."""
        return "N" in self._heads.get(word, "")

    def is_adjective(self, word: str) -> bool:
        """Whether the lists have it as an adjective, be it a noun as well or not."""
        return "A" in self._heads.get(word, "")

    def is_verb(self, word: str) -> bool:
        """Whether the folded word is a verb, or ends in «است», and is no noun of the lists."""
        if self.is_noun(word) or self.is_adjective(word):
            return False
        if word.endswith("های") and self.is_noun(word.removesuffix("های")):
            return False  # «نشست‌های»
        return self._conjugated(word) or self._has_preverb(word) or self._ends_in_is(word)

    def is_form_of(self, word: str, past: frozenset[str], present: frozenset[str]) -> bool:
        """Whether the folded word, no noun of the lists, is a form of a verb with such a root."""
        if self.is_noun(word) or self.is_adjective(word):
            return False
        return _is_conjugated(word, past, present) or _ends_after(word, present)

    def is_owned(self, word: str) -> bool:
        """Whether the folded word is a noun with its owner: «کشورم», «برنامه‌هایشان»."""
        if self.commonness(word):
            return False
        owner = next((one for one in _OWNERS if word.endswith(one)), "")
        noun = word.removesuffix(owner) if owner else ""
        if noun.endswith(("های", "ان", "ات")) and self._is_plural(noun.removesuffix("ی")):
            return True  # «دست‌هایش», «دستیارانش»
        if noun.endswith(("ها", "یا")):
            return self.is_noun(noun[:-1])  # «خانواده‌اش»
        if noun.endswith("ای"):
            return len(noun) > 3 and self.is_common_noun(noun[:-1])  # «صدایش», not «پایش»
        if noun.endswith(("ا", "و")) or (word.endswith("ان") and self.is_noun(word[:-2])):
            return False  # «برجام», «متهمان»
        return self.is_common_noun(noun)

    def is_common_noun(self, word: str) -> bool:
        """Whether the folded word is a noun that the news often has."""
        return self.commonness(word) >= _COMMON and self.is_noun(word)

    def _is_plural(self, word: str) -> bool:
        return word.endswith("ها") or self.commonness(word[:-2]) >= _COMMON or self.is_noun(word)

    def _has_preverb(self, word: str) -> bool:
        rests = (word.removeprefix(one) for one in _PREVERBS if word.startswith(one))
        return not self.commonness(word) and any(
            self._conjugated(rest) or _ends_after(rest, self._present) for rest in rests
        )

    def _ends_in_is(self, word: str) -> bool:
        if self.commonness(word) or not word.endswith(_WITH_IS):
            return False
        rest = word[:-2]
        if word.endswith("ست"):
            return len(rest) > 1 and rest[-1] in ("ا", "و")
        return len(rest) > 3 and self.commonness(rest) > 3

    def _conjugated(self, word: str) -> bool:
        return _is_conjugated(word, self._past, self._present)


def _is_conjugated(word: str, past: frozenset[str], present: frozenset[str]) -> bool:
    stem, _, after = word.partition("ه")
    if after in _AFTER_PARTICIPLE and stem.removeprefix("ن") in past:
        return True
    if word in past or _ends_after(word, past):
        return True
    if word[:1] == "ن" and word[-1:] == "ه" and word[1:-1] in past:
        return True  # «نرفته»
    for prefix in _PREFIXES:
        rest = word.removeprefix(prefix)
        if rest == word:
            continue
        if _ends_after(rest, present) or (
            prefix != "ب" and (rest in past or _ends_after(rest, past))
        ):
            return True
    return False


@lru_cache(maxsize=1)
def everyday() -> Everyday:
    """The everyday words of the lists that travel with the program."""
    return Everyday(
        resources.text("lexicon/everyday.txt"), resources.text("lexicon/verb_roots.txt")
    )


@lru_cache(maxsize=1)
def singulars() -> dict[str, str]:
    """The broken plurals of the lexicon with their singulars, folded."""
    return {plural: singular for plural, singular in entries("broken_plurals")}


@lru_cache(maxsize=1)
def coordinated() -> frozenset[tuple[str, ...]]:
    """The pairs of folded words that a «و» makes one name of."""
    return frozenset(entries("coordinated"))


@lru_cache(maxsize=1)
def compound_prepositions() -> frozenset[tuple[str, ...]]:
    """The prepositions of two words, folded."""
    return frozenset(entries("compound_prepositions"))


@lru_cache(maxsize=1)
def topic_words() -> dict[str, frozenset[str]]:
    """The sections of `topic_words.txt`, by name, as folded words."""
    sections: dict[str, frozenset[str]] = {}
    for block in resources.text("lexicon/topic_words.txt").split("\n[")[1:]:
        name, _, rest = block.partition("]")
        _, _, words = rest.partition("\n")
        sections[name] = frozenset(key(word) for word in words.split())
    return sections
