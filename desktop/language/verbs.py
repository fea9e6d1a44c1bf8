"""Finite verbs: what a stem becomes in person, tense and negation.

All forms are folded and without spaces, since «می‌گوید», «می گوید» and «میگوید» are one form.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from functools import lru_cache

from desktop.language.lexicon import columns, joined


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


_THIRD, _FIRST, _SECOND = Person.THIRD, Person.FIRST, Person.SECOND
_PAST = {
    "": (_THIRD, False), "ند": (_THIRD, True), "م": (_FIRST, False), "یم": (_FIRST, True),
    "ی": (_SECOND, False), "ید": (_SECOND, True),
}  # fmt: skip
_PRESENT = {**_PAST, "د": (_THIRD, False)}
del _PRESENT[""]
_PERFECT = {
    "": (_THIRD, False), "است": (_THIRD, False), "بود": (_THIRD, False), "اند": (_THIRD, True),
    "بودند": (_THIRD, True), "ام": (_FIRST, False), "ایم": (_FIRST, True),
    "بودم": (_FIRST, False), "بودیم": (_FIRST, True), "ای": (_SECOND, False),
    "اید": (_SECOND, True),
}  # fmt: skip


@lru_cache(maxsize=16384)
def form(word: str) -> Form | None:
    """What the folded word says as a finite form of a known verb; None where it is none."""
    stem = _irregular().get(word)
    if stem is not None:
        return Form(stem, Person.THIRD)
    found = _form(word, negative=False)
    return found or (_form(word[1:], negative=True) if word[:1] == "ن" else None)


def _form(word: str, *, negative: bool) -> Form | None:
    during = word.startswith("می")
    core = word[2:] if during else word
    pasts = _stems()[0]
    for ends, stems in ((_PAST, pasts), (_PRESENT, _stems()[1] if during else {})):
        for end, (person, plural) in ends.items():
            stem = stems.get(core.removesuffix(end)) if core.endswith(end) else None
            if stem is not None:
                return Form(stem, person, plural, negative)
    stem, _, end = core.partition("ه")
    if stem in pasts and end in _PERFECT and core != stem:
        return Form(stem, *_PERFECT[end], negative, participle=end == "")
    return None


@lru_cache(maxsize=1)
def _stems() -> tuple[dict[str, str], dict[str, str]]:
    """The past stems, and the present ones, each with its verb's past stem."""
    listed = [(past, present) for past, present, *_ in columns("verbs")]
    return {past: past for past, _ in listed}, {present: past for past, present in reversed(listed)}


@lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    return {joined(word): stem for word, stem in columns("verb_forms")}


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    return frozenset(entry[0] for entry in columns("verbs") if len(entry) > 2)


@lru_cache(maxsize=16384)
def is_finite(word: str) -> bool:
    """Whether the folded word can be the verb of a clause; a bare participle cannot."""
    known = None if word in _nouns() else form(word)
    if known is not None:
        # «کشتی», «گفتی»: the familiar second person is rare in news, the noun is not
        familiar = known.person is Person.SECOND and not known.plural
        return not known.participle and (not familiar or word.startswith("می"))
    if len(word) < 5:
        return False
    during = word.startswith(("می", "نمی")) and word[-1] in "دمی"
    return during or word.endswith(("هاند", "هاست", "نیست"))
