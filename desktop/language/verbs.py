"""Finite verbs: what a stem becomes in person, tense and negation.

All forms are folded and without spaces, since «می‌گوید», «می گوید» and «میگوید» are one form.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop.language.lexicon import entries


class Person(enum.Enum):
    """Who the verb speaks of; «ایشان گفتند» may be one or several."""

    FIRST = 1
    SECOND = 2
    THIRD = 3


@dataclass(frozen=True)
class Form:
    """One finite form of a verb, named by its infinitive's past stem («گفت», «کرد»)."""

    stem: str
    person: Person
    plural: bool = False
    negative: bool = False
    participle: bool = False


_PAST = (
    ("", Person.THIRD, False), ("ند", Person.THIRD, True),
    ("م", Person.FIRST, False), ("یم", Person.FIRST, True),
    ("ی", Person.SECOND, False), ("ید", Person.SECOND, True),
)  # fmt: skip
_PRESENT = (("د", Person.THIRD, False), *_PAST[1:])
_PERFECT = (
    ("", Person.THIRD, False), ("است", Person.THIRD, False), ("بود", Person.THIRD, False),
    ("اند", Person.THIRD, True), ("بودند", Person.THIRD, True),
    ("ام", Person.FIRST, False), ("ایم", Person.FIRST, True), ("بودم", Person.FIRST, False),
    ("بودیم", Person.FIRST, True), ("ای", Person.SECOND, False), ("اید", Person.SECOND, True),
)  # fmt: skip


def forms(past: str, present: str) -> Iterator[tuple[str, Form]]:
    """Every finite form of a verb from its two stems, with what it says."""
    for negative in (False, True):
        no = "ن" if negative else ""
        for end, person, plural in _PAST:
            yield no + past + end, Form(past, person, plural, negative)
            yield no + "می" + past + end, Form(past, person, plural, negative)
        for end, person, plural in _PRESENT:
            yield no + "می" + present + end, Form(past, person, plural, negative)
        for end, person, plural in _PERFECT:
            form = Form(past, person, plural, negative, participle=end == "")
            yield no + past + "ه" + end, form
            yield no + "می" + past + "ه" + end, form


@lru_cache(maxsize=1)
def lexicon() -> dict[str, Form]:
    """Every known finite form; of two readings of a form the first listed verb's wins."""
    known: dict[str, Form] = {}
    for past, present, *_ in entries("verbs"):
        for form, meaning in forms(past, present):
            known.setdefault(form, meaning)
    for form, stem in entries("verb_forms"):
        known.setdefault(form, Form(stem, Person.THIRD))
    return known


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    return frozenset(entry[0] for entry in entries("verbs") if len(entry) > 2)


def is_finite(word: str) -> bool:
    """Whether the folded word can be the verb of a clause; a bare participle cannot."""
    form = None if word in _nouns() else lexicon().get(word)
    if form is not None:
        # «کشتی», «گفتی»: the familiar second person is rare in news, the noun is not
        familiar = form.person is Person.SECOND and not form.plural and not word.startswith("می")
        return not form.participle and not familiar
    return (len(word) > 4 and word.startswith(("می", "نمی")) and word[-1] in "دمی") or (
        len(word) > 4 and word.endswith(("هاند", "هاست", "نیست"))
    )
