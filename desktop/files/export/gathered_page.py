"""What one speaker says in several articles, or what is said of a topic, as one page.

Self-contained and readable without script, as the page of an article is.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop.article.across import Annotated, Gathered, Part
from desktop.article.reading import Quote
from desktop.files.export.outline import COLOURS, Outline
from desktop.files.export.page_frame import counted, footer, framed
from desktop.files.export.page_style import common_style
from resources import text
from resources.catalogue import Catalogue

_BETWEEN = " · "


def gathered_page(gathered: Gathered, annotated: Sequence[Annotated], say: Catalogue) -> str:
    """The whole page; the parts' places are those of `annotated`."""
    return _Page(gathered, annotated, say).written()


@dataclass(frozen=True)
class _Page:
    gathered: Gathered
    annotated: Sequence[Annotated]
    say: Catalogue

    def written(self) -> str:
        style = f"{common_style()}\n{text('export/gathered.css')}"
        sections = "\n".join(map(self._section, self.gathered.parts))
        foot = footer(self.say.say("page.made"), self.say.say("page.font"))
        body = (
            f'<div class="page gathered">\n{self._header()}\n'
            f"<main>\n{sections}\n</main>\n{foot}\n</div>"
        )
        return framed(self.say, self._title, style, body)

    def _header(self) -> str:
        role = self.gathered.role
        line = f'<p class="provenance" dir="auto">{html.escape(role)}</p>' if role else ""
        counts = {
            "quotes": f"<b>{self._count('page.count_of_quotes', self.gathered.count)}</b>",
            "articles": f"<b>{self._count('page.count_of_articles', len(self._parts))}</b>",
        }
        summary = self.say.say("page.quotes_in_articles", counts, isolate=False)
        return (
            f'<header><h1 dir="auto">{html.escape(self._title)}</h1>{line}'
            f'<p class="summary">{summary}</p></header>'
        )

    def _section(self, part: Part) -> str:
        one = self.annotated[part.place]
        outline = Outline(one.article, one.reading, self.say)
        # Not drawn by the sheet: within <bdi> the sign would go to the wrong side.
        origin = _BETWEEN.join(f"<bdi>{html.escape(name)}</bdi>" for name in one.origin)
        quotes = "".join(self._quote(outline, quote) for quote in part.quotes)
        return (
            f'<section>\n<h2 dir="rtl" lang="fa">{html.escape(outline.caption)}</h2>\n'
            + (f'<p class="origin">{origin}</p>\n' if origin else "")
            + f'<ol class="said">{quotes}</ol>\n</section>'
        )

    def _quote(self, outline: Outline, quote: Quote) -> str:
        words = html.escape(quote.content.of(outline.article.text))
        unsure = " unsure" if quote.is_unsure else ""
        colour = self._colours[outline.name(quote.speaker)] if quote.speaker else "nobody"
        question, why = html.escape(outline.question(quote)), html.escape(outline.why(quote))
        return (
            f'<li class="{colour}{unsure}"><blockquote lang="fa" dir="rtl">{words}</blockquote>'
            f'<p class="by">{_BETWEEN.join(self._by(outline, quote))}</p>'
            f'<p class="reason"><b>{question}</b> {why}</p></li>'
        )

    def _by(self, outline: Outline, quote: Quote) -> Iterator[str]:
        """Who says it, with the role that this article gives, and a doubt."""
        speaker = outline.reading.speaker(quote.speaker)
        yield f'<bdi class="name">{html.escape(outline.name(quote.speaker))}</bdi>'
        if speaker and speaker.role:
            yield f"<bdi>{html.escape(speaker.role)}</bdi>"
        if quote.is_unsure:
            yield f'<span class="doubt">{html.escape(outline.doubt(quote))}</span>'

    def _count(self, sentence: str, number: int) -> str:
        return html.escape(counted(self.say, sentence, number))

    @property
    def _parts(self) -> tuple[Part, ...]:
        return self.gathered.parts

    @property
    def _title(self) -> str:
        if self.gathered.type is not None:
            return self.gathered.name
        return self.say.say("page.speaks_of", {"topics": self.gathered.name}, isolate=False)

    @cached_property
    def _colours(self) -> dict[str, str]:
        """The class of each name's colour, in the order in which they speak."""
        names = dict.fromkeys(
            speaker.name
            for part in self._parts
            for quote in part.quotes
            if (speaker := self.annotated[part.place].reading.speaker(quote.speaker))
        )
        return {name: f"s{place % COLOURS}" for place, name in enumerate(names)}
