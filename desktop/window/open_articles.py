"""The open articles as far as they are read, and words found in all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.article.across import Annotated
from desktop.article.article import Article
from desktop.language.finding import Hits, Shadow
from desktop.window.desk import Desk
from desktop.window.session import Session

AT_ONCE = 0.012
"""After so many seconds of finding the window has its turn."""

Found = tuple[int, Article, Hits]


class OpenArticles(QObject):
    """Follows the desk; `changed` comes once for all that happens in one go.

    Places are those of `sessions`, which are the desk's that have been read.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: dict[Session, Annotated] = {}
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self.changed)
        for session in desk.sessions:
            session.reading_changed.connect(self._due.start)
        desk.session_opened.connect(self._follow)
        desk.session_closed.connect(self._forget)
        desk.tabs_changed.connect(self._due.start)

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Those that have been read, in the desk's order."""
        return tuple(one for one in self._desk.sessions if one.reading is not None)

    @property
    def annotated(self) -> tuple[Annotated, ...]:
        """What has been read, at the same places."""
        return tuple(map(self._annotated, self.sessions))

    @property
    def unread(self) -> int:
        """How many open articles are still being read."""
        return sum(not (one.is_whole or one.is_unreadable) for one in self._desk.sessions)

    @property
    def waiting(self) -> int:
        """How many articles wait to be opened."""
        return len(self._desk.waiting)

    def _annotated(self, session: Session) -> Annotated:
        known, reading = self._known.get(session), session.reading
        assert reading is not None
        if known is None or known.reading is not reading:
            known = self._known[session] = Annotated(session.article, reading)
        return known

    def _follow(self, session: Session) -> None:
        session.reading_changed.connect(self._due.start)
        self._due.start()

    def _forget(self, session: Session) -> None:
        self._known.pop(session, None)
        self._due.start()


class Search(QObject):
    """Finds words in one article after the other, letting the window have its turn between."""

    progressed = Signal()
    """More has been found, or all that there is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shadows: dict[Session, Shadow] = {}
        self._left: list[Callable[[], Found]] = []
        self.found: list[Found] = []
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether all articles have been looked through."""
        return not self._left

    def look(self, words: str, sessions: Iterable[Session], whole_words: bool) -> None:
        """Find the words in these, from the first on; what was looked for before is left."""
        self.found = []
        sessions = tuple(sessions)
        self._shadows = {
            one: self._shadows.get(one) or Shadow(one.article.text) for one in sessions
        }
        self._left = [
            partial(self._find, place, one, words, whole_words)
            for place, one in enumerate(sessions)
            if words.strip()
        ]
        self._due.start()

    def _find(self, place: int, session: Session, words: str, whole_words: bool) -> Found:
        return place, session.article, self._shadows[session].find(words, whole_words)

    def _go_on(self) -> None:
        begun = perf_counter()
        while self._left and perf_counter() - begun < AT_ONCE:
            self.found.append(self._left.pop(0)())
        if self._left:
            self._due.start()
        self.progressed.emit()
