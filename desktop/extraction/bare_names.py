"""Names that nothing introduces: one to three unknown words where only a subject can stand."""

from __future__ import annotations

from desktop.language.commonness import commonness
from desktop.language.lexicon import words
from desktop.language.mentions import CLOSE_MARKS, OPEN_MARKS, Mention, MentionKind, Stretch
from desktop.language.names import with_description
from desktop.language.proper_names import may_be_forename
from desktop.language.surnames import EVERYDAY, RARE, can_stand_alone, looks_like_surname
from desktop.language.tokens import Tokens, longest
from desktop.language.verbs import is_finite

_BARE_WORDS = 3
_BOUNDS = frozenset({"،", "-"})
_WHEN = frozenset({"زمانی", "هنگامی", "وقتی", "روزی"})
GOVERNS = frozenset(
    {"با", "به", "از", "در", "برای", "علیه", "توسط", "درباره", "بر", "میان", "بین", "سوی",
     "خطاب", "همراه", "نقل", "گفته", "حضور", "دیدار", "سخنان", "اظهارات", "نام", "و"}
)  # fmt: skip
_NOT_AFTER_NAME = GOVERNS - {"با", "در", "به"}


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
    bound = here >= end or tokens.words[here] == "(" or _is_bound(tokens.words[here])
    if not bound and not _begins_office(tokens, here, end):
        return None
    after = tokens.words[here] if here < end else ""
    surname = here - at == 1 and _is_surname(tokens.words[at])
    rare = surname and commonness(tokens.words[at]) <= RARE and tokens.words[at] not in _WHEN
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


def _is_surname(word: str) -> bool:
    """Whether the word is listed, or can be nothing else: «برکاتی», not «نکاتی»."""
    if word in words("surnames"):
        return True
    return looks_like_surname(word) and not (commonness(word) or commonness(word[:-1]))


def _marked(tokens: Tokens, at: int, end: int) -> Mention | None:
    """«سپاستین کو» ضمن …: a name in marks, which nothing else can be before a cue."""
    last = at + 1
    while last < end and _may_be_name(tokens, last):
        last += 1
    size = last - at - 1
    if not 0 < size <= _BARE_WORDS or last + 1 > end or tokens.words[last] not in CLOSE_MARKS:
        return None
    after = tokens.words[last + 1] if last + 1 < end else "،"
    if not _is_bound(after) or after in {"را", "از", "و"}:
        return None
    named = Mention(MentionKind.NAME, at, last + 1, name=Stretch(at + 1, last))
    return with_description(tokens, named, end)


def _is_bound(word: str) -> bool:
    """Whether a name can end before the word."""
    return word in _BOUNDS or word in words("stops")


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
    if (
        comma
        and final in words("surnames")
        and longest(tokens, last + 1, len(tokens), words("offices"))
    ):
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
        commonness(tokens.words[at]) <= RARE
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
