"""The menus of a right click, or the Menu key, on a passage, a card or a chip."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop.window.actions import Actions
from desktop.window.display import Display
from desktop.window.window_parts import Parts
from widgets.roles import Role, RowKind


class ContextMenus(QObject):
    """Makes what is under the pointer the chosen one, so that the commands mean it."""

    def __init__(self, actions: Actions, display: Display, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._display, self._parts = actions, display, parts

    def show_for_passage(self, at: QPoint, key: str) -> None:
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
        """The menu of a card or a speaker; the text stays where it is. «More» has none."""
        kind, key = index.data(Role.KIND), index.data(Role.KEY)
        if kind == RowKind.QUOTE:
            self._show_for_card(key, at)
        elif kind == RowKind.SPEAKER:
            self._show_for_speaker(key or None, at)

    def _show_for_card(self, quote_id: str, at: QPoint) -> None:
        """The menu is about all cards that are chosen, where this is one of them."""
        session, cards = self._display.session, self._parts.sidebar.speakers.chosen_cards()
        if session is None:
            return
        if quote_id not in cards:
            session.choose(quote_id, scroll=False)
        self._actions.context_menu("card").popup(at)

    def _show_for_speaker(self, speaker_id: str | None, at: QPoint) -> None:
        """One of his quotes becomes the chosen one, unless one is."""
        session = self._display.session
        said = session.reading.said_by(speaker_id) if session and session.reading else ()
        if session is None or not said:
            return
        if session.quote not in said:
            session.choose(said[0].id, scroll=False)
        self._actions.context_menu("speaker").popup(at)

    def show_for_chip(self, index: QModelIndex, at: QPoint) -> None:
        """The menu of a topic."""
        session = self._display.session
        if session is None:
            return
        if session.topic != index.data(Role.KEY):
            session.choose_topic(index.data(Role.KEY))
        self._actions.context_menu("chip").popup(at)
