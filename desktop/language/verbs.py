"""Finite verbs: what a stem becomes in person, tense and negation.

All forms are folded and without spaces, since «می‌گوید», «می گوید» and «میگوید» are one form.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from functools import lru_cache

import resources
from desktop.language.commonness import commonness
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


_NO_VERBS = frozenset({"نزد", "نبرد", "بخرد", "بند", "برند", "بهاری"})
# «می‌کند», and with a prefix of its own «برمی‌گردد».
_DURING = ("می", "نمی", "برمی", "برنمی", "درمی", "بازمی", "بازنمی", "فرامی", "فرومی", "وامی")
# A copula that is written together with its noun, the least letters of that, what it ends in.
_COPULAS = (("است", 3, ""), ("ست", 3, "او"), ("یند", 3, "او"), ("اند", 4, ""), ("ند", 4, ""))
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
    if word in _NO_VERBS:
        return None
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
    wished = _wished(word) if word[:1] == "ب" or negative else None
    if wished is not None:
        return Form(*wished, negative)
    stem, _, end = core.partition("ه")
    if stem in pasts and end in _PERFECT and core != stem:
        return Form(stem, *_PERFECT[end], negative, participle=end == "")
    return None


def _wished(word: str) -> tuple[str, Person, bool] | None:
    """The subjunctive: «بزند», and what «نزند» leaves without its «ن»."""
    bare = word[1:] if word[:1] == "ب" else word
    for end, (person, plural) in _PRESENT.items():
        stem = _stems()[1].get(bare.removesuffix(end)) if bare.endswith(end) else None
        if stem is not None and len(bare) > len(end) + 1:
            return stem, person, plural
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
def may_be_verb(word: str) -> bool:
    """Whether the folded word is a form of a verb, a participle or the start of a perfect too."""
    return form(word) is not None or _is_during(word)


def _is_during(word: str) -> bool:
    """«می‌انجامد», of a verb that the short list does not have; not «میلیونی», «میانی»."""
    prefix = next((one for one in _DURING if word.startswith(one)), None)
    if prefix is None or word[-1] not in "دمی":
        return False
    core = word[len(prefix) :]
    return any(
        core.endswith(end) and core.removesuffix(end) in _all_stems()
        for end in ("اند", "انند", "ند", "ید", "یم", "د", "م", "ی")
    )


@lru_cache(maxsize=1)
def _all_stems() -> frozenset[str]:
    """Past and present stems of all verbs that hazm lists."""
    lines = resources.text("lexicon/verb_roots.txt").splitlines()
    roots = (root for line in lines if not line.startswith("#!") for root in line.split(" "))
    return frozenset(stem for root in roots for stem in root.split("#") if stem)


def is_past_stem(word: str) -> bool:
    """Whether the folded word is the past stem of any verb: «گفت», what «گفته» is made of."""
    return word in _past_stems()


@lru_cache(maxsize=1)
def _past_stems() -> frozenset[str]:
    roots = resources.text("lexicon/verb_roots.txt").split()
    return frozenset(root.partition("#")[0] for root in roots if "#" in root) - {""}


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
    return _is_during(word) or word.endswith(("هاند", "هاست", "نیست")) or _is_with_is(word)


def is_first_person(word: str) -> bool:
    """Whether the folded word has somebody speak of himself: «رفتم», «برمی‌گردیم», «کرده ایم»."""
    known = form(word)
    if known is not None:
        return known.person is Person.FIRST
    return word == "ایم" or (word.endswith("یم") and is_finite(word))


def _is_with_is(word: str) -> bool:
    """«برپاست», «کشوراست», «طلبکارند»: a copula run into a common word; not «سیاست», itself one."""
    for end, least, before in _COPULAS:
        stem = word.removesuffix(end)
        if word.endswith(end) and len(stem) >= least and (not before or stem[-1] in before):
            derived = stem[-1] == "ی" and commonness(stem[:-1]) > 0  # «خارجی»
            return (derived or commonness(stem) > 0) and not commonness(word)
    return False
