"""The side panel of an exported page: speakers, who speaks where, topics and choices."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Iterator

from desktop.article.reading import Quote, Topic
from desktop.files.export.outline import Outline, speaker_anchor
from desktop.files.export.page_cards import cards
from desktop.files.export.segments import element

VIEWS = ("all", "quotes", "plain")


def panel_markup(outline: Outline) -> str:
    """The `<nav>` element in the column that it stays in sight in."""
    overview = [
        _section(outline, "speakers", _speakers(outline)),
        _section(outline, "where", _strip(outline)),
        _section(outline, "topics", "".join(_topics(outline))),
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
    role = html.escape(speaker.title) if speaker and speaker.title != speaker.name else ""
    return (
        element("li", class_=outline.colour(speaker_id), id=speaker_anchor(speaker_id))
        + f'<p class="who"><b><bdi>{who}</bdi></b><span class="count">{count}</span></p>'
        + (f'<p class="role"><bdi>{role}</bdi></p>' if role else "")
        + _share(outline.reading.shares.get(speaker_id, 0.0), say.percent)
        + (_numbers(outline, said) if outline.has_several_voices else "")
        + "</li>"
    )


def _share(part: float, percent: Callable[[float], str]) -> str:
    label = percent(part)
    bar = element("div", class_="share", role="img", aria_label=label, title=label)
    return bar + element("i", style=f"inline-size:{part:.2%}") + "</i></div>"


def _numbers(outline: Outline, said: Iterable[Quote]) -> str:
    """The speaker's quotes by number, each a link."""
    links = (
        element("a", href=f"#{quote.id}", aria_label=outline.label(quote))
        + f"{outline.number(quote)}</a>"
        for quote in said
    )
    return f'<p class="numbers">{" ".join(links)}</p>'


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


def _topics(outline: Outline) -> Iterator[str]:
    for topic in outline.reading.topics:
        words = f"<bdi>{html.escape(topic.label)}</bdi> {_mentions(outline, topic)}"
        if outline.linked_mentions[topic.id]:
            goal = outline.mention_anchor(topic, 0)
            yield element("a", class_="chip", id=f"topic-{topic.id}", href=f"#{goal}")
            yield f"{words}</a> "
        else:
            yield element("span", class_="chip", id=f"topic-{topic.id}") + f"{words}</span> "


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
