"""What the parts of an exported page have in common: numbers, names, colours, anchors."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from desktop.article.article import Article
from desktop.article.reading import Quote, Reading, Speaker, SpeakerType, Topic
from desktop.article.span import Span
from resources.catalogue import Catalogue

COLOURS = 10
"""How many speakers' colours there are before they begin again."""


@dataclass(frozen=True)
class Outline:
    """An article with its reading, about to become a page in the catalogue's language."""

    article: Article
    reading: Reading
    say: Catalogue

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each counted quote, 1 for the first."""
        return {quote.id: number for number, quote in enumerate(self.reading.counted, 1)}

    @cached_property
    def mentions(self) -> dict[str, tuple[Span, ...]]:
        """The mentions of each topic that are links; none lies within or across another's."""
        taken: list[Span] = []
        found: dict[str, tuple[Span, ...]] = {}
        for topic in self.reading.topics:
            free = [span for span in topic.mentions if not any(map(span.overlaps, taken))]
            taken += free
            found[topic.id] = tuple(sorted(free))
        return found

    def number(self, quote: Quote) -> str:
        """The quote's number, in the language's digits; "" for one that is not counted."""
        number = self.numbers.get(quote.id)
        return self.say.number(number) if number else ""

    def colour(self, speaker_id: str | None) -> str:
        """The class that gives the speaker's colour."""
        for place, speaker in enumerate(self.reading.speakers):
            if speaker.id == speaker_id:
                return f"s{place % COLOURS}"
        return "nobody"

    def name(self, quote: Quote) -> str:
        """The whole name of who said it."""
        speaker = self.reading.speaker(quote.speaker)
        return speaker.name if speaker else self.say.say("page.unknown")

    def short_name(self, quote: Quote) -> str:
        """The name as it stands in the margin: a person's surname where the article uses it."""
        speaker = self.reading.speaker(quote.speaker)
        return short_name(speaker) if speaker else self.say.say("page.unknown")

    def mention_anchor(self, topic: Topic, place: int) -> str:
        """The id of a topic's n-th linked mention; 0 for the first."""
        return f"{topic.id}.{place + 1}"


def short_name(speaker: Speaker) -> str:
    """The shortest wording of the article with which the whole name ends."""
    if speaker.type is not SpeakerType.PERSON:
        return speaker.name
    ends = [alias for alias in speaker.aliases if speaker.name.endswith(f" {alias}")]
    return min(ends, key=len, default=speaker.name)
