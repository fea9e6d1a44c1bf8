"""Which words that a space parts are one: «کتاب ها», «می روم», «آیت الله»."""

from __future__ import annotations

from functools import lru_cache

from desktop.language.compounds import compounds, sure_compounds
from desktop.language.everyday import everyday
from desktop.language.lexicon import words as known
from desktop.language.verbs import form, is_past_stem, may_be_verb

_PLURALS = frozenset(["ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان"])
_AFTER_PARTICIPLE = frozenset(["ام", "ایم", "اید", "اند"])
_AFTER_HEH = frozenset(["ای", "اش"])
_NO_STEMS = frozenset(["و", "که", "به", "از", "در", "با", "تا", "یا", "را", "نه", "چه", "بله"])
_NO_NAMES = frozenset(["رسول", "بسم", "سبیل", "بقیه", "کلام", "کتاب", "خلیل", "ماشا"])
# What begins compounds, but is a word of its own more often.
_FREE_STARTS = frozenset(["این", "هیچ", "همان", "همین", "راه", "محیط", "ریاست"])
_NAME_ENDS = frozenset(["زاده", "نژاد"])
_DURING = frozenset(["می", "نمی"])
_NEEDED = frozenset(["توان", "بایست", "باید", "بایستی"])


@lru_cache(maxsize=32768)
def are_one(before: str, word: str) -> bool:
    """Whether the two folded words are written as one, with a half-space between them.

    Only where they can be nothing else: «پیش بینی» is one, «کار کرده» may be two.
    """
    if before in _NO_STEMS or not before.isalpha() or before == word:
        return False
    if before in _DURING:
        return word in _NEEDED or (form("می" + word) is not None or may_be_verb(before + word))
    if word in _PLURALS:
        return len(before) > 1
    if word == "هاست":
        return everyday().is_noun(before) and before[-1] != "ی"  # «سال هاست», not «آقای هاست»
    if word == "ترین":
        return len(before) > 2
    if word in ("تر", "تری"):
        return everyday().is_adjective(before) or before in compounds()
    if word in _NAME_ENDS and before in known("forenames", "surnames"):
        return before[-1] != "ه" and before not in known("doubtful_forenames")
    return _is_after_heh(before, word) or _is_compound(before, word)


def _is_after_heh(before: str, word: str) -> bool:
    """«گفته اند», «هسته ای»."""
    if before[-1] != "ه" or len(before) < 3:
        return False
    if word in _AFTER_PARTICIPLE:
        return is_past_stem(before[:-1]) or is_past_stem(before[1:-1])
    return word in _AFTER_HEH and everyday().is_noun(before)


def _is_compound(before: str, word: str) -> bool:
    """«آیت الله», «سرمایه گذاری»; where the second part can be no word of its own."""
    if word == "الله" and before in _NO_NAMES:
        return False
    place = len(before)
    whole = before + word
    for end in ("", "ی", "ان", "ها", "های", "هایی", "م", "ش", "ای", "یی"):
        found = compounds().get(whole.removesuffix(end)) if whole.endswith(end) else None
        if found is not None and place in found:
            bare = word.removesuffix(end) if end else word
            is_bound = bool({word, bare} & known("bound_parts")) or before in known("bound_starts")
            is_sure = whole.removesuffix(end) in sure_compounds() and before not in _FREE_STARTS
            return is_bound or is_sure
    return False
