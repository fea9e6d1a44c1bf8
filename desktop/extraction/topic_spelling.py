"""What a word is for topics, and what its spellings and endings are grouped by."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from desktop.language.everyday import Everyday
from desktop.language.hazm_words import HazmWords

_PLURALS = ("هایی", "های", "ها")
_LETTERS_LEFT = 3


class Role(enum.Enum):
    """What part a word can take in a topic."""

    NOUN = "noun"
    NUMBER = "number"
    INNER = "inner"  # «و», «از»: inside one alone
    EDGELESS = "edgeless"  # «گزارش», «سال»: no topic begins or ends with it
    BREAK = "break"  # a verb, a pronoun, a conjunction: never in one


class Speller:
    """Knows folded words; with hazm's lemmas and verbs it knows more of them.

    `sections` are those of `resources/lexicon/topic_words.txt`.
    """

    def __init__(
        self,
        sections: Mapping[str, frozenset[str]],
        known: Everyday,
        singulars: Mapping[str, str],
        hazm: HazmWords | None = None,
    ) -> None:
        self.sections, self.known = sections, known
        self._singulars = singulars
        self._hazm = hazm or HazmWords()
        self._roles: dict[str, Role] = {}
        self._stems: dict[str, str] = {}

    def role(self, word: str) -> Role:
        """What the folded word can be."""
        if word not in self._roles:
            self._roles[word] = self._role(word)
        return self._roles[word]

    def stem(self, word: str) -> str:
        """What the folded word is grouped by: its lemma, or the word without its endings."""
        if word not in self._stems:
            self._stems[word] = self._stem(word)
        return self._stems[word]

    def is_light(self, word: str) -> bool:
        """Whether the folded word makes one verb with the noun before it («کرد»)."""
        return word in self.sections["light"]

    def takes_complement(self, noun: str, preposition: str) -> bool:
        """Whether the folded noun goes on with a preposition («پیشگیری از»), and this may be it."""
        return preposition != "و" and self.stem(noun) in self.sections["complement"]

    def is_in(self, section: str, word: str) -> bool:
        """Whether the section has the folded word, in this form or its stem."""
        return word in self.sections[section] or self.stem(word) in self.sections[section]

    def _role(self, word: str) -> Role:
        if word in self.sections["inner"]:
            return Role.INNER
        if word in self.sections["break"] or word in self._hazm.verbs:
            return Role.BREAK
        if word[0].isdigit():
            return Role.NUMBER
        if word in self.sections["report"]:
            return Role.EDGELESS
        return Role.BREAK if self.known.is_verb(word) else Role.NOUN

    def _stem(self, word: str) -> str:
        if word in self.sections["places"]:
            return word  # «زاهدان» is no plural
        lemma = self._hazm.lemmas.get(word) or self._without_endings(word)
        return self._singulars.get(lemma, lemma)

    def _without_endings(self, word: str) -> str:
        for ending in _PLURALS:
            if word.endswith(ending) and len(word) - len(ending) >= _LETTERS_LEFT:
                return word[: -len(ending)]
        if word.endswith("ی") and len(word) > _LETTERS_LEFT:
            return self._without_yeh(word)
        return word

    def _without_yeh(self, word: str) -> str:
        """«شورای» → «شورا», «خانه‌ی» → «خانه»; «همکاری» and «شهرداری» stay."""
        bare = word[:-1]
        if bare[-1] not in "اوه" or self.known.is_noun(word) or not self.known.is_noun(bare):
            return word
        return bare
