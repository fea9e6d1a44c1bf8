"""Sizes and days in the file dialog, in the reader's language."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QFileDialog,
    QMainWindow,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from desktop.window.file_columns import DAY, SIZE, size
from desktop.window.file_dialogs import articles_dialog
from resources.catalogue import Catalogue

LANGUAGES = {
    "fa": ("۱۲۳ کیلوبایت", "۶ آذر ۱۴۰۴، ساعت ۷:۰۵"),
    "en": ("123 KB", "27 November 2025, 7:05"),
}


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "۰ بایت"),
        (999, "۹۹۹ بایت"),
        (1_000, "۱٫۰ کیلوبایت"),
        (4_250, "۴٫۳ کیلوبایت"),
        (48_600, "۴۹ کیلوبایت"),
        (999_600, "۱٫۰ مگابایت"),
        (7_100_000_000, "۷٫۱ گیگابایت"),
        (7_100_000_000_000, "۷۱۰۰ گیگابایت"),
    ],
)
def test_sizes(count: int, said: str) -> None:
    assert size(count, Catalogue("fa")).replace("٬", "") == said


def painted(dialog: QFileDialog, name: str) -> list[str]:
    """The size and the day that the table of the dialog shows of the file, once it is there."""
    table = dialog.findChild(QTreeView, "treeView")
    assert table is not None
    model, root = table.model(), table.rootIndex()
    rows = range(model.rowCount(root))
    row = next((row for row in rows if model.index(row, 0, root).data() == name), None)
    if row is None:
        return []
    return [shown(table, model.index(row, column, root)) for column in (SIZE, DAY)]


def shown(table: QTreeView, cell: QModelIndex) -> str:
    option, delegate = QStyleOptionViewItem(), table.itemDelegateForIndex(cell)
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, cell)
    return str(option.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_says_them_in_the_reader_s_language(
    language: str, tmp_path: Path, qtbot: QtBot
) -> None:
    file, folder = tmp_path / "خبر.txt", tmp_path / "پوشه"
    file.write_bytes(b"x" * 123_400)
    folder.mkdir()
    moment = datetime(2025, 11, 27, 7, 5).timestamp()
    for path in (file, folder):
        os.utime(path, (moment, moment))
    window = QMainWindow()
    qtbot.addWidget(window)
    dialog = articles_dialog(Catalogue(language), window, str(tmp_path))
    qtbot.waitUntil(lambda: painted(dialog, "خبر.txt") == list(LANGUAGES[language]))
    assert painted(dialog, "پوشه") == ["", LANGUAGES[language][1]]
    dialog.close()
