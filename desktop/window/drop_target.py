"""What is dropped on the window: files, folders with their articles, or a text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.files.loading import Unreadable
from desktop.window.first_readable import Failure
from widgets.drop_overlay import DropOverlay

SUFFIXES = (".txt",)


@dataclass(frozen=True)
class Dropped:
    """The files to open and what cannot be opened; or a text, where there are no files."""

    paths: tuple[Path, ...] = ()
    failures: tuple[Failure, ...] = ()
    text: str = ""


class DropTarget(QObject):
    """Makes a whole window a place to drop articles on, under an overlay that says so."""

    dropped = Signal(object)
    """What the reader let go here: a `Dropped`."""

    def __init__(self, window: QWidget, overlay: DropOverlay) -> None:
        super().__init__(window)
        self._overlay = overlay
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def _enter(self, event: QDragEnterEvent) -> None:
        # What comes from this program itself is a piece of an open article.
        if event.source() is None and is_welcome(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.cover()

    def _move(self, event: QDropEvent) -> None:
        event.setAccepted(self._overlay.isVisible())

    def _drop(self, event: QDropEvent) -> None:
        self._overlay.hide()
        event.acceptProposedAction()
        self.dropped.emit(dropped(event.mimeData()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            self._move(event)
        elif isinstance(event, QDropEvent):
            self._drop(event)
        elif event.type() is QEvent.Type.DragLeave:
            self._overlay.hide()
        else:
            return False
        return True


def is_welcome(data: QMimeData) -> bool:
    """Whether there is something in it that could be an article."""
    return data.hasUrls() or data.hasText()


def dropped(data: QMimeData) -> Dropped:
    """What is in the data; a folder is opened to one level, and its articles stand in order."""
    if not data.hasUrls():
        return Dropped(text=data.text())
    paths: list[Path] = []
    failures: list[Failure] = []
    for url in data.urls():
        if not url.isLocalFile():
            failures.append(_elsewhere(url))
            continue
        path = Path(url.toLocalFile())
        if not path.is_dir():
            paths.append(path)
            continue
        try:
            paths += articles(path)
        except Unreadable as problem:
            failures.append((path, problem))
    return Dropped(tuple(paths), tuple(failures))


def articles(folder: Path) -> list[Path]:
    """The articles of a folder, by name. Raises Unreadable where there are none."""
    try:
        found = sorted(path for path in folder.iterdir() if _is_article(path))
    except PermissionError as problem:
        raise Unreadable("forbidden", {"name": folder.name}) from problem
    except OSError as problem:
        why = problem.strerror or str(problem)
        raise Unreadable("failed", {"name": folder.name, "why": why}) from problem
    if not found:
        raise Unreadable("no_articles", {"name": folder.name})
    return found


def _is_article(path: Path) -> bool:
    is_hidden = path.name.startswith(".")
    return path.suffix.lower() in SUFFIXES and not is_hidden and not path.is_dir()


def _elsewhere(url: QUrl) -> Failure:
    name = url.toDisplayString()
    return Path(url.fileName() or name), Unreadable("elsewhere", {"name": name})
