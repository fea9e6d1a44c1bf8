"""What the sidebar's views have in common: whose deeds they tell."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame

from widgets.colours import Colours, palette_of
from widgets.keys import ENTER
from widgets.row import Index
from widgets.slim_scroll_bar import SlimScrollBar

ACTIVATING = (*ENTER, Qt.Key.Key_Space)
"""The keys that do what a click does."""

NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate
"""The reader moves the focus; only the program says what is selected."""


def set_up(view: QAbstractItemView) -> None:
    """Make the view a quiet list that scrolls by pixels, without frame and editing."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBar(SlimScrollBar())
    view.setMouseTracking(True)
    view.setTabKeyNavigation(False)
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)


def paint_with(view: QAbstractItemView, colours: Colours) -> None:
    """Give the view the panel's colours."""
    palette = palette_of(colours, colours.panel, view.palette())
    palette.setColor(QPalette.ColorRole.Highlight, colours.accent)
    view.setPalette(palette)
    view.viewport().update()


def of_now(index: Index) -> QModelIndex:
    """The index itself, where one that outlives changes of the model stands for it."""
    return index.model().index(index.row(), index.column(), index.parent())


def show_selected(view: QAbstractItemView, index: Index, scroll: bool = True) -> None:
    """Select that item alone and bring it into sight, telling nobody; invalid: none.

    Without `scroll` the focus in the view stays where it is, too: Qt scrolls to it.
    """
    selection = view.selectionModel()
    if selection is None:
        return
    if not index.isValid():
        selection.clearSelection()
        return
    chosen = of_now(index)
    selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    if scroll:
        selection.setCurrentIndex(chosen, NO_UPDATE)
        view.scrollTo(chosen)


def menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """The item a menu is asked for, and where (global): under the pointer, or at the focus."""
    if event.reason() != QContextMenuEvent.Reason.Keyboard:
        return view.indexAt(event.pos()), event.globalPos()
    index = view.currentIndex()
    return index, view.viewport().mapToGlobal(view.visualRect(index).center())
