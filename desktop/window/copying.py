"""What the reader takes along: words of the text, quotes, and quotes with their sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeGuard

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

from desktop.article.direction import Direction, direction
from desktop.article.reading import Quote
from desktop.window.display import Display
from desktop.window.translator import N_
from desktop.window.window_parts import Parts
from desktop.window.wording import Wording
from resources.catalogue import Catalogue
from widgets.excerpt import clipping, excerpt

# A source is said in the language of the words it belongs to, whatever the window speaks.
_SAY = Catalogue("fa")


class Copying(QObject):
    """Puts on the clipboard what is chosen, and tells so.

    `mend` is applied to a quote with its source; it may restore half-spaces.
    """

    def __init__(
        self,
        parts: Parts,
        display: Display,
        wording: Wording,
        mend: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._display, self._wording = parts, display, wording
        self._mend = mend

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands that copy."""
        return {
            "copy": self.copy,
            "quote.copy": self.copy_words,
            "quote.copy_with_source": self.copy_with_source,
            "speaker.copy": self.copy_speaker,
        }

    def copy(self, *_: object) -> None:
        """Copy the words that are selected where the focus is, or else the chosen quotes."""
        focused = QApplication.focusWidget()
        if _has_selection(focused):
            focused.copy()
            self._display.tell(self._say(N_("متن برگزیده رونوشت شد.")))
        else:
            self.copy_words()

    def copy_words(self, *_: object) -> None:
        """Copy the words of the chosen quotes, a paragraph for each."""
        quotes, view = self._chosen(), self._parts.article_view
        if not quotes:
            self._display.tell(self._say(N_("چیزی برای رونوشت برگزیده نشده است.")))
            return
        in_order = sorted(quotes, key=lambda quote: quote.content)
        lines = [view.copied(quote.content.start, quote.content.end) for quote in in_order]
        sided = ((line, direction(line) is Direction.RTL) for line in lines)
        _put(excerpt("\n".join(lines), sided))
        self._display.tell(
            self._counted(len(quotes), N_("نقل رونوشت شد."), N_("{n} نقل رونوشت شد."))
        )

    def copy_with_source(self, *_: object) -> None:
        """Copy the chosen quotes, each with who said it, his role and where it was published."""
        self._cite(self._chosen())

    def copy_speaker(self, *_: object) -> None:
        """Copy all quotes of the chosen quote's speaker with their sources."""
        session = self._display.session
        if session is not None and session.reading is not None and session.quote is not None:
            self._cite(session.reading.said_by(session.quote.speaker))

    def tell_gathered(self, count: int) -> None:
        """Several cards are chosen now, or one again."""
        chosen = N_("{n} نقل برگزیده شده است.")
        self._display.tell(self._counted(count, N_("۱ نقل برگزیده شده است."), chosen))

    def _chosen(self) -> tuple[Quote, ...]:
        """The quotes whose cards are selected; where there is none in sight, the current one."""
        session = self._display.session
        if session is None or session.reading is None:
            return ()
        keys = self._parts.sidebar.speakers.chosen_cards() or (session.current,)
        quotes = map(session.reading.quote, keys)
        return tuple(quote for quote in quotes if quote is not None)

    def _cite(self, quotes: Iterable[Quote]) -> None:
        session, quotes = self._display.session, tuple(quotes)
        if session is None or session.best_reading is None or not quotes:
            return
        # Here, since the window's start has no use for it.
        from desktop.files.export.citation import cited

        # The refined reading may know a fuller name.
        citation = cited(session.article, session.best_reading, quotes, _SAY, self._mend)
        _put(clipping(citation.plain, citation.html))
        one, several = N_("نقل با منبع رونوشت شد."), N_("{n} نقل با منبع رونوشت شد.")
        self._display.tell(self._counted(len(quotes), one, several))

    def _counted(self, count: int, one: str, several: str) -> str:
        return self._say(one) if count == 1 else self._say.fill(several, {"n": count})

    @property
    def _say(self) -> Catalogue:
        return self._wording.catalogue


def _has_selection(widget: QWidget | None) -> TypeGuard[QTextEdit | QLineEdit]:
    if isinstance(widget, QTextEdit):
        return widget.textCursor().hasSelection()
    return isinstance(widget, QLineEdit) and widget.hasSelectedText()


def _put(data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
