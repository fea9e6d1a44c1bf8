"""Whether a phrase is a whole one that may be a topic at all."""

from __future__ import annotations

from collections import Counter

from desktop.extraction.topic_columns import Words
from desktop.extraction.topic_evidence import Ground, Phrase
from desktop.extraction.topic_spelling import CONNECTING, Role
from desktop.language.folding import key

_PRESS = frozenset(map(key, ("خبرنگار", "خبرنگاران", "خبرگزاری")))
MOSTLY = 2 / 3  # of its places


def is_whole(phrase: Phrase, ground: Ground) -> bool:
    """Whether it is worth weighing.

    It is not where it is a fragment of a longer one, a word that stands just once, or the name or
    office of somebody who only speaks.
    """
    found, places = ground.found, phrase.places
    if _is_too_short(phrase, ground) or says_twice(phrase, found) or ground.only_speaks(phrase):
        return False
    if _tells_whom_one_spoke_to(phrase, found) or is_parted(phrase, found):
        return False
    if all(found.breaks_off(past) for _, past in places) or _has_a_bad_edge(phrase, ground):
        return False
    if len(places) > 1:
        return any(found.ends_before(past) for _, past in places) and not _lacks_head(
            phrase, ground
        )
    first, past = places[0]
    if not (found.begins(first) and found.ends_before(past)):
        return False
    return len(phrase.words) > 1 or phrase.words <= ground.headline_words


def _has_a_bad_edge(phrase: Phrase, ground: Ground) -> bool:
    """«طولانی مدت», «تصمیماتی», «لوح‌هایی گلی», «لبخند زیباتر», or «۵ بازی» outside the headline."""
    found, speller, (first, past) = ground.found, ground.speller, phrase.places[0]
    if found.roles[first] is Role.NUMBER and not phrase.words <= ground.headline_words:
        return True
    *before, last = found.keys[first:past]
    return (
        speller.is_quality(found.keys[first])
        or speller.is_indefinite(last)
        or speller.is_higher(last)
        or any(word.endswith("هایی") and speller.is_indefinite(word) for word in before)
    )


def _tells_whom_one_spoke_to(phrase: Phrase, found: Words) -> bool:
    """«نشست با خبرنگاران», «گفت‌وگو با خبرگزاری …»: the occasion of speaking."""
    first, past = phrase.places[0]
    keys, stems = found.keys[first:past], found.stems[first:past]
    return any(
        word == "با" and after in _PRESS for word, after in zip(keys, stems[1:], strict=False)
    )


def is_parted(phrase: Phrase, found: Words, but: frozenset[str] = frozenset()) -> bool:
    """«رضایت‌نامه از انتقال»: the noun takes no «از», so that belongs to a verb further on.

    The prepositions of `but` are let through.
    """
    inner = (at for at in range(*phrase.places[0]) if found.roles[at] is Role.INNER)
    return any(found.keys[at] not in {"و"} | but and not found.complements[at] for at in inner)


def _lacks_head(phrase: Phrase, ground: Ground) -> bool:
    """«خارجه ایران», where mostly one and the same «وزیر» stands before it."""
    found = ground.found
    before = Counter(_needed_before(first, found) for first, _ in phrase.places)
    if before[None] or found.keys[phrase.places[0][0]] in ground.speller.sections["institution"]:
        return False
    if any(called.endswith(phrase.key) for called in ground.speakers_called):
        return True
    return max(before.values()) >= MOSTLY * len(phrase.places)


def _needed_before(first: int, found: Words) -> str | None:
    """What stands before the word and belongs to it; of «آثار و …» that with its «و»."""
    if not found.begins(first):
        return found.stems[first - 1]
    if first > 1 and found.keys[first - 1] == "و" and found.tied[first] and found.tied[first - 1]:
        return f"{found.stems[first - 2]} و"
    return None


def _is_too_short(phrase: Phrase, ground: Ground) -> bool:
    """A letter or two: an honorific in brackets («ع»), unless a place («قم»)."""
    return len(phrase.key) < 3 and phrase.key not in ground.speller.sections["places"]


def says_twice(phrase: Phrase, found: Words) -> bool:
    """«نشست در باکو و نشست»: two phrases run together."""
    first, past = phrase.places[0]
    counting = sum(role not in CONNECTING for role in found.roles[first:past])
    return counting > len(phrase.words)
