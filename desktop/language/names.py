"""What a person, an office, an organisation or an unnamed source looks like in Persian text."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop.language.everyday import everyday
from desktop.language.lexicon import entries, joined, words
from desktop.language.tokens import Tokens
from desktop.language.verbs import is_finite

OPEN_MARKS = frozenset('«"')
CLOSE_MARKS = frozenset('»"')
_DASHES = frozenset("-")
_DEMONSTRATIVES = frozenset({"این", "ان", "همین"})
_IN_AN_OFFICE = frozenset({"مجلس", "شورای", "امور", "دوره", "سازمان", "حوزه", "کمیسیون", "پارلمان"})
_REPORTERS = frozenset({"خبرنگار", "گزارشگر", "عکاس"})
_BOUND_PREPOSITIONS = frozenset(
    {("نظارت", "بر"), ("رسیدگی", "به"), ("حمایت", "از"), ("مبارزه", "با"), ("پیشگیری", "از"),
     ("مقابله", "با"), ("حفاظت", "از"), ("دفاع", "از"), ("صیانت", "از"), ("نهی", "از"),
     ("امر", "به"), ("خدمات", "به"), ("نظارت", "و")}
)  # fmt: skip
_FUSED_HEADS = ("وزیر", "رییس", "معاون", "مدیر")
_SHORTEST_TITLED = 2
_LONGEST_DESCRIPTION = 22
_GO_ON = frozenset({"کل", "اول", "دوم", "امور"})
_DETERMINERS = frozenset({"این", "ان", "یک"})
_SURNAME_WORDS = 3
_COMMON, _EVERYDAY, _RARE = 7, 5, 2  # of ten: `Everyday.commonness`
_PLAIN_SPEECH = frozenset({"گفت", "گفتند", "افزود", "افزودند", "نوشت", "میگوید", "پرسید"})
_PARTICLES = frozenset({"ون", "فان", "دو", "دی", "دل", "لا", "بن", "ال", "ابو", "مک"})


class MentionKind(enum.Enum):
    """How the words name who they name."""

    NAME = "name"
    OFFICE = "office"
    PRONOUN = "pronoun"
    DEMONSTRATIVE = "demonstrative"
    UNNAMED = "unnamed"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens `first` up to but without `last`."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name somebody: `name` is the proper name in it, `office` the description.

    `head` is how many tokens of the office are its head («نخست وزیر»), `titled` whether a rank or
    a courtesy stood before the name.
    """

    kind: MentionKind
    first: int
    last: int
    name: Stretch | None = None
    office: Stretch | None = None
    head: int = 0
    titled: bool = False


@lru_cache(maxsize=1)
def _doubtful_forenames() -> frozenset[str]:
    return frozenset(joined(one[0]) for one in entries("forenames") if len(one) > 1)


def longest(tokens: Tokens, at: int, end: int, known: frozenset[str], most: int = 4) -> int:
    """How many tokens from `at` make the longest known wording, however it is spaced; 0: none."""
    if at >= end or tokens.words[at][:2] not in _starts(known):
        return 0
    for size in range(min(most, end - at), 0, -1):
        if tokens.joined(at, at + size) in known:
            return size
    return 0


@lru_cache(maxsize=64)
def _starts(known: frozenset[str]) -> frozenset[str]:
    """What the first token of a known wording can begin with: one or two letters."""
    return frozenset(start for wording in known for start in (wording[:1], wording[:2]))


def mention_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    """Who is named by the words that start at token `at`; None where nobody can be."""
    if at >= end:
        return None
    size = longest(tokens, at, end, words("pronouns"), 2)
    if size:
        return Mention(MentionKind.PRONOUN, at, at + size)
    for reader in (_demonstrative_at, person_at, _group_at, _described_at, _organisation_at):
        found = reader(tokens, at, end)
        if found is not None:
            return found
    return None


def person_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    """A proper name with a rank or a forename, and the description right after it."""
    named = name_at(tokens, at, end)
    return None if named is None else with_description(tokens, named, end)


def name_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    """A proper name alone: courtesies and ranks, forenames, a surname."""
    start = at
    marked = at < end and tokens.words[at] in OPEN_MARKS
    start, titled = _skip_titles(tokens, at + marked, end)
    if not marked and start < end and tokens.words[start] in OPEN_MARKS and titled:
        marked, start = True, start + 1
    start, again = _skip_titles(tokens, start, end)
    if start > at and _is_rather_an_office(tokens, at, start, end):
        return None
    last = _name_end(tokens, start, end, titled or again)
    if last <= start:
        return None
    past = last
    if marked and last < end and tokens.words[last] in CLOSE_MARKS:
        past = last + 1
    elif marked:
        return None
    return Mention(MentionKind.NAME, at, past, name=Stretch(start, last), titled=titled or again)


def _is_rather_an_office(tokens: Tokens, at: int, start: int, end: int) -> bool:
    """«استاد دانشگاه», «مهندس برق»: a courtesy that is a profession, and no name after it."""
    if start >= end or tokens.joined(start - 1, start) not in words("offices"):
        return False
    word = tokens.words[start]
    if word in words("forenames") or looks_like_surname(word) or word == "سید":
        return False
    return everyday().commonness(word) > _RARE or not _ends_a_name(tokens, start, end)


def _skip_titles(tokens: Tokens, at: int, end: int) -> tuple[int, bool]:
    titles = words("courtesies", "ranks")
    first = at
    while True:
        size = longest(tokens, at, end, titles)
        if not size or tokens.words[at] == "سید":
            return at, at > first
        at += size


def _name_end(tokens: Tokens, at: int, end: int, titled: bool) -> int:
    forenames = words("forenames")
    here = at + (at < end and tokens.words[at] in {"سید", "سیده"})
    doubtful, count = False, 0
    while here < end and tokens.words[here] in forenames and count < _SURNAME_WORDS:
        doubtful = doubtful or tokens.words[here] in _doubtful_forenames()
        here, count = here + 1, count + 1
    last = _surname_end(tokens, here, end, titled or count > 0)
    if count == 0:
        return last if (titled or here > at) and last > here else at
    if last == here:  # «محمد» alone; «علی اکبر» at a boundary may be forename and surname
        return here if titled or count > 1 else at
    sure = titled or not doubtful or count > 1 or _is_plainly_surname(tokens.words[here])
    if not sure and not _is_described(tokens, last, end):
        return at
    return last


def _is_described(tokens: Tokens, at: int, end: int) -> bool:
    """Whether an office follows, after a comma or a dash or right away."""
    at += at < end and tokens.words[at] in {"،", "-"}
    return longest(tokens, at, end, words("offices")) > 0


def _surname_end(tokens: Tokens, at: int, end: int, expected: bool) -> int:
    here = at
    while expected and here < end and here - at < _SURNAME_WORDS:
        word = tokens.words[here]
        if not _can_be_surname(tokens, here, end, first=here == at):
            break
        if here > at and not _continues_surname(word) and not _fills_the_gap(tokens, here, end):
            break
        here += 1
    return here


def _can_be_surname(tokens: Tokens, at: int, end: int, first: bool) -> bool:
    word = tokens.words[at]
    if word in words("common") or (word in words("agencies") and word not in words("surnames")):
        return False
    if not word[0].isalpha() or len(word) < 2 or word in words("stops") or is_finite(word):
        return False
    if longest(tokens, at, end, words("offices")) or word in words("organisation_heads"):
        # «علیرضا دبیر عضو …»: a surname that is an office, too
        return first and (word in words("surnames") or _is_described(tokens, at + 1, end))
    if first and everyday().commonness(word) >= _COMMON and word not in words("surnames"):
        return _ends_a_name(tokens, at, end)
    return longest(tokens, at, end, words("groups"), 1) == 0


def _fills_the_gap(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the word can only be the rest of a name: after it the sentence goes on anew."""
    if tokens.words[at - 1] in _PARTICLES:
        return True
    if tokens.words[at].endswith("های"):
        return False
    if everyday().commonness(tokens.words[at]) > _RARE:
        return False
    return _ends_a_name(tokens, at, end)


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


def _continues_surname(word: str) -> bool:
    return word in words("surname_ends") or looks_like_surname(word)


@lru_cache(maxsize=8192)
def looks_like_surname(word: str) -> bool:
    """Whether the folded word by itself looks like a surname."""
    if word in words("surnames"):
        return True
    if word in words("not_surnames") or everyday().commonness(word) >= _COMMON:
        return False
    if any(word.endswith(end) and len(word) > len(end) + 2 for end in _long_ends()):
        return True
    return len(word) > 3 and word.endswith("ی") and not _is_adjective(word)


def _is_plainly_surname(word: str) -> bool:
    """Whether the folded word can hardly be anything else: listed, or from a forename."""
    if word in words("surnames") or word.endswith(_long_ends()):
        return True
    return word.endswith("ی") and bool({word[:-1], word[:-2]} & words("forenames"))


def can_stand_alone(word: str) -> bool:
    """Whether the folded word can be a surname that the article has not introduced."""
    if word in words("surnames"):
        return True
    rank = everyday().commonness(word)
    if word in words("not_surnames") or rank >= _COMMON or (rank and not everyday().is_noun(word)):
        return False
    return not (word.endswith("ی") and _is_adjective(word))


def _is_adjective(word: str) -> bool:
    """Whether the word in «ی» comes from an everyday noun («دینی»), not from a name («رضایی»)."""
    stems = {word[:-1], word[:-2]} if word.endswith(("یی", "ای")) else {word[:-1]}
    if stems & words("forenames"):
        return False
    return any(everyday().commonness(stem) >= _EVERYDAY for stem in stems)


@lru_cache(maxsize=1)
def _long_ends() -> tuple[str, ...]:
    return tuple(end for end in words("surname_ends") if len(end) > 2)


def with_description(tokens: Tokens, named: Mention, end: int) -> Mention:
    """The name with the office that follows it: «X، وزیر …», «X - وزیر … -», «X وزیر …»."""
    at = named.last
    if at < end and tokens.words[at] in {"،", "-", "("}:
        at += 1
    office = _office_at(tokens, at, end)
    if office is None or office.office is None:
        return named
    last = office.office.last
    closed = last < end and tokens.words[last] in {"-", ")"} and tokens.words[at - 1] in {"-", "("}
    return replace(named, last=last + closed, office=Stretch(at, last), head=office.head)


def _described_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    """An office, and the name in apposition right after it."""
    office = _office_at(tokens, at, end)
    if office is None or office.office is None:
        return None
    past = office.office.last
    here = past + (past < end and tokens.words[past] in {"،", "-"})
    named = name_at(tokens, here, end)
    if here > past and tokens.words[at] in _REPORTERS:
        return office
    if named is not None and (named.titled or here == past or _is_full(tokens, named)):
        return replace(named, first=at, office=office.office, head=office.head)
    return office


def _is_full(tokens: Tokens, named: Mention) -> bool:
    return named.name is not None and named.name.last - named.name.first >= _SHORTEST_TITLED


def _office_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    head = longest(tokens, at, end, words("offices"))
    if not head and at < end:
        word = tokens.words[at]
        fused = any(word.startswith(one) and len(word) > len(one) + 2 for one in _FUSED_HEADS)
        head = int(fused)
    if not head:
        return None
    last = description_end(tokens, at + head, end)
    return Mention(MentionKind.OFFICE, at, last, office=Stretch(at, last), head=head)


def description_end(tokens: Tokens, at: int, end: int) -> int:
    """Where the words that go on describing an office or an organisation end."""
    here = at
    while here < min(end, at + _LONGEST_DESCRIPTION):
        past = _past_part(tokens, here, end, at)
        if past == here:
            break
        here = past
    return here


def _past_part(tokens: Tokens, here: int, end: int, at: int) -> int:
    """The token after the next part of a description; `here` where it is over."""
    word = tokens.words[here]
    if word in OPEN_MARKS:
        closing = _closing(tokens, here, end)
        return here if closing is None or name_at(tokens, here, end) else closing + 1
    if word == "(":
        return here + 3 * (here + 2 < end and tokens.words[here + 2] == ")")
    if word in {"و", "،"}:
        return here + 2 * _list_goes_on(tokens, here, end)
    if word == "در":
        return here + 2 * (here + 1 < end and tokens.words[here + 1] in _IN_AN_OFFICE)
    bound = (tokens.words[here - 1], word) in _BOUND_PREPOSITIONS
    goes_on = word in _GO_ON or (word in _DETERMINERS and here > at)
    return here + (bound or goes_on or _describes(tokens, here, end))


def _describes(tokens: Tokens, here: int, end: int) -> bool:
    word = tokens.words[here]
    if not (word[0].isalnum()) or word in words("stops"):
        return False
    if is_finite(word):
        return False
    if longest(tokens, here, end, words("pronouns"), 1):
        return False
    before = tokens.words[here - 1]
    return before in words("place_heads") or not _starts_a_name(tokens, here, end)


def _starts_a_name(tokens: Tokens, here: int, end: int) -> bool:
    word = tokens.words[here]
    if word in words("forenames") or word == "سید":
        return name_at(tokens, here, end) is not None
    size = longest(tokens, here, end, words("ranks"))
    if not size or tokens.words[here - 1] in words("organisation_heads"):
        return False
    return name_at(tokens, here, end) is not None


def _list_goes_on(tokens: Tokens, at: int, end: int) -> bool:
    """Whether «و» or «،» joins two parts of one description («آموزش و پرورش»)."""
    if at + 1 >= end:
        return False
    word = tokens.words[at + 1]
    if not word[0].isalpha() or word in words("stops") or is_finite(word):
        return False
    if longest(tokens, at + 1, end, words("pronouns", "courtesies", "ranks")):
        return False
    if name_at(tokens, at + 1, end) is not None:
        return False
    if tokens.words[at] == "و":
        return True
    if longest(tokens, at + 1, end, words("offices")):
        return False
    return any(
        tokens.words[here] == "و" and _list_goes_on(tokens, here, end)
        for here in range(at + 2, min(end, at + 5))
        if all(
            tokens.words[k][0].isalpha() and tokens.words[k] not in words("stops")
            for k in range(at + 1, here)
        )
    )


def _closing(tokens: Tokens, at: int, end: int) -> int | None:
    for here in range(at + 1, min(end, at + 8)):
        if tokens.words[here] in CLOSE_MARKS:
            return here
    return None


def _demonstrative_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    """«این دیپلمات عالی‌رتبه», «این شرکت»."""
    if tokens.words[at] not in _DEMONSTRATIVES or at + 1 >= end:
        return None
    head = longest(tokens, at + 1, end, words("offices"))
    if not head:
        head = longest(tokens, at + 1, end, words("organisation_heads"))
        if not head:
            return None
    last = description_end(tokens, at + 1 + head, end)
    return Mention(MentionKind.DEMONSTRATIVE, at, last, office=Stretch(at + 1, last), head=head)


def _group_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    """«یک منبع آگاه», «برخی از کارشناسان», «مقام‌های آمریکایی»."""
    word = tokens.words[at]
    size = longest(tokens, at, end, words("groups"))
    if not size:
        return None
    here = at + size
    if word == "یک":
        office = _described_at(tokens, here, end)
        if office is not None and office.name is not None:
            return replace(office, first=at)
        if office is None:
            return None
    if here < end and tokens.words[here] == "از":
        here += 1
    elif word in {"یکی", "چند", "دو", "سه", "چهار", "چندین"} and not (
        longest(tokens, here, end, words("offices", "groups", "organisation_heads"))
    ):
        return None
    last = description_end(tokens, here, end)
    return Mention(MentionKind.UNNAMED, at, last, office=Stretch(at, last), head=size)


def _organisation_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    heads = longest(tokens, at, end, words("organisation_heads"))
    known = longest(tokens, at, end, words("organisations", "agencies"))
    if not heads and not known:
        return None
    last = description_end(tokens, at + max(heads, 1), end) if heads else at + known
    return Mention(
        MentionKind.ORGANISATION, at, last, office=Stretch(at, last), head=heads or known
    )
