"""The rows of what is gathered: begun anew, or gone on with at the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.window.across_model import AcrossModel, Cells

TEXT = int(Qt.ItemDataRole.DisplayRole)
ONE, TWO, THREE = (Cells({TEXT: text}) for text in ("پل", "راه", "باران"))


def test_what_only_adds_to_the_end_leaves_the_rest_where_it_is(qtbot: QtBot) -> None:
    model, told = AcrossModel(), list[str]()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.modelReset.connect(lambda: told.append("reset"))
    model.rowsInserted.connect(lambda _, first, last: told.append(f"{first}-{last}"))
    shown: list[list[Cells]] = [[ONE], [ONE], [ONE, TWO, THREE], [ONE, THREE], [], []]
    for rows in shown:
        model.show_rows(rows)
        assert [model.index(row).data() for row in range(model.rowCount())] == [
            cells[TEXT] for cells in rows
        ]
    assert told == ["reset", "1-2", "reset", "reset"]
