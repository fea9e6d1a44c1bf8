"""Fills the page that is shown while nothing is open with what was open before."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.window.background import Lane
from desktop.window.command import Need
from desktop.window.first_readable import is_there
from desktop.window.keeping import Keeping
from desktop.window.recents_model import RecentsModel
from desktop.window.wording import Wording
from widgets.empty_page import EmptyPage


class StartPage(QObject):
    """Shows what `keeping` remembers; looks in a thread of its own which files are still there."""

    def __init__(
        self, page: EmptyPage, keeping: Keeping, wording: Wording, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._keeping = page, keeping
        self._model = RecentsModel(wording, self)
        self._lane = Lane(self)
        page.recents.setModel(self._model)

    def show(self) -> None:
        """Show what is remembered now, if the page is in sight."""
        if not self._page.isVisible():
            return
        recents = self._keeping.remembered.recents
        self._model.set_recents(recents)
        self._page.show_recents(bool(recents), Need.EARLIER in self._keeping.needs())
        if recents:
            paths = tuple(recent.path for recent in recents)
            self._lane.run(partial(_missing, paths), self._take_missing)
            self._lane.start()

    def close(self) -> None:
        """Look no further."""
        self._lane.stop()

    def _take_missing(self, paths: object) -> None:
        if isinstance(paths, frozenset):
            self._model.set_missing(paths)


def _missing(paths: Iterable[str]) -> frozenset[str]:
    """Runs in the thread."""
    return frozenset(path for path in paths if not is_there(Path(path)))
