"""The articles that are open, the one in hand, and those that still wait to be opened."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.article.article import Article
from desktop.files.loading import Unreadable
from desktop.window.session import Session

TRIED_AT_ONCE = 50
NAME_LENGTH = 60

Failure = tuple[Path, Unreadable]


class Desk(QObject):
    """Knows the open sessions and which is current.

    `load` turns a path into an article or raises `Unreadable`.
    """

    opening = Signal()
    """The reader wants to open something."""
    article_taken = Signal()
    """An article is in hand; nothing has begun to be done with it."""
    session_opened = Signal(Session)
    session_closed = Signal(Session)
    current_changed = Signal()
    waiting_changed = Signal()
    loading_failed = Signal(Path, Unreadable)

    def __init__(self, load: Callable[[Path], Article], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self.sessions: tuple[Session, ...] = ()
        self.current: Session | None = None
        self.waiting: tuple[Path, ...] = ()

    def open(self, paths: Iterable[Path], failures: Iterable[Failure] = ()) -> None:
        """Show the first article that can be read; the others wait for the reader's word.

        What cannot be read is told last, so that nothing else to tell covers it: the `failures`
        before, and those of the first that wait.
        """
        self.opening.emit()
        handed_over = list(dict.fromkeys(path.absolute() for path in paths))
        failed = list(failures)
        while handed_over:
            path = handed_over.pop(0)
            try:
                self._show(path)
                break
            except Unreadable as problem:
                failed.append((path, problem))
        bad = list(self._unreadable(handed_over[:TRIED_AT_ONCE]))
        gone = {path for path, _ in bad}
        waiting = (path for path in (*self.waiting, *handed_over) if path not in gone)
        self._wait_for(path for path in waiting if not self._at(path))
        for failure in (*failed, *bad):
            self.loading_failed.emit(*failure)

    def open_text(self, text: str, folder: Path) -> None:
        """Show a text that is in no file, as if it were in one of the folder."""
        self.opening.emit()
        article = Article.of(text)
        if not text.strip():
            self.loading_failed.emit(folder, Unreadable("no_text", {}))
            return
        known = (session for session in self.sessions if session.article.text == article.text)
        path = self._free(folder, article.caption)
        self.turn_to(next(known, None) or self._begun(article, path))

    def open_waiting(self, path: Path) -> None:
        """Open one of those that wait."""
        self.opening.emit()
        self._wait_for(other for other in self.waiting if other != path)
        try:
            self._show(path)
        except Unreadable as problem:
            self.loading_failed.emit(path, problem)

    def turn_to(self, session: Session | None) -> None:
        """Make an open session the current one."""
        if session is not self.current:
            self.current = session
            self.current_changed.emit()

    def step(self, by: int) -> None:
        """Turn to the next (1) or previous (-1) article, beginning again at the other end.

        Those that wait come after those that are open.
        """
        if self.current is None:
            return
        ring: tuple[Session | Path, ...] = (*self.sessions, *self.waiting)
        stop = ring[(self.sessions.index(self.current) + by) % len(ring)]
        if isinstance(stop, Session):
            self.turn_to(stop)
        else:
            self.open_waiting(stop)

    def close_current(self) -> None:
        """Close the article in hand; the one opened before it comes up."""
        closed = self.current
        if closed is None:
            return
        place = self.sessions.index(closed)
        self.sessions = tuple(one for one in self.sessions if one is not closed)
        self.turn_to(self.sessions[max(0, place - 1)] if self.sessions else None)
        self.session_closed.emit(closed)
        closed.deleteLater()

    def _show(self, path: Path) -> None:
        """Turn to that article, opening it if need be; raises Unreadable."""
        self.turn_to(self._at(path) or self._opened(path))

    def _opened(self, path: Path) -> Session:
        return self._begun(self._load(path), path)

    def _begun(self, article: Article, path: Path) -> Session:
        session = Session(article, path, self)
        self.sessions = (*self.sessions, session)
        self.article_taken.emit()
        self.session_opened.emit(session)
        return session

    def _unreadable(self, paths: Iterable[Path]) -> Iterator[Failure]:
        for path in paths:
            try:
                if self._at(path) is None:
                    self._load(path)
            except Unreadable as problem:
                yield path, problem

    def _free(self, folder: Path, caption: str) -> Path:
        """A path for the text of that caption which no file and no other text has."""
        name = re.sub(r'[\x00-\x1f/\\:*?"<>|]+', " ", caption)[:NAME_LENGTH].strip(" .")
        numbered = (f"{name} {number}.txt" for number in itertools.count(2))
        paths = (folder / one for one in itertools.chain([f"{name}.txt"], numbered))
        return next(path for path in paths if not path.exists() and not self._at(path))

    def _at(self, path: Path) -> Session | None:
        return next((session for session in self.sessions if session.path == path), None)

    def _wait_for(self, paths: Iterable[Path]) -> None:
        waiting = tuple(dict.fromkeys(paths))
        if waiting != self.waiting:
            self.waiting = waiting
            self.waiting_changed.emit()
