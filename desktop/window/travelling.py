"""Back to where a jump led away from, and forward again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.window.command import Need
from desktop.window.desk import Desk
from desktop.window.display import Display
from desktop.window.history import History, Place
from desktop.window.session import Session
from widgets.article_view import ArticleView

_Way = Callable[[Place[Session]], tuple[Place[Session], History[Session]] | None]


class Travelling(QObject):
    """Keeps the history of the places that jumps lead away from, and goes along it."""

    travelled = Signal()
    """Another place is shown, or the way to one has changed."""

    def __init__(
        self, desk: Desk, display: Display, view: ArticleView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._display, self._view = desk, display, view
        self._history = History[Session]()
        self._is_on_the_way = False
        # A jump is told before it is made: where one is after it shows a moment later.
        self._arrival = QTimer(self, singleShot=True, interval=0)
        self._arrival.timeout.connect(self.travelled)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands of the history."""
        return {"history.back": self.back, "history.forward": self.forward}

    def needs(self) -> set[Need]:
        """Which ways there are from here."""
        here = self._here() if self._history != History[Session]() else None
        if here is None:
            return set()
        ways = {Need.BACK: self._history.back, Need.FORWARD: self._history.forward}
        return {need for need, way in ways.items() if way(here) is not None}

    def note(self) -> None:
        """A jump leads away from here; to be told before anything scrolls."""
        here = self._here()
        if here is not None and not self._is_on_the_way:
            self._history = self._history.left(here)
            self._arrival.start()

    def forget(self, session: Session) -> None:
        """The session is closed: nothing leads there any more."""
        self._history = self._history.without(session)
        self.travelled.emit()

    @property
    def history(self) -> History[Session]:
        """The places behind and ahead."""
        return self._history

    def resume(self, history: History[Session]) -> None:
        """Go on along a history that was made elsewhere."""
        self._history = history
        self.travelled.emit()

    def back(self, *_: object) -> None:
        """Go to where the last jump led away from."""
        self._go(self._history.back)

    def forward(self, *_: object) -> None:
        """Go to where was gone back from."""
        self._go(self._history.forward)

    def _go(self, way: _Way) -> None:
        here = self._here()
        found = way(here) if here is not None else None
        if found is None:
            return
        place, self._history = found
        self._is_on_the_way = True
        self._desk.turn_to(place.session)
        self._show(place)
        self._is_on_the_way = False
        self.travelled.emit()

    def _here(self) -> Place[Session] | None:
        """What is shown: the session, what stands at the top, the quote that is framed."""
        session, view = self._display.session, self._view
        return None if session is None else Place(session, view.offset_at_top(), view.current)

    def _show(self, place: Place[Session]) -> None:
        """Choose the quote of the place in its session, which is shown, and scroll to it."""
        session = place.session
        if session.reading is not None and session.reading.quote(place.quote) is not None:
            session.choose(place.quote, scroll=False)
        else:
            session.leave_quote()
        self._view.show_at_top(place.offset)
