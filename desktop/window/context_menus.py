"""The menus of a right click, or the Menu key, on a passage, a card or a chip."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop.window.actions import Actions
from desktop.window.display import Display
from widgets.roles import Role, RowKind


class ContextMenus(QObject):
    """Makes what is under the pointer the chosen one, so that the commands mean it."""

    def __init__(self, actions: Actions, display: Display, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._display = actions, display

    def show_for_passage(self, at: QPoint, key: str, role: str) -> None:
        """The menu of the article, at a place on the screen; `key` is a mark's, or nothing."""
        session = self._display.session
        if session is None:
            return
        if session.reading is not None and session.reading.quote(key) is not None:
            session.choose(key, scroll=False)
            self._actions.context_menu("passage").popup(at)
        else:
            self._actions.context_menu("text").popup(at)

    def show_for_row(self, index: QModelIndex, at: QPoint) -> None:
        """The menu of a card; the text stays where it is. Other rows have none."""
        session = self._display.session
        if session is None or index.data(Role.KIND) != RowKind.QUOTE:
            return
        session.choose(index.data(Role.KEY), scroll=False)
        self._actions.context_menu("card").popup(at)

    def show_for_chip(self, index: QModelIndex, at: QPoint) -> None:
        """The menu of a topic."""
        session = self._display.session
        if session is None:
            return
        if session.topic != index.data(Role.KEY):
            session.choose_topic(index.data(Role.KEY))
        self._actions.context_menu("chip").popup(at)
