"""The quotes of an exported page as a list: number, words, what belongs to them, and why."""

from __future__ import annotations

import html
from collections.abc import Iterator

from desktop.article.reading import Quote
from desktop.files.export.outline import Outline, speaker_anchor
from desktop.files.export.segments import element


def cards(outline: Outline) -> str:
    """The counted quotes in order; empty where there are none."""
    found = [_card(outline, quote) for quote in outline.reading.counted]
    return f'<ol class="cards">{"".join(found)}</ol>' if found else ""


def _card(outline: Outline, quote: Quote) -> str:
    words = html.escape(quote.content.of(outline.article.text))
    number = f'<b class="number">{outline.number(quote)}</b>'
    question, why = html.escape(outline.question(quote)), html.escape(outline.why(quote))
    ask = element("summary", data_sign=outline.say.say("page.question_mark"))
    return (
        element("li", class_=f"{outline.colour(quote.speaker)} {quote.id}", id=f"card-{quote.id}")
        + number
        + element("a", class_="words", href=f"#{quote.id}", dir="rtl", lang="fa")
        + f"{words}</a>"
        + "".join(_belongings(outline, quote))
        + f"<details>{ask}{question}</summary><p>{why}</p></details></li>"
    )


def _belongings(outline: Outline, quote: Quote) -> Iterator[str]:
    """Who said it where several speak, a doubt, the quote around it, headings that restate it."""
    if outline.has_several_voices:
        yield _line(speaker_anchor(quote.speaker), outline.name(quote.speaker), "speaker")
    if quote.is_unsure:
        yield f'<p class="about"><span class="doubt">{outline.doubt(quote)}</span></p>'
    outer = outline.reading.numbers.get(quote.within or "")
    if outer is not None:
        yield _line(f"{quote.within}", outline.say.say("page.within", {"number": outer}), "outer")
    for heading in outline.reading.headings_of(quote.id):
        words = heading.content.of(outline.article.text)
        yield _line(heading.id, outline.say.say("page.heading", {"words": words}), "heading")


def _line(goal: str, words: str, what: str) -> str:
    link = element("a", href=f"#{goal}")
    return f'<p class="about {what}" dir="auto">{link}{html.escape(words)}</a></p>'
