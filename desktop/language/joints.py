"""Where a word that is written in one piece lacks half-spaces: «گفتوگوها», «میکنم», «علیاف»."""

from __future__ import annotations

from functools import lru_cache

from desktop.language.compounds import compounds, joins_next, places_in
from desktop.language.everyday import everyday
from desktop.language.lexicon import words as known
from desktop.language.verbs import form, is_past_stem, may_be_verb

_SHORTEST = 4
_PLURALS = (
    "هایشان", "هایمان", "هایتان", "هاییست", "هایش", "هایم", "هایت", "هایی", "هاست", "های", "ها",
)  # fmt: skip
_ADJECTIVE_ENDS = ("ترین", "تری", "تر")
_AFTER_HEH = ("اند", "ایم", "اید", "ام", "اش", "ات", "ای")
_OF_COMPOUNDS = (
    "هایی", "هایش", "هایشان", "شان", "مان", "اند", "ست", "ان", "ند", "ش", "م", "ی", "ای", "یی",
)  # fmt: skip
_DURING = ("نمی", "می", "برنمی", "برمی", "درنمی", "درمی", "بازنمی", "بازمی", "فرامی", "وامی")
_NEEDED = frozenset(["توان", "بایست", "باید", "بایستی", "شاید"])  # «می‌توان»: of no person
# Words as they stand, whatever they seem to be made of.
_WHOLE = frozenset(
    ["انها", "اینها", "ماها", "شماها", "تنها", "منتها", "انتها", "بها", "بیسیم", "بزهکار"]
)
_ARABIC_ENDS = ("الله", "اللهی", "الاسلام", "الدین", "السادات", "الملل", "المللی")
_NO_ARABIC = frozenset(["بال", "تال", "فال", "لله", "کال"])
_NAME_ENDS = ("نژاد", "زاده", "اوف", "اف")
_NUMBERS = frozenset(
    ["یک", "پنج", "شش", "هفت", "هشت", "نه", "ده", "بیست", "سی", "پنجاه", "شصت", "چندین"]
)
_COUNTED = ("ساله", "روزه", "ماهه", "نفره", "جانبه", "گانه", "درصدی")
_NO_ADJECTIVES = frozenset(["پیش", "بیش"])
_CLEARLY = 2
# Nouns in «ه» that are also a noun without it, and which of both is meant before «‌ای», «های».
_HEH_FOR_SURE = frozenset(
    ["منطقه", "مجموعه", "صحنه", "پدیده", "جمله", "مصوبه", "گونه", "ماده", "شماره", "دوره"]
)
_PLURAL_FOR_SURE = frozenset(["استان", "سال", "روز", "بار", "چشم"])


@lru_cache(maxsize=32768)
def joints(word: str) -> tuple[int, ...]:
    """The places in the folded word, as counts of letters before them, where one is lacking.

    Only places where it would be seen; none for a word that is one as it stands or that is not
    known well enough.
    """
    places = _places(word)
    begins, ends = (0, *places), (*places, len(word))
    inner = (
        begin + place
        for begin, end in zip(begins, ends, strict=True)
        if places
        for place in joints(word[begin:end])
    )
    return tuple(sorted({*places, *inner}))


def _places(word: str) -> tuple[int, ...]:
    if len(word) < _SHORTEST:
        return ()
    if word in _WHOLE or word.removesuffix("ی") in _WHOLE:
        return ()
    compound = places_in(word)
    if compound is not None:
        return compound
    if everyday().commonness(word):
        return _after_silent_heh(word)
    size = _verb(word)
    if size:
        return (size,)
    size = _plural(word)
    if size:
        return _before(word, size)
    if word in known("forenames", "surnames") and not word.endswith(_NAME_ENDS):
        return _after_silent_heh(word)
    size = _after_heh(word) or _compared(word) or _arabic(word) or _name(word) or _counted(word)
    return _before(word, size) if size else _of_compound(word)


def _before(word: str, size: int) -> tuple[int, ...]:
    """The places in the first letters, and the one behind them if it would be seen."""
    stem = word[:size]
    return (*joints(stem), size) if joins_next(stem[-1]) else joints(stem)


def _verb(word: str) -> int:
    """«می‌کنم», «برنمی‌گردد»."""
    for prefix in _DURING:
        rest = word.removeprefix(prefix)
        if rest == word or len(rest) < 2:
            continue
        if rest in _NEEDED:
            return len(prefix)
        is_form = form(word) if prefix in ("می", "نمی") else form("می" + rest)
        if (is_form or may_be_verb(word)) and word not in known("forenames", "surnames"):
            return len(prefix)
    return 0


def _plural(word: str) -> int:
    """«کتاب‌های»; no place after a letter that stands apart: «کشورهای»."""
    for end in _PLURALS:
        stem = word.removesuffix(end)
        if stem == word or len(stem) < 2:
            continue
        if everyday().commonness(stem + "ها") or stem + "ها" in _WHOLE:
            return 0
        if _is_with_heh(stem, end) or (end == "هایم" and _is_participle(stem + "ه")):
            return 0
        return len(stem)
    return 0


def _is_with_heh(stem: str, end: str) -> bool:
    """«رسانه‌ای» is no plural of «رسان»; of «نامهای» nobody knows."""
    with_heh = everyday().commonness(stem + "ه")
    if _is_manner(stem):
        return end == "های"
    if stem in _PLURAL_FOR_SURE or not with_heh or end != "های" or stem[-1] == "ه":
        return False
    return with_heh > everyday().commonness(stem) - _CLEARLY


def _after_heh(word: str) -> int:
    """«گفته‌اند», «هسته‌ای», «خانه‌اش», and after «ی» «همتای ایرانی‌اش»."""
    for end in _AFTER_HEH:
        stem = word.removesuffix(end)
        if stem == word or len(stem) < 3:
            continue
        if end != "ای" and stem[-1] == "ه" and _is_participle(stem):
            return len(stem)
        if stem[-1] == "ه" and (_is_surely(stem) if end == "ای" else everyday().commonness(stem)):
            return len(stem)
        if end in ("اش", "اند") and _is_relation(stem):
            return len(stem)
    return 0


def _is_participle(stem: str) -> bool:
    """«گفته», «نگفته», «دریافته»."""
    stems = (stem[:-1].removeprefix(prefix) for prefix in ("", "ن", "در", "بر", "باز", "فرا"))
    return any(map(is_past_stem, stems))


def _is_manner(stem: str) -> bool:
    """Whether only «ه» makes a word of it: «کارشناسانه», as no plural of a plural is made."""
    known_itself, bare = everyday().commonness(stem), stem.removesuffix("ان")
    return bare != stem and not known_itself and everyday().commonness(bare) > 0


def _is_relation(stem: str) -> bool:
    """«ایرانی», «آذربایجانی»."""
    of_place = stem[:-1] in known("countries", "places")
    return stem[-1] == "ی" and (of_place or everyday().commonness(stem) > 0)


def _is_surely(stem: str) -> bool:
    """Whether it is «رسانه» and not the plural of what is left of it without «ه»."""
    certain = stem in _HEH_FOR_SURE or _is_manner(stem[:-1])
    return certain or everyday().commonness(stem) > everyday().commonness(stem[:-1]) + 1


def _compared(word: str) -> int:
    """«مهم‌ترین»; «بهترین», «کمتر» are in the lists as they stand."""
    for end in _ADJECTIVE_ENDS:
        stem = word.removesuffix(end)
        if stem == word or len(stem) < 3 or stem in _NO_ADJECTIVES:
            continue
        if not everyday().commonness(stem + "تر"):
            is_adjective = everyday().is_adjective(stem) or stem in compounds()
            return len(stem) if is_adjective else 0
    return 0


def _arabic(word: str) -> int:
    """«آیت‌الله», «شمس‌الدین»."""
    for end in _ARABIC_ENDS:
        stem = word.removesuffix(end)
        if stem != word and len(stem) >= 3 and stem not in _NO_ARABIC:
            return len(stem)
    return 0


def _name(word: str) -> int:
    """«احمدی‌نژاد», «علی‌اف»."""
    for end in _NAME_ENDS:
        stem = word.removesuffix(end)
        if stem != word and len(stem) >= 3 and joins_next(stem[-1]):
            return len(stem) if stem in known("forenames", "surnames") else 0
    return 0


def _counted(word: str) -> int:
    """«پنج‌ساله»."""
    for tail in _COUNTED:
        if word.removesuffix(tail) in _NUMBERS:
            return len(word) - len(tail)
    return 0


def _after_silent_heh(word: str) -> tuple[int, ...]:
    """«علاقه‌مندان», though it is in the lists without half-spaces: a silent heh is not joined."""
    return tuple(place for place in _of_compound(word) if word[place - 1] == "ه")


def _of_compound(word: str) -> tuple[int, ...]:
    """«سرمایه‌گذاران»: a compound with an ending."""
    if may_be_verb(word):
        return ()
    ends = (end for end in _OF_COMPOUNDS if word.endswith(end))
    found = (places_in(word.removesuffix(end)) for end in ends)
    return next((places for places in found if places is not None), ())
