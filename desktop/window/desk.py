"""The articles that are open, the one in hand, and those that still wait to be opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.article.article import Article
from desktop.files.loading import Unreadable
from desktop.window.session import Session


class Desk(QObject):
    """Knows the open sessions and which is current.

    `load` turns a path into an article or raises `Unreadable`.
    """

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

    def open(self, paths: Iterable[Path]) -> None:
        """Show the first article that can be read; the others wait for the reader's word."""
        handed_over = list(dict.fromkeys(path.absolute() for path in paths))
        while handed_over:
            if self._show(handed_over.pop(0)):
                break
        self._wait_for(path for path in (*self.waiting, *handed_over) if not self._at(path))

    def open_waiting(self, path: Path) -> None:
        """Open one of those that wait."""
        self._wait_for(other for other in self.waiting if other != path)
        self._show(path)

    def forget_waiting(self) -> None:
        """Let those that wait be."""
        self._wait_for(())

    def turn_to(self, session: Session | None) -> None:
        """Make an open session the current one."""
        if session is not self.current:
            self.current = session
            self.current_changed.emit()

    def step(self, by: int) -> None:
        """Turn to the next (1) or previous (-1) open article, beginning again at the other end."""
        if self.current is not None:
            place = self.sessions.index(self.current) + by
            self.turn_to(self.sessions[place % len(self.sessions)])

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

    def _show(self, path: Path) -> bool:
        session = self._at(path) or self._opened(path)
        if session is not None:
            self.turn_to(session)
        return session is not None

    def _opened(self, path: Path) -> Session | None:
        try:
            article = self._load(path)
        except Unreadable as problem:
            self.loading_failed.emit(path, problem)
            return None
        session = Session(article, path, self)
        self.sessions = (*self.sessions, session)
        self.session_opened.emit(session)
        return session

    def _at(self, path: Path) -> Session | None:
        return next((session for session in self.sessions if session.path == path), None)

    def _wait_for(self, paths: Iterable[Path]) -> None:
        waiting = tuple(dict.fromkeys(paths))
        if waiting != self.waiting:
            self.waiting = waiting
            self.waiting_changed.emit()
