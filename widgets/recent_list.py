"""The articles that were open before, as a list to open them from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from widgets import recent_row
from widgets.colours import Colours, palette_of
from widgets.item_view import ACTIVATING, set_up
from widgets.row_delegate import RowDelegate

_WIDE, _ROWS = 640, 4


class RecentList(QListView):
    """Shows a list model of `roles`; Enter and a click open, Delete takes from the list."""

    open_asked = Signal(int)
    forget_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_up(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setUniformItemSizes(True)
        self.setMaximumWidth(_WIDE)
        self.setAccessibleName(self.tr("مقاله‌های اخیر"))
        self.setAccessibleDescription(
            self.tr("با Enter باز می‌شود، با Delete از فهرست برداشته می‌شود.")
        )
        self._delegate = RowDelegate(self, lambda _: recent_row)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._open)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._delegate.colours = colours
        self.setPalette(palette_of(colours, colours.page, self.palette()))
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        self.open_asked.emit(index.row())

    def _forget(self, row: int) -> None:
        self.forget_asked.emit(row)
        left = self.model().rowCount()
        if left:
            self.setCurrentIndex(self.model().index(min(row, left - 1), 0))

    def sizeHint(self) -> QSize:
        """As much as is usual for a list; it takes what room there is."""
        return QSize(_WIDE, _ROWS * max(1, self.sizeHintForRow(0)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row, so that Enter has something to open."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space, take from the list with Delete."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() in ACTIVATING:
            self.open_asked.emit(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Delete:
            self._forget(row)
        else:
            super().keyPressEvent(event)
