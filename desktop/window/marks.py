"""What is coloured in the article: a reading, told in the view's words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.article.reading import Quote, Reading
from desktop.article.span import Span
from widgets.mark import UNKNOWN_GROUP, Mark, MarkRole


def marks(reading: Reading) -> tuple[Mark, ...]:
    """The marks of all that counts, and of the topics' mentions.

    A heading that restates a quote stays uncoloured: it is shown on that quote's card, and a
    click on it leads there.
    """
    return tuple(each_mark(reading))


def each_mark(reading: Reading) -> Iterator[Mark]:
    """The same, one after the other, for who has to rest in between."""
    groups = colours(reading)
    for quote in reading.counted:
        for role, span in _parts(quote):
            yield _mark(quote, role, span, groups)
    for quote in reading.quotes:
        if quote.restates is not None:
            yield Mark(quote.content.start, quote.content.end, MarkRole.HEADING, quote.id)
    for topic in reading.topics:
        for span in topic.mentions:
            yield Mark(span.start, span.end, MarkRole.TOPIC, topic.id)


def contents(reading: Reading) -> tuple[Mark, ...]:
    """The marks of what is said, and of nothing else."""
    groups = colours(reading)
    return tuple(_mark(quote, MarkRole.CONTENT, quote.content, groups) for quote in reading.counted)


def colours(reading: Reading) -> dict[str | None, int]:
    """The number of each speaker's colour: his place in the reading; None stands for unknown."""
    numbers: dict[str | None, int] = {None: UNKNOWN_GROUP}
    numbers.update((speaker.id, place) for place, speaker in enumerate(reading.speakers))
    return numbers


def _mark(quote: Quote, role: MarkRole, span: Span, groups: Mapping[str | None, int]) -> Mark:
    group = groups[quote.speaker]
    return Mark(span.start, span.end, role, quote.id, group, quote.is_unsure)


def _parts(quote: Quote) -> Iterator[tuple[MarkRole, Span]]:
    yield MarkRole.CONTENT, quote.content
    if quote.source is not None:
        yield MarkRole.SOURCE, quote.source
    if quote.cue is not None:
        yield MarkRole.CUE, quote.cue
