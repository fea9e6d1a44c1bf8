"""The article's headings, as rows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop.article.article import Article, Paragraph
from desktop.article.reading import Quote, Reading
from desktop.window.marks import colours
from desktop.window.rows_model import RowsModel
from desktop.window.wording import Wording
from widgets.roles import Role, RowKind

TITLE, SUB_HEADING = 1, 2


class OutlineModel(RowsModel):
    """The title and the sub-headings, each with the quote that it says again or holds itself."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.headings: tuple[Paragraph, ...] = ()
        self.quotes: tuple[str, ...] = ()
        """For each heading the id of its quote, or nothing."""
        self._starts: list[int] = []

    def set_article(self, article: Article | None, reading: Reading | None) -> None:
        """Show the headings of another article, or none; before it is read without quotes."""
        paragraphs = article.paragraphs if article else ()
        self.headings = tuple(one for one in paragraphs if one.is_heading)
        self._starts = [heading.span.start for heading in self.headings]
        found = _quotes_in(self.headings, reading or Reading())
        self.quotes = tuple(quote.restates or quote.id if quote else "" for quote in found)
        self._set_rows(
            [
                self._row(article, reading, place, quote)
                for place, quote in enumerate(found)
                if article is not None
            ]
        )

    def index_at(self, offset: int) -> QModelIndex:
        """The heading under which that code point stands; invalid before the first."""
        return self.index(bisect_right(self._starts, offset) - 1)

    def _row(
        self, article: Article, reading: Reading | None, place: int, quote: Quote | None
    ) -> dict[int, object]:
        heading = self.headings[place]
        words = self._wording.line(article.text, heading.span)
        said = "" if quote is None or reading is None else self._said(quote, reading)
        return {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.AccessibleTextRole: self._wording.listed((words, said)),
            Role.KIND: RowKind.HEADING,
            Role.LEVEL: TITLE if heading is article.paragraphs[0] else SUB_HEADING,
            Role.SUMMARY: said,
            Role.GROUP: colours(reading)[quote.speaker] if quote and reading else None,
        }

    def _said(self, quote: Quote, reading: Reading) -> str:
        """Which quote the heading is, and whose."""
        name = self._wording.speaker(reading.speaker(quote.speaker))
        return self._wording.restated(reading.numbers[quote.restates or quote.id], name)


def _quotes_in(headings: tuple[Paragraph, ...], reading: Reading) -> list[Quote | None]:
    """For each heading the first quote whose content stands in it."""
    starts = [quote.content.start for quote in reading.quotes]
    found: list[Quote | None] = []
    for heading in headings:
        place = bisect_left(starts, heading.span.start)
        is_in = place < len(starts) and starts[place] in heading.span
        found.append(reading.quotes[place] if is_in else None)
    return found
