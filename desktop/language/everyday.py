"""Which words are everyday ones, and which are nouns or verbs: what hazm's lists say.

The lists are distilled from hazm's `words.dat` and `verbs.dat` (`resources/lexicon/NOTICE.txt`).
They are read when first asked for, some thirty milliseconds, and never change.
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


class Everyday:
    """Knows the folded words of everyday Persian.

    `commonness` is 0 for a word no list has, else 1 (listed, but rare) to 10, by tens.
    """

    def __init__(self, lists: str, roots: str) -> None:
        self._ranks: dict[str, int] = {}
        self._nouns: set[str] = set()
        self._adjectives: set[str] = set()
        self._plurals: set[str] = set()
        for line in lists.splitlines():
            kinds, _, words = line.partition(" ")
            self._take(kinds[:-1], int(kinds[-1]) + 1, words.split())
        pairs = [root.partition("#") for root in roots.split()]
        self._past = frozenset(past for past, _, _ in pairs if past)
        self._present = frozenset(present for _, _, present in pairs if present)

    def commonness(self, word: str) -> int:
        """How common the folded word is, 0 to 10."""
        return self._ranks.get(word, 0)

    def is_noun(self, word: str) -> bool:
        """Whether a list has it as a noun."""
        return word in self._nouns

    def is_adjective(self, word: str) -> bool:
        """Whether a list has it as an adjective, be it a noun as well or not."""
        return word in self._adjectives

    def is_plural(self, word: str) -> bool:
        """Whether a list has it as a plural («مدارس»)."""
        return word in self._plurals

    def is_verb(self, word: str) -> bool:
        """Whether the folded word is a conjugated verb and no noun of the lists."""
        return word not in self._nouns and word not in self._adjectives and self._conjugated(word)

    def _take(self, kinds: str, rank: int, words: list[str]) -> None:
        self._ranks.update(dict.fromkeys(words, rank))
        for letter, group in (
            ("N", self._nouns),
            ("A", self._adjectives),
            ("L", self._plurals),
        ):
            if letter in kinds:
                group.update(words)

    def _conjugated(self, word: str) -> bool:
        stem, _, after = word.partition("ه")
        if after in _AFTER_PARTICIPLE and stem.removeprefix("ن") in self._past:
            return True
        if self._is_form(word, self._past, bare=True):
            return True
        for prefix in _PREFIXES:
            rest = word.removeprefix(prefix)
            if rest != word and self._is_form(rest, self._present, bare=False):
                return True
            if rest != word and prefix != "ب" and self._is_form(rest, self._past, bare=True):
                return True
        return False

    def _is_form(self, word: str, roots: frozenset[str], *, bare: bool) -> bool:
        if bare and word in roots:
            return True
        return any(word.endswith(end) and word[: -len(end)] in roots for end in _ENDINGS)


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
def topic_words() -> dict[str, frozenset[str]]:
    """The sections of `topic_words.txt`, by name, as folded words."""
    sections: dict[str, frozenset[str]] = {}
    for block in resources.text("lexicon/topic_words.txt").split("\n[")[1:]:
        name, _, rest = block.partition("]")
        _, _, words = rest.partition("\n")
        sections[name] = frozenset(key(word) for word in words.split())
    return sections
