"""What a word only shows beside its neighbours: half a verb, half a preposition, a last word.

Persian does not write the ezafe, so what ends a noun phrase has to be seen from other signs.
"""

from __future__ import annotations

from desktop.extraction.topic_columns import Words
from desktop.extraction.topic_spelling import CONNECTING, Role, Speller
from desktop.language.everyday import compound_prepositions

_SOME = frozenset({"هر", "هیچ", "چنین"})
_FIRST_PHRASE = 5  # words before a «و», among which what it joins may begin


def settle(found: Words, speller: Speller, text: str) -> None:
    """Settle the roles of words, and which are tied, by what stands beside them."""
    for at in range(1, len(found)):
        if not found.tied[at]:
            continue
        _settle_pair(found, at, speller)
        if found.roles[at - 1] is Role.NOUN and not found.marked[at]:
            _settle_noun(found, at, speller, text)


def _settle_pair(found: Words, at: int, speller: Speller) -> None:
    before, word = found.keys[at - 1 : at + 1]
    if speller.is_time(before, word) or speller.is_describing(before):
        found.roles[at - 1] = found.roles[at] = Role.BREAK
    elif (before, word) in compound_prepositions():
        found.roles[at] = Role.BREAK
    elif _is_link(found, at, speller):
        found.roles[at] = Role.LINK
    elif _begins_anew(found, at):
        found.tied[at] = False
    elif found.roles[at - 1] is Role.OWNED:
        found.tied[at] = found.roles[at] is Role.INNER


def _settle_noun(found: Words, at: int, speller: Speller, text: str) -> None:
    """What comes right after a noun.

    In «برگزار شد» it is half a verb, before «است» an adjective is what is said. A plural in «ها»
    without the «ی» of the ezafe has nothing more of its phrase after it, and few places have; nor
    has «عنوانی» in «هر عنوانی».
    """
    noun, word = found.keys[at - 1 : at + 1]
    if speller.is_light(word) or (speller.is_copula(word) and speller.may_be_said(noun)):
        _make_half_verbs(found, at - 1)
    elif found.roles[at] is Role.NOUN and not speller.may_go_on(noun, word):
        found.tied[at] = not text[found.ends[at - 1] : found.starts[at]].isspace()
    elif at > 1 and found.keys[at - 2] in _SOME and noun.endswith("ی"):
        found.tied[at] = False
    elif noun.endswith("ها") and noun != found.stems[at - 1]:
        found.tied[at] = found.roles[at] in CONNECTING


def _make_half_verbs(found: Words, at: int) -> None:
    """The noun is half a verb, and so is that which shares the verb: «کشف و ضبط شد»."""
    found.roles[at] = Role.BREAK
    shares = at > 1 and found.keys[at - 1] == "و" and found.tied[at] and found.tied[at - 1]
    if shares and found.roles[at - 2] is Role.NOUN:
        found.roles[at - 2] = Role.BREAK


def _is_link(found: Words, at: int, speller: Speller) -> bool:
    """Whether the word is the «و» of a name, as in «آموزش و پرورش»."""
    if found.keys[at] != "و" or at + 1 >= len(found) or not found.tied[at + 1]:
        return False
    return speller.makes_one(found.keys[at - 1], found.keys[at + 1])


def _begins_anew(found: Words, at: int) -> bool:
    """Whether a «و» joins larger phrases: the second begins as the first, «نشست … و نشست …»."""
    if found.keys[at] != "و" or at + 1 >= len(found):
        return False
    first = at
    while first > max(0, at - _FIRST_PHRASE) and found.tied[first]:
        first -= 1
    return found.keys[at + 1] in found.keys[first : at - 1]
