"""The open articles as far as they are read, and words found in all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.article.across import Annotated
from desktop.article.article import Article
from desktop.language.finding import Hits, Shadow
from desktop.window.desk import Desk
from desktop.window.expressions import BadExpression, CostlyExpression, Expressions, Looking
from desktop.window.session import Session

AT_ONCE = 0.012
"""After so many seconds of finding the window has its turn."""

Found = tuple[int, Article, Hits]
_DONE = object()


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


@dataclass(frozen=True)
class Way:
    """What is looked for, and how."""

    words: str = ""
    whole_words: bool = False
    is_expression: bool = False

    def __bool__(self) -> bool:
        """Whether there is anything to look for; spaces can be an expression."""
        return bool(self.words if self.is_expression else self.words.strip())


@dataclass(frozen=True)
class Failed:
    """Why an expression was given up, and in which article that showed."""

    problem: BadExpression | CostlyExpression
    article: Article


class Search(QObject):
    """Finds words in one article after the other, letting the window have its turn between.

    Where an expression is wrong or takes too long in one of them, it `failed`, and nothing is found
    anywhere: half of the hits would look like all of them.
    """

    progressed = Signal()
    """More has been found, or all that there is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shadows: dict[Session, Shadow] = {}
        self._work: Iterator[None] = iter(())
        self.is_done = True
        self.found: list[Found] = []
        self.failed: Failed | None = None
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._go_on)

    def look(self, way: Way, sessions: Iterable[Session]) -> None:
        """Find the words in these, from the first on; what was looked for before is left."""
        sessions = tuple(sessions) if way else ()
        self.found, self.failed, self.is_done = [], None, not sessions
        kept = self._shadows
        self._shadows = {one: kept.get(one) or Shadow(one.article.text) for one in sessions}
        self._work = self._look(way, sessions)
        self._due.start()

    def _look(self, way: Way, sessions: Iterable[Session]) -> Iterator[None]:
        """All of the work; rests where the window may have its turn."""
        for place, session in enumerate(sessions):
            article = session.article
            try:
                hits = yield from self._hits(way, session)
            except (BadExpression, CostlyExpression) as problem:
                self.found, self.failed = [], Failed(problem, article)
                return
            self.found.append((place, article, hits))
            yield

    def _hits(self, way: Way, session: Session) -> Looking:
        if way.is_expression:
            text = session.article.text
            return (yield from Expressions(text).look(way.words, way.whole_words))
        return self._shadows[session].find(way.words, way.whole_words)

    def _go_on(self) -> None:
        end, is_due = perf_counter() + AT_ONCE, True
        while is_due and not self.is_done:
            self.is_done = next(self._work, _DONE) is _DONE
            is_due = perf_counter() < end
        if not self.is_done:
            self._due.start()
        self.progressed.emit()
