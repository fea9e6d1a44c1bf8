"""What speaks for a phrase as a topic, and what against it, in numbers.

The names of the evidence are those of `resources/lexicon/topic_weights.json`, which says how much
each one weighs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from desktop.article.article import Article
from desktop.article.reading import Reading, SpeakerType
from desktop.article.span import Span
from desktop.extraction.topic_columns import Stretch, Words
from desktop.extraction.topic_spelling import Role, Speller
from desktop.language import lexicon
from desktop.language.folding import key

ASKED_REACH = 6  # words after «درباره»
_ASKING_AFTER_IN = frozenset(map(key, ("خصوص", "مورد", "رابطه", "ارتباط", "باره", "زمینه")))
_PREPOSITIONS = frozenset(map(key, ("در", "از", "به", "با", "برای", "بر")))
_COUNTING = frozenset({Role.NOUN, Role.NUMBER, Role.EDGELESS})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of the article with all its places; its words are those of the first one."""

    key: str
    places: tuple[Stretch, ...]
    words: frozenset[str]  # the stems that count, for comparing phrases


class Ground:
    """What the phrases of one article are weighed against, gathered once."""

    def __init__(self, article: Article, reading: Reading, found: Words, speller: Speller) -> None:
        self.found, self.speller = found, speller
        self.counts = Counter(
            stem for stem, role in zip(found.stems, found.roles, strict=True) if role in _COUNTING
        )
        self.highest = max(self.counts.values(), default=1)
        headings = {at for at, one in enumerate(article.paragraphs) if one.is_heading}
        self.headline = 0 if article.title is not None else -1
        self.headings = frozenset(headings - {self.headline})
        self.lead = next((n for n in range(len(article.paragraphs)) if n not in headings), -1)
        self.headline_words = self._words_of({self.headline})
        self.lead_words = self._words_of({self.lead})
        self.quotes = self._quotes(reading)
        self.speakers = [quote.speaker for quote in reading.counted]
        self.asked = self._asked()
        self.names = self._stems_of(
            speaker.name for speaker in reading.speakers if speaker.type is SpeakerType.PERSON
        )
        self.speakers_called = {
            "".join(self.speller.stems(wording))
            for speaker in reading.speakers
            for wording in (speaker.title, *speaker.aliases)
            if speaker.type is SpeakerType.PERSON and wording != speaker.name
        }
        self.offices = [
            self._stems_of((wording,))
            for speaker in reading.speakers
            for wording in (speaker.title, *speaker.aliases)
            if speaker.type is SpeakerType.PERSON and wording
        ]
        self.outlets = self._stems_of(one.name for one in reading.provenance) - set("و")

    def quotes_with(self, phrase: Phrase) -> set[int]:
        """The numbers, among the counted quotes, of those that speak of it."""
        return {self.quotes[first] for first, _ in phrase.places} - {-1}

    def only_speaks(self, phrase: Phrase) -> bool:
        """Whether it is a speaker's office, or names one, or the outlet, outside the headline."""
        if phrase.key in self.speakers_called:
            return True
        if phrase.words & self.headline_words:
            return False
        if self._is_part_of_an_office(phrase):
            return True
        return phrase.words <= self.names or not phrase.words.isdisjoint(self.outlets)

    def _is_part_of_an_office(self, phrase: Phrase) -> bool:
        """«مدیرکل آب», where a speaker is «مدیرکل آب سپیدار»."""
        if self.found.keys[phrase.places[0][0]] not in lexicon.words("offices"):
            return False
        return any(phrase.words <= office for office in self.offices)

    def _words_of(self, paragraphs: Iterable[int]) -> frozenset[str]:
        wanted, found = frozenset(paragraphs), self.found
        return frozenset(
            stem for stem, number in zip(found.stems, found.paragraphs, strict=True)
            if number in wanted
        )  # fmt: skip

    def _stems_of(self, wordings: Iterable[str]) -> frozenset[str]:
        return frozenset(stem for wording in wordings for stem in self.speller.stems(wording))

    def _quotes(self, reading: Reading) -> list[int]:
        """For every word the number of the quote it stands in, or -1."""
        numbers = [-1] * len(self.found)
        for number, quote in enumerate(reading.counted):
            for at in self._words_in(quote.content):
                numbers[at] = number
        return numbers

    def _words_in(self, span: Span) -> range:
        starts = self.found.starts
        return range(bisect_left(starts, span.start), bisect_left(starts, span.end))

    def _asked(self) -> dict[int, int]:
        """The words right after «درباره», «در خصوص»…, each with the word that asks."""
        found, asked = self.found, {}
        for at, word in enumerate(found.keys):
            if word in self.speller.sections["asking"] or (
                word in _ASKING_AFTER_IN and at and found.keys[at - 1] == "در"
            ):
                for after in range(at + 1, min(len(found), at + 1 + ASKED_REACH)):
                    if not found.tied[after] or found.roles[after] is Role.BREAK:
                        break
                    asked[after] = at
        return asked


def phrase_of(found: Words, name: str, places: Sequence[Stretch]) -> Phrase:
    """The phrase that stands at these places."""
    first, past = places[0]
    counting = (
        stem
        for stem, role in zip(found.stems[first:past], found.roles[first:past], strict=True)
        if role in _COUNTING
    )
    return Phrase(name, tuple(places), frozenset(counting))


def evidence(phrase: Phrase, ground: Ground) -> dict[str, float]:
    """What is known of the phrase, by name; 0 where a name is missing."""
    return {
        "always": 1.0,
        **_size(phrase, ground),
        **_prominence(phrase, ground),
        **_commonness(phrase, ground),
        **_edges(phrase, ground),
        **_form(phrase, ground),
        **_speech(phrase, ground),
    }


def _size(phrase: Phrase, ground: Ground) -> dict[str, float]:
    count, size = len(phrase.places), len(phrase.words)
    frequencies = [ground.counts[word] or 1 for word in phrase.words] or [1]
    first, past = phrase.places[0]
    known = {
        f"{min(size, 5)} words": 1.0,
        "letters": sum(map(len, ground.found.stems[first:past])) / 20,
        "share of the most frequent": count / ground.highest,
        "mean frequency of its words": sum(map(log, frequencies)) / len(frequencies),
        "share of its commonest word": max(frequencies) / ground.highest,
        "frequency of its first word": log(1 + ground.counts[ground.found.stems[first]]),
    }
    if size == 1:
        known["frequency of the single word"] = log(count)
        known["single word in a long article"] = log(len(ground.found))
    else:
        known["cohesion"] = count / min(frequencies)
        known["repeated phrase"] = float(count > 1)
    return known


def _prominence(phrase: Phrase, ground: Ground) -> dict[str, float]:
    size = len(phrase.words) or 1
    paragraphs = {ground.found.paragraphs[first] for first, _ in phrase.places}
    (first, _), (last, _) = phrase.places[0], phrase.places[-1]
    length = len(ground.found) or 1
    return {
        "words in the headline": len(phrase.words & ground.headline_words) / size,
        "in a heading": float(not paragraphs.isdisjoint(ground.headings)),
        "words in the lead": len(phrase.words & ground.lead_words) / size,
        "early": 1 - first / length,
        "spread": (last - first) / length,
        "asked about": float(any(first in ground.asked for first, _ in phrase.places)),
    }


def _commonness(phrase: Phrase, ground: Ground) -> dict[str, float]:
    known, is_in = ground.speller.known, ground.speller.is_in
    ranks = [known.commonness(word) for word in phrase.words] or [0]
    generic = sum(is_in("generic", word) for word in phrase.words) / len(ranks)
    return {
        "highest commonness": max(ranks) / 10,
        "unlisted words": ranks.count(0) / len(ranks),
        "generic words": generic,
        "all generic": float(generic == 1),
        "single generic word": float(generic == 1 and len(ranks) == 1),
        "single adjective": float(len(ranks) == 1 and all(map(known.is_adjective, phrase.words))),
    }


def _edges(phrase: Phrase, ground: Ground) -> dict[str, float]:
    found, places = ground.found, phrase.places
    begun = [found.begins(first) for first, _ in places]
    ended = [found.ends_before(past) for _, past in places]
    first = places[0][0]
    return {
        "ends freely": sum(ended) / len(places),
        "stands whole": float(any(map(all, zip(begun, ended, strict=True)))),
        "object": sum(found.keys[past : past + 1] == ["را"] for _, past in places) / len(places),
        "in quotation marks": float(found.marked[first] and found.tied[first]),
        **_before(phrase, found),
    }


def _before(phrase: Phrase, found: Words) -> dict[str, float]:
    """What stands right before it: a preposition, or mostly one and the same noun."""
    count = len(phrase.places)
    tied = [first - 1 for first, _ in phrase.places if first and found.tied[first]]
    nouns = Counter(found.stems[at] for at in tied if found.roles[at] is Role.NOUN)
    joined = [at for at in tied if not found.marked[at + 1]]
    return {
        "after a preposition": sum(found.keys[at] in _PREPOSITIONS for at in joined) / count,
        "after an inner word": sum(found.roles[at] is Role.INNER for at in joined) / count,
        "after one noun": max(nouns.values(), default=0) / count,
    }


def _form(phrase: Phrase, ground: Ground) -> dict[str, float]:
    found, speller = ground.found, ground.speller
    first, past = phrase.places[0]
    keys, roles = found.keys[first:past], found.roles[first:past]
    inner = [word for word, role in zip(keys, roles, strict=True) if role is Role.INNER]
    return {
        "begins like an institution": float(speller.is_in("head", keys[0]) and len(keys) > 1),
        "begins like an issue": float(speller.is_in("issue", keys[0])),
        "«و» inside": float("و" in inner),
        "reporting words": roles.count(Role.EDGELESS) / len(roles),
        "«ا» without ezafe inside": sum(
            map(_stops_short, keys[:-1], found.marked[first + 1 : past])
        ),
    }


def _stops_short(word: str, marked_after: bool) -> float:
    """Whether the folded word ends in the vowel after which an ezafe would be written."""
    return float(word[-1] == "ا" and not marked_after)


def _speech(phrase: Phrase, ground: Ground) -> dict[str, float]:
    quoted = sum(ground.quotes[first] >= 0 for first, _ in phrase.places)
    size = len(phrase.words) or 1
    return {
        "quoted": quoted / len(phrase.places),
        "words of a speaker's name": len(phrase.words & ground.names) / size,
    }
