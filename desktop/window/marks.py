"""What is coloured in the article: a reading, told in the view's words."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.article.reading import Quote, Reading
from desktop.article.span import Span
from widgets.mark import UNKNOWN_GROUP, Mark, MarkRole


def marks(reading: Reading) -> tuple[Mark, ...]:
    """The marks of all that counts, and of the topics' mentions.

    A heading that restates a quote stays uncoloured: it is shown on that quote's card, and a
    click on it leads there.
    """
    groups = colours(reading)
    found = [
        Mark(span.start, span.end, role, quote.id, groups[quote.speaker], quote.is_unsure)
        for quote in reading.counted
        for role, span in _parts(quote)
    ]
    found += [
        Mark(quote.content.start, quote.content.end, MarkRole.HEADING, quote.id)
        for quote in reading.quotes
        if quote.restates is not None
    ]
    found += [
        Mark(span.start, span.end, MarkRole.TOPIC, topic.id)
        for topic in reading.topics
        for span in topic.mentions
    ]
    return tuple(found)


def colours(reading: Reading) -> dict[str | None, int]:
    """The number of each speaker's colour: his place in the reading; None stands for unknown."""
    numbers: dict[str | None, int] = {None: UNKNOWN_GROUP}
    numbers.update((speaker.id, place) for place, speaker in enumerate(reading.speakers))
    return numbers


def _parts(quote: Quote) -> Iterator[tuple[MarkRole, Span]]:
    yield MarkRole.CONTENT, quote.content
    if quote.source is not None:
        yield MarkRole.SOURCE, quote.source
    if quote.cue is not None:
        yield MarkRole.CUE, quote.cue
