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
        """Whether the folded word is a conjugated verb and no noun of the lists."""
        return not (self.is_noun(word) or self.is_adjective(word)) and self._conjugated(word)

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
