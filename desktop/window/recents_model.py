"""The articles that were open before, as rows of the start page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.article.article import settled
from desktop.files.recents import Recent
from desktop.window.days import day
from desktop.window.translator import N_
from desktop.window.wording import Wording
from resources.catalogue import isolated_from_left
from widgets.roles import Role

Index = QModelIndex | QPersistentModelIndex


class RecentsModel(QAbstractListModel):
    """Says of each article what it is called, when it was open, what is in it, where it is.

    Nothing is made before it is asked for: of many rows few are in sight.
    """

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.recents: tuple[Recent, ...] = ()
        self._missing: frozenset[str] = frozenset()

    def set_recents(self, recents: Sequence[Recent]) -> None:
        """Show these articles."""
        recents = tuple(recents)
        if recents == self.recents:
            return
        self.beginResetModel()
        self.recents = recents
        self.endResetModel()

    def set_missing(self, paths: Collection[str]) -> None:
        """Say of the articles at these paths that they are not there."""
        self._missing = frozenset(paths)
        if self.recents:
            self.dataChanged.emit(self.index(0), self.index(len(self.recents) - 1))

    def _summary(self, recent: Recent) -> str:
        if not recent.quotes:
            return ""
        said = self._wording.speakers(recent.speakers), self._wording.quotes(recent.quotes)
        return " · ".join(said)

    def _when(self, recent: Recent) -> str:
        return day(recent.opened, self._wording.catalogue) if recent.opened else ""

    def _told_missing(self, recent: Recent) -> str:
        is_missing = recent.path in self._missing
        return self._wording.catalogue(N_("پرونده پیدا نشد")) if is_missing else ""

    def _spoken(self, recent: Recent) -> str:
        said = (_title(recent), self._told_missing(recent), self._when(recent))
        return self._wording.listed((*said, self._summary(recent)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.recents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        recent = self.recents[index.row()]
        says: dict[int, Callable[[Recent], str]] = {
            Qt.ItemDataRole.DisplayRole: _title,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.AccessibleDescriptionRole: _folder,
            Qt.ItemDataRole.ToolTipRole: _isolated_path,
            Role.SUMMARY: self._summary,
            Role.WHEN: self._when,
            Role.WHERE: _folder,
            Role.MISSING: self._told_missing,
        }
        return says[role](recent) if role in says else None


def _title(recent: Recent) -> str:
    return settled(recent.title or Path(recent.path).stem)


def _folder(recent: Recent) -> str:
    """The folder, from the reader's home on."""
    folder, home = Path(recent.path).parent, Path.home()
    if folder.is_relative_to(home):
        folder = "~" / folder.relative_to(home)
    return settled(str(folder))


def _isolated_path(recent: Recent) -> str:
    return isolated_from_left(settled(recent.path))
