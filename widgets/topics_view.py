"""What about: the topics as flowing chips."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from widgets import topic_chip
from widgets.announcement import tell_focused_item
from widgets.colours import Colours
from widgets.item_view import (
    ACTIVATING,
    NO_UPDATE,
    menu_place,
    paint_with,
    set_up,
    show_selected,
)
from widgets.menu_key import ask_for_menu, asks_for_menu
from widgets.roles import Role
from widgets.row import EDGE, Index
from widgets.row_delegate import RowDelegate


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
        self.setAccessibleDescription(
            self.tr("با Enter جاهای موضوع در متن یکی‌یکی نشان داده می‌شود.")
        )
        beside = int(EDGE - topic_chip.MARGIN)
        self.setViewportMargins(beside, 0, beside, 0)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._delegate = RowDelegate(self, lambda _: topic_chip)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._delegate.colours = colours
        paint_with(self, colours)

    def show_current(self, index: Index) -> None:
        """Fill the topic's chip and bring it into sight; invalid: none."""
        show_selected(self, index)

    def _choose(self, index: QModelIndex) -> None:
        self.topic_chosen.emit(index.data(Role.KEY))

    def _after(self, index: QModelIndex, step: int) -> QModelIndex:
        """The topic so many steps further on, or the same at the end."""
        after = index.siblingAtRow(index.row() + step)
        return after if after.isValid() else index

    def _lines_away(self, index: QModelIndex, is_down: bool) -> QModelIndex:
        """The nearest topic in the line below or above, or the same where there is none."""
        here = self.visualRect(index)
        rows = (self.model().index(row, 0) for row in range(self.model().rowCount()))
        beyond = [
            (abs(there.top() - here.top()), abs(there.center().x() - here.center().x()), other)
            for other in rows
            for there in (self.visualRect(other),)
            if (there.top() > here.top() if is_down else there.top() < here.top())
        ]
        return min(beyond, key=lambda found: found[:2])[2] if beyond else index

    def moveCursor(
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move over the chips as they are seen: Qt mirrors neither left nor right in a list."""
        now, actions = self.currentIndex(), QListView.CursorAction
        if not now.isValid():
            return super().moveCursor(action, modifiers)
        if action in (actions.MoveLeft, actions.MoveRight):
            is_ahead = (action == actions.MoveLeft) == self.isRightToLeft()
            return self._after(now, 1 if is_ahead else -1)
        if action in (actions.MoveUp, actions.MoveDown):
            return self._lines_away(now, action == actions.MoveDown)
        return super().moveCursor(action, modifiers)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Leave the selection to the program: the reader only moves the focus."""
        return NO_UPDATE

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell a screen reader which chip has the focus."""
        super().focusInEvent(event)
        tell_focused_item(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Space for a click."""
        if asks_for_menu(event):
            ask_for_menu(self.viewport())
        elif event.key() not in ACTIVATING:
            super().keyPressEvent(event)
        elif self.currentIndex().isValid():
            self._choose(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu for the chip under the pointer, or with the focus."""
        index, place = menu_place(self, event)
        if index.isValid():
            self.menu_asked.emit(index, place)
