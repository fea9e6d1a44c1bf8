"""Who the words before a cue say is speaking: the subject stands at the start of its clause."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.extraction import near_subjects
from desktop.extraction.adverbials import skip_adverbials
from desktop.extraction.unlisted_subjects import Unlisted, unlisted
from desktop.language.commonness import commonness
from desktop.language.lexicon import words
from desktop.language.mentions import CLOSE_MARKS, OPEN_MARKS, Known, Mention, MentionKind, Stretch
from desktop.language.names import mention_at, with_description
from desktop.language.proper_names import may_be_forename, name_at
from desktop.language.surnames import EVERYDAY, can_stand_alone, looks_like_surname
from desktop.language.tokens import Tokens, longest
from desktop.language.verbs import is_finite

_BARE_WORDS = 3
_LONGEST_OBJECT = 5
_RARE = 2  # of ten: `Everyday.commonness`
_STANDS = frozenset({"درجایگاهحاضر", "پشتتریبونرفت", "پشتتریبونقرار"})
_LEAVE = frozenset({"اذن", "اجازه", "دستور", "دعوت"})
_STRONG = frozenset({MentionKind.PRONOUN, MentionKind.NAME, MentionKind.DEMONSTRATIVE})
GOVERNS = frozenset(
    {"با", "به", "از", "در", "برای", "علیه", "توسط", "درباره", "بر", "میان", "بین", "سوی",
     "خطاب", "همراه", "نقل", "گفته", "حضور", "دیدار", "سخنان", "اظهارات", "نام", "و"}
)  # fmt: skip
_SUBORDINATORS = frozenset({"که", "چون", "زیرا", "اگر", "وقتی", "گرچه", "هرچند"})
_WHEN = frozenset({"زمانی", "هنگامی", "وقتی", "روزی"})
_QUESTION_REACH = 30
_ASKED = ("سوالشد", "سیوالشد", "پرسیدهشد", "پرسیدیم", "پرسیدند", "سوالکرد", "سیوالکرد", "پرسششد")
_WITHOUT_NAME = frozenset({MentionKind.UNNAMED, MentionKind.OFFICE, MentionKind.ORGANISATION})
_NOT_AFTER_NAME = GOVERNS - {"با", "در", "به"}


@dataclass(frozen=True, slots=True)
class Subject:
    """The words that name the speaker here, and by which rule they were found."""

    mention: Mention | None
    rule: str


DROPPED = Subject(None, "source.dropped")
UNCLEAR = Subject(None, "source.unclear")
RELATIVE = "source.relative"


def subject(tokens: Tokens, start: int, end: int, known: Known) -> Subject:
    """The subject of the cue at `end` in a sentence that begins at `start`."""
    near = near_subjects.before_cue(tokens, start, end, known)
    if near is not None:
        within = tokens.words[near.first - 1] in _SUBORDINATORS and near.first > start
        return Subject(near, RELATIVE if within else "source.clause")
    relative = near_subjects.of_relative(tokens, start, end, known)
    if relative is not None:
        return Subject(relative, RELATIVE)
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
    if found is not None:
        return Subject(found, "source.inside")
    phrase = unlisted(tokens, start, end)
    if phrase is Unlisted.NOBODY:
        return DROPPED
    return UNCLEAR if phrase is Unlisted.UNCLEAR else Subject(phrase, "source.phrase_at_start")


def _relayed(tokens: Tokens, outlet: Mention, end: int, known: Known) -> Mention | None:
    """The person whom «شبکهٔ … به نقل از …» passes on."""
    at = outlet.last
    if outlet.kind not in {MentionKind.ORGANISATION, MentionKind.DEMONSTRATIVE}:
        return None
    while at < end and tokens.words[at] != "نقل":
        at += 1
    if tokens.words[at - 1 : at + 2] != ["به", "نقل", "از"]:
        return None
    found = known(at + 2, end) or mention_at(tokens, at + 2, end)
    return found if found is not None and (found.name or found.kind in _STRONG) else None


def takes_the_stand(tokens: Tokens, start: int, end: int, known: Known) -> Mention | None:
    """Who is named in a sentence that gives him the floor: «متهم رضایی در جایگاه حاضر شد»."""
    for at in range(start, end - 1):
        if tokens.joined(at, min(at + 3, end)) in _STANDS:
            leave = [here + 2 for here in range(start, at - 1) if tokens.words[here] in _LEAVE]
            for first in (*leave, start):  # «به اذن قاضی متهم رضایی»
                found = _anywhere(tokens, first, at, known)
                if found is not None and found.name is not None:
                    return found
    return None


def questioned(tokens: Tokens, start: int, end: int, known: Known) -> Mention | None:
    """Whom the sentence says that a question was put to: «از رضایی سؤال شد: …»."""
    for at in range(start, min(end, start + _QUESTION_REACH)):
        if tokens.words[at] != "از":
            continue
        found = known(at + 1, end) or mention_at(tokens, at + 1, end)
        if found is None and can_stand_alone(tokens.words[min(at + 1, end - 1)]):
            found = Mention(MentionKind.NAME, at + 1, at + 2, Stretch(at + 1, at + 2))
        if found is None or found.last + 2 > end:
            continue
        verb = tokens.joined(found.last, min(found.last + 2, end))
        colon = ":" in tokens.words[found.last : min(end, found.last + 4)]
        if colon and verb.startswith(_ASKED):
            return found
    return None


def bare(tokens: Tokens, at: int, end: int) -> Mention | None:
    """One to three unknown words up to a boundary: a surname on its own («نیک‌فرد ادامه داد»)."""
    if at < end and tokens.words[at] in OPEN_MARKS:
        return _marked(tokens, at, end)
    here = at
    while here < end and _may_be_name(tokens, here):
        here += 1
        if _begins_office(tokens, here, end):
            break
    if not 0 < here - at <= _BARE_WORDS:
        return None
    bound = here >= end or tokens.words[here] in words("stops") | {"،", "-", "("}
    if not bound and not _begins_office(tokens, here, end):
        return None
    after = tokens.words[here] if here < end else ""
    surname = here - at == 1 and tokens.words[at] in words("surnames")
    rare = surname and commonness(tokens.words[at]) <= _RARE and tokens.words[at] not in _WHEN
    forename = tokens.words[at] in words("forenames") or may_be_forename(tokens.words[at])
    full = here - at > 1 and forename
    if (
        after in {"را", "از", "و"}
        or (after == "که" and not (rare or full))
        or (after in _NOT_AFTER_NAME and not (surname or full))
    ):
        return None
    if not _looks_like_name(tokens, at, here):
        return None
    return with_description(tokens, Mention(MentionKind.NAME, at, here, Stretch(at, here)), end)


def _marked(tokens: Tokens, at: int, end: int) -> Mention | None:
    """«سپاستین کو» ضمن …: a name in marks, which nothing else can be before a cue."""
    last = at + 1
    while last < end and _may_be_name(tokens, last):
        last += 1
    size = last - at - 1
    if not 0 < size <= _BARE_WORDS or last + 1 > end or tokens.words[last] not in CLOSE_MARKS:
        return None
    after = tokens.words[last + 1] if last + 1 < end else "،"
    if after not in words("stops") | {"،", "-"} or after in {"را", "از", "و"}:
        return None
    named = Mention(MentionKind.NAME, at, last + 1, name=Stretch(at + 1, last))
    return with_description(tokens, named, end)


def _begins_office(tokens: Tokens, at: int, end: int) -> bool:
    """Whether an office and what it is of follow a name («… سفیر آمریکا»), no surname like it."""
    size = longest(tokens, at, end, words("offices"))
    after = at + size
    return (
        size > 0
        and after < end
        and tokens.words[at] not in words("surnames")
        and (tokens.words[after] not in words("stops") and tokens.words[after][0].isalpha())
    )


def _looks_like_name(tokens: Tokens, at: int, last: int) -> bool:
    """Whether unknown words can be a name: no plural, no first person; several only if familiar."""
    final = tokens.words[last - 1]
    if final.endswith(("ها", "های", "هایی", "یم")) or (final.endswith("م") and len(final) > 5):
        return False
    if last - at == 1:
        return can_stand_alone(final)
    first = tokens.words[at]
    comma = tokens.words[last : last + 1] == ["،"] and not first.endswith(("های", "ها", "یان"))
    if comma and final in words("surnames") and longest(tokens, last + 1, len(tokens), words("offices")):
        return True  # «رها پزشکیان، رئیس …»
    ordinary = commonness(first) >= EVERYDAY or first.endswith(("ای", "های", "یان"))
    if ordinary and first not in words("forenames"):
        return False  # «مقالهٔ جواد کریمی», «استعفای کریمی», «اطرافیان کریمی»
    if tokens.words[at] in words("forenames") or final in words("surname_ends"):
        return True
    if looks_like_surname(final) or (final in words("surnames") and may_be_forename(first)):
        return True
    if all(_is_unheard_of(word) for word in tokens.words[at:last]):
        return True
    # «کرت دل بن، مدیر …»: unknown words in apposition to an office
    after = last + (tokens.words[last] in {"،", "-"})
    return longest(tokens, after, len(tokens), words("offices")) > 0 and (
        commonness(tokens.words[at]) <= _RARE
    )


def _is_unheard_of(word: str) -> bool:
    """Whether no list has the word: in «ویتال هین» both are foreign."""
    return may_be_forename(word) and not commonness(word) and word not in words("forenames")


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
    weaker: Mention | None = None
    while at < end:
        found = known(at, end) or mention_at(tokens, at, end)
        if weaker is None and found is not None and _stands_free(tokens, at, found, end):
            weaker = found
        if found is not None and found.kind in _STRONG:
            before = tokens.words[at - 1] if at > start else ""
            free = before not in GOVERNS and not _is_object(tokens, found, end)
            strong = found.kind is MentionKind.PRONOUN or found.name is not None
            if free and strong:
                return found
        passed = found is not None and found.kind is not MentionKind.ORGANISATION
        at = max(at + 1, found.last if found is not None and passed else 0)
    return weaker


def _stands_free(tokens: Tokens, at: int, found: Mention, end: int) -> bool:
    """Whether somebody without a name can be the subject: a phrase has ended before him."""
    if found.kind not in {MentionKind.UNNAMED, MentionKind.OFFICE} or _is_object(
        tokens, found, end
    ):
        return False
    return not tokens.words[at - 1][0].isalpha() and tokens.words[at - 1] not in OPEN_MARKS


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
    """The start, and every token after a finite verb and «و», «؛», «،» or «.».

    A name right after the verb begins anew, too: a heading that nothing parts from its text.
    """
    starts = [start]
    for at in range(start, end - 1):
        if not is_finite(tokens.words[at]):
            continue
        if tokens.words[at + 1] in {"و", "؛", "،", "."}:
            starts.append(at + 2)
        elif _full_name_at(tokens, at + 1, end):
            starts.append(at + 1)
    return starts


def _full_name_at(tokens: Tokens, at: int, end: int) -> bool:
    if tokens.words[at] not in words("forenames") and tokens.words[at] != "سید":
        return False
    named = name_at(tokens, at, end)
    return named is not None and named.last - named.first > 1
