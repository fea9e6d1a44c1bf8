"""The articles that are open in their order, those among them not loaded yet, the one in hand."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.article.article import Article
from desktop.files.loading import Unreadable, named, of_text
from desktop.files.targets import file_name
from desktop.window.background import Lane
from desktop.window.first_readable import (
    AT_ONCE,
    Failure,
    Found,
    Load,
    first_readable,
    is_large,
    large_first,
    unreadable,
)
from desktop.window.session import Session

REOPENED_AT_MOST = 20

Tab = Session | Path


@dataclass(frozen=True)
class _Closed:
    """An article that was closed, and its place among the others; kept whole if in no file."""

    path: Path
    article: Article | None
    place: int


class Desk(QObject):
    """Knows the open articles and which is current.

    Each has a tab: a session, or the path of an article that is loaded when it is first shown.
    `load` turns a path into an article or raises `Unreadable`; it is called in `lane` for large
    files. The article in hand stays until the other is there.
    """

    opening = Signal()
    """The reader wants to open something."""
    article_taken = Signal()
    """An article is in hand; nothing has begun to be done with it."""
    loading_large = Signal(Path)
    """A large file or text is loaded; `loading_ended` comes when it is done."""
    loading_ended = Signal()
    session_opened = Signal(Session)
    session_renewed = Signal(Session, Session)
    """The second session takes the place of the first, whose file has changed."""
    session_unchanged = Signal(Session)
    """The session was to be read anew, and its file says what it said before."""
    session_closed = Signal(Session)
    current_changed = Signal()
    tabs_changed = Signal()
    """Other articles have tabs, in another order, or one of them has been loaded."""
    loading_failed = Signal(Path, Unreadable)

    def __init__(self, load: Load, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load, self._lane = load, lane
        self.tabs: tuple[Tab, ...] = ()
        self.current: Session | None = None
        self._closed: tuple[_Closed, ...] = ()

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The articles that have been shown, in the order of their tabs."""
        return tuple(tab for tab in self.tabs if isinstance(tab, Session))

    @property
    def waiting(self) -> tuple[Path, ...]:
        """The articles that are loaded when they are first shown."""
        return tuple(tab for tab in self.tabs if isinstance(tab, Path))

    @property
    def can_reopen(self) -> bool:
        """Whether an article was closed that can be opened again."""
        return bool(self._closed)

    def open(self, paths: Iterable[Path], failures: Iterable[Failure] = ()) -> None:
        """Show the first article that can be read; the others get tabs.

        What cannot be read is told last, so that nothing else to tell covers it: the `failures`
        before, and, as soon as they have been looked at, those of the others.
        """
        self.opening.emit()
        # By its real path, so that no article is opened twice along different ways.
        handed_over = tuple(dict.fromkeys(Path(os.path.realpath(path)) for path in paths))
        is_open = frozenset(session.path for session in self.sessions)
        job = partial(first_readable, handed_over, is_open, self._load, tuple(failures))
        large = large_first(handed_over)
        self._do(None if large in is_open else large, job, self._take)

    def open_text(self, text: str, folder: Path, problem: str = "no_text") -> None:
        """Show a text that is in no file, as if it were in one of the folder.

        `problem` is what is told where nothing is to be seen in it.
        """
        self.opening.emit()
        job = partial(_text_read, text, folder, problem)
        large = folder / named(text) if len(text) > AT_ONCE else None
        self._do(large, job, partial(self._take_text, folder))

    def restore(self, paths: Sequence[Path], current: Path) -> None:
        """Give these articles tabs again, in their order, and show that one of them."""
        self._set((*self.tabs, *(path for path in paths if self._at(path) is None)))
        self.open((current, *paths) if current in paths else paths)

    def show(self, tab: Tab) -> None:
        """Turn to an article that has a tab, loading it if need be."""
        if isinstance(tab, Session):
            self.turn_to(tab)
        else:
            self.open([tab])

    def turn_to(self, session: Session | None) -> None:
        """Make an open session the current one."""
        if session is not self.current:
            self.current = session
            self.current_changed.emit()

    def step(self, by: int) -> None:
        """Turn to the next (1) or previous (-1) article, beginning again at the other end."""
        if self.current is not None:
            self.show(self.tabs[(self.tabs.index(self.current) + by) % len(self.tabs)])

    def move(self, start: int, end: int) -> None:
        """Put the tab at one place at another."""
        tabs = list(self.tabs)
        tabs.insert(end, tabs.pop(start))
        self._set(tabs)

    def close_current(self) -> None:
        """Close the article in hand; the one before it comes up."""
        if self.current is not None:
            self.close(self.current)

    def close(self, tab: Tab) -> None:
        """Close an article; `reopen` brings it back."""
        place = self.tabs.index(tab)
        kept = tab.article if isinstance(tab, Session) and not tab.is_filed else None
        self._closed = (*self._closed, _Closed(path_of(tab), kept, place))[-REOPENED_AT_MOST:]
        self._remove(tab)

    def reopen(self, *_: object) -> None:
        """Open again what was closed last, where its tab stood."""
        if not self._closed:
            return
        *others, last = self._closed
        self._closed = tuple(others)
        if last.article is not None:
            tab: Tab | None = self._show_text(last.article, last.path.parent)
        else:
            self.open([last.path])
            tab = self._at(last.path)
        if tab is not None:
            self.move(self.tabs.index(tab), min(last.place, len(self.tabs) - 1))

    def reload(self, session: Session | None = None) -> None:
        """Read an article, the one in hand if none is named, from its file anew."""
        session = session or self.current
        if session is None or not session.is_filed:
            return
        self.opening.emit()
        job = partial(first_readable, [session.path], (), self._load)
        large = session.path if is_large(session.path) else None
        self._do(large, job, partial(self._renew, session))

    def _do(
        self, large: Path | None, job: Callable[[], Found], take: Callable[[Found], None]
    ) -> None:
        """Do a job at once, or beside the window where it is about a large file."""
        if large is None:
            take(job())
            return
        self.loading_large.emit(large)
        self._lane.run(job, partial(self._take_late, take))
        self._lane.start()

    def _take_late(self, take: Callable[[Found], None], found: object) -> None:
        self.loading_ended.emit()
        if isinstance(found, Found):
            take(found)

    def _take(self, found: Found) -> None:
        if found.path is not None:
            tab = self._at(found.path)
            if found.article is not None and not isinstance(tab, Session):
                tab = self._begun(found.article, found.path, is_filed=True)
            if isinstance(tab, Session):
                # Otherwise it was open when it was asked for, and has been closed meanwhile.
                self.turn_to(tab)
        new = tuple(path for path in found.rest if self._at(path) is None)
        self._set((*self.tabs, *new))
        self._fail(found.failures)
        if new:
            self._lane.run(partial(unreadable, new, self._load), self._take_failures)
            self._lane.start()

    def _take_text(self, folder: Path, found: Found) -> None:
        article = found.article
        if article is None:
            self._fail(found.failures)
            return
        self._show_text(article, folder)

    def _show_text(self, article: Article, folder: Path) -> Session:
        """Show an article that is in no file; where its text is open already, turn to that."""
        known = (session for session in self.sessions if session.article.text == article.text)
        session = next(known, None)
        if session is None:
            session = self._begun(article, self._free(folder, article), is_filed=False)
        self.turn_to(session)
        return session

    def _take_failures(self, failures: object) -> None:
        """Of those that wait some cannot be read."""
        if isinstance(failures, tuple):
            self._fail(failure for failure in failures if failure[0] in self.waiting)

    def _fail(self, failures: Iterable[Failure]) -> None:
        """What cannot be read has no tab, and is told."""
        failed = tuple(failures)
        gone = {path for path, _ in failed}
        self._set(tab for tab in self.tabs if tab not in gone)
        for failure in failed:
            self.loading_failed.emit(*failure)
        if self.current is None and self.tabs:
            self._come_up(0)

    def _renew(self, session: Session, found: Found) -> None:
        article = found.article
        if session not in self.tabs:
            return
        if article and article.text == session.article.text:
            self.session_unchanged.emit(session)
            return
        for failure in found.failures:
            self.loading_failed.emit(*failure)
        if article is None:
            return
        renewed = Session(article, session.path, self)
        self._set(renewed if tab is session else tab for tab in self.tabs)
        self.session_opened.emit(renewed)
        self.session_renewed.emit(session, renewed)
        if self.current is session:
            self.turn_to(renewed)
        self._end(session)

    def _begun(self, article: Article, path: Path, *, is_filed: bool) -> Session:
        session, tab = Session(article, path, self, is_filed=is_filed), self._at(path)
        if tab is None:
            self._set((*self.tabs, session))
        else:
            self._set(session if one is tab else one for one in self.tabs)
        self.article_taken.emit()
        self.session_opened.emit(session)
        return session

    def _remove(self, tab: Tab) -> None:
        place = self.tabs.index(tab)
        self._set(one for one in self.tabs if one is not tab)
        if tab is self.current:
            self._come_up(max(0, place - 1))
        if isinstance(tab, Session):
            self._end(tab)

    def _come_up(self, place: int) -> None:
        """Show the article at that place, or what is next to it and can be read."""
        place = min(place, len(self.tabs) - 1)
        nearest = (*self.tabs[place:], *reversed(self.tabs[: max(place, 0)]))
        if nearest and isinstance(nearest[0], Session):
            self.turn_to(nearest[0])
        elif nearest:
            if is_large(path_of(nearest[0])):
                self.turn_to(next(iter(self.sessions), None))
            self.open(map(path_of, nearest))
        if not self.tabs:
            self.turn_to(None)

    def _end(self, session: Session) -> None:
        self.session_closed.emit(session)
        session.deleteLater()

    def _free(self, folder: Path, article: Article) -> Path:
        """A path for the text which no file and no other text has, be that closed."""
        name = file_name(article.caption)
        numbered = (f"{name} {number}.txt" for number in itertools.count(2))
        paths = (folder / one for one in itertools.chain([f"{name}.txt"], numbered))
        texts = ((one.path, one.article) for one in self._closed if one.article is not None)
        others = {path for path, text in texts if text.text != article.text}
        taken = {*map(path_of, self.tabs), *others}
        # Not the path's own question, which fails in a folder that may not be looked into.
        return next(path for path in paths if path not in taken and not os.path.exists(path))

    def _at(self, path: Path) -> Tab | None:
        return next((tab for tab in self.tabs if path_of(tab) == path), None)

    def _set(self, tabs: Iterable[Tab]) -> None:
        """Have these tabs, each once."""
        wanted = tuple(dict.fromkeys(tabs))
        if wanted != self.tabs:
            self.tabs = wanted
            self.tabs_changed.emit()


def path_of(tab: Tab) -> Path:
    """Where the article of a tab is, or would be."""
    return tab.path if isinstance(tab, Session) else tab


def _text_read(text: str, folder: Path, problem: str) -> Found:
    try:
        return Found(folder, of_text(text, problem))
    except Unreadable as failure:
        return Found(failures=((folder, failure),))
