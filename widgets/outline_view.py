"""The outline: the headings of the article, as a list to jump by."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from widgets import heading_row
from widgets.announcement import tell_focused_item
from widgets.colours import Colours
from widgets.item_view import ACTIVATING, NO_UPDATE, paint_with, set_up, show_selected
from widgets.row_delegate import RowDelegate


class OutlineView(QListView):
    """Shows a list model of `roles`; tells what the reader does, never what the program shows."""

    heading_chosen = Signal(int)
    """The reader clicked a heading; tells its row."""
    heading_activated = Signal(int)
    """The reader pressed Enter or Space on a heading: he wants to read on there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_up(self)
        self.setAccessibleName(self.tr("سرتیترها"))
        self.setAccessibleDescription(self.tr("با Enter متن از آن سرتیتر نشان داده می‌شود."))
        self._delegate = RowDelegate(self, lambda _: heading_row)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._delegate.colours = colours
        paint_with(self, colours)

    def show_current(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Set off the heading, and bring it into sight; invalid: none."""
        show_selected(self, index)

    def _choose(self, index: QModelIndex) -> None:
        self.heading_chosen.emit(index.row())

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Leave the selection to the program: the reader only moves the focus."""
        return NO_UPDATE

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell a screen reader which heading has the focus."""
        super().focusInEvent(event)
        tell_focused_item(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Space for a deed."""
        if event.key() not in ACTIVATING:
            super().keyPressEvent(event)
        elif self.currentIndex().isValid():
            self.heading_activated.emit(self.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows anew: their words break otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
