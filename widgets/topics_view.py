"""What about: the topics as flowing chips."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from widgets.colours import Colours
from widgets.item_view import (
    ACTIVATING,
    NO_UPDATE,
    menu_place,
    paint_with,
    set_up,
    show_selected,
)
from widgets.roles import Role
from widgets.row import EDGE
from widgets.topic_delegate import MARGIN, TopicDelegate


class TopicsView(QListView):
    """Shows a list model of `roles`; tells what the reader does, never what the program shows."""

    topic_chosen = Signal(str)
    """The reader clicked a topic, or pressed Enter or Space on it."""
    menu_asked = Signal(QModelIndex, QPoint)
    """The reader wants a menu for that topic, there (global)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_up(self)
        self.setAccessibleName(self.tr("موضوع‌ها"))
        self.setViewportMargins(int(EDGE - MARGIN), 0, int(EDGE - MARGIN), 0)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._delegate = TopicDelegate(self)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._delegate.colours = colours
        paint_with(self, colours)

    def show_current(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Fill the topic's chip and bring it into sight; invalid: none."""
        show_selected(self, index)

    def _choose(self, index: QModelIndex) -> None:
        self.topic_chosen.emit(index.data(Role.KEY))

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Leave the selection to the program: the reader only moves the focus."""
        return NO_UPDATE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Space for a click."""
        if event.key() not in ACTIVATING:
            super().keyPressEvent(event)
        elif self.currentIndex().isValid():
            self._choose(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu for the chip under the pointer, or with the focus."""
        index, place = menu_place(self, event)
        if index.isValid():
            self.menu_asked.emit(index, place)
