"""The side panel of an exported page: speakers, who speaks where, topics and choices."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Iterator

from desktop.article.reading import Quote, Topic
from desktop.files.export.outline import Outline, speaker_anchor, topic_anchor
from desktop.files.export.page_cards import cards
from desktop.files.export.segments import element

VIEWS = ("all", "quotes", "plain")


def panel_markup(outline: Outline) -> str:
    """The `<nav>` element in the column that it stays in sight in."""
    overview = [
        _section(outline, "speakers", _speakers(outline)),
        _section(outline, "where", _strip(outline)),
        _section(outline, "topics", _topics(outline)),
        _section(outline, "views", _views(outline)),
    ]
    label = outline.say.say("page.panel")
    return (
        '<div class="side">'
        + element("nav", class_="panel", aria_label=label)
        + f'<div class="overview">{"".join(overview)}</div>'
        + _section(outline, "quotes", cards(outline))
        + "</nav></div>"
    )


def _section(outline: Outline, name: str, content: str) -> str:
    if not content:
        return ""
    heading = html.escape(outline.say.say(f"page.{name}"))
    return f'<section class="{name}"><h2>{heading}</h2>{content}</section>'


def _speakers(outline: Outline) -> str:
    known = [speaker.id for speaker in outline.reading.speakers]
    unknown = [None] if outline.reading.said_by(None) else []
    rows = [_speaker(outline, speaker_id) for speaker_id in [*known, *unknown]]
    return f"<ul>{''.join(rows)}</ul>" if rows else ""


def _speaker(outline: Outline, speaker_id: str | None) -> str:
    say, speaker = outline.say, outline.reading.speaker(speaker_id)
    said = outline.reading.said_by(speaker_id)
    name = html.escape(outline.name(speaker_id))
    who = element("a", href=f"#{said[0].id}") + f"{name}</a>" if said else name
    count = html.escape(outline.count("page.count_of_quotes", len(said)))
    role = html.escape(speaker.role) if speaker else ""
    return (
        element("li", class_=outline.colour(speaker_id), id=speaker_anchor(speaker_id))
        + f'<p class="who"><b><bdi>{who}</bdi></b><span class="count">{count}</span></p>'
        + (f'<p class="role"><bdi>{role}</bdi></p>' if role else "")
        + _share(outline.reading.shares.get(speaker_id, 0.0), say.percent)
        + (_numbers(outline, said) if outline.has_several_voices else "")
        + _speaks_of(outline, speaker_id)
        + "</li>"
    )


def _share(part: float, percent: Callable[[float], str]) -> str:
    label = percent(part)
    bar = element("div", class_="share", role="img", aria_label=label, title=label)
    return bar + element("i", style=f"inline-size:{part:.2%}") + "</i></div>"


def _numbers(outline: Outline, said: Iterable[Quote]) -> str:
    """The speaker's quotes by number, each a link."""
    return f'<p class="numbers">{_number_links(outline, said)}</p>'


def _number_links(outline: Outline, said: Iterable[Quote]) -> str:
    return " ".join(
        element("a", href=f"#{quote.id}", aria_label=outline.label(quote))
        + f"{outline.number(quote)}</a>"
        for quote in said
    )


def _speaks_of(outline: Outline, speaker_id: str | None) -> str:
    """What the speaker speaks of, each topic a link."""
    links = [
        element("a", href=f"#{topic_anchor(topic)}") + f"<bdi>{html.escape(topic.label)}</bdi></a>"
        for topic in outline.reading.topics_of(speaker_id)
    ]
    if not links:
        return ""
    values = {"topics": outline.say.say("page.comma").join(links)}
    return f'<p class="speaks">{outline.say.say("page.speaks_of", values, isolate=False)}</p>'


def _strip(outline: Outline) -> str:
    """Where in the article each speaker speaks: its first word at the reading start.

    For the eye and the pointer; the list of quotes says the same to everybody else.
    """
    whole = len(outline.article.text) or 1
    stretches = [_stretch(outline, quote, whole) for quote in outline.reading.counted]
    if not stretches:
        return ""
    return f'<div class="strip" dir="rtl" aria-hidden="true">{"".join(stretches)}</div>'


def _stretch(outline: Outline, quote: Quote, whole: int) -> str:
    start, length = quote.content.start / whole, len(quote.content) / whole
    return (
        element(
            "a",
            class_=outline.colour(quote.speaker),
            href=f"#{quote.id}",
            style=f"inset-inline-start:{start:.2%};inline-size:{length:.2%}",
            title=outline.label(quote),
            tabindex="-1",
        )
        + "</a>"
    )


def _topics(outline: Outline) -> str:
    """Each topic with who speaks of it."""
    rows = (
        f"<li>{_chip(outline, topic)}{''.join(_voices(outline, topic))}</li>"
        for topic in outline.reading.topics
    )
    return f"<ul>{''.join(rows)}</ul>" if outline.reading.topics else ""


def _chip(outline: Outline, topic: Topic) -> str:
    words = f"<bdi>{html.escape(topic.label)}</bdi> {_mentions(outline, topic)}"
    anchor = topic_anchor(topic)
    if not outline.linked_mentions[topic.id]:
        return element("span", class_="chip", id=anchor) + f"{words}</span>"
    goal = outline.mention_anchor(topic, 0)
    return element("a", class_="chip", id=anchor, href=f"#{goal}") + f"{words}</a>"


def _voices(outline: Outline, topic: Topic) -> Iterator[str]:
    """A line for each speaker: his name, and his quotes that speak of the topic by number."""
    about = outline.reading.about(topic.id)
    for speaker_id, said in about.items():
        name = html.escape(outline.short_name(speaker_id))
        yield (
            element("p", class_=f"voice {outline.colour(speaker_id)}")
            + element("a", class_="name", href=f"#{speaker_anchor(speaker_id)}")
            + f"<bdi>{name}</bdi></a> {_number_links(outline, said)}</p>"
        )
    if outline.reading.counted and not about:
        yield f'<p class="voice">{html.escape(outline.say.say("page.nobody_about"))}</p>'


def _mentions(outline: Outline, topic: Topic) -> str:
    return f"<small>{outline.say.number(len(topic.mentions))}</small>"


def _views(outline: Outline) -> str:
    """How much the article shows: radio buttons, which the style sheet looks at.

    Where nobody is quoted there is nothing to choose between.
    """
    if not outline.reading.counted:
        return ""
    choices = "".join(
        '<label class="view">'
        + element("input", type="radio", name="view", id=f"view-{view}", **_checked(view))
        + f"<span>{html.escape(outline.say.say(f'page.view_{view}'))}</span></label>"
        for view in VIEWS
    )
    label = outline.say.say("page.views")
    return element("div", role="radiogroup", aria_label=label) + f"{choices}</div>"


def _checked(view: str) -> dict[str, str]:
    return {"checked": ""} if view == VIEWS[0] else {}
