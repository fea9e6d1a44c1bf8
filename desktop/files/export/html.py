"""An article and its reading as one annotated page: self-contained, readable without script."""

from __future__ import annotations

import html
from collections.abc import Iterator

from desktop.article.article import Article, settled
from desktop.article.reading import ProvenanceRole, Reading
from desktop.files.export.outline import Outline
from desktop.files.export.page_article import article_markup
from desktop.files.export.page_frame import footer, framed
from desktop.files.export.page_panel import panel_markup
from desktop.files.export.page_style import style
from desktop.files.export.segments import element
from resources.catalogue import Catalogue


def page(article: Article, reading: Reading, catalogue: Catalogue, source_name: str) -> str:
    """The whole page; `source_name` is the name of the article's file, for its foot.

    The text content of its one `<article>` element is `article.text`, to the letter.
    """
    outline = Outline(article, reading, catalogue)
    body = (
        f'<div class="page">\n{_header(outline)}\n{panel_markup(outline)}\n'
        f"<main>{article_markup(outline)}</main>\n{_footer(outline, source_name)}\n</div>"
    )
    return framed(catalogue, outline.caption, style(outline), body)


def _header(outline: Outline) -> str:
    """Where the article is from, its caption unless it has a headline of its own, the counts."""
    provenance = html.escape(_provenance(outline))
    line = f'<p class="provenance">{provenance}</p>' if provenance else ""
    title = ""
    if outline.article.title is None:
        title = element("h1", dir="rtl", lang="fa") + html.escape(outline.article.caption) + "</h1>"
    summary = " · ".join(_summary(outline))
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


def _summary(outline: Outline) -> Iterator[str]:
    """What was found, in markup."""
    reading, count = outline.reading, outline.count
    if not reading.counted:
        yield html.escape(outline.say.say("page.no_quotes"))
        return
    quotes = count("page.count_of_quotes", len(reading.counted))
    if reading.speakers:
        speakers = count("page.count_of_speakers", len(reading.speakers))
        yield _with_bold(outline, "page.counts", quotes=quotes, speakers=speakers)
    else:
        yield _with_bold(outline, "page.counts_unknown", quotes=quotes)
    share = outline.say.percent(reading.speech_share(outline.article.text))
    whose = "page.share" if outline.has_several_voices else "page.share_one"
    yield _with_bold(outline, whose, percent=share)
    restating = sum(len(reading.headings_of(quote.id)) for quote in reading.counted)
    if restating:
        headings = count("page.count_of_headings", restating)
        yield _with_bold(outline, "page.headings", headings=headings)


def _with_bold(outline: Outline, sentence: str, **values: str) -> str:
    """The sentence as markup, its values bold."""
    bold = {name: f"<b>{html.escape(value)}</b>" for name, value in values.items()}
    return outline.say.say(sentence, bold, isolate=False)


def _footer(outline: Outline, source_name: str) -> str:
    # A file's name may hold bytes that are no text.
    made = outline.say.say("page.made_from", {"name": settled(source_name)})
    return footer(made, outline.say.say("page.unchanged"), outline.say.say("page.font"))
