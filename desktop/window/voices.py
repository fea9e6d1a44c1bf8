"""Who speaks where: fills the strip below, and says in words what the markers beside stand for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.article.article import Article
from desktop.article.direction import Direction
from desktop.window.marks import contents
from desktop.window.session import Session
from desktop.window.window_parts import Parts
from desktop.window.wording import Wording

FIRST_WORDS = 120
"""So many code points of a quote say which it is."""


class Voices(QObject):
    """Keeps the strip at the session that is shown, and words what strip and bar ask about."""

    def __init__(self, parts: Parts, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._wording = parts, wording
        self._session: Session | None = None
        parts.voices_strip.set_teller(self.tell)
        parts.article_view.markers.set_teller(self.tell)

    def watch(self, session: Session | None) -> None:
        """Show this session's voices from now on; where nothing is open, no strip."""
        if self._session is not None:
            self._session.reading_changed.disconnect(self._show_reading)
            self._session.current_changed.disconnect(self._show_current)
        self._session = session
        if session is not None:
            session.reading_changed.connect(self._show_reading)
            session.current_changed.connect(self._show_current)
        self._parts.voices_strip.setVisible(session is not None)
        self._show_reading()
        self._show_current()

    def tell(self, quote_id: str) -> tuple[str, ...]:
        """Who says the quote, and its first words; nothing for an id there is none of."""
        session = self._session
        reading = session.reading if session else None
        quote = reading.quote(quote_id) if reading else None
        if session is None or reading is None or quote is None:
            return ()
        name = self._wording.speaker(reading.speaker(quote.speaker))
        who = self._wording.listed((name, self._wording.doubt(quote)))
        return who, self._wording.first_words(session.article.text, quote.content, FIRST_WORDS)

    def show_counts(self, above: int, below: int) -> None:
        """Say how many quotes lie above and below what is in sight."""
        chips, wording = self._parts.article_view.chips, self._wording
        number = wording.catalogue.number
        chips.above.say(wording.above(above), number(above), wording.nearest_above)
        chips.below.say(wording.below(below), number(below), wording.nearest_below)
        chips.place()

    def _show_reading(self) -> None:
        session = self._session
        reading = session.reading if session else None
        quotes = contents(reading) if reading else ()
        article = session.article if session else None
        length = len(article.text) if article else 0
        self._parts.voices_strip.show_quotes(quotes, length, article is None or _is_rtl(article))

    def _show_current(self, *_: object) -> None:
        self._parts.voices_strip.show_current(self._session.current if self._session else "")


def _is_rtl(article: Article) -> bool:
    """Whether most lines of the article are read from the right."""
    rtl = sum(one.direction is Direction.RTL for one in article.paragraphs)
    return 2 * rtl >= len(article.paragraphs)
