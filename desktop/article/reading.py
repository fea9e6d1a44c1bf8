"""What the extraction found in one article: quotes, speakers, topics, provenance."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from desktop.article.span import Span, touched

SURE = 0.7
"""A quote of less confidence is unsure, and everything that shows it says so."""


class QuoteKind(str, enum.Enum):
    """How the words are reported; the values are those of `naqlnama-reading/1`."""

    OPEN = "open"
    DIRECT = "direct"
    INDIRECT = "indirect"
    HEADING = "heading"
    TURN = "turn"
    CONTINUATION = "continuation"


class SpeakerType(str, enum.Enum):
    """What a speaker is; the values are those of `naqlnama-reading/1`."""

    PERSON = "person"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"


class ProvenanceRole(str, enum.Enum):
    """Whether somebody publishes the article or is who it was taken from."""

    OUTLET = "outlet"
    RELAY = "relay"


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of why we think so: a rule's stable id and the values of its sentence.

    `resources.sentences` holds the sentence of each rule; `span` is the words it rests on.
    """

    rule: str
    values: tuple[tuple[str, str], ...] = ()
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """A reported statement. `speaker` is a speaker's id, or None where it is honestly unknown."""

    id: str
    kind: QuoteKind
    content: Span
    cue: Span | None = None
    source: Span | None = None
    speaker: str | None = None
    confidence: float = 0.0
    reasons: tuple[Reason, ...] = ()
    restates: str | None = None
    within: str | None = None

    @property
    def is_unsure(self) -> bool:
        """Whether its words or its speaker may well be others."""
        return self.confidence < SURE


def beside(name: str, title: str) -> str:
    """The title, unless the name says it already."""
    return "" if title in name else title


@dataclass(frozen=True, slots=True)
class Speaker:
    """One person, organisation or unnamed source, with all wordings that name it in the text."""

    id: str
    name: str
    title: str = ""
    type: SpeakerType = SpeakerType.PERSON
    aliases: tuple[str, ...] = ()

    @property
    def role(self) -> str:
        """The title, to be read beside the name; nothing where the name says it already."""
        return beside(self.name, self.title)


@dataclass(frozen=True, slots=True)
class Topic:
    """What the article is about, in its most complete wording, with its mentions in the text."""

    id: str
    label: str
    score: float
    mentions: tuple[Span, ...]
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who published or relayed the article («به گزارش تابناک به نقل از ایسنا»)."""

    role: ProvenanceRole
    name: str
    span: Span


@dataclass(frozen=True)
class Reading:
    """All that was found in one article. Quotes stand in reading order, speakers by first quote."""

    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    topics: tuple[Topic, ...] = ()
    provenance: tuple[Provenance, ...] = ()

    @cached_property
    def counted(self) -> tuple[Quote, ...]:
        """The quotes that count: all but the headings that restate one."""
        return tuple(quote for quote in self.quotes if quote.restates is None)

    @cached_property
    def shares(self) -> dict[str | None, float]:
        """Each speaker's part of all quoted characters, 0 to 1; None stands for unknown.

        A nested quote's characters belong to its inner speaker; restating headings do not count.
        """
        sizes: dict[str | None, int] = {speaker.id: 0 for speaker in self.speakers}
        for quote in self.counted:
            inner = sum(len(inner.content) for inner in self._by_outer.get(quote.id, ()))
            own = max(0, len(quote.content) - inner)
            sizes[quote.speaker] = sizes.get(quote.speaker, 0) + own
        whole = sum(sizes.values())
        return {speaker: size / whole if whole else 0.0 for speaker, size in sizes.items()}

    @cached_property
    def origins(self) -> tuple[str, ...]:
        """Who published the article, and then who it was taken from, each once."""
        by_role = sorted(self.provenance, key=lambda one: one.role is not ProvenanceRole.OUTLET)
        return tuple(dict.fromkeys(one.name for one in by_role))

    def quote(self, quote_id: str) -> Quote | None:
        """The quote of that id, or None."""
        return self._quotes_by_id.get(quote_id)

    def speaker(self, speaker_id: str | None) -> Speaker | None:
        """The speaker of that id, or None."""
        return self._speakers_by_id.get(speaker_id or "")

    def topic(self, topic_id: str) -> Topic | None:
        """The topic of that id, or None."""
        return next((topic for topic in self.topics if topic.id == topic_id), None)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """By its id the number of each counted quote, 1 for the first."""
        return {quote.id: number for number, quote in enumerate(self.counted, 1)}

    def look_up(self) -> None:
        """Find out now, in this thread, all that is otherwise found out when first asked for."""
        for name, known in vars(type(self)).items():
            if isinstance(known, cached_property):
                getattr(self, name)

    def said_by(self, speaker_id: str | None) -> tuple[Quote, ...]:
        """The speaker's counted quotes, in reading order; None asks for those of nobody known."""
        return self._by_speaker.get(speaker_id, ())

    def about(self, topic_id: str) -> dict[str | None, tuple[Quote, ...]]:
        """Who speaks of the topic, with the counted quotes in whose words it is mentioned.

        Speakers stand in the reading's order, None, which is nobody known, last.
        """
        return self._by_topic.get(topic_id, {})

    def topics_of(self, speaker_id: str | None) -> tuple[Topic, ...]:
        """What the speaker speaks of: first what in most of his quotes, then what is central."""
        said = [(len(self.about(topic.id).get(speaker_id, ())), topic) for topic in self.topics]
        by_count = sorted(said, key=lambda one: -one[0])
        return tuple(topic for count, topic in by_count if count)

    def headings_of(self, quote_id: str) -> tuple[Quote, ...]:
        """The headings that restate the quote."""
        return self._by_restated.get(quote_id, ())

    def speech_share(self, text: str) -> float:
        """The part of the text's code points that stands in counted quotes; 0 to 1."""
        quoted, end = 0, 0
        for span in sorted(quote.content for quote in self.counted):
            quoted += max(0, span.end - max(end, span.start))
            end = max(end, span.end)
        return quoted / (len(text.strip()) or 1)

    @cached_property
    def _quotes_by_id(self) -> dict[str, Quote]:
        return {quote.id: quote for quote in self.quotes}

    @cached_property
    def _speakers_by_id(self) -> dict[str, Speaker]:
        return {speaker.id: speaker for speaker in self.speakers}

    # An article of some megabytes holds thousands of quotes: looked for once, not once for each.

    @cached_property
    def _by_speaker(self) -> dict[str | None, tuple[Quote, ...]]:
        return _grouped(self.counted, lambda quote: quote.speaker)

    @cached_property
    def _by_topic(self) -> dict[str, dict[str | None, tuple[Quote, ...]]]:
        contents = [quote.content for quote in self.counted]
        speakers = [*(speaker.id for speaker in self.speakers), None]
        found: dict[str, dict[str | None, tuple[Quote, ...]]] = {}
        for topic in self.topics:
            places = touched(contents, topic.mentions)
            said = _grouped((self.counted[place] for place in places), lambda quote: quote.speaker)
            found[topic.id] = {one: said[one] for one in speakers if one in said}
        return found

    @cached_property
    def _by_restated(self) -> dict[str | None, tuple[Quote, ...]]:
        return _grouped(self.quotes, lambda quote: quote.restates)

    @cached_property
    def _by_outer(self) -> dict[str | None, tuple[Quote, ...]]:
        return _grouped(self.counted, lambda quote: quote.within)


def _grouped(
    quotes: Iterable[Quote], what: Callable[[Quote], str | None]
) -> dict[str | None, tuple[Quote, ...]]:
    groups: dict[str | None, list[Quote]] = {}
    for quote in quotes:
        groups.setdefault(what(quote), []).append(quote)
    return {one: tuple(group) for one, group in groups.items()}
