"""Proper names of persons: courtesies and ranks, forenames, a surname."""

from __future__ import annotations

from desktop.language.commonness import commonness
from desktop.language.lexicon import words
from desktop.language.mentions import CLOSE_MARKS, OPEN_MARKS, Mention, MentionKind, Stretch
from desktop.language.surnames import (
    COMMON,
    RARE,
    continues_surname,
    is_plainly_surname,
    is_trade,
    looks_like_surname,
)
from desktop.language.tokens import Tokens, longest
from desktop.language.verbs import is_finite

_SURNAME_WORDS = 3
_PLAIN_SPEECH = frozenset({"گفت", "گفتند", "افزود", "افزودند", "نوشت", "میگوید", "پرسید"})
_SHORTEST_FORENAME = 3
_TITLE_PARTS = frozenset({"العظمی", "الله", "ایتالله", "والمسلمین", "المسلمین", "الاسلام", "اله"})
_FORENAME_STARTS = ("محمد", "علی", "سید", "عبدال", "امیر", "غلام", "حسین")
_NO_FORENAME_ENDS = ("های", "ها", "ای", "یی", "ترین", "تر", "ات", "گی", "شده", "کننده")
_PARTICLES = frozenset({"ون", "فان", "دو", "دی", "دل", "لا", "بن", "ال", "ابو", "مک"})


def name_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    """A proper name alone: courtesies and ranks, forenames, a surname."""
    return _plain_name_at(tokens, at, end) or _before_office(tokens, at, end)


def _before_office(tokens: Tokens, at: int, end: int) -> Mention | None:
    """«صیون نانوس» خبرنگار, پورمحمدی وزیر کشور: a name in marks, or a surname, by its office."""
    if at + 2 < end and tokens.words[at] in OPEN_MARKS:
        last = next((k for k in range(at + 2, min(end, at + 6)) if not _names(tokens, k)), end)
        closed = _names(tokens, at + 1) and last < end and tokens.words[last] in CLOSE_MARKS
        after = last + 1 + (last + 1 < end and tokens.words[last + 1] == "،")
        if closed and longest(tokens, after, end, words("offices")):
            return Mention(MentionKind.NAME, at, last + 1, name=Stretch(at + 1, last))
        return None
    word = tokens.words[at] if at < end else ""
    if word in words("surnames") and commonness(word) <= RARE and word not in words("places"):
        after = at + 1 + (at + 1 < end and tokens.words[at + 1] in {"،", "-"})
        if longest(tokens, after, end, words("offices")) and not _owned(tokens, at):
            return Mention(MentionKind.NAME, at, at + 1, name=Stretch(at, at + 1))
    return None


def _names(tokens: Tokens, at: int) -> bool:
    """Whether the word can be part of a foreign name."""
    word = tokens.words[at]
    return word[0].isalpha() and word not in words("stops") and not is_finite(word)


def _owned(tokens: Tokens, at: int) -> bool:
    """Whether the word before makes the surname the end of something («استان فارس رئیس»)."""
    before = tokens.words[at - 1] if at else "."
    return before[0].isalpha() and before not in words("stops") and not is_finite(before)


def _plain_name_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    start = at
    marked = at < end and tokens.words[at] in OPEN_MARKS
    start, titled = _skip_titles(tokens, at + marked, end)
    if not marked and start < end and tokens.words[start] in OPEN_MARKS and titled:
        marked = True
        start, _ = _skip_titles(tokens, start + 1, end)
    if start > at and _is_rather_an_office(tokens, start, end):
        return None
    last = _name_end(tokens, start, end, titled)
    if last <= start:
        return None
    past = last
    if marked and last < end and tokens.words[last] in CLOSE_MARKS:
        past = last + 1
    elif marked:
        return None
    return Mention(MentionKind.NAME, at, past, name=Stretch(start, last), titled=titled)


def _is_rather_an_office(tokens: Tokens, start: int, end: int) -> bool:
    """«استاد دانشگاه», «مهندس برق»: a courtesy that is a profession, and no name after it."""
    if start >= end or tokens.joined(start - 1, start) not in words("offices"):
        return False
    word = tokens.words[start]
    if word in words("common"):
        return True  # «کاپیتان تیم»
    if word in words("forenames") or looks_like_surname(word) or word == "سید":
        return False
    return commonness(word) > RARE or not _ends_a_name(tokens, start, end)


def _skip_titles(tokens: Tokens, at: int, end: int) -> tuple[int, bool]:
    titles = words("courtesies", "ranks")
    first = at
    while True:
        size = longest(tokens, at, end, titles)
        if not size or tokens.words[at] == "سید":
            return at, at > first
        at += size


def _name_end(tokens: Tokens, at: int, end: int, titled: bool) -> int:
    here = at + (at < end and tokens.words[at] in {"سید", "سیده"})
    sure, count = 0, 0
    while here < end and _is_forename(tokens.words[here], titled) and count < _SURNAME_WORDS:
        sure += tokens.words[here] not in words("doubtful_forenames")
        here, count = here + 1, count + 1
    if here == at and not titled:  # most words begin no name
        return at
    last = _surname_end(tokens, here, end, titled or count > 0)
    if last == here and (sure or titled):
        last = _split_surname_end(tokens, here, end)
    if last == here and sure and here < end and _in_apposition(tokens, here + 1, end):
        return here + 1  # «ترزا می، نخست‌وزیر …»
    if count == 0:
        return last if (titled or here > at) and last > here else at
    if last == here:  # «محمد» alone; «علی اکبر» at a boundary may be forename and surname
        return here if titled or (count > 1 and sure) else at
    if titled or sure or is_plainly_surname(tokens.words[here]):
        return last
    return last if _is_described(tokens, last, end) else at


def may_be_forename(word: str) -> bool:
    """Whether the folded word before a known surname can be the forename: listed, or unheard of."""
    if word in words("forenames"):
        return word not in words("common") and word not in words("doubtful_forenames")
    if len(word) < _SHORTEST_FORENAME or not word.isalpha() or commonness(word):
        return False
    if word.startswith(_FORENAME_STARTS):
        return True
    return not (
        word.endswith(_NO_FORENAME_ENDS)
        or word in words("stops", "offices", "ranks", "courtesies", "groups", "kin")
        or word in words("organisation_heads", "organisations", "agencies", "places", "countries")
        or word in _TITLE_PARTS
        or word in words("surnames", "not_surnames", "common", "adverbials", "pronouns")
        or is_finite(word)
    )


def _is_forename(word: str, titled: bool) -> bool:
    """Whether the word is a forename, «سید» before it or not; «تیم», «نظر» only with a title."""
    if word in words("common") and not titled:
        return False
    return word in words("forenames") or (
        word.startswith("سید") and word[3:] in words("forenames") and len(word) > 5
    )


def _in_apposition(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a comma and an office follow, so that the one word before can only be a name."""
    comma = at < end and tokens.words[at] == "،" and tokens.words[at - 1][0].isalpha()
    return comma and longest(tokens, at + 1, end, words("offices")) > 0


def _is_described(tokens: Tokens, at: int, end: int) -> bool:
    """Whether an office follows, after a comma or a dash or right away."""
    at += at < end and tokens.words[at] in {"،", "-"}
    return longest(tokens, at, end, words("offices")) > 0


def _surname_end(tokens: Tokens, at: int, end: int, expected: bool) -> int:
    # «حسین زاده», «شاه آبادی»: one listed surname that spaces have parted
    here = at + (_parted(tokens, at, end) if expected else 0)
    while expected and here < end and here - at < _SURNAME_WORDS:
        word = tokens.words[here]
        if not _can_be_surname(tokens, here, end, first=here == at):
            break
        if here > at and not continues_surname(word) and not _fills_the_gap(tokens, here, end):
            break
        here += 1
    return here


def _split_surname_end(tokens: Tokens, at: int, end: int) -> int:
    """The end of «قلعه نویی» before an office: a surname that a lost half-space has parted."""
    last = at + 2
    if last >= end or not all(_names(tokens, k) for k in range(at, last)):
        return at
    if any(tokens.words[k] in words("organisation_heads") for k in range(at, last)):
        return at
    parts = tokens.words[at:last]
    if any(part in words("places", "common") or part.endswith(("ها", "های")) for part in parts):
        return at
    if tokens.words[last] == "را":
        return at
    after = last + (tokens.words[last] in {"،", "-"})
    described = longest(tokens, after, end, words("offices")) > 0
    rare = commonness(tokens.words[at + 1]) <= RARE
    return last if (rare and described) or _ends_a_name(tokens, last - 1, end) else at


def _parted(tokens: Tokens, at: int, end: int) -> int:
    """How many tokens make one listed surname, where they are more than one; 0 else."""
    size = longest(tokens, at, end, words("surnames"), _SURNAME_WORDS)
    return size if size > 1 else 0


def _can_be_surname(tokens: Tokens, at: int, end: int, first: bool) -> bool:
    word = tokens.words[at]
    if word in words("common"):
        return False
    if word in words("agencies") and word not in words("surnames"):
        return first and _ends_a_name(tokens, at, end)
    if not word[0].isalpha() or len(word) < 2 or word in words("stops") or _is_verb(word):
        return False
    if not first and is_trade(word):
        return False  # «اسد امینی سیب‌زمینی‌کار»
    if word.endswith(("های", "هایی")) and word not in words("surnames"):
        return False  # «شیرین قصه‌های»
    if longest(tokens, at, end, words("offices")) or word in words("organisation_heads"):
        # «علیرضا دبیر عضو …»: a surname that is an office, too
        return first and (word in words("surnames") or _is_described(tokens, at + 1, end))
    if first and commonness(word) and word not in words("surnames"):
        after = tokens.words[at + 1] if at + 1 < end else "."
        if is_finite(after) and after not in _PLAIN_SPEECH:
            return False  # «متهم سکوت کرد»
    if first and commonness(word) >= COMMON and word not in words("surnames"):
        return _ends_a_name(tokens, at, end)
    return longest(tokens, at, end, words("groups"), 1) == 0


def _is_verb(word: str) -> bool:
    """Whether the word is a finite verb; «میرحسینی» looks like one and is a surname."""
    return is_finite(word) and word not in words("surnames")


def _fills_the_gap(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the word can only be the rest of a name: after it the sentence goes on anew."""
    if tokens.words[at - 1] in _PARTICLES:
        return True
    if tokens.words[at].endswith("های"):
        return False
    word = tokens.words[at]
    if commonness(word) <= RARE:
        return _ends_a_name(tokens, at, end)
    after = longest(tokens, at + 1, end, words("offices"))
    odd = commonness(word) < COMMON and word not in words("not_surnames")
    return odd and (after > 0 or _ends_a_name(tokens, at, end))


def _ends_a_name(tokens: Tokens, at: int, end: int) -> bool:
    """Whether what follows the word cannot belong to a name."""
    if at + 1 >= end:
        return True
    after = tokens.words[at + 1]
    if is_finite(after):
        return after in _PLAIN_SPEECH
    if not after[0].isalnum() or after in words("stops"):
        return True
    return longest(tokens, at + 1, end, words("offices")) > 0
