"""The words that report speech: verbs, lead-ins with «اینکه», attributions like «به گفته»."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop.extraction import documents
from desktop.language.lexicon import columns, joined
from desktop.language.tokens import Tokens, longest
from desktop.language.verbs import Form, Person, form, is_finite

_THAT = frozenset({"اینکه", "انکه"})
_UPON_THAT = frozenset({"براینکه", "برانکه", "بهاینکه"})
_BETWEEN = frozenset({"نیز", "هم", "همچنین", "را", "باز"})
_SIMPLE = {"گفت": "sure", "افزود": "sure", "نوشت": "sure", "پرسید": "weak", "فرمود": "sure",
           "برشمرد": "weak", "سرود": "weak", "خواند": "weak"}  # fmt: skip
_COPULA = {"است", "بود", "بودند", "هستند", "اند", "شد", "شدند", "نیست"}
_COPULA_ENDS = ("اند", "است", "ند", "ست")
_AFTER_PARTICIPLE = frozenset({"است", "بود", "بودند", "باشد"})
_POINTED_AT = frozenset(
    {"مطلب", "نکته", "موضوع", "مساله", "مسیله", "خبر", "سوال", "پرسش", "ادعا", "ادعای", "باور",
     "واقعیت"}
)  # fmt: skip
_LONGEST_POINTED_AT = 6
_ABOUT = frozenset({"اشاره", "توجه", "واکنش", "پاسخ", "استناد", "نسبت", "اعتراض", "انتقاد"})
# Subjunctives: «تا توضیح دهد که …» reports nothing.
_WISHED = frozenset(
    {"کند", "کنند", "دهد", "دهند", "بدهد", "بدهند", "بگوید", "بگویند", "نماید", "نمایند", "شود",
     "شوند", "سازد", "سازند", "بنویسد", "بپرسد", "بیفزاید"}
)  # fmt: skip
_MODALS = frozenset(
    {"میتوان", "نمیتوان", "بتوان", "نتوان", "توان", "باید", "نباید", "بایستی", "میباید", "میشود",
     "نمیشود", "میشد", "بشود", "میبایست"}
)  # fmt: skip
_MODAL_REACH = 14
_NOMINAL_WORDS = 3
_LEAD_IN_REACH = 7
_PREPOSITIONS = frozenset({"به", "بنا", "بنابه", "بنابر", "بر", "براساس", "طبق", "از", "بهگفته"})
_STARTS = _THAT | _UPON_THAT | _PREPOSITIONS | documents.VERBS | {"این", "ان"}


class CueKind(enum.Enum):
    """Where the reported words stand: after a verb, after «اینکه», after «به گفته X»."""

    VERB = "verb"
    LEAD_IN = "lead_in"
    PHRASE = "phrase"


class Strength(str, enum.Enum):
    """How sure it is that a statement follows the cue."""

    SURE = "sure"
    WEAK = "weak"
    OPTIONAL = "optional"
    PERSON = "person"
    DOCUMENT = "document"
    RELAY = "relay"


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue at the tokens `first` up to but without `last`."""

    kind: CueKind
    first: int
    last: int
    strength: Strength
    form: Form | None = None


@lru_cache(maxsize=1)
def _nominals() -> dict[tuple[str, str], Strength]:
    """(nominal part, past stem of its light verb) → strength."""
    return {
        (joined(nominal), stem): Strength(strength)
        for nominal, stems, strength in columns("cue_nominals")
        for stem in stems.split()
    }


LONGEST_VERB = 40
"""No verb has more letters; a text without spaces must not cost the square of its length."""


@lru_cache(maxsize=4096)
def _fused(word: str) -> tuple[Form, Strength] | None:
    """A compound verb written as one word («اظهارداشت»)."""
    if word[:2] not in _nominal_starts() or len(word) > LONGEST_VERB:
        return None
    for size in range(2, len(word) - 1):
        verb = form(word[size:])
        strength = _nominals().get((word[:size], verb.stem)) if verb is not None else None
        if verb is not None and strength is not None:
            return verb, strength
    return None


@lru_cache(maxsize=1)
def _nominal_starts() -> frozenset[str]:
    return frozenset(nominal[:2] for nominal, _ in _nominals())


@lru_cache(maxsize=1)
def _beliefs() -> dict[str, Strength]:
    return {joined(words): Strength(strength) for words, strength in columns("cue_beliefs")}


@lru_cache(maxsize=1)
def _phrases() -> dict[str, Strength]:
    return {joined(words): Strength(strength) for words, strength in columns("cue_phrases")}


@lru_cache(maxsize=1)
def _phrase_wordings() -> frozenset[str]:
    return frozenset(_phrases())


@lru_cache(maxsize=1)
def _lead_ins() -> dict[str, Strength]:
    return {joined(words): Strength(strength) for words, strength in columns("cue_lead_ins")}


def cues(tokens: Tokens, first: int, last: int) -> Iterator[Cue]:
    """The cues among those tokens, in order; those within speech are for the caller to skip."""
    at = first
    while at < last:
        if not _may_hold(tokens.words[at]):
            at += 1
            continue
        cue = _verb(tokens, at, first, last) or _belief(tokens, at, last)
        cue = cue or _lead_in(tokens, at, first, last) or _phrase(tokens, at, last)
        if cue is not None:
            yield cue
            at = max(at + 1, cue.last)
        else:
            at += 1


@lru_cache(maxsize=8192)
def _may_hold(word: str) -> bool:
    """Whether a cue of any kind can be found at the word; at most words none can."""
    if word in _STARTS or word[:2] in _belief_starts():
        return True
    return form(word) is not None or _fused(word) is not None


def _verb(tokens: Tokens, at: int, first: int, last: int) -> Cue | None:
    word = tokens.words[at]
    said = form(word)
    written = documents.verb_at(tokens, at, first, last)
    if written is not None:
        return Cue(CueKind.VERB, *written, Strength.DOCUMENT, said)
    if said is not None and _is_impersonal(tokens, at, first):
        return None
    if said is None:
        fused = _fused(word)
        if fused is None or not _reports(fused[0]):
            return None
        return Cue(CueKind.VERB, at, _past(tokens, at, last, fused[0]), fused[1], fused[0])
    if not _reports(said) or (said.participle and _is_passive(tokens, at + 1, last)):
        return None
    if word in _WISHED and not _colon_follows(tokens, at, last):
        return None
    start, strength = _nominal(tokens, at, first, said.stem)
    if tokens.words[start] == "ادامه" and tokens.words[start - 1 : start] == ["خود"]:
        return None  # «به راه خود ادامه داد»
    if strength is Strength.OPTIONAL and start > first and tokens.words[start - 1] == "و":
        return None  # «عرضه و تقاضا دارد»
    if strength is None:
        if said.stem not in _SIMPLE or _is_talk(tokens, at, first, last):
            return None
        strength = Strength(_SIMPLE[said.stem])
    return Cue(CueKind.VERB, start, _past(tokens, at, last, said), strength, said)


def _colon_follows(tokens: Tokens, at: int, last: int) -> bool:
    return ":" in tokens.words[at + 1 : min(last, at + 3)]


def _reports(said: Form) -> bool:
    return said.person is Person.THIRD and not said.negative


def _is_impersonal(tokens: Tokens, at: int, first: int) -> bool:
    """«می‌توان گفت», «باید اذعان کرد»: the short infinitive after a modal; nobody says it."""
    for here in range(at - 1, max(first, at - _MODAL_REACH) - 1, -1):
        word = tokens.words[here]
        if word in _MODALS:
            return True
        if not word[0].isalpha() or is_finite(word):
            return False
    return False


def _is_passive(tokens: Tokens, at: int, last: int) -> bool:
    """«گفته شد»: nobody says it."""
    after = form(tokens.words[at]) if at < last else None
    return after is not None and after.stem in {"شد", "گشت"}


def _nominal(tokens: Tokens, at: int, first: int, stem: str) -> tuple[int, Strength | None]:
    """Where the nominal part before the verb begins, and its strength; the longest one wins."""
    end = at
    if end > first and tokens.words[end - 1] in _BETWEEN:
        end -= 1
    for size in range(min(_NOMINAL_WORDS, end - first), 0, -1):
        strength = _nominals().get((tokens.joined(end - size, end), stem))
        if strength is not None:
            return end - size, strength
    return at, None


def _past(tokens: Tokens, at: int, last: int, said: Form) -> int:
    """The token after the verb and its auxiliary («گفته است»)."""
    if said.participle and at + 1 < last and tokens.words[at + 1] in _AFTER_PARTICIPLE:
        return at + 2
    return at + 1


def _is_talk(tokens: Tokens, at: int, first: int, last: int) -> bool:
    """Whether «گفت» is part of «گفت و گو», «سخن گفت», «به گفته» and the like."""
    after = tokens.words[at + 1 : min(last, at + 3)]
    word = tokens.words[at]
    if (
        word == "گفت"
        and after
        and (
            after[0].startswith("وگو")
            or (after[0] == "و" and after[1:] and after[1].startswith("گو"))
        )
    ):
        return True
    before = tokens.words[at - 1] if at > first else ""
    if word == "افزوده":
        return before == "ارزش"
    if word == "گفته":
        return before in {"پیش", "به", "طبق", "بنابه", "ناگفته", "این", "ان"}
    return word in {"اورده", "اورد", "خوانده", "خواند"} or before in {"سخن", "تبریک", "تسلیت"}


def _belief(tokens: Tokens, at: int, last: int) -> Cue | None:
    """«معتقد است», «معتقدند», «بر این باور بود»."""
    beliefs = _beliefs()
    if tokens.words[at][:2] not in _belief_starts():
        return None
    for size in range(min(3, last - at), 0, -1):
        wording = tokens.joined(at, at + size)
        if wording in beliefs and at + size < last and tokens.words[at + size] in _COPULA:
            return Cue(CueKind.VERB, at, at + size + 1, beliefs[wording])
        for end in _COPULA_ENDS:
            if wording.endswith(end) and wording[: -len(end)] in beliefs:
                return Cue(CueKind.VERB, at, at + size, beliefs[wording[: -len(end)]])
    return None


@lru_cache(maxsize=1)
def _belief_starts() -> frozenset[str]:
    return frozenset(wording[:2] for wording in _beliefs())


def _lead_in(tokens: Tokens, at: int, first: int, last: int) -> Cue | None:
    """«با بیان اینکه», «ضمن تأکید بر این که»: the cue ends after «که»."""
    size = _that(tokens, at, last)
    if not size:
        return None
    low = max(first, at - _LEAD_IN_REACH)
    for start in range(at - 2, low - 1, -1):
        if tokens.words[start] in {"با", "ضمن"}:
            inner = tokens.words[start + 1 : at]
            strength = _lead_in_strength(inner)
            if strength is None:
                return None
            return Cue(CueKind.LEAD_IN, start, at + size, strength)
    return None


def _that(tokens: Tokens, at: int, last: int) -> int:
    """How many tokens «اینکه», «این که», «این نکته که», «این ادعای بی‌اساس که» has; 0 if none."""
    word = tokens.words[at]
    if word in _THAT or word in _UPON_THAT:
        return 1
    if word not in {"این", "ان"}:
        return 0
    if tokens.words[at + 1 : at + 2] == ["که"]:
        return 2
    if at + 1 >= last or tokens.words[at + 1] not in _POINTED_AT:
        return 0
    reach = min(last, at + _LONGEST_POINTED_AT)
    return next((k + 1 - at for k in range(at + 2, reach) if tokens.words[k] == "که"), 0)


def _lead_in_strength(inner: list[str]) -> Strength | None:
    table = _lead_ins()
    for size in range(min(3, len(inner)), 0, -1):
        strength = table.get("".join(inner[:size]))
        if strength is not None:
            return strength
    return None


def _phrase(tokens: Tokens, at: int, last: int) -> Cue | None:
    if tokens.words[at] not in _PREPOSITIONS:
        return None
    if at and tokens.words[at - 1] in _ABOUT:  # «با اشاره به گفته‌های …»
        return None
    size = longest(tokens, at, last, _phrase_wordings(), 5)
    if not size or at + size >= last:
        return None
    return Cue(CueKind.PHRASE, at, at + size, _phrases()[tokens.joined(at, at + size)])
