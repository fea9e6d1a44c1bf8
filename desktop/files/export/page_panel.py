"""The side panel of an exported page: speakers, who speaks where, topics, choices, quotes."""

from __future__ import annotations

import html
from collections.abc import Iterator

from desktop.article.reading import Quote, Speaker
from desktop.files.export.outline import Outline
from desktop.files.export.page_article import why
from desktop.files.export.segments import element

VIEWS = ("all", "quotes", "plain")


def panel_markup(outline: Outline) -> str:
    """The `<nav>` element."""
    parts = [
        _section(outline, "page.speakers", "speakers", _speakers(outline)),
        _section(outline, "page.where", "where", _strip(outline)),
        _section(outline, "page.topics", "topics", _topics(outline)),
        _section(outline, "page.views", "views", _views(outline)),
        _section(outline, "page.quotes", "cards", _cards(outline)),
    ]
    label = outline.say.say("page.panel")
    return element("nav", class_="panel", aria_label=label) + "".join(parts) + "</nav>"


def view_switches(outline: Outline) -> str:
    """The radio buttons that the choices of the panel are labels of; first in the page."""
    return "".join(
        element(
            "input",
            type="radio",
            name="view",
            id=f"view-{view}",
            class_="switch",
            aria_label=outline.say.say(f"page.view_{view}"),
            **({"checked": ""} if view == "all" else {}),
        )
        for view in VIEWS
    )


def _section(outline: Outline, title: str, class_: str, content: str) -> str:
    if not content:
        return ""
    heading = html.escape(outline.say.say(title))
    return f'<section class="{class_}"><h2>{heading}</h2>{content}</section>'


def _speakers(outline: Outline) -> str:
    rows = [_speaker(outline, speaker) for speaker in outline.reading.speakers]
    if outline.reading.said_by(None):
        rows.append(_speaker(outline, None))
    return f"<ul>{''.join(rows)}</ul>" if rows else ""


def _speaker(outline: Outline, speaker: Speaker | None) -> str:
    say, known = outline.say, speaker.id if speaker else None
    said = outline.reading.said_by(known)
    share = outline.reading.shares.get(known, 0.0)
    name = html.escape(speaker.name if speaker else say.say("page.unknown"))
    count = html.escape(say.say("page.count", {"count": len(said)}))
    title = f'<p class="title">{html.escape(speaker.title)}</p>' if speaker else ""
    who = element("a", href=f"#{said[0].id}") + f"{name}</a>" if said else name
    return (
        element("li", class_=outline.colour(known), id=f"speaker-{known or 'unknown'}")
        + f'<p class="who">{who}<span class="count">{count}</span></p>{title}'
        + element("div", class_="share", role="img", aria_label=say.percent(share))
        + element("i", style=f"inline-size:{share:.2%}")
        + "</i></div></li>"
    )


def _strip(outline: Outline) -> str:
    """Where in the article each speaker speaks: its first word at the reading start."""
    whole = len(outline.article.text) or 1
    stretches = [_stretch(outline, quote, whole) for quote in outline.reading.counted]
    return f'<div class="strip">{"".join(stretches)}</div>' if stretches else ""


def _stretch(outline: Outline, quote: Quote, whole: int) -> str:
    start, length = quote.content.start / whole, len(quote.content) / whole
    values = {"number": outline.numbers[quote.id], "name": outline.name(quote)}
    label = outline.say.say("page.note", values)
    place = f"inset-inline-start:{start:.2%};inline-size:{length:.2%}"
    return (
        element(
            "a",
            class_=outline.colour(quote.speaker),
            href=f"#{quote.id}",
            style=place,
            title=label,
            aria_label=label,
        )
        + "</a>"
    )


def _topics(outline: Outline) -> str:
    return "".join(_topic_chips(outline))


def _topic_chips(outline: Outline) -> Iterator[str]:
    for topic in outline.reading.topics:
        spans = outline.mentions[topic.id]
        label = html.escape(topic.label)
        if spans:
            count = f"<small>{outline.say.number(len(spans))}</small>"
            goal = outline.mention_anchor(topic, 0)
            yield (
                element("a", class_="chip", id=f"topic-{topic.id}", href=f"#{goal}")
                + f"{label} {count}</a>"
            )
        else:
            yield element("span", class_="chip", id=f"topic-{topic.id}") + f"{label}</span>"


def _views(outline: Outline) -> str:
    return "".join(
        element("label", class_="view", for_=f"view-{view}")
        + html.escape(outline.say.say(f"page.view_{view}"))
        + "</label>"
        for view in VIEWS
    )


def _cards(outline: Outline) -> str:
    cards = [_card(outline, quote) for quote in outline.reading.counted]
    return f"<ol>{''.join(cards)}</ol>" if cards else ""


def _card(outline: Outline, quote: Quote) -> str:
    say, words = outline.say, html.escape(quote.content.of(outline.article.text))
    name = html.escape(say.say("page.why_name", {"name": outline.short_name(quote)}))
    number = f'<b class="number">{outline.number(quote)}</b>'
    return (
        element("li", class_=f"{outline.colour(quote.speaker)}", id=f"card-{quote.id}")
        + element("a", class_="words", href=f"#{quote.id}", dir="rtl")
        + f"{number} {words}</a>"
        + f"<details><summary>{name}</summary><p>{html.escape(why(outline, quote))}</p></details>"
        + "</li>"
    )
