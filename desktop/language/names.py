"""What a person, an office, an organisation or an unnamed source looks like in Persian text."""

from __future__ import annotations

from dataclasses import replace

from desktop.language.commonness import commonness
from desktop.language.lexicon import words
from desktop.language.mentions import CLOSE_MARKS, OPEN_MARKS, Known, Mention, MentionKind, Stretch
from desktop.language.proper_names import name_at
from desktop.language.surnames import EVERYDAY, is_trade
from desktop.language.tokens import Tokens, longest
from desktop.language.verbs import form, is_finite

_DEMONSTRATIVES = frozenset({"این", "ان", "همین"})
_IN_AN_OFFICE = frozenset({"مجلس", "شورای", "امور", "دوره", "سازمان", "حوزه", "کمیسیون", "پارلمان"})
_POSTED = frozenset({"سفیر", "نماینده", "کاردار", "رایزن", "سرکنسول", "منبع", "مقام", "وابسته"})
_SOMEBODY = frozenset({"فردی", "شخصی", "مردی", "زنی", "جوانی", "کسی", "خانمی", "اقایی"})
_REPORTERS = frozenset({"خبرنگار", "گزارشگر", "عکاس"})
_BOUND_PREPOSITIONS = frozenset(
    {("نظارت", "بر"), ("رسیدگی", "به"), ("حمایت", "از"), ("مبارزه", "با"), ("پیشگیری", "از"),
     ("مقابله", "با"), ("حفاظت", "از"), ("دفاع", "از"), ("صیانت", "از"), ("نهی", "از"),
     ("امر", "به"), ("خدمات", "به"), ("نظارت", "و")}
)  # fmt: skip
_FUSED_HEADS = ("وزیر", "رییس", "معاون", "مدیر")
_SHORTEST_TITLED = 2
_LONGEST_DESCRIPTION = 22
_ORDINALS = frozenset(
    {"اول", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم", "یازدهم", "دوازدهم"}
)
_GO_ON = frozenset({"کل", "امور"}) | _ORDINALS
# Where «به گفتهٔ رئیس پلیس علت این حادثه …» has lost its comma.
_NO_PART = frozenset(
    {"علت", "دلیل", "هدف", "میزان", "تعداد", "حدود", "بیش", "اکنون", "وقتی",
     "هنگامی", "زمانی"}
)  # fmt: skip
_WHOLE = frozenset({"رییسجمهور", "رییسجمهوری", "نخستوزیر"})
_INFINITIVES = frozenset({"شدن", "کردن", "بودن"})
_MEASURES = frozenset({"دقیقه", "ساعت", "روز", "نفر", "درصد", "هزار", "میلیون", "میلیارد", "سال"})
_LIGHT = frozenset({"کرد", "داد", "نمود", "ساخت"})
_DETERMINERS = frozenset({"این", "ان", "یک"})


def mention_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    """Who is named by the words that start at token `at`; None where nobody can be."""
    if at >= end:
        return None
    size = longest(tokens, at, end, words("pronouns"), 2)
    if size:
        return Mention(MentionKind.PRONOUN, at, at + size)
    for reader in (
        _demonstrative_at,
        _called_at,
        person_at,
        _group_at,
        _described_at,
        _organisation_at,
    ):
        found = reader(tokens, at, end)
        if found is not None:
            return found
    return None


def named_at(tokens: Tokens, at: int, end: int, known: Known) -> Mention | None:
    """Who is named at token `at`: by what the article has introduced, else by the words alone."""
    return known(at, end) or mention_at(tokens, at, end)


def person_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    """A proper name with a rank or a forename, and the description right after it."""
    named = name_at(tokens, at, end)
    return None if named is None else with_description(tokens, named, end)


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
    head = at + office.head
    if tokens.joined(at, head) in _WHOLE and head < end and _can_hold(tokens.words[head]):
        held, name = Stretch(at, head), Stretch(head, head + 1)
        return Mention(MentionKind.NAME, at, head + 1, name, held, office.head)
    past = office.office.last
    here = past + (past < end and tokens.words[past] in {"،", "-"})
    named = name_at(tokens, here, end)
    owned = here == past and tokens.joined(at, at + office.head) in words("kin")
    if owned or (here > past and tokens.words[at] in _REPORTERS):
        return office
    if named is not None and (named.titled or here == past or _is_full(named)):
        return replace(named, first=at, office=office.office, head=office.head)
    return office


def _can_hold(word: str) -> bool:
    """Whether the word after «رئیس‌جمهور» is a surname: «روحانی», not «ایران» or «لبنانی»."""
    known = word in words("surnames") and word not in words("countries", "not_surnames", "places")
    return known and word.removesuffix("ی") not in words("countries", "places")


def _is_full(named: Mention) -> bool:
    return named.name is not None and named.name.last - named.name.first >= _SHORTEST_TITLED


def _office_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    head = longest(tokens, at, end, words("offices"))
    if not head and at < end:
        word = tokens.words[at]
        fused = any(word.startswith(one) and len(word) > len(one) + 2 for one in _FUSED_HEADS)
        head = int(fused or is_trade(word))
    if not head:
        return None
    last = _possessor_end(tokens, at, head, end) or description_end(tokens, at + head, end)
    return Mention(MentionKind.OFFICE, at, last, office=Stretch(at, last), head=head)


def _possessor_end(tokens: Tokens, at: int, head: int, end: int) -> int:
    """The end of «خواهر سام رجبی», where the name is the other one's; 0 where there is none."""
    if tokens.joined(at, at + head) not in words("kin"):
        return 0
    after = at + head
    if after < end and tokens.words[after] in _DETERMINERS:
        return description_end(tokens, after + 1, end)  # «همرزم این شهید عزیز»
    named = name_at(tokens, after, end)
    return named.last if named is not None else 0


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
        return here + 2 * (here + 1 < end and _goes_on_within(tokens, here + 1, at))
    bound = (tokens.words[here - 1], word) in _BOUND_PREPOSITIONS
    goes_on = word in _GO_ON or (word in _DETERMINERS and here > at)
    return here + (bound or goes_on or _describes(tokens, here, end))


def _goes_on_within(tokens: Tokens, here: int, at: int) -> bool:
    """Whether what «در» begins belongs to the office: «سفیر ایران در عراق», not a place."""
    word = tokens.words[here]
    if word in _IN_AN_OFFICE:
        return True
    abroad = tokens.words[at - 1] in _POSTED or tokens.words[at] in _POSTED
    return abroad and (word in words("countries") or word in words("organisation_heads"))


def _describes(tokens: Tokens, here: int, end: int) -> bool:
    word = tokens.words[here]
    if not word[0].isalnum() or word in words("stops") or word in _NO_PART:
        return False
    counts = word.isdigit() and not _MEASURES.isdisjoint(tokens.words[here + 1 : here + 2])
    if counts or (is_finite(word) and not _is_kurdish(tokens, here)):
        return False  # «نخست‌وزیر ترکیه ۱۲ دقیقه»
    if longest(tokens, here, end, words("pronouns"), 1) or _is_of_verb(tokens, here, end):
        return False
    before = tokens.words[here - 1]
    return before in words("place_heads") or not _starts_a_name(tokens, here, end)


def _is_kurdish(tokens: Tokens, at: int) -> bool:
    """Whether «کرد» is no verb: after an ezafe, as in «رسانه‌های کرد»."""
    return tokens.words[at] == "کرد" and tokens.words[at - 1].endswith("های")


def _is_of_verb(tokens: Tokens, here: int, end: int) -> bool:
    """Whether the word is half of a verb: «متهم سکوت کرد», «دیدار و گفتگو کرد», «منفی شدن»."""
    if tokens.words[here + 1 : here + 2] and tokens.words[here + 1] in _INFINITIVES:
        return True
    next_ = here + (3 if tokens.words[here + 1 : here + 2] == ["و"] else 1)
    after = form(tokens.words[next_]) if next_ < end else None
    return after is not None and after.stem in _LIGHT


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
    if word in _ORDINALS and tokens.words[at - 1] in _ORDINALS:
        return True
    if not word[0].isalpha() or word in words("stops") or is_finite(word):
        return False
    if longest(tokens, at + 1, end, words("pronouns", "courtesies", "ranks")):
        return False
    if name_at(tokens, at + 1, end) is not None:
        return False
    if tokens.words[at] == "و":
        return True
    if longest(tokens, at + 1, end, words("offices")) or "و" in tokens.words[max(0, at - 4) : at]:
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


def _called_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    """«فردی به نام مهدی سبیلی»."""
    if tokens.words[at] not in _SOMEBODY or tokens.words[at + 1 : at + 3] != ["به", "نام"]:
        return None
    named = name_at(tokens, at + 3, end)
    return None if named is None else replace(named, first=at)


def _group_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    """«یک منبع آگاه», «برخی از کارشناسان», «مقام‌های آمریکایی»."""
    word = tokens.words[at]
    size = longest(tokens, at, end, words("groups")) or int(_are_adherents(word))
    if not size:
        return None
    here, office = at + size, None
    here += here < end and tokens.words[here] == "دیگر" and word in {"برخی", "بعضی", "گروهی"}
    if word == "یک":
        office = _described_at(tokens, here, end)
        if office is not None and office.name is not None:
            return replace(office, first=at)
        if office is None:
            return None
    if here < end and tokens.words[here] == "از":
        here += 1
        if word == "یکی" and _are_things(tokens, here, end):
            return None
    elif word in {"یکی", "چند", "دو", "سه", "چهار", "چندین"} and not (
        longest(tokens, here, end, words("offices", "groups", "organisation_heads"))
    ):
        return None
    last = description_end(tokens, here, end)
    if word == "یک" and office is not None:
        last = max(last, office.last)
    return Mention(MentionKind.UNNAMED, at, last, office=Stretch(at, last), head=size)


def _are_adherents(word: str) -> bool:
    """«پرسپولیسی‌ها», «آمریکایی‌ها»: those of a club or a country."""
    if not word.endswith("یها"):
        return False
    own = {word[:-3], word[:-4]}
    return any(one in words("countries", "organisations") for one in own)


def _are_things(tokens: Tokens, at: int, end: int) -> bool:
    """Whether «یکی از خصوصیت‌های او» means nobody: a plural in «ها» of no office or group."""
    word = tokens.words[at] if at < end else ""
    stem = next((word.removesuffix(one) for one in ("های", "ها") if word.endswith(one)), None)
    return stem is not None and stem not in words("offices", "groups", "kin", "organisation_heads")


def _is_rather_a_noun(tokens: Tokens, at: int, end: int) -> bool:
    """Whether «جوان», «اعتماد» is no newspaper: more words of its phrase follow."""
    if commonness(tokens.words[at]) < EVERYDAY or tokens.words[at] in words("countries"):
        return False
    after = tokens.words[at + 1] if at + 1 < end else "."
    return after[0].isalpha() and after not in words("stops") and not is_finite(after)


def _organisation_at(tokens: Tokens, at: int, end: int) -> Mention | None:
    heads = longest(tokens, at, end, words("organisation_heads"))
    several = tokens.words[at].removesuffix("های")
    heads = heads or int(several != tokens.words[at] and several in words("organisation_heads"))
    known = longest(tokens, at, end, words("organisations", "agencies"))
    if not heads and not known:
        return None
    last = description_end(tokens, at + max(heads, 1), end) if heads else at + known
    if not heads and known == 1 and _is_rather_a_noun(tokens, at, end):
        return None
    return Mention(
        MentionKind.ORGANISATION, at, last, office=Stretch(at, last), head=heads or known
    )
