"""Where a topic stands in the text, in all its wordings."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from desktop.article.reading import Reading, SpeakerType
from desktop.article.span import Span
from desktop.extraction.topic_columns import Stretch, Words
from desktop.extraction.topic_evidence import Phrase, phrase_of
from desktop.extraction.topic_labels import also_called, has_forename
from desktop.extraction.topic_spelling import CONNECTING, Role, Speller

BETWEEN = 2  # words that may stand inside a topic's wording («بارش شدید برف» for «بارش برف»)
_THIS = frozenset(("این", "همین"))


def mentions_of(
    phrases: Sequence[Phrase], text: str, found: Words, speller: Speller, reading: Reading
) -> list[tuple[Span, ...]]:
    """For each topic, most central first, every place that speaks of it, in reading order.

    Besides its own wording in whatever spelling: a part of it that is specific enough, the names
    of a speaker, the wording with a word or two put in, and «این طرح» after «طرح …».
    """
    finder = _Finder(phrases, found, speller, reading)
    return [
        _apart(found.span(text, finder.with_kind(*place)) for place in finder.places(number))
        for number in range(len(phrases))
    ]


class _Finder:
    def __init__(
        self, phrases: Sequence[Phrase], found: Words, speller: Speller, reading: Reading
    ) -> None:
        self.phrases, self.found, self.speller = phrases, found, speller
        self.names = [self._names(phrase, reading) for phrase in phrases]
        self.parts = [self._parts(number) for number in range(len(phrases))]
        wanted = {phrase.key for phrase in phrases}.union(*self.names, *self.parts)
        self.at = _places_of(wanted, found)

    def places(self, number: int) -> Iterator[Stretch]:
        """All places of the topic, in no order; some may overlap."""
        phrase = self.phrases[number]
        for name in {phrase.key} | self.names[number]:
            yield from self.at.get(name, ())
        for part in self.parts[number] - {phrase.key}:
            for place in self.at.get(part, ()):
                if self._repeats(*place):
                    yield place
        yield from self._with_words_between(phrase)
        yield from self._pointed_at(number)

    def with_kind(self, first: int, past: int) -> Stretch:
        """The place with the kind of thing that stands before the name: «شهر وین», «فیلم «…»»."""
        found, sections, kind = self.found, self.speller.sections, first - 1
        if has_forename(first, past, found):
            return kind, past
        if kind < 0 or not found.tied[first] or found.keys[kind] not in sections["kind"]:
            return first, past
        if found.keys[kind] in sections["thin"] and not found.begins(kind):
            return first, past
        return kind, past

    def _repeats(self, first: int, past: int) -> bool:
        """Whether a part of the topic, here, is likely to be the topic: a single word if it is all.

        More than one word tells enough where nothing goes before them, or nothing comes after.
        """
        begins, ends = self.found.begins(first), self.found.ends_before(past)
        return (begins and ends) or (past - first > 1 and (begins or ends))

    def _names(self, phrase: Phrase, reading: Reading) -> set[str]:
        """What else the thing is called; the wordings of the speaker, where the topic is one."""
        found = also_called(phrase, self.found, self.speller)
        for speaker in reading.speakers:
            if speaker.type is SpeakerType.PERSON and phrase.words <= set(
                self.speller.stems(speaker.name)
            ):
                found.update(
                    "".join(self.speller.stems(one)) for one in (speaker.name, *speaker.aliases)
                )
        return found

    def _parts(self, number: int) -> set[str]:
        """Shortened repeats: two words or more; of two also the last, if a name or a rare noun.

        What an earlier topic has as well is that topic's.
        """
        first, past = self.phrases[number].places[0]
        parts: set[str] = set()
        of_two = len(self.phrases[number].words) <= 2
        for start in range(first, past):
            for end in range(start + 1, past + 1):
                part = phrase_of(self.found, "", [(start, end)])
                taken = any(part.words <= one.words for one in self.phrases[:number])
                if not taken and self._is_specific(start, end, past, of_two=of_two):
                    parts.add("".join(self.found.stems[start:end]))
        return parts - {one.key for one in self.phrases}

    def _is_specific(self, start: int, end: int, past: int, *, of_two: bool) -> bool:
        roles = self.found.roles
        if not CONNECTING.isdisjoint((roles[start], roles[end - 1])):
            return False
        counting = [at for at in range(start, end) if roles[at] not in CONNECTING]
        keys = [self.found.keys[at] for at in counting]
        if len(counting) > 1:
            return not all(self.speller.is_in("generic", word) for word in keys)
        return end == past and of_two and bool(keys) and self._names_one_thing(keys[0], counting[0])

    def _names_one_thing(self, word: str, at: int) -> bool:
        if self.found.roles[at] is not Role.NOUN or self.speller.known.is_adjective(word):
            return False
        return not any(self.speller.is_in(one, word) for one in ("generic", "places", "head"))

    def _with_words_between(self, phrase: Phrase) -> Iterator[Stretch]:
        found, (first, past) = self.found, phrase.places[0]
        if len(phrase.words) < 2:
            return
        opening, closing = found.stems[first], found.stems[past - 1]
        for start in self.at.starts(opening):
            for end in range(start + past - first + 1, start + past - first + BETWEEN + 1):
                if not found.holds(start, end):
                    break
                if found.stems[end - 1] == closing and phrase.words <= set(found.stems[start:end]):
                    yield start, end

    def _pointed_at(self, number: int) -> Iterator[Stretch]:
        """«این طرح», where this is the last topic that began with «طرح»."""
        found, first = self.found, self.phrases[number].places[0][0]
        head = found.stems[first]
        rivals = [one for one in self.phrases if found.stems[one.places[0][0]] == head]
        own = [place for place, _ in self.at.get(self.phrases[number].key, ())]
        others = sorted(
            place for one in rivals if one is not self.phrases[number]
            for place, _ in self.at.get(one.key, ())
        )  # fmt: skip
        for at in self.at.starts(head):
            if at and found.keys[at - 1] in _THIS and found.tied[at] and found.stands_alone(at):
                before = _last_before(own, at)
                if before >= 0 and before >= _last_before(others, at):
                    yield at - 1, at + 1


class _Places(dict[str, list[Stretch]]):
    """The places of wordings, and where each stem stands."""

    def __init__(self, found: Words) -> None:
        super().__init__()
        self._starts: dict[str, list[int]] = {}
        for at, stem in enumerate(found.stems):
            self._starts.setdefault(stem, []).append(at)

    def starts(self, stem: str) -> list[int]:
        return self._starts.get(stem, [])


def _places_of(wordings: Iterable[str], found: Words) -> _Places:
    """Where the wordings, given as stems without spaces, stand in the whole article."""
    wanted, places = frozenset(wordings), _Places(found)
    beginnings = {name[:size] for name in wanted for size in range(1, len(name) + 1)}
    for first, stem in enumerate(found.stems):
        name, past = stem, first + 1
        while name in beginnings:
            if name in wanted:
                places.setdefault(name, []).append((first, past))
            if past >= len(found) or not found.tied[past]:
                break
            name, past = name + found.stems[past], past + 1
    return places


def _last_before(places: Sequence[int], at: int) -> int:
    number = bisect_left(places, at)
    return places[number - 1] if number else -1


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in reading order, of those that overlap the one that begins first or is longer."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda one: (one.start, -one.end)):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return tuple(kept)
