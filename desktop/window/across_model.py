"""The rows of what is gathered from several articles, as a list model."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.window.rows_model import RowsModel
from widgets.roles import Role

Cells = dict[int, object]


class AcrossModel(RowsModel):
    """Begins anew only where the rows are others: who is in the midst of the list stays there."""

    def show_rows(self, rows: Sequence[Cells]) -> None:
        """Show these and no others."""
        rows, before = list(rows), self._rows
        if list(map(_uncoloured, rows)) != list(map(_uncoloured, before)):
            self._set_rows(rows)
        elif rows != before:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1), [Role.GROUP])


def _uncoloured(cells: Cells) -> Cells:
    return {**cells, Role.GROUP: None}
