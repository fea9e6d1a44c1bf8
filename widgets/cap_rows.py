"""Rows of a text, a quiet word for what it is, and keys, as a list model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from widgets.roles import Role

HEADING = 1


@dataclass(frozen=True, slots=True)
class CapRow:
    """What one row says; `kind` stands quietly at its end, before the keys.

    `key` is the id told by the views' signals; a heading has none and cannot be chosen.
    """

    text: str
    kind: str = ""
    caps: tuple[str, ...] = ()
    key: str = ""
    is_heading: bool = False

    @property
    def spoken(self) -> str:
        """The row for the ear."""
        return "، ".join(filter(None, (self.text, self.kind, *self.caps)))


class CapRowsModel(QAbstractListModel):
    """Shows the rows it was given last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[CapRow, ...] = ()
        self._said: list[dict[int, object]] = []

    def set_rows(self, rows: Sequence[CapRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self._said = [_said(row) for row in self.rows]
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """The row of that id; invalid where there is none."""
        places = (place for place, row in enumerate(self.rows) if key and row.key == key)
        return self.index(next(places, -1))

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        return self._said[index.row()].get(role) if index.isValid() else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        flags = super().flags(index)
        if index.isValid() and self.rows[index.row()].is_heading:
            return flags & ~Qt.ItemFlag.ItemIsSelectable & ~Qt.ItemFlag.ItemIsEnabled
        return flags


def _said(row: CapRow) -> dict[int, object]:
    """What the row tells, by role."""
    return {
        Qt.ItemDataRole.DisplayRole: row.text,
        Qt.ItemDataRole.AccessibleTextRole: row.spoken,
        Role.KEY: row.key,
        Role.SUMMARY: row.kind,
        Role.CAPS: row.caps,
        Role.LEVEL: HEADING if row.is_heading else None,
    }
