"""The article of an exported page: its text and nothing else, marked.

Whatever is not the article's (numbers, names, reasons, badges) is an attribute that the style
sheet draws, so that the element's text content is the article's text to the letter.
"""

from __future__ import annotations

import html
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from desktop.article.article import Paragraph
from desktop.article.reading import Quote, QuoteKind
from desktop.files.export.outline import Outline
from desktop.files.export.reasons import sentence
from desktop.files.export.segments import Layer, element, markup

CONTENT, SOURCE, CUE, MENTION = range(4)
MARKS = '«»“”"‹› '


def article_markup(outline: Outline) -> str:
    """The `<article>` element."""
    text, at, parts = outline.article.text, 0, []
    layers = sorted(
        [*_quote_layers(outline), *_mention_layers(outline)], key=lambda one: one.span.start
    )
    starts = [layer.span.start for layer in layers]
    quotes = outline.reading.quotes
    contents = [quote.content.start for quote in quotes]
    for paragraph in outline.article.paragraphs:
        span = paragraph.span
        parts.append(html.escape(text[at : span.start]))
        near = layers[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        here = quotes[bisect_left(contents, span.start) : bisect_left(contents, span.end)]
        parts.append(_block(outline, paragraph, near, here))
        at = paragraph.span.end
    parts.append(html.escape(text[at:]))
    return element("article", lang="fa", dir="rtl") + "".join(parts) + "</article>"


def _block(
    outline: Outline, paragraph: Paragraph, layers: Sequence[Layer], here: Sequence[Quote]
) -> str:
    """A paragraph with its margin notes, and under it the reasons, shown when asked for."""
    counted = [quote for quote in here if quote.restates is None]
    words = markup(outline.article.text, paragraph.span, layers)
    tag = "h2" if paragraph.is_heading else "p"
    badges = "".join(_badge(outline, quote) for quote in here if quote.restates)
    line = element(tag, dir=paragraph.direction.value) + words + badges + f"</{tag}>"
    if not counted:
        return element("div", class_="block") + line + "</div>"
    notes = "".join(_note(outline, quote) for quote in counted)
    reasons = "".join(_why(outline, quote) for quote in counted)
    return f'<div class="block said">{line}<div class="notes">{notes}</div>{reasons}</div>'


def _note(outline: Outline, quote: Quote) -> str:
    """The margin note: number and name, under it how the article names the speaker here."""
    source = quote.source.of(outline.article.text).strip(MARKS) if quote.source else ""
    number, name = outline.number(quote), outline.short_name(quote)
    return (
        element(
            "a",
            class_=f"note {outline.colour(quote.speaker)} {quote.id}",
            href=f"#card-{quote.id}",
            data_number=number,
            data_name=name,
            data_source=f"«{source}»" if source and source != name else "",
            aria_label=outline.say.say(
                "page.note", {"number": outline.numbers[quote.id], "name": outline.name(quote)}
            ),
        )
        + "</a>"
    )


def _why(outline: Outline, quote: Quote) -> str:
    """Why we think so, drawn by the style sheet where the quote is the page's target."""
    lead = outline.say.say("page.why_name", {"name": outline.short_name(quote)}, isolate=False)
    steps = why(outline, quote)
    return (
        element(
            "div",
            class_=f"why {outline.colour(quote.speaker)}",
            id=f"why-{quote.id}",
            role="note",
            data_lead=lead,
            data_why=steps,
            aria_label=f"{lead} {steps}",
        )
        + "</div>"
    )


def why(outline: Outline, quote: Quote) -> str:
    """All steps of the quote's reason and how sure we are, in one line."""
    steps = [sentence(reason, outline.say) for reason in quote.reasons]
    sure = outline.say.percent(quote.confidence)
    return " ".join([*steps, outline.say.say("page.confidence", {"percent": sure}, isolate=False)])


def _badge(outline: Outline, quote: Quote) -> str:
    """After a heading: which quote it restates, as a link to it."""
    number = outline.numbers.get(quote.restates or "")
    if number is None:
        return ""
    label = outline.say.say("page.heading_of", {"number": number})
    return (
        element(
            "a",
            class_=f"badge {outline.colour(quote.speaker)}",
            href=f"#{quote.restates}",
            data_label=label,
            aria_label=label,
        )
        + "</a>"
    )


def _quote_layers(outline: Outline) -> Iterator[Layer]:
    for quote in outline.reading.quotes:
        colour = outline.colour(quote.speaker)
        is_restating = quote.restates is not None
        looks = "restating" if is_restating else _certainty(quote)
        yield Layer(
            quote.content,
            "mark",
            CONTENT,
            (("class", f"{looks} {colour} {quote.id}"), ("data-quote", quote.id)),
            (
                ("id", quote.id),
                ("title", outline.name(quote)),
                ("data-number", outline.number(quote)),
            ),
        )
        if quote.source:
            yield Layer(quote.source, "span", SOURCE, (("class", f"source {colour}"),))
        if quote.cue:
            yield Layer(quote.cue, "span", CUE, (("class", f"cue {colour}"),))


def _certainty(quote: Quote) -> str:
    return "indirect" if quote.kind is QuoteKind.INDIRECT else "quote"


def _mention_layers(outline: Outline) -> Iterator[Layer]:
    """Each mention links to the next, and the last back to the topic among the topics."""
    for topic in outline.reading.topics:
        spans = outline.mentions[topic.id]
        for place, span in enumerate(spans):
            is_last = place == len(spans) - 1
            goal = f"topic-{topic.id}" if is_last else outline.mention_anchor(topic, place + 1)
            title = outline.say.say("page.mention", {"label": topic.label}, isolate=False)
            yield Layer(
                span,
                "a",
                MENTION,
                (("class", f"mention {topic.id}"), ("href", f"#{goal}"), ("title", title)),
                (("id", outline.mention_anchor(topic, place)),),
            )
