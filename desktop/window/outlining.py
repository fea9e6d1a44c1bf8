"""The outline of the article in hand: shown on demand, and jumped by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from desktop.window.command import Need
from desktop.window.display import Display
from desktop.window.outline_model import OutlineModel
from desktop.window.window_parts import Parts
from desktop.window.wording import Wording


class Outlining(QObject):
    """Opens and closes the outline, follows the chosen quote there, and leads to headings."""

    sidebar_asked = Signal(bool)
    """The reader goes to the outline, which stands in the sidebar."""

    left = Signal()
    """A jump to a heading leads away from what is still in sight."""

    def __init__(
        self, parts: Parts, display: Display, wording: Wording, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts, self._display, self._wording = parts, display, wording
        self._model = OutlineModel(wording, self)
        self._is_wanted = self._is_shown = False
        parts.sidebar.outline.setModel(self._model)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands about the outline."""
        return {"outline": self.open}

    @property
    def is_open(self) -> bool:
        """Whether the reader wants to see the outline, where there is one."""
        return self._is_wanted

    def needs(self) -> set[Need]:
        """What is there for commands to work on."""
        return {Need.HEADINGS} if self._model.headings else set()

    def restore(self, is_wanted: bool) -> None:
        """Open or close it, leaving the focus."""
        self._is_wanted = is_wanted
        self._show()

    def open(self, is_wanted: bool) -> None:
        """The reader opens it, to go there, or closes it, to go on in the text."""
        self.restore(is_wanted)
        if is_wanted:
            self.sidebar_asked.emit(True)
        view = self._parts.sidebar.outline if is_wanted else self._parts.article_view
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_article(self) -> None:
        """Show the headings of the article that is in hand now, as far as it is read."""
        session = self._display.session
        self._model.set_article(
            session.article if session else None, session.reading if session else None
        )
        self._show()

    def follow(self) -> None:
        """Set off the heading under which the chosen quote stands, where there is an outline."""
        if not self._is_shown:
            return
        session = self._display.session
        quote = session.quote if session else None
        place = self._model.index_at(quote.content.start) if quote else QModelIndex()
        self._parts.sidebar.outline.show_current(place)

    def go(self, row: int) -> None:
        """Lead to the heading of that row; the quote that it says again is chosen."""
        session = self._display.session
        if session is None:
            return
        self.left.emit()
        if self._model.quotes[row]:
            session.choose(self._model.quotes[row], scroll=False)
        span = self._model.headings[row].span
        self._parts.sidebar.outline.show_current(self._model.index(row))
        said = self._model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        self._parts.article_view.go_to(span.start, span.end, announcement=str(said))

    def read_on(self, row: int) -> None:
        """Lead to the heading of that row, and the focus to the text."""
        self.go(row)
        self._parts.article_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        count = len(self._model.headings)
        number = self._wording.catalogue.number(count)
        self._is_shown = self._is_wanted and count > 0
        self._parts.sidebar.show_outline(self._is_shown, number)
        self.follow()
