"""Which wording names a topic best: the most complete one that is sound, with a name in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from desktop.article.span import Span
from desktop.extraction.topic_columns import Stretch, Words
from desktop.extraction.topic_evidence import Phrase, phrase_of
from desktop.extraction.topic_phrases import CONNECTIVES, LONGEST
from desktop.extraction.topic_spelling import Role, Speller
from desktop.extraction.topic_wholeness import MOSTLY, is_parted, says_twice
from desktop.language import lexicon
from desktop.language.everyday import everyday, topic_words

_NO_MARKS = {ord(mark): None for mark in '«»“”"'}
_WHERE = frozenset(("در", "بین", "میان", "برای", "علیه"))  # repeated with the noun, they are its


def completed(phrase: Phrase, groups: Mapping[str, Sequence[Stretch]], found: Words) -> Phrase:
    """The most complete wording: the phrase, or the longer one it mostly begins."""
    best = phrase
    for first, past in phrase.places:
        for end in range(past + 1, min(len(found), first + LONGEST + CONNECTIVES) + 1):
            name = "".join(found.stems[first:end])
            places = groups.get(name, ())
            often = len(places) >= max(2, MOSTLY * len(phrase.places))
            if often and len(name) > len(best.key):
                longer = phrase_of(found, name, places)
                best = longer if _is_sound(longer, found) else best
    return best


def _is_sound(phrase: Phrase, found: Words) -> bool:
    first, past = phrase.places[0]
    if Role.EDGELESS in found.roles[first:past] or says_twice(phrase, found):
        return False
    if is_parted(phrase, found, _WHERE):
        return False
    return any(found.begins(first) and found.ends_before(past) for first, past in phrase.places)


def also_called(phrase: Phrase, found: Words, speller: Speller) -> set[str]:
    """Keys of what else the thing is called: the name in «بیماری کرونا», a surname and in full."""
    named = {
        "".join(found.stems[first - 1 : past])
        for first, past in phrase.places
        if has_forename(first, past, found)
    }
    first, past = phrase.places[0]
    if past - first == 2 and has_forename(first + 1, past, found):
        named.add(found.stems[first + 1])
    if found.keys[first] in speller.sections["kind"] and _is_name(first + 1, past, found, speller):
        named.add("".join(found.stems[first + 1 : past]))
    return named


def _is_name(first: int, past: int, found: Words, speller: Speller) -> bool:
    """Whether what follows the kind of a thing names it, and does not describe it."""
    words = found.keys[first:past]
    if not words or speller.is_quality(words[0]) or Role.INNER in found.roles[first:past]:
        return False
    if len(words) > 1 or words[0] in speller.sections["places"]:
        return True
    word = words[0]
    describes = word.endswith("ی") or speller.known.is_adjective(word)
    return not describes and not speller.is_in("generic", word)


def has_forename(first: int, past: int, found: Words) -> bool:
    """Whether what stands there is a surname and its forename stands right before it."""
    if not first or past - first > 1 or not found.tied[first] or found.marked[first]:
        return False
    forename, surname = found.keys[first - 1 : first + 1]
    if forename not in _forenames() or surname in _no_surnames():
        return False
    return surname in lexicon.words("surnames") or not everyday().commonness(surname)


@cache
def _forenames() -> frozenset[str]:
    doubtful = lexicon.words("doubtful_forenames") | topic_words()["generic"]
    return lexicon.words("forenames") - doubtful


@cache
def _no_surnames() -> frozenset[str]:
    return lexicon.words("forenames", "countries", "places") | topic_words()["places"]


def label_of(phrase: Phrase, text: str, found: Words) -> Span:
    """The place whose wording is the label: the commonest wording, the longest of equals."""
    named = [(first - 1, past) for first, past in phrase.places if has_forename(first, past, found)]
    whole = named or [place for place in phrase.places if not found.breaks_off(place[1])]
    spans = [found.span(text, place) for place in whole or phrase.places]
    written = Counter(span.of(text) for span in spans)
    return max(spans, key=lambda span: (written[span.of(text)], len(span), -span.start))


def bare(wording: str) -> str:
    """The wording without quotation marks, as a label shows it."""
    return " ".join(wording.translate(_NO_MARKS).split())
