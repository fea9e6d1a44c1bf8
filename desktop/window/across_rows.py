"""What is gathered from several articles, as rows: names, articles, quotes, hits."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from desktop.article.across import Annotated, Gathered
from desktop.article.article import Article
from desktop.article.reading import Quote, Reading
from desktop.article.span import Span
from desktop.language.finding import Hits
from desktop.window.across_model import Cells
from desktop.window.marks import colours
from desktop.window.translator import N_
from desktop.window.wording import Wording
from resources.catalogue import isolated
from widgets.roles import Role, RowKind

LISTED = 50
"""So many hits of one article are listed; the others are found in it."""
_BEFORE, _AFTER = 24, 80
_TEXT, _SAID = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


@dataclass(frozen=True, slots=True)
class Goal:
    """Where a row leads: the article's place, and the quote's id or the hit there, if any."""

    place: int
    quote: str = ""
    hit: Span | None = None


Row = tuple[Cells, Goal]


def colour_numbers(
    gathered: Sequence[Gathered], annotated: Sequence[Annotated], in_hand: int | None
) -> tuple[int, ...]:
    """The number of each speaker's colour; `in_hand` is the place of the article in sight, if any.

    Who speaks there has the colour that he has there, the others have such as nobody has there.
    Those of topics say nothing.
    """
    reading = annotated[in_hand].reading if in_hand is not None else Reading()
    there, others = colours(reading), itertools.count(len(reading.speakers))
    parts = ([part for part in one.parts if part.place == in_hand] for one in gathered)
    ids = (here[0].id if here else None for here in parts)
    return tuple(there[id_] if id_ and id_ in there else next(others) for id_ in ids)


def name_rows(
    gathered: Sequence[Gathered], numbers: Sequence[int], wording: Wording
) -> list[Cells]:
    """A row for each speaker or topic; `numbers` are those of the speakers' colours."""
    return [_name(one, number, wording) for one, number in zip(gathered, numbers, strict=True)]


def quote_rows(
    gathered: Gathered, annotated: Sequence[Annotated], group: int, wording: Wording
) -> Iterator[Row]:
    """The articles with their quotes; `group` is the number of the speaker's colour."""
    for part in gathered.parts:
        one = annotated[part.place]
        yield _article(one.article, one.origin, len(part.quotes), wording), Goal(part.place)
        for quote in part.quotes:
            cells = _quote(one, quote, group, gathered.type is None, wording)
            yield cells, Goal(part.place, quote.id)


def hit_rows(found: Iterable[tuple[int, Article, Hits]], wording: Wording) -> Iterator[Row]:
    """The articles with their hits, each with the words around it; none for none."""
    for place, article, hits in found:
        if not hits.spans:
            continue
        yield _article(article, (), len(hits.spans), wording, of_hits=True), Goal(place)
        for span in hits.spans[:LISTED]:
            yield _hit(article.text, span), Goal(place, hit=span)
        rest = len(hits.spans) - LISTED
        if rest > 0:
            said = wording.catalogue.fill(N_("… {n} یافتهٔ دیگر در همین مقاله"), {"n": rest})
            cells: Cells = {Role.KIND: RowKind.MORE, _TEXT: said, _SAID: said}
            yield cells, Goal(place, hit=hits.spans[LISTED])


def _name(one: Gathered, number: int, wording: Wording) -> Cells:
    counts = (wording.quotes(one.count), wording.articles(len(one.parts)))
    said = tuple(filter(None, (*counts, one.role)))
    is_topic = one.type is None
    return {
        Role.KIND: RowKind.NAME,
        Role.GROUP: None if is_topic else number,
        Role.META: said,
        _TEXT: one.name,
        _SAID: wording.listed((one.name, *said)),
    }


def _article(
    article: Article, origin: tuple[str, ...], count: int, wording: Wording, of_hits: bool = False
) -> Cells:
    caption = wording.caption(article)
    counted = wording.hits(count) if of_hits else wording.quotes(count)
    said = (*origin, counted)
    return {
        Role.KIND: RowKind.ARTICLE,
        Role.SUMMARY: " · ".join(map(isolated, said)),
        _TEXT: caption,
        _SAID: wording.listed((caption, *said)),
    }


def _quote(one: Annotated, quote: Quote, group: int, is_topic: bool, wording: Wording) -> Cells:
    text, speaker = one.article.text, one.reading.speaker(quote.speaker)
    words = " ".join(quote.content.of(text).split())
    meta = wording.small_print(quote, one.reading, text)
    name = wording.speaker(speaker)
    doubt = wording.doubt(quote)
    return {
        Role.KIND: RowKind.QUOTE,
        Role.GROUP: None if is_topic else group,
        Role.META: (name,) if is_topic else meta,
        Role.DOUBT: doubt,
        _TEXT: words,
        _SAID: wording.listed((f"{name}: {words}", doubt)),
    }


def _hit(text: str, span: Span) -> Cells:
    """The words around the hit, cut at whole words, in one line."""
    start, end = max(0, span.start - _BEFORE), min(len(text), span.end + _AFTER)
    before, after = text[start : span.start], text[span.end : end]
    if start:
        before = before.partition(" ")[2] if " " in before else before
    before = before.rpartition("\n")[2]
    after = after.partition("\n")[0]
    words = span.of(text).replace("\n", " ")
    is_begun = text[: span.start - len(before)].endswith((" ", "\u200c"))
    lead = "… " if is_begun else ""
    line = f"{lead}{before}{words}{after}".rstrip()
    at = len(lead) + len(before)
    return {
        Role.KIND: RowKind.HIT,
        Role.EMPHASIS: (at, at + len(words)),
        _TEXT: line,
        _SAID: line,
    }
