"""A list of rows of several kinds, to choose from and to go by."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from widgets.announcement import tell_focused_item
from widgets.colours import Colours
from widgets.item_view import ACTIVATING, NO_UPDATE, paint_with, set_up, show_selected
from widgets.row import Index
from widgets.row_delegate import RowDelegate
from widgets.row_painters import painter_of

_BATCH = 200
"""So many rows are measured before the window has its turn."""


@dataclass(frozen=True, slots=True)
class RowsPlace:
    """Where a list is: the row with the focus and the one that is set off, -1 for none; scrolled
    by so many pixels.
    """

    current: int = -1
    chosen: int = -1
    scrolled: int = 0


class RowsView(QListView):
    """Shows a list model of `roles`; tells what the reader does, never what the program shows."""

    row_chosen = Signal(int)
    """The reader clicked a row."""
    row_activated = Signal(int)
    """The reader pressed Enter or Space on a row."""
    row_reached = Signal(int)
    """The reader has moved to a row with the arrows."""

    def __init__(self, name: str, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_up(self)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        # Some at a time: to measure two thousand rows at once would hold up the window.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self._delegate = RowDelegate(self, painter_of)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._delegate.colours = colours
        paint_with(self, colours)

    def show_current(self, index: Index, scroll: bool = True) -> None:
        """Set off the row, and bring it into sight unless told otherwise; invalid: none."""
        show_selected(self, index, scroll)

    @property
    def place(self) -> RowsPlace:
        """Where the list is, for `return_to`."""
        chosen = [index.row() for index in self.selectedIndexes()]
        scrolled = self.verticalScrollBar().value()
        return RowsPlace(self.currentIndex().row(), chosen[0] if chosen else -1, scrolled)

    def return_to(self, place: RowsPlace) -> None:
        """Go to where a list of the same rows was; tells nothing."""
        show_selected(self, self.model().index(place.chosen, 0), scroll=False)
        self.selectionModel().setCurrentIndex(self.model().index(place.current, 0), NO_UPDATE)
        # The place is known once all rows are measured.
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.doItemsLayout()
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.verticalScrollBar().setValue(place.scrolled)

    def _choose(self, index: QModelIndex) -> None:
        self.row_chosen.emit(index.row())

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Leave the selection to the program: the reader only moves the focus."""
        return NO_UPDATE

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell a screen reader which row has the focus."""
        super().focusInEvent(event)
        tell_focused_item(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Space for a deed; tell to which row the arrows have led."""
        before = self.currentIndex()
        if event.key() in ACTIVATING:
            if before.isValid():
                self.row_activated.emit(before.row())
            return
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self.row_reached.emit(self.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows anew: their words break otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
