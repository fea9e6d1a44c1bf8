"""The rows of what is gathered from several articles, as a list model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex

from desktop.window.rows_model import RowsModel
from widgets.roles import Role

Cells = dict[int, object]


class AcrossModel(RowsModel):
    """Begins anew only where the rows are others: who is in the midst of the list stays there."""

    def show_rows(self, rows: Sequence[Cells]) -> None:
        """Show these and no others; what only adds to the end leaves the list where it is."""
        rows, before = list(rows), self._rows
        known = len(before)
        if rows == before:
            return
        if not before or list(map(_uncoloured, rows[:known])) != list(map(_uncoloured, before)):
            self._set_rows(rows)
            return
        if rows[:known] != before:
            self._rows = rows[:known]
            self.dataChanged.emit(self.index(0), self.index(known - 1), [Role.GROUP])
        if len(rows) > known:
            self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()


def _uncoloured(cells: Cells) -> Cells:
    return {**cells, Role.GROUP: None}
