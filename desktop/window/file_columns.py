"""Sizes and days in Qt's own file dialog, where Qt writes them as the system does."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtWidgets import (
    QFileDialog,
    QFileSystemModel,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from desktop.window.days import day
from desktop.window.translator import N_, locale_of
from resources.catalogue import Catalogue

SIZE, DAY = 1, 3
"""The columns of a `QFileSystemModel`."""

_THOUSAND, _FEW = 1000, 10
_UNITS = (N_("{n} بایت"), N_("{n} کیلوبایت"), N_("{n} مگابایت"), N_("{n} گیگابایت"))

Index = QModelIndex | QPersistentModelIndex


def dress(dialog: QFileDialog, say: Catalogue) -> None:
    """Write sizes and days in the reader's language; the system's own dialog has its own way."""
    table = dialog.findChild(QTreeView, "treeView")
    if table is not None:
        # By the rows in sight: a folder may hold thousands.
        table.header().setResizeContentsPrecision(0)
        for column in (SIZE, DAY):
            table.setItemDelegateForColumn(column, FileColumn(say, table))
            table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)


def size(count: int, say: Catalogue) -> str:
    """«۱۲۳ کیلوبایت» for so many bytes, a decimal only where it is of any weight."""
    value, units = float(count), list(_UNITS)
    while round(value) >= _THOUSAND and len(units) > 1:
        value /= _THOUSAND
        units.pop(0)
    decimals = 1 if value < _FEW and units[0] != _UNITS[0] else 0
    written = locale_of(say).toString(value, "f", decimals)
    return say.fill(units[0], {"n": written}, isolate=False)


class FileColumn(QStyledItemDelegate):
    """Says how large a file is, or when it was changed last; of folders no size is known."""

    def __init__(self, say: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say

    def _changed(self, model: QFileSystemModel, index: Index) -> str:
        when = model.lastModified(index).toLocalTime()
        moment = date(when.date().year(), when.date().month(), when.date().day())
        time = locale_of(self._say).toString(when.time(), "H:mm")
        values = {"day": day(moment, self._say), "time": time}
        return self._say.fill(N_("{day}، ساعت {time}"), values, isolate=False)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if not isinstance(model, QFileSystemModel):
            return
        if index.column() == DAY:
            option.text = self._changed(model, index)
        elif not model.isDir(index):
            option.text = size(model.size(index), self._say)
