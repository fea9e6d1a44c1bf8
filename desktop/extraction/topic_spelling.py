"""What a word is for topics, and what its spellings and endings are grouped by."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from desktop.language.everyday import Everyday, compound_prepositions, coordinated
from desktop.language.folding import key
from desktop.language.hazm_words import HazmWords
from desktop.language.words import words

_PLURALS = ("هایی", "های", "ها")
_LETTERS_LEFT = 3
_INFINITIVES = ("تن", "دن")


class Role(enum.Enum):
    """What part a word can take in a topic."""

    NOUN = "noun"
    NUMBER = "number"
    LINK = "link"  # the «و» of «آموزش و پرورش», which is one name
    INNER = "inner"  # «و», «از»: inside one alone
    EDGELESS = "edgeless"  # «گزارش», «سال»: no topic begins or ends with it
    OWNED = "owned"  # «کشورم»: its phrase ends with it, and names nothing out of its sentence
    BREAK = "break"  # a verb, a pronoun, a conjunction: never in one


CONNECTING = frozenset({Role.INNER, Role.LINK})
"""What stands between the words that count."""


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
        # «به‌دلیل»: the two words of a preposition, written as one.
        self._glued = frozenset(map("".join, compound_prepositions()))
        self._roles: dict[str, Role] = {}
        self._stems: dict[str, str] = {}
        self._light: dict[str, bool] = {}

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

    def stems(self, wording: str) -> list[str]:
        """The stems of the words of a wording as it is written."""
        return [self.stem(key(span.of(wording))) for span in words(wording)]

    def is_light(self, word: str) -> bool:
        """Whether the folded word makes one verb with the noun before it («کرد»)."""
        if word not in self._light:
            past, present = self.sections["light past"], self.sections["light present"]
            self._light[word] = word in self.sections["light"] or self.known.is_form_of(
                word, past, present
            )
        return self._light[word]

    def is_copula(self, word: str) -> bool:
        """Whether the folded word is a form of «است»."""
        return word in self.sections["copula"]

    def is_time(self, noun: str, word: str) -> bool:
        """Whether the folded words together say when: «هفته گذشته», «روز شنبه»."""
        return word in self.sections["when"] and noun in self.sections["times"]

    def is_quality(self, word: str) -> bool:
        """Whether the folded word is an adjective, and so begins no topic («طولانی», «زیباتر»)."""
        return word in self.sections["quality"] or self.is_higher(word)

    def may_be_said(self, word: str) -> bool:
        """Whether the folded word before «است» is what is said, not the last of the subject.

        Adjectives that tell a kind («مردمی») more often belong to the noun before them.
        """
        return self.is_quality(word) and not word.endswith("ی")

    def is_higher(self, word: str) -> bool:
        """Whether the folded word is a comparative: «زیباتر»."""
        plain = word.removesuffix("تر")
        return plain != word and not self.known.commonness(word) and self.known.is_adjective(plain)

    def is_indefinite(self, word: str) -> bool:
        """Whether the folded word is «a …»: «کارهایی», «افرادی»."""
        bare = word.removesuffix("ی")
        if bare == word or self.known.commonness(word) or word in self.sections["quality"]:
            return False
        if bare in self._singulars and bare[-1] not in "او":  # «شهدای» has an ezafe
            return True
        return bare.endswith("های") or (bare.endswith("ات") and self.known.is_common_noun(bare))

    def may_go_on(self, place: str, word: str) -> bool:
        """Whether the word can belong to a place it comes after, which mostly ends its phrase."""
        places = self.sections["places"]
        if place not in places or place in self.sections["also no places"]:
            return True
        if word in self.sections["goes on"] or word in places or self.is_quality(word):
            return True
        if word.endswith("ی"):
            return not self.is_indefinite(word)
        return not self.known.commonness(self.stem(word))  # «واشنگتن پست»

    def is_describing(self, word: str) -> bool:
        """Whether the folded word makes an adjective of the one after it: «قابل ستایش»."""
        return word in self.sections["describing"]

    def makes_one(self, before: str, after: str) -> bool:
        """Whether a «و» between the folded words makes one name of them."""
        pairs = coordinated()
        return (before, after) in pairs or (self.stem(before), self.stem(after)) in pairs

    def takes_complement(self, noun: str, preposition: str) -> bool:
        """Whether the folded noun goes on with a preposition («پیشگیری از»), and this may be it."""
        return preposition != "و" and self.stem(noun) in self.sections["complement"]

    def is_in(self, section: str, word: str) -> bool:
        """Whether the section has the folded word, in this form or its stem."""
        return word in self.sections[section] or self.stem(word) in self.sections[section]

    def _role(self, word: str) -> Role:
        if word in self.sections["inner"]:
            return Role.INNER
        if word in self.sections["break"] or word in self._glued or self._is_hazms_verb(word):
            return Role.BREAK
        if word[0].isdigit():
            return Role.NUMBER
        if word in self.sections["report"]:
            return Role.EDGELESS
        if self._is_owned(word):
            return Role.OWNED
        is_verb = self.known.is_verb(word) and word not in self.sections["no verb"]
        return Role.BREAK if is_verb else Role.NOUN

    def _is_hazms_verb(self, word: str) -> bool:
        """Whether hazm calls it a verb; its infinitives are nouns («پیوستن به پیمان»)."""
        return (
            word in self._hazm.verbs
            and word not in self.sections["no verb"]
            and not word.endswith(_INFINITIVES)
        )

    def _is_owned(self, word: str) -> bool:
        """«کشورم»; «تیمش», though the lists have no «تیم»."""
        noun = word.removesuffix("ش")
        return self.known.is_owned(word) or (noun != word and noun in self.sections["head"])

    def _stem(self, word: str) -> str:
        if word in self.sections["places"] or word in self.sections["no plural"]:
            return word  # «زاهدان», «انتخابات»
        if word in self._singulars:
            return self._singulars[word]
        lemma = self._hazm.lemmas.get(word) or self._without_endings(word)
        return self._singulars.get(lemma, lemma)

    def _without_endings(self, word: str) -> str:
        for ending in _PLURALS:
            if word.endswith(ending) and len(word) - len(ending) >= _LETTERS_LEFT:
                bare = word[: -len(ending)]
                if ending == "های" and self.known.is_noun(f"{bare}ه") > self.known.is_noun(bare):
                    return f"{bare}ه"  # «بودجه‌ای»
                return bare
        if word.endswith("ی") and len(word) > _LETTERS_LEFT:
            return self._without_yeh(word)
        return word

    def _without_yeh(self, word: str) -> str:
        """«شورای» → «شورا», «خانه‌ی» → «خانه»; «همکاری» and «شهرداری» stay."""
        bare = word[:-1]
        if bare[-1] not in "اوه" or self.known.is_noun(word) or not self.known.is_noun(bare):
            return word
        return bare
