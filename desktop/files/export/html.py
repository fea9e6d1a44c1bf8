"""An article and its reading as one annotated page: self-contained, readable without script."""

from __future__ import annotations

import html
import re

from desktop.article.article import Article
from desktop.article.reading import ProvenanceRole, Reading
from desktop.files.export.outline import Outline
from desktop.files.export.page_article import article_markup
from desktop.files.export.page_panel import panel_markup, view_switches
from desktop.files.export.page_style import style
from desktop.files.export.segments import element
from resources.catalogue import Catalogue

_NUMBER = re.compile(r"\d+[%٪]?")
POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'"


def page(article: Article, reading: Reading, catalogue: Catalogue, source_name: str) -> str:
    """The whole page; `source_name` is the name of the article's file, for its foot.

    The text content of its one `<article>` element is `article.text`, to the letter.
    """
    outline = Outline(article, reading, catalogue)
    direction = "rtl" if catalogue.language == "fa" else "ltr"
    root = element("html", lang=catalogue.language, dir=direction)
    return (
        f"<!doctype html>\n{root}\n{_head(outline)}\n<body>\n{view_switches(outline)}\n"
        f'{_header(outline)}\n<div class="columns">\n{panel_markup(outline)}\n'
        f"<main>{article_markup(outline)}</main>\n</div>\n{_footer(outline, source_name)}\n"
        "</body>\n</html>\n"
    )


def _head(outline: Outline) -> str:
    title = outline.article.caption or outline.say.say("page.untitled")
    policy = element("meta", http_equiv="Content-Security-Policy", content=POLICY)
    return (
        f'<head>\n<meta charset="utf-8">\n{policy}\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="Naqlnama">\n'
        f"<title>{html.escape(title)}</title>\n<style>\n{style(outline)}\n</style>\n</head>"
    )


def _header(outline: Outline) -> str:
    provenance = _provenance(outline)
    line = f'<p class="provenance">{html.escape(provenance)}</p>' if provenance else ""
    title = element("h1", dir="rtl", lang="fa") + html.escape(outline.article.caption) + "</h1>"
    summary = " · ".join(
        _NUMBER.sub(r"<b>\g<0></b>", html.escape(part)) for part in _summary(outline)
    )
    return f'<header>{line}{title}<p class="summary">{summary}</p></header>'


def _provenance(outline: Outline) -> str:
    """«تابناک، به نقل از ایسنا»."""
    names: dict[ProvenanceRole, dict[str, None]] = {role: {} for role in ProvenanceRole}
    for one in outline.reading.provenance:
        names[one.role][one.name] = None
    comma = outline.say.say("page.comma")
    outlets = comma.join(names[ProvenanceRole.OUTLET])
    relays = comma.join(names[ProvenanceRole.RELAY])
    if outlets and relays:
        return outline.say.say("page.relayed", {"outlet": outlets, "relay": relays})
    return outlets or (outline.say.say("page.relay", {"relay": relays}) if relays else "")


def _summary(outline: Outline) -> list[str]:
    reading, say = outline.reading, outline.say
    if not reading.counted:
        return [say.say("page.no_quotes")]
    said = {"quotes": len(reading.counted), "speakers": len(reading.speakers)}
    share = say.percent(reading.speech_share(outline.article.text))
    whose = "page.share_one" if len(reading.speakers) == 1 else "page.share"
    parts = [
        say.say("page.counts", said),
        say.say(whose, {"percent": share}, isolate=False),
    ]
    restating = sum(quote.restates is not None for quote in reading.quotes)
    return parts + ([say.say("page.headings", {"count": restating})] if restating else [])


def _footer(outline: Outline, source_name: str) -> str:
    made = outline.say.say("page.made_from", {"name": source_name})
    parts = [made, outline.say.say("page.unchanged"), outline.say.say("page.font")]
    return "<footer>" + " · ".join(html.escape(part) for part in parts) + "</footer>"
