"""The articles that are open, the one in hand, and those that still wait to be opened."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.article.article import Article
from desktop.files.loading import Unreadable
from desktop.window.session import Session

TRIED_AT_ONCE = 50
NAME_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be opened, and why."""

    path: Path
    problem: Unreadable


class Desk(QObject):
    """Knows the open sessions and which is current.

    `load` turns a path into an article or raises `Unreadable`.
    """

    session_opened = Signal(Session)
    session_closed = Signal(Session)
    current_changed = Signal()
    waiting_changed = Signal()
    loading_failed = Signal(object)
    """A tuple of failures, of all that was to be opened together."""

    def __init__(self, load: Callable[[Path], Article], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self.sessions: tuple[Session, ...] = ()
        self.current: Session | None = None
        self.waiting: tuple[Path, ...] = ()

    def open(self, paths: Iterable[Path], failures: Iterable[Failure] = ()) -> None:
        """Show the first article that can be read; the others wait for the reader's word.

        What cannot be read is told once the article is there, with the `failures` before it.
        """
        failed, left = list(failures), list(dict.fromkeys(path.absolute() for path in paths))
        while left:
            if self._show(left.pop(0), failed):
                break
        tried, untried = left[:TRIED_AT_ONCE], left[TRIED_AT_ONCE:]
        readable = [path for path in tried if self._at(path) or self._loaded(path, failed)]
        waiting = (*self.waiting, *readable, *untried)
        self._wait_for(path for path in waiting if not self._at(path))
        self._tell(failed)

    def open_text(self, text: str, folder: Path) -> None:
        """Show a text that is in no file, as if it were in one of the folder."""
        article = Article.of(text)
        if not text.strip():
            self._tell([Failure(folder, Unreadable("no_text", {}))])
            return
        known = (session for session in self.sessions if session.article.text == article.text)
        path = self._free(folder, article.caption)
        self.turn_to(next(known, None) or self._begun(article, path))

    def open_waiting(self, path: Path) -> None:
        """Open one of those that wait."""
        failed: list[Failure] = []
        self._wait_for(other for other in self.waiting if other != path)
        self._show(path, failed)
        self._tell(failed)

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

    def _show(self, path: Path, failed: list[Failure]) -> bool:
        session = self._at(path)
        if session is None:
            article = self._loaded(path, failed)
            if article is None:
                return False
            session = self._begun(article, path)
        self.turn_to(session)
        return True

    def _loaded(self, path: Path, failed: list[Failure]) -> Article | None:
        try:
            return self._load(path)
        except Unreadable as problem:
            failed.append(Failure(path, problem))
            return None

    def _begun(self, article: Article, path: Path) -> Session:
        session = Session(article, path, self)
        self.sessions = (*self.sessions, session)
        self.session_opened.emit(session)
        return session

    def _tell(self, failed: Sequence[Failure]) -> None:
        if failed:
            self.loading_failed.emit(tuple(failed))

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
