"""Headlines and sub-headings that say again what somebody said."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from desktop.article.reading import QuoteKind
from desktop.extraction import clauses
from desktop.extraction.clauses import DROPPED, Subject
from desktop.extraction.cues import CueKind, Strength, cues
from desktop.extraction.entities import Entity
from desktop.extraction.passage import BULLETS, Line, Passage
from desktop.extraction.speakers import Attributed, Discourse
from desktop.extraction.utterances import Utterance
from desktop.language.lexicon import words
from desktop.language.mentions import Mention
from desktop.language.verbs import is_finite, is_first_person

# Utterances with the words that carry their meaning.
Places = Sequence[tuple[Attributed, frozenset[str]]]
_LEAST_SHARED = 0.4
_LEAST_OF_PERSONAL = 0.3
_LEAST_OF_LABELLED = 0.25
_LEAST_WORDS = 3
_DEMANDING = frozenset({"باید", "نباید", "بایستی", "من", "ما", "نگذارید", "ندهید"})
_ASKING = frozenset({"چه", "چرا", "چگونه", "چطور", "کدام", "کجا", "انچه"})
_DONE = frozenset({"شد", "شدند"})
_ANNOUNCED = frozenset(
    {"اعلام", "منتشر", "برگزار", "اغاز", "اجرایی", "ابلاغ", "منصوب", "معرفی", "بستری", "بازداشت",
     "دستگیر", "کشته", "زخمی", "افتتاح", "برکنار", "منفجر", "قطعی", "خواستار", "موفق"}
)  # fmt: skip
_BEFORE, _AFTER = 10, 60  # quotes
_LABEL_REACH = 12
_LONGEST_HEADING = 20
_HEADLINES = 3  # lines
_LONGEST_IN_MARKS = 45  # tokens


def stems(passage: Passage, first: int, last: int) -> frozenset[str]:
    """The words that carry meaning, cut to what inflection leaves alone."""
    return frozenset(
        stem(word)
        for word in passage.words[first:last]
        if word[0].isalnum() and word not in words("stops")
    )


def stem(word: str) -> str:
    """A folded word without the endings that differ between a heading and its quote."""
    for end in (
        "هایشان",
        "هایی",
        "های",
        "ها",
        "مان",
        "شان",
        "ترین",
        "تر",
        "ات",
        "ان",
        "ی",
        "م",
        "د",
    ):
        if word.endswith(end) and len(word) - len(end) >= 3:
            word = word[: -len(end)]
            break
    return word[2:] if word.startswith("می") and len(word) > 4 else word


def restating(
    passage: Passage, discourse: Discourse, said: Sequence[Attributed]
) -> Iterator[Attributed]:
    """The headings that are somebody's words: those of a quote, or with the name before a colon."""
    places = [(one, stems(passage, one.utterance.first, one.utterance.last)) for one in said]
    speaking = {id(one.entity) for one in said}
    quoted = {one.utterance.line for one in said}
    for line in passage.lines:
        if line.index in quoted:
            continue
        if line.is_heading or _is_bulleted(passage, line) or _is_in_marks(line):
            near = _near(places, line)
            for part in _parts(passage, line):
                found = _heading(passage, line, part, discourse, near, speaking)
                if found is not None:
                    yield found


def _is_in_marks(line: Line) -> bool:
    """Whether the line at the top is one quotation and nothing else, nobody's by itself."""
    pair = line.speech_from(line.first)
    whole = pair is not None and pair.closed and pair.close >= line.last - 2
    return whole and line.index < _HEADLINES and line.last - line.first <= _LONGEST_IN_MARKS


def _parts(passage: Passage, line: Line) -> Iterator[tuple[int, int]]:
    """The heading's parts between bars: «الف: … | ب: …», «الف: … / ب: …»; marks around it apart."""
    if _is_in_marks(line):
        pair = line.speech_from(line.first)
        assert pair is not None
        yield pair.open + 1, pair.close
        return
    first = line.first
    for at in range(line.first, line.last):
        bar = passage.words[at]
        if bar == "|" or (bar == "/" and _is_labelled(passage.words[at + 1 : line.last])):
            yield first, at
            first = at + 1
    yield first, line.last


def _is_labelled(part: Sequence[str]) -> bool:
    """Whether a label begins the words: a few and a colon, no verb among them."""
    reach = part[:_LABEL_REACH]
    return ":" in reach[1:] and not any(map(is_finite, reach[: reach.index(":")]))


def _near(places: Places, line: Line) -> Places:
    """The quotes that a heading can be of: those that follow it, and a few before."""
    at = bisect_left(places, line.first, key=lambda place: place[0].utterance.first)
    return places[max(0, at - _BEFORE) : at + _AFTER]


def _heading(
    passage: Passage,
    line: Line,
    part: tuple[int, int],
    discourse: Discourse,
    places: Places,
    speaking: set[int],
) -> Attributed | None:
    """A part of the heading as somebody's words, where it names him or says a quote again."""
    first, mention = _label(passage, *part, discourse)
    last, quote = _statement(passage, first, part[1], places)
    labelled = _named(discourse, mention, speaking)
    if labelled is not None and (quote is None or quote.entity is not labelled):
        own = [place for place in places if place[0].entity is labelled]
        quote = _restated(stems(passage, first, part[1]), own, _LEAST_OF_LABELLED)
    entity = labelled or (quote.entity if quote else None)
    if entity is None:
        return None
    if labelled is not None:
        last = _without_nominal(passage, first, part[1])
        pair = line.speech_from(first)
        if pair is not None and pair.close == last - 1:
            first, last = first + 1, last - 1
    rule = "heading.label" if labelled is not None else "heading.restates"
    source = Subject(mention, "source.start") if mention is not None else DROPPED
    restates = quote.utterance.first if quote is not None and quote.entity is entity else None
    said = Utterance(QuoteKind.HEADING, first, last, line.index, rule, source, restates=restates)
    return Attributed(said, entity, rule)


def _without_nominal(passage: Passage, first: int, last: int) -> int:
    """Where a labelled statement ends: before a bar, where no statement follows it."""
    for at in range(last - 1, first, -1):
        if passage.words[at] == "/":
            said = any(is_finite(word) for word in passage.words[first:at])
            more = any(is_finite(word) for word in passage.words[at + 1 : last])
            return at if said and not more else last
    return last


def _named(discourse: Discourse, mention: Mention | None, speaking: set[int]) -> Entity | None:
    """Whom the label means; an office or an outlet only where it speaks in the article, too."""
    entity = discourse.resolve(mention)[0] if mention is not None else None
    if entity is None or mention is None or mention.name is not None:
        return entity
    return entity if id(entity) in speaking else None


def _statement(
    passage: Passage, first: int, last: int, places: Places
) -> tuple[int, Attributed | None]:
    """Where the restated words end, and the quote they are from.

    «الف/ ب» is one statement where both halves are of one speaker; a half that is none is left out.
    """
    end, found = first, None
    start = first
    if first < last and passage.words[last - 1] == "?":
        return end, found
    for at in range(first, last + 1):
        if at < last and passage.words[at] != "/":
            continue
        quote = None
        needed = _needed(passage.words[start:at])
        if needed is not None:
            quote = _restated(stems(passage, start, at), places, needed)
            if needed == _LEAST_OF_PERSONAL:
                quote = quote or found  # «خسته شدیم/ برمی‌گردیم»: the same one speaks on
        if quote is None or (found is not None and quote.entity is not found.entity):
            break
        end, found, start = at, found or quote, at + 1
    return end, found


def _is_bulleted(passage: Passage, line: Line) -> bool:
    """Whether the line is a sub-heading behind a star or a dash: short, and without an end."""
    first, last = passage.words[line.first], passage.words[line.last - 1]
    return first in BULLETS and last[0].isalnum() and line.last - line.first <= _LONGEST_HEADING


def _label(
    passage: Passage, start: int, last: int, discourse: Discourse
) -> tuple[int, Mention | None]:
    """Where the words begin, and whom the heading names before a colon («عراقچی: …»)."""
    start += start < last and passage.words[start] in BULLETS
    begun = start
    for at in range(start, min(last - 1, start + _LABEL_REACH)):
        if passage.words[at] == "/":
            start = at + 1
        if passage.words[at] == ":" and at > start:
            return at + 1, clauses.subject(passage.tokens, start, at, discourse.known).mention
    return _after_cue(passage, begun, last, discourse)


def _after_cue(
    passage: Passage, start: int, last: int, discourse: Discourse
) -> tuple[int, Mention | None]:
    """Where the words begin in «مدیر کارخانه گفت کارگران برمی‌گردند», and who is named."""
    for cue in cues(passage.tokens, start, last):
        said = any(map(is_finite, passage.words[cue.last : last]))
        if cue.kind is CueKind.VERB and cue.strength is Strength.SURE and said:
            named = clauses.opening(passage.tokens, start, cue.first, discourse.known)
            if named is not None:
                first = cue.last + (passage.words[cue.last] == "که")
                return first, named
    return start, None


def _needed(heading: Sequence[str]) -> float | None:
    """How much of the words must be a quote's; None where they are no statement of anybody."""
    if not any(is_finite(word) for word in heading) or any(word in _ASKING for word in heading):
        return None
    if heading[-1] in _DONE and heading[-2:-1] and heading[-2] in _ANNOUNCED:
        return None
    personal = any(word in _DEMANDING or is_first_person(word) for word in heading)
    return _LEAST_OF_PERSONAL if personal else _LEAST_SHARED


def _restated(own: frozenset[str], places: Places, needed: float) -> Attributed | None:
    """The quote that holds most of the heading's words, where that is enough of them."""
    if len(own) < _LEAST_WORDS:
        return None
    share, best = max(
        ((len(own & theirs) / len(own), -at) for at, (_, theirs) in enumerate(places)),
        default=(0.0, 0),
    )
    return places[-best][0] if share >= needed else None
