"""The table of commands as Qt's actions, menus, toolbar and key guide."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPalette
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop.window.command import Command, Need, Side
from desktop.window.commands import (
    COMMANDS,
    CONTEXT_MENUS,
    MENUS,
    in_menu,
    on_toolbar,
    plain,
    said,
)
from desktop.window.icons import icon
from desktop.window.keymap import Keymap
from resources.catalogue import Catalogue, isolated_from_left

if TYPE_CHECKING:
    from widgets.key_guide import KeyGroup


class Actions:
    """One action per command, all of the window, so that they work wherever the focus is.

    `handlers` says for each id what happens; one that can be checked is told its state. Raises
    KeyError for a command without a handler.
    """

    def __init__(
        self,
        window: QMainWindow,
        catalogue: Catalogue,
        handlers: Mapping[str, Callable[..., object]],
        keymap: Keymap,
    ) -> None:
        self._window = window
        self._say = catalogue
        self.keymap = keymap
        self._choices: dict[str, QActionGroup] = {}
        self._had: set[Need] | None = None
        self._actions = {command.id: self._action(command) for command in COMMANDS}
        for command in COMMANDS:
            action = self[command.id]
            signal = action.toggled if command.checkable else action.triggered
            signal.connect(handlers[command.id])

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def set_keys(self, keymap: Keymap) -> None:
        """Take these keys, in menus and tips, too."""
        self.keymap = keymap
        for command in COMMANDS:
            self._write_keys(self[command.id], command)

    def shown_key(self, command_id: str) -> str:
        """The command's first key, as it is to be read, or nothing."""
        return next(map(shown_key, self.keymap.keys(command_id)), "")

    def enable(self, had: set[Need]) -> None:
        """Enable what needs nothing but what is there."""
        if had == self._had:
            return
        self._had = had
        for command in COMMANDS:
            self[command.id].setEnabled(command.needs in had)

    def check(self, command_id: str, is_checked: bool = True) -> None:
        """Show the state of an action that can be checked; nothing is done about it."""
        action = self[command_id]
        was_blocked = action.blockSignals(True)
        action.setChecked(is_checked)
        action.blockSignals(was_blocked)
        # The buttons and menus listen to what was just held back.
        action.changed.emit()

    def fill_menu_bar(self) -> None:
        """Make the menus."""
        bar = self._window.menuBar()
        for menu_id, title in MENUS.items():
            menu = bar.addMenu(self._say(title))
            menu.setObjectName(f"menu.{menu_id}")
            for command in in_menu(menu_id):
                if command.starts_section and not menu.isEmpty():
                    menu.addSeparator()
                menu.addAction(self[command.id])

    def fill_toolbar(self, toolbar: QToolBar, counter: QWidget, field: QWidget) -> None:
        """Put the buttons on the toolbar: at its start those with the counter, at its end the field
        and the others.
        """
        for command in on_toolbar(Side.START):
            if command.starts_section:
                toolbar.addSeparator()
            toolbar.addAction(self[command.id])
        toolbar.addWidget(counter)
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        toolbar.addWidget(spring)
        toolbar.addWidget(field)
        for command in on_toolbar(Side.END):
            toolbar.addAction(self[command.id])
            button = toolbar.widgetForAction(self[command.id])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def context_menu(self, place: str) -> QMenu:
        """One of `commands.CONTEXT_MENUS`; deletes itself."""
        menu = QMenu(self._window)
        menu.setObjectName(f"context.{place}")
        menu.aboutToHide.connect(menu.deleteLater)
        for command_id in CONTEXT_MENUS[place]:
            menu.addAction(self[command_id])
        return menu

    def draw_icons(self, palette: QPalette) -> None:
        """Draw the icons in the palette's colours."""
        mirrored = self._window.layoutDirection() is Qt.LayoutDirection.LeftToRight
        for command in COMMANDS:
            if command.icon:
                self[command.id].setIcon(icon(command.icon, palette, mirrored))

    def key_groups(self) -> list[KeyGroup]:
        """The rows of the key guide, a group for each menu."""
        from widgets.key_guide import KeyGroup, KeyRow

        return [
            KeyGroup(
                plain(self._say(title)),
                tuple(
                    KeyRow(plain(said(command, self._say)), tuple(map(shown_key, keys)))
                    for command in in_menu(menu_id)
                    if (keys := self.keymap.keys(command.id))
                ),
            )
            for menu_id, title in MENUS.items()
        ]

    def _action(self, command: Command) -> QAction:
        action = QAction(self._window)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        self._write_keys(action, command)
        if command.short:
            action.setIconText(self._say(command.short))
        if command.choice:
            self._group(command.choice).addAction(action)
        self._window.addAction(action)
        return action

    def _write_keys(self, action: QAction, command: Command) -> None:
        """Give the action its keys, and say them where it is named."""
        keys = self.keymap.keys(command.id)
        text = said(command, self._say)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setText(text + self._key_in_menu(keys))
        shown = " · ".join(map(readable_key, keys))
        tip = plain(text)
        action.setToolTip(f"{tip} ({shown})" if shown else tip)

    def _key_in_menu(self, keys: Sequence[str]) -> str:
        # A key that ends with a sign, «Ctrl++», comes out wrong in a line from right to left.
        is_from_right = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if not is_from_right or not keys or keys[0][-1].isalnum():
            return ""
        return "\t" + readable_key(keys[0])

    def _group(self, choice: str) -> QActionGroup:
        if choice not in self._choices:
            self._choices[choice] = QActionGroup(self._window)
        return self._choices[choice]


def shown_key(key: str) -> str:
    """A key as this platform writes it («Ctrl+O», «⌘O»)."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def readable_key(key: str) -> str:
    """The same, fit to stand in a Persian sentence."""
    return isolated_from_left(shown_key(key))
