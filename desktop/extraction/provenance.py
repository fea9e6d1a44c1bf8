"""Who published or relayed the article: «به گزارش تابناک به نقل از ایسنا». Never a speaker."""

from __future__ import annotations

from desktop.article.reading import Provenance, ProvenanceRole
from desktop.extraction.passage import Passage
from desktop.language.lexicon import words
from desktop.language.mentions import CLOSE_MARKS, OPEN_MARKS
from desktop.language.proper_names import name_at
from desktop.language.tokens import Tokens, longest
from desktop.language.verbs import is_finite

_BOUNDARY = frozenset({"،", "؛", ":", "."})
_LONGEST = 24
_LONGEST_LABEL = 9
_DESKS = frozenset({"گروه", "سرویس", "یادداشت", "خبرنگار"})
_PLAIN_HEADS = frozenset(
    {"خبرنگار", "خبرگزاری", "گروه", "پایگاه", "سایت", "روزنامه", "سرویس", "روابط", "شبکه", "وب"}
)


def past(tokens: Tokens, at: int, end: int) -> int:
    """The token after «به گزارش X به نقل از Y،» where that stands at `at`; else `at`."""
    if at >= end:
        return at
    start = _announcement(tokens, at, end)
    if start == at:
        return _past_label(tokens, at, end)
    here = start
    limit = min(end, start + _LONGEST)
    while here < limit and tokens.words[here] not in _BOUNDARY:
        here += 1
    if here < limit and (tokens.words[here] in _BOUNDARY):
        return here + 1
    return _past_outlet(tokens, start, end)


def _is_dateline(tokens: Tokens, at: int, end: int) -> bool:
    """«گلدشت - رئیس درمانگاه …»: an unlisted word, a dash, an office, and no other dash."""
    if tokens.words[at + 1 : at + 2] not in (["-"], ["/"]) or not tokens.words[at][0].isalpha():
        return False
    rest = tokens.words[at + 2 : min(end, at + 2 + _LONGEST)]
    person = tokens.words[at] in words("surnames", "forenames", "offices", "organisations")
    return not person and "-" not in rest and longest(tokens, at + 2, end, words("offices")) > 0


def _past_label(tokens: Tokens, at: int, end: int) -> int:
    """The token after «ایسنا:», «تهران - ایرنا -», «همشهری آنلاین -»."""
    if tokens.words[at] in _DESKS:  # «گروه اقتصادی - علی ابراهیمی:»
        reach = tokens.words[at : min(end, at + _LONGEST_LABEL)]
        for mark in (":", "-"):
            if mark in reach and not any(is_finite(word) for word in reach[: reach.index(mark)]):
                return at + reach.index(mark) + 1
    if at + 3 < end and tokens.words[at] in words("places") and tokens.words[at + 1] in {"-", "،"}:
        past = _past_label(tokens, at + 2, end)
        if past > at + 2:
            return past
    if _is_dateline(tokens, at, end):
        return at + 2
    first = at + (tokens.words[at] == "خبرگزاری")
    size = longest(tokens, first, end, words("agencies"))
    if size and first + size < end and tokens.words[first + size] in {"-", ":", "/"}:
        return first + size + 1
    return at


def _announcement(tokens: Tokens, at: int, end: int) -> int:
    if at + 2 >= end:
        return at
    if tokens.words[at] == "به" and tokens.words[at + 1] == "گزارش":
        return at + 2
    if tokens.words[at] == "به" and tokens.words[at + 1 : at + 3] == ["نقل", "از"]:
        return at + 3
    return at


def _past_outlet(tokens: Tokens, start: int, end: int) -> int:
    """The end of the outlet's name where no comma shows it: «به گزارش ایسنا محمد رضایی …»."""
    here = start
    while here < end and (tokens.words[here] in _PLAIN_HEADS or tokens.words[here] in OPEN_MARKS):
        here += 1
    size = 0
    while here < end and not (size := longest(tokens, here, end, words("agencies"))):
        if here > start and _full_name_at(tokens, here, end):
            return here  # «به گزارش سایپا نیوز مهدی جمالی …»
        if here - start > 3:
            return start
        here += 1
    here += size
    while here < end and tokens.words[here] in CLOSE_MARKS:
        here += 1
    if here + 1 < end and tokens.words[here] == "از" and tokens.words[here - 1] != "نقل":
        here += 2
    if here < end and tokens.words[here] == "نیوز":
        here += 1
    again = _announcement(tokens, here + (here < end and tokens.words[here] == "و"), end)
    return _past_outlet(tokens, again, end) if again > here + 1 else here


def _full_name_at(tokens: Tokens, at: int, end: int) -> bool:
    if tokens.words[at] not in words("forenames"):
        return False
    named = name_at(tokens, at, end)
    return named is not None and named.name is not None and named.name.last - named.name.first > 1


def find(passage: Passage) -> tuple[Provenance, ...]:
    """The outlets and relays that the article names, each once, in order."""
    found: list[Provenance] = []
    for line in passage.lines:
        for at in range(line.first, line.last - 2):
            if line.speech_at(at) is not None:
                continue
            start = _announcement(passage.tokens, at, line.last)
            if start > at:
                relay = start == at + 3
                entry = _named(passage, start, line.last, relay)
                if entry is not None and all(entry.name != one.name for one in found):
                    found.append(entry)
    return tuple(found)


def _named(passage: Passage, start: int, end: int, relay: bool) -> Provenance | None:
    tokens = passage.tokens
    here = start
    while here < min(end, start + _LONGEST) and tokens.words[here] not in _BOUNDARY:
        if here > start and _announcement(tokens, here, end) > here:
            break
        if tokens.words[here] in {"در", "از", "و", "که"} and here > start:
            break
        here += 1
    for at in range(start, here):
        size = longest(tokens, at, here, words("agencies"))
        if size:
            first = at - (at > start and tokens.words[at - 1] == "خبرگزاری")
            return _entry(passage, first, at + size, relay)
    if here == start or here - start > 7 or tokens.words[start] in words("groups"):
        return None
    return _entry(passage, start, here, relay)


def _entry(passage: Passage, first: int, last: int, relay: bool) -> Provenance:
    while first < last and passage.words[first] in OPEN_MARKS:
        first += 1
    while last > first and passage.words[last - 1] in CLOSE_MARKS:
        last -= 1
    span = passage.span(first, last)
    role = ProvenanceRole.RELAY if relay else ProvenanceRole.OUTLET
    return Provenance(role, span.of(passage.article.text), span)
