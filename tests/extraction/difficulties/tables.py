"""What a table says of a text, and what is read there, in one form to compare."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.article.span import Span
from desktop.extraction import speech

# Kind, exact content, and the speaker's name or None. A kind with «?» marks what may be read but
# need not be: it counts neither for nor against.
Said = tuple[str, str, str | None]
# The quotes in reading order, and every speaker once, in the order of their first quotes.
Told = tuple[list[Said], list[str]]
_ABSORBED = 0.5


def compared(text: str, expected: list[Said]) -> tuple[Told, Told]:
    """What is read in the text but for what may be read, and what the table wants.

    A content that does not stand in the text is a mistake of the table: a ValueError.
    """
    article = Article.of(text)
    spans = list(_spans(article.text, expected))
    wanted = [one for one in expected if not _is_spare(one)]
    spare = [span for span, one in zip(spans, expected, strict=True) if _is_spare(one)]
    return _read(article, {content for _, content, _ in wanted}, spare), (wanted, _names(wanted))


def _is_spare(one: Said) -> bool:
    return one[0].endswith("?")


def _read(article: Article, contents: set[str], spare: list[Span]) -> Told:
    reading = speech(article)
    found: list[Said] = []
    speakers: dict[str, str] = {}
    for quote in reading.quotes:
        content = quote.content.of(article.text)
        if content not in contents and any(_overlap(quote.content, one) for one in spare):
            continue
        found.append((quote.kind.value, content, _name_of(reading, quote.speaker)))
        if quote.speaker is not None:
            speakers.setdefault(quote.speaker, found[-1][2] or "")
    return found, list(speakers.values())


def _name_of(reading: Reading, speaker_id: str | None) -> str | None:
    """The name of the speaker of that id."""
    speaker = reading.speaker(speaker_id)
    return None if speaker is None else speaker.name


def _names(wanted: list[Said]) -> list[str]:
    return list(dict.fromkeys(name for *_, name in wanted if name is not None))


def _spans(text: str, expected: list[Said]) -> Iterator[Span]:
    """Where the contents stand, one after or within the other."""
    start = 0
    for _, content, _ in expected:
        start = text.index(content, start)
        yield Span(start, start + len(content))


def _overlap(one: Span, other: Span) -> bool:
    """Whether both share half of what either covers."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared >= _ABSORBED * (max(one.end, other.end) - min(one.start, other.start))
