"""The article of an exported page: its text and nothing else, marked.

Whatever is not the article's (numbers, names, reasons, badges) is an attribute that the style
sheet draws, so that the element's text content is the article's text to the letter.
"""

from __future__ import annotations

import html
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator

from desktop.article.article import Paragraph
from desktop.article.reading import Quote, SpeakerType
from desktop.article.span import Span
from desktop.files.export.outline import Outline, speaker_anchor, topic_anchor
from desktop.files.export.segments import Layer, element, markup

CONTENT, SOURCE, CUE, MENTION = range(4)
MARKS = "«»“”\"'‹› "


def article_markup(outline: Outline) -> str:
    """The `<article>` element: the headline where there is one, then the body."""
    text, paragraphs = outline.article.text, outline.article.paragraphs
    blocks = _Blocks(outline)
    body_start, headline = 0, ""
    if outline.article.title is not None:
        first = paragraphs[0].span
        headline = html.escape(text[: first.start]) + blocks.written(0, "h1")
        body_start, paragraphs = first.end, paragraphs[1:]
    parts = [element("article", lang="fa", dir="rtl"), headline, '<div class="body">']
    skipped = len(outline.article.paragraphs) - len(paragraphs)
    for place, paragraph in enumerate(paragraphs, skipped):
        parts.append(html.escape(text[body_start : paragraph.span.start]))
        parts.append(blocks.written(place, "h2" if paragraph.is_heading else "p"))
        body_start = paragraph.span.end
    return "".join([*parts, html.escape(text[body_start:]), "</div></article>"])


class _Blocks:
    """The article's paragraphs with what stands beside and under each."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._starts = [paragraph.span.start for paragraph in outline.article.paragraphs]
        self._layers: dict[int, list[Layer]] = defaultdict(list)
        self._quotes: dict[int, list[Quote]] = defaultdict(list)
        for layer in (*_quote_layers(outline), *_mention_layers(outline)):
            self._layers[self._place(layer.span)].append(layer)
        for quote in outline.reading.quotes:
            self._quotes[self._place(quote.content)].append(quote)

    def written(self, place: int, tag: str) -> str:
        """The n-th paragraph as an element of that name, in its block."""
        outline, paragraph = self._outline, self._outline.article.paragraphs[place]
        here = self._quotes[place]
        counted = [quote for quote in here if quote.id in outline.reading.numbers]
        line = _line(outline, paragraph, tag, self._layers[place], here)
        looks = "block headline" if tag == "h1" else "block"
        if not counted:
            return element("div", class_=looks) + line + "</div>"
        notes = "".join(_note(outline, quote) for quote in counted)
        reasons = "".join(_why(outline, quote) for quote in counted)
        return (
            element("div", class_=f"{looks} said")
            + f'{line}<div class="notes">{notes}</div>{reasons}</div>'
        )

    def _place(self, span: Span) -> int:
        return bisect_right(self._starts, span.start) - 1


def _line(
    outline: Outline, paragraph: Paragraph, tag: str, layers: list[Layer], quotes: Iterable[Quote]
) -> str:
    words = markup(outline.article.text, paragraph.span, layers)
    badges = "".join(_badge(outline, quote) for quote in quotes if quote.restates)
    return element(tag, dir=paragraph.direction.value) + words + badges + f"</{tag}>"


def _note(outline: Outline, quote: Quote) -> str:
    """The margin note: number and name, under it a doubt, and how the article names the speaker."""
    to_card = element(
        "a",
        class_="who",
        href=f"#card-{quote.id}",
        data_number=outline.number(quote),
        data_name=f" {outline.short_name(quote.speaker)}",
        aria_label=outline.label(quote),
    )
    look = f"note {outline.colour(quote.speaker)} {quote.id}{_unsure(quote)}"
    below = _doubt_note(outline, quote) + _source_note(outline, quote)
    return element("div", class_=look) + f"{to_card}</a>{below}</div>"


def _unsure(quote: Quote) -> str:
    """The class of what belongs to a quote that is unsure, to be put after others."""
    return " unsure" if quote.is_unsure else ""


def _doubt_note(outline: Outline, quote: Quote) -> str:
    word = outline.doubt(quote)
    return element("span", class_="doubt", data_doubt=word) + "</span>" if word else ""


def _source_note(outline: Outline, quote: Quote) -> str:
    source = quote.source.of(outline.article.text).strip(MARKS) if quote.source else ""
    if not source:
        return ""
    name = outline.name(quote.speaker)
    speaker = outline.reading.speaker(quote.speaker)
    is_person = speaker is not None and speaker.type is SpeakerType.PERSON
    is_whole = is_person and source == name
    to_speaker = element(
        "a",
        class_="named",
        href=f"#{speaker_anchor(quote.speaker)}",
        data_source=outline.say.say("page.whole_name") if is_whole else f"«{source}»",
        aria_label=outline.say.say("page.speaker", {"name": name}),
    )
    return f"{to_speaker}</a>"


def _why(outline: Outline, quote: Quote) -> str:
    """Why we think so, drawn by the style sheet where the quote is the page's target."""
    return (
        element(
            "div",
            class_=f"why {outline.colour(quote.speaker)} {quote.id}",
            role="note",
            lang=outline.say.language,
            dir=outline.direction,
            data_question=outline.question(quote),
            data_why=outline.why(quote),
        )
        + "</div>"
    )


def _badge(outline: Outline, quote: Quote) -> str:
    """After a heading: which quote it restates, as a link to it."""
    number = outline.reading.numbers.get(quote.restates or "")
    if number is None:
        return ""
    label = outline.say.say("page.heading_of", {"number": number})
    badge = element(
        "a",
        class_=f"badge {outline.colour(quote.speaker)}",
        href=f"#{quote.restates}",
        data_label=label,
        aria_label=label,
    )
    return f"{badge}</a>"


def _quote_layers(outline: Outline) -> Iterator[Layer]:
    for quote in outline.reading.quotes:
        colour = outline.colour(quote.speaker)
        look = "quote" if quote.restates is None else "restating"
        yield Layer(
            quote.content,
            "mark",
            CONTENT,
            (
                ("class", f"{look} {colour} {quote.id}{_unsure(quote)}"),
                ("data-quote", quote.id),
                ("data-kind", quote.kind.value),
                ("data-speaker", quote.speaker or ""),
                ("title", outline.name(quote.speaker)),
            ),
            (("id", quote.id), ("data-number", outline.number(quote))),
        )
        if quote.source:
            yield Layer(quote.source, "span", SOURCE, (("class", f"source {colour}"),))
        if quote.cue:
            yield Layer(quote.cue, "span", CUE, (("class", "cue"),))


def _mention_layers(outline: Outline) -> Iterator[Layer]:
    """Each mention links to the next, and the last back to the topic among the topics."""
    for topic in outline.reading.topics:
        linked = outline.linked_mentions[topic.id]
        look = ("class", f"mention {topic.id}")
        title = ("title", outline.say.say("page.mention", {"label": topic.label}, isolate=False))
        for place, span in enumerate(linked):
            is_last = place == len(linked) - 1
            goal = topic_anchor(topic) if is_last else outline.mention_anchor(topic, place + 1)
            anchor = ("id", outline.mention_anchor(topic, place))
            yield Layer(span, "a", MENTION, (look, title, ("href", f"#{goal}")), (anchor,))
        for span in set(topic.mentions) - set(linked):
            yield Layer(span, "span", MENTION, (look,))
