"""Sees when the file of an open article changes or goes, and offers to read it anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.window.desk import Desk
from desktop.window.session import Session

SETTLED_AFTER = 300
"""A file that is gone so long (ms) is not just being written anew."""


@dataclass(frozen=True)
class FileNews:
    """Files that are others now, that are gone, and those of which it has not shown yet."""

    changed: frozenset[Path]
    gone: frozenset[Path]
    unsettled: frozenset[Path]


class Watching(QObject):
    """Watches the files of the open articles. What has changed is told once it is in hand."""

    changed = Signal()
    """The file of the article in hand is another now."""
    vanished = Signal()
    """The file of the article in hand is gone."""
    settled = Signal()
    """Nothing is to be told of the article in hand any more."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watcher: QFileSystemWatcher | None = None
        self._changed: set[Path] = set()
        self._gone: set[Path] = set()
        self._unsettled: set[Path] = set()
        self._timer = QTimer(self, singleShot=True, interval=SETTLED_AFTER)
        self._timer.timeout.connect(self._settle)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the command that reads anew."""
        return {"article.reload": self.reload}

    def begin(self) -> None:
        """Watch from now on: no start waits for it."""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look_soon)
        self._watcher.directoryChanged.connect(self._look_for_lost)
        for session in self._desk.sessions:
            self.take(session)

    def hand_on(self) -> FileNews:
        """What is known, for another's `go_on`."""
        return FileNews(*map(frozenset, (self._changed, self._gone, self._unsettled)))

    def go_on(self, news: FileNews) -> None:
        """Watch from now on, in the place of another who knew that."""
        self.begin()
        self._changed, self._gone = set(news.changed), set(news.gone)
        for path in self._gone:
            self._watch(path.parent)
        if news.unsettled:
            self._unsettled = set(news.unsettled)
            self._timer.start()
        self.tell()

    def take(self, session: Session) -> None:
        """An article was opened, or read anew: its file is watched."""
        self._forget(session.path)
        if self._watcher is not None and session.is_filed:
            self._watcher.addPath(str(session.path))

    def part(self, session: Session) -> None:
        """An article was closed, or has been replaced by a newer one."""
        if any(other.path == session.path for other in self._desk.sessions):
            return
        self._forget(session.path)
        if self._watcher is not None and session.is_filed:
            self._watcher.removePath(str(session.path))

    def reload(self, *_: object) -> None:
        """Read the article in hand anew."""
        if self._desk.current is not None:
            path = self._desk.current.path
            self._desk.reload()
            if path.exists():
                self._forget(path)
                self._watch(path)
                self.tell()

    def tell(self) -> None:
        """Tell what is to be told of the article in hand."""
        path = self._desk.current.path if self._desk.current else None
        if path in self._changed:
            self.changed.emit()
        elif path in self._gone:
            self.vanished.emit()
        else:
            self.settled.emit()

    def _look_soon(self, name: str) -> None:
        """Look again in a moment: many programs remove a file to write it anew."""
        self._unsettled |= {one.path for one in self._desk.sessions if str(one.path) == name}
        self._timer.start()

    def _look_for_lost(self, folder: str) -> None:
        """In that folder something has come or gone: it may be a file that was missed."""
        for path in self._gone:
            if str(path.parent) == folder and path.is_file():
                self._look_soon(str(path))

    def _watch(self, path: Path) -> None:
        if self._watcher is not None and path.exists():
            self._watcher.addPath(str(path))

    def _settle(self) -> None:
        for path in self._unsettled:
            self._forget(path)
            if path.is_file():
                self._changed.add(path)
                # Of a file that took the other's place nothing is known yet.
                self._watch(path)
            else:
                self._gone.add(path)
                self._watch(path.parent)
        self._unsettled.clear()
        self.tell()

    def _forget(self, path: Path) -> None:
        self._changed.discard(path)
        self._gone.discard(path)
