"""The rows of what is gathered from several articles, as a list model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex

from desktop.window.rows_model import RowsModel

Cells = dict[int, object]


class AcrossModel(RowsModel):
    """Begins anew only where the rows are others: who is in the midst of the list stays there."""

    def show_rows(self, rows: Sequence[Cells]) -> None:
        """Show these and no others; what only adds to the end leaves the list where it is."""
        rows, known = list(rows), len(self._rows)
        if rows == self._rows:
            return
        if known and rows[:known] == self._rows:
            self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        else:
            self._set_rows(rows)
