"""Who the words before a cue say is speaking: the subject stands at the start of its clause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.extraction import provenance
from desktop.language.commonness import commonness
from desktop.language.lexicon import words
from desktop.language.mentions import Mention, MentionKind, Stretch
from desktop.language.names import mention_at, with_description
from desktop.language.surnames import EVERYDAY, can_stand_alone, looks_like_surname
from desktop.language.tokens import Tokens, longest
from desktop.language.verbs import is_finite

Known = Callable[[int, int], Mention | None]
_BARE_WORDS = 3
_LONGEST_OBJECT = 8
_RARE = 2  # of ten: `Everyday.commonness`
_JOINTS = frozenset({"،", "-", "*", "•", "؛", "»", ".", "و", ":", ")"})
_AFTER_SETTING = frozenset({"نیز", "هم", "همچنین", "،"})
_STANDS = frozenset({"درجایگاهحاضر", "پشتتریبونرفت", "پشتتریبونقرار"})
_LEAVE = frozenset({"اذن", "اجازه", "دستور", "دعوت"})
_STRONG = frozenset({MentionKind.PRONOUN, MentionKind.NAME, MentionKind.DEMONSTRATIVE})
GOVERNS = frozenset(
    {"با", "به", "از", "در", "برای", "علیه", "توسط", "درباره", "بر", "میان", "بین", "سوی",
     "خطاب", "همراه", "نقل", "گفته", "حضور", "دیدار", "سخنان", "اظهارات", "نام", "و"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Subject:
    """The words that name the speaker here, and by which rule they were found."""

    mention: Mention | None
    rule: str


DROPPED = Subject(None, "source.dropped")


def subject(tokens: Tokens, start: int, end: int, known: Known) -> Subject:
    """The subject of the cue at `end` in a sentence that begins at `start`."""
    for first in reversed(_clause_starts(tokens, start, end)[1:]):
        found = opening(tokens, first, end, known)
        if found is not None and (found.kind in _STRONG or found.kind is MentionKind.OFFICE):
            return Subject(found, "source.clause")
    return _of_sentence(tokens, start, end, known)


def opening(tokens: Tokens, start: int, end: int, known: Known) -> Mention | None:
    """Who is named right at the start, adverbials apart."""
    at = skip_adverbials(tokens, start, end)
    found = known(at, end) or mention_at(tokens, at, end)
    return None if found is None or _is_object(tokens, found, end) else found


def _of_sentence(tokens: Tokens, start: int, end: int, known: Known) -> Subject:
    at = start
    for _ in range(6):
        found = opening(tokens, at, end, known)
        if found is not None:
            return Subject(_relayed(tokens, found, end, known) or found, "source.start")
        here = skip_adverbials(tokens, at, end)
        alone = bare(tokens, here, end)
        if alone is not None:
            return Subject(alone, "source.bare")
        comma = _next_comma(tokens, here, end)
        if comma is None:
            break
        at = comma + 1
    found = _anywhere(tokens, start, end, known)
    return DROPPED if found is None else Subject(found, "source.inside")


def _relayed(tokens: Tokens, outlet: Mention, end: int, known: Known) -> Mention | None:
    """The person whom «شبکهٔ … به نقل از …» passes on."""
    at = outlet.last
    if outlet.kind is not MentionKind.ORGANISATION and outlet.kind is not (
        MentionKind.DEMONSTRATIVE
    ):
        return None
    if tokens.words[at : at + 3] != ["به", "نقل", "از"]:
        return None
    found = known(at + 3, end) or mention_at(tokens, at + 3, end)
    return found if found is not None and found.name is not None else None


def takes_the_stand(tokens: Tokens, start: int, end: int, known: Known) -> Mention | None:
    """Who is named in a sentence that gives him the floor: «متهم رضایی در جایگاه حاضر شد»."""
    for at in range(start, end - 1):
        if tokens.joined(at, min(at + 3, end)) in _STANDS:
            first = start
            for here in range(start, at - 1):  # «به اذن قاضی متهم رضایی»
                if tokens.words[here] in _LEAVE:
                    first = here + 2
            return _anywhere(tokens, first, at, known)
    return None


def skip_adverbials(tokens: Tokens, start: int, end: int) -> int:
    """The first token that is neither an adverbial nor the article's provenance."""
    at = start
    while at < end:
        past = provenance.past(tokens, at, end)
        if past == at:
            past += longest(tokens, at, end, words("adverbials"))
        if past == at and (tokens.words[at] in _JOINTS or _is_time(tokens, at, end)):
            past += 1
        if past == at and _setting(tokens, at, end):
            past += 3 + (at + 3 < end and tokens.words[at + 3] in _AFTER_SETTING)
        if past == at:
            break
        at = past
    return at


def _is_time(tokens: Tokens, at: int, end: int) -> bool:
    """«اواسط هفته», «۲ فروردین»."""
    if tokens.words[at].isdigit():
        return at + 1 < end and tokens.words[at + 1] in words("times")
    return tokens.words[at] in words("times") and not _is_outlet(tokens, at, end)


def _is_outlet(tokens: Tokens, at: int, end: int) -> bool:
    """«مهر نوشت»: an outlet, not the month."""
    return tokens.words[at] in words("agencies") and not (
        at + 1 < end and (tokens.words[at + 1].isdigit() or tokens.words[at + 1] == "ماه")
    )


def _setting(tokens: Tokens, at: int, end: int) -> bool:
    """«در این نشست», «در همین مراسم»: where it was said."""
    return (
        at + 3 < end
        and tokens.words[at] in {"در", "طی"}
        and tokens.words[at + 1] in {"این", "ان", "همین"}
        and tokens.words[at + 2][0].isalpha()
    )


def bare(tokens: Tokens, at: int, end: int) -> Mention | None:
    """One to three unknown words up to a boundary: a surname on its own («نیک‌فرد ادامه داد»)."""
    here = at
    while here < end and _may_be_name(tokens, here):
        here += 1
    if not 0 < here - at <= _BARE_WORDS:
        return None
    if here < end and tokens.words[here] not in words("stops") | {"،", "-", "("}:
        return None
    if here < end and tokens.words[here] in {"را", "که", "از", "و"} | GOVERNS - {"با", "در", "به"}:
        return None
    if not _looks_like_name(tokens, at, here):
        return None
    return with_description(tokens, Mention(MentionKind.NAME, at, here, Stretch(at, here)), end)


def _looks_like_name(tokens: Tokens, at: int, last: int) -> bool:
    """Whether unknown words can be a name: no plural, no first person; several only if familiar."""
    final = tokens.words[last - 1]
    if final.endswith(("ها", "های", "هایی", "یم")) or (final.endswith("م") and len(final) > 5):
        return False
    if last - at == 1:
        return can_stand_alone(final)
    if commonness(tokens.words[at]) >= EVERYDAY and tokens.words[at] not in words("forenames"):
        return False  # «مقالهٔ جواد کریمی», «پیام کریمی»
    if tokens.words[at] in words("forenames") or final in words("surname_ends"):
        return True
    if looks_like_surname(final):
        return True
    # «کرت دل بن، مدیر …»: unknown words in apposition to an office
    after = last + (tokens.words[last] in {"،", "-"})
    return longest(tokens, after, len(tokens), words("offices")) > 0 and (
        commonness(tokens.words[at]) <= _RARE
    )


def _may_be_name(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    return (
        word[0].isalpha()
        and len(word) > 1
        and word not in words("stops")
        and word not in words("common")
        and word not in words("places")
        and not is_finite(word)
    )


def _anywhere(tokens: Tokens, start: int, end: int, known: Known) -> Mention | None:
    """The first pronoun or full name that nothing before it governs."""
    at = start
    while at < end:
        found = known(at, end) or mention_at(tokens, at, end)
        if found is not None and found.kind in _STRONG:
            before = tokens.words[at - 1] if at > start else ""
            free = before not in GOVERNS and not _is_object(tokens, found, end)
            strong = found.kind is MentionKind.PRONOUN or found.name is not None
            if free and strong:
                return found
        at = max(at + 1, found.last if found is not None else 0)
    return None


def _is_object(tokens: Tokens, mention: Mention, end: int) -> bool:
    """Whether «را» follows; after very many words it belongs to others than the office's."""
    if mention.last - mention.first > _LONGEST_OBJECT and mention.kind is MentionKind.OFFICE:
        return False
    return mention.last < end and tokens.words[mention.last] == "را"


def _next_comma(tokens: Tokens, start: int, end: int) -> int | None:
    for at in range(start, end):
        if tokens.words[at] in {"،", "؛", ":"}:
            return at
    return None


def _clause_starts(tokens: Tokens, start: int, end: int) -> list[int]:
    """The start, and every token after a finite verb and «و», «؛», «،» or «.»."""
    return [start] + [
        at + 2
        for at in range(start, end - 1)
        if tokens.words[at + 1] in {"و", "؛", "،", "."} and is_finite(tokens.words[at])
    ]
