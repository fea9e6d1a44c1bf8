"""What the reader wants to open: asked for, dropped, or brought by another start."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.window.desk import Desk
from desktop.window.drop_target import Dropped
from resources.catalogue import Catalogue


class Opener(QObject):
    """Hands the desk what is to be opened; `folder` is where the last article came from."""

    def __init__(self, window: QWidget, desk: Desk, catalogue: Catalogue, folder: str) -> None:
        super().__init__(window)
        self._window, self._desk, self._catalogue = window, desk, catalogue
        self.folder = folder

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands that open, close and turn to articles."""
        return {
            "article.open": self.ask,
            "article.close": self._desk.close_current,
            "article.next": partial(self._desk.step, 1),
            "article.previous": partial(self._desk.step, -1),
        }

    def ask(self, *_: object) -> None:
        """Ask which articles to open."""
        # Here, since no start waits for it.
        from desktop.window.file_dialogs import articles_dialog

        session = self._desk.current
        folder = str(session.path.parent) if session else self.folder
        dialog = articles_dialog(self._catalogue, self._window, folder or str(Path.home()))
        dialog.filesSelected.connect(self.open)

    def open(self, names: Iterable[str | Path]) -> None:
        """Open the articles of these files."""
        paths = list(map(Path, names))
        if paths:
            self.folder = str(paths[0].absolute().parent)
            self._desk.open(paths)

    def open_dropped(self, dropped: Dropped) -> None:
        """Open what was dropped on the window."""
        if dropped.text:
            self._desk.open_text(dropped.text, self.folder_of_texts())
        else:
            self._desk.open(dropped.paths, dropped.failures)
        self._window.activateWindow()

    def folder_of_texts(self) -> Path:
        """Where a text that is in no file would be."""
        return Path(self.folder) if self.folder else Path.home()
