"""The rows of what is gathered from several articles, as a list model."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.window.rows_model import RowsModel

Cells = dict[int, object]


class AcrossModel(RowsModel):
    """Begins anew only where the rows are others: who is in the midst of the list stays there."""

    def show_rows(self, rows: Sequence[Cells]) -> None:
        """Show these and no others."""
        if list(rows) != self._rows:
            self._set_rows(list(rows))
