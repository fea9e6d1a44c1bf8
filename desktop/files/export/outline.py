"""What the parts of an exported page have in common: numbers, names, colours, reasons, anchors."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from desktop.article.article import Article
from desktop.article.reading import Quote, Reading, Speaker, SpeakerType, Topic
from desktop.article.span import Span
from desktop.files.export.page_frame import counted, direction
from desktop.files.export.reasons import sentence
from resources.catalogue import Catalogue

COLOURS = 10
"""How many speakers' colours there are before they begin again."""


@dataclass(frozen=True)
class Outline:
    """An article with its reading, about to become a page in the catalogue's language."""

    article: Article
    reading: Reading
    say: Catalogue

    @property
    def direction(self) -> str:
        """Which way the page's own words run; HTML's `dir`."""
        return direction(self.say)

    @property
    def caption(self) -> str:
        """What to show for the article's title, or what one without any words is called."""
        return self.article.caption or self.say.say("page.untitled")

    @cached_property
    def linked_mentions(self) -> dict[str, tuple[Span, ...]]:
        """The mentions of each topic that are links, in order; none shares a letter with another.

        What lies within or across another topic's mention is not: links cannot overlap.
        """
        taken: set[int] = set()
        found: dict[str, tuple[Span, ...]] = {}
        for topic in self.reading.topics:
            free = []
            for span in sorted(topic.mentions):
                letters = range(span.start, span.end)
                if letters and taken.isdisjoint(letters):
                    taken.update(letters)
                    free.append(span)
            found[topic.id] = tuple(free)
        return found

    @cached_property
    def has_several_voices(self) -> bool:
        """Whether more than one speaks, the unknown among them."""
        return len({quote.speaker for quote in self.reading.counted}) > 1

    def number(self, quote: Quote) -> str:
        """The quote's number, in the language's digits; "" for one that is not counted."""
        number = self.reading.numbers.get(quote.id)
        return self.say.number(number) if number else ""

    def colour(self, speaker_id: str | None) -> str:
        """The class that gives the speaker's colour."""
        place = self._places.get(speaker_id or "")
        return "nobody" if place is None else f"s{place % COLOURS}"

    def name(self, speaker_id: str | None) -> str:
        """The speaker's whole name."""
        speaker = self.reading.speaker(speaker_id)
        return speaker.name if speaker else self.say.say("page.unknown")

    def short_name(self, speaker_id: str | None) -> str:
        """The name as it stands in the margin: a person's surname where the article uses it."""
        speaker = self.reading.speaker(speaker_id)
        return short_name(speaker) if speaker else self.say.say("page.unknown")

    def count(self, sentence: str, number: int) -> str:
        """«۱۷ نقل»."""
        return counted(self.say, sentence, number)

    def label(self, quote: Quote) -> str:
        """What a link to the quote is called where nothing can be seen: «نقل ۳: بهرام ساوجی».

        Of one that is unsure it says so.
        """
        values = {"number": self.reading.numbers[quote.id], "name": self.name(quote.speaker)}
        said = (self.say.say("page.note", values), self.doubt(quote))
        return self.say.say("page.comma").join(filter(None, said))

    def doubt(self, quote: Quote) -> str:
        """«نامطمئن», or nothing."""
        return self.say.say("page.unsure") if quote.is_unsure else ""

    def question(self, quote: Quote) -> str:
        """What asks for the quote's reason: «چرا ساوجی؟»."""
        return self.say.say("page.why_name", {"name": self.short_name(quote.speaker)})

    def why(self, quote: Quote) -> str:
        """All steps of the quote's reason and how sure we are, in one line."""
        steps = [sentence(reason, self.say) for reason in quote.reasons]
        sure = {"percent": self.say.percent(quote.confidence)}
        return " ".join([*steps, self.say.say("page.confidence", sure, isolate=False)])

    def mention_anchor(self, topic: Topic, place: int) -> str:
        """The id of a topic's n-th linked mention; 0 for the first."""
        return f"{topic.id}.{place + 1}"

    @cached_property
    def _places(self) -> dict[str, int]:
        return {speaker.id: place for place, speaker in enumerate(self.reading.speakers)}


def speaker_anchor(speaker_id: str | None) -> str:
    """The id of the speaker's row among the speakers."""
    return f"speaker-{speaker_id or 'unknown'}"


def topic_anchor(topic: Topic) -> str:
    """The id of the topic's chip."""
    return f"topic-{topic.id}"


def short_name(speaker: Speaker) -> str:
    """The shortest wording of the article with which the whole name ends."""
    if speaker.type is not SpeakerType.PERSON:
        return speaker.name
    ends = [alias for alias in speaker.aliases if speaker.name.endswith(f" {alias}")]
    return min(ends, key=len, default=speaker.name)
