"""The articles that are open, the one in hand, and those that still wait to be opened."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.article.article import Article
from desktop.files.loading import Unreadable
from desktop.window.background import Lane
from desktop.window.session import Session

TRIED_AT_ONCE = 50
NAME_LENGTH = 60
AT_ONCE = 200_000
"""A file of so many bytes is loaded in some 40 ms; a larger one would hold up the window."""

Failure = tuple[Path, Unreadable]


@dataclass(frozen=True)
class _Found:
    """The first of several files that can be read, those after it, what is wrong with others.

    Of a file that is open already there is a path and no article.
    """

    path: Path | None = None
    article: Article | None = None
    rest: tuple[Path, ...] = ()
    failures: tuple[Failure, ...] = ()


class Desk(QObject):
    """Knows the open sessions and which is current.

    `load` turns a path into an article or raises `Unreadable`; it is called in `lane` for large
    files. The article in hand stays until the other is there.
    """

    opening = Signal()
    """The reader wants to open something."""
    article_taken = Signal()
    """An article is in hand; nothing has begun to be done with it."""
    loading_large = Signal(Path)
    """A large file is loaded; `loading_ended` comes when it is done."""
    loading_ended = Signal()
    session_opened = Signal(Session)
    session_closed = Signal(Session)
    current_changed = Signal()
    waiting_changed = Signal()
    loading_failed = Signal(Path, Unreadable)

    def __init__(
        self, load: Callable[[Path], Article], lane: Lane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._load, self._lane = load, lane
        self.sessions: tuple[Session, ...] = ()
        self.current: Session | None = None
        self.waiting: tuple[Path, ...] = ()

    def open(self, paths: Iterable[Path], failures: Iterable[Failure] = ()) -> None:
        """Show the first article that can be read; the others wait for the reader's word.

        What cannot be read is told last, so that nothing else to tell covers it: the `failures`
        before, and those of the first that wait.
        """
        self.opening.emit()
        # By its real path, so that no article is opened twice along different ways.
        handed_over = tuple(dict.fromkeys(Path(os.path.realpath(path)) for path in paths))
        is_open = frozenset(session.path for session in self.sessions)
        job = partial(_first_of, handed_over, is_open, self._load, tuple(failures))
        large = next(filter(_is_large, handed_over), None)
        if large is None or large in is_open:
            self._take(job())
            return
        self.loading_large.emit(large)
        self._lane.run(job, self._take_late)
        self._lane.start()

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
        self._wait_for(other for other in self.waiting if other != path)
        self.open([path])

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

    def _take_late(self, found: object) -> None:
        self.loading_ended.emit()
        if isinstance(found, _Found):
            self._take(found)

    def _take(self, found: _Found) -> None:
        if found.path is not None:
            self.turn_to(self._at(found.path) or self._opened(found))
        self._wait_for(path for path in (*self.waiting, *found.rest) if not self._at(path))
        for failure in found.failures:
            self.loading_failed.emit(*failure)

    def _opened(self, found: _Found) -> Session | None:
        if found.path is None or found.article is None:
            # It was open when it was asked for, and has been closed meanwhile.
            return self.current
        return self._begun(found.article, found.path)

    def _begun(self, article: Article, path: Path) -> Session:
        session = Session(article, path, self)
        self.sessions = (*self.sessions, session)
        self.article_taken.emit()
        self.session_opened.emit(session)
        return session

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


def _first_of(
    paths: Sequence[Path],
    is_open: Collection[Path],
    load: Callable[[Path], Article],
    failures: Sequence[Failure] = (),
) -> _Found:
    failed = list(failures)
    for place, path in enumerate(paths, 1):
        try:
            article = None if path in is_open else load(path)
        except Unreadable as problem:
            failed.append((path, problem))
        else:
            others = [other for other in paths[place:] if other not in is_open]
            bad = list(_unreadable(others[:TRIED_AT_ONCE], load))
            gone = {other for other, _ in bad}
            rest = tuple(other for other in paths[place:] if other not in gone)
            return _Found(path, article, rest, (*failed, *bad))
    return _Found(failures=tuple(failed))


def _unreadable(paths: Iterable[Path], load: Callable[[Path], Article]) -> Iterator[Failure]:
    for path in paths:
        try:
            load(path)
        except Unreadable as problem:
            yield path, problem


def _is_large(path: Path) -> bool:
    try:
        return path.stat().st_size > AT_ONCE
    except (OSError, ValueError):
        return False
