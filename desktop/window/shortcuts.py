"""The reader gives commands other keys, and has them as they were."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.language.finding import alike
from desktop.window.actions import readable_key, shown_key
from desktop.window.commands import COMMANDS, MENUS, in_menu, names, plain
from desktop.window.keyboard import pressed_key
from desktop.window.keymap import TABLE, Keymap, refusal
from desktop.window.seeking import best, name_of
from desktop.window.theme import Theme
from desktop.window.translator import N_
from resources.catalogue import Catalogue

if TYPE_CHECKING:
    from widgets.cap_rows import CapRow
    from widgets.shortcut_editor import ShortcutEditor


class Shortcuts(QObject):
    """Knows which keys the commands have now, and opens the dialog that changes them."""

    changed = Signal(object)
    """Commands have other keys than a moment ago; tells the `Keymap`."""

    def __init__(self, window: QWidget, keymap: Keymap, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__(window)
        self._window, self._theme, self._say = window, theme, catalogue
        self.keymap = keymap
        self._names = {one.id: plain(catalogue(one.text)) for one in COMMANDS}
        self._editor: ShortcutEditor | None = None
        self._chosen, self._pressed, self._asked = "", "", ""

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the command of the shortcuts."""
        return {"shortcuts": self.edit}

    def edit(self, *_: object) -> None:
        """Open the dialog."""
        # Here: a dialog that few open need not hold up every start.
        from widgets.shortcut_editor import ShortcutEditor

        editor = ShortcutEditor(self._theme.colours, pressed_key, self._window)
        editor.setObjectName("shortcut_editor")
        self._editor = editor
        self._chosen, self._pressed, self._asked = "", "", ""
        editor.filtered.connect(self.filter)
        editor.chosen.connect(self.choose)
        editor.key_pressed.connect(self.weigh)
        editor.replace_asked.connect(self.replace)
        editor.add_asked.connect(self.add)
        editor.remove_asked.connect(self.remove)
        editor.reset_asked.connect(self.reset)
        editor.reset_all_asked.connect(self.reset_all)
        editor.finished.connect(self._forget)
        self._show()
        editor.open()
        editor.filter.setFocus()

    def filter(self, asked: str) -> None:
        """List the commands whose names, in either language, or keys have these words."""
        self._asked = asked
        self._list()

    def choose(self, command_id: str) -> None:
        """A command is chosen: what comes next is about it."""
        self._chosen, self._pressed = command_id, ""
        self._show_choice()

    def weigh(self, key: str) -> None:
        """A key was pressed: say whether the command can have it, and who has it now."""
        why, owner = refusal(key), self.keymap.owner(key)
        self._pressed = "" if why or owner == self._chosen else key
        if self._editor is None:
            return
        said = self._say(why) if why else self._whose(key, owner)
        if owner and owner != self._chosen and not why:
            values = {"said": said, "how": self._say(N_("اگر بپذیرید، از آن گرفته می‌شود."))}
            said = "{said} {how}".format_map(values)
        self._editor.show_verdict(shown_key(key), said, bool(self._pressed))

    def replace(self) -> None:
        """The command has the key that was pressed, and no other."""
        if self._pressed:
            self._take(self.keymap.with_keys(self._chosen, (self._pressed,)))

    def add(self) -> None:
        """The command has the key that was pressed, too."""
        if self._pressed:
            keys = (*self.keymap.keys(self._chosen), self._pressed)
            self._take(self.keymap.with_keys(self._chosen, keys))

    def remove(self) -> None:
        """The command has no key any more."""
        self._take(self.keymap.with_keys(self._chosen, ()))

    def reset(self) -> None:
        """The command has its first keys."""
        self._take(self.keymap.reset(self._chosen))

    def reset_all(self) -> None:
        """Every command has its first keys."""
        self._take(Keymap())

    def _forget(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.deleteLater()

    def _take(self, keymap: Keymap) -> None:
        self.keymap, self._pressed = keymap, ""
        self.changed.emit(keymap)
        self._show()

    def _show(self) -> None:
        self._list()
        self._show_choice()
        if self._editor is not None:
            self._editor.offer_reset_of_all(self.keymap != Keymap())

    def _show_choice(self) -> None:
        if self._editor is not None:
            chosen = self._chosen
            keys = self.keymap.keys(chosen) if chosen else ()
            name = self._names[chosen] if chosen else ""
            is_other = bool(chosen) and keys != TABLE[chosen]
            self._editor.show_choice(name, bool(keys), is_other)

    def _whose(self, key: str, owner: str) -> str:
        """Who has the key now, in a sentence."""
        values = {"key": readable_key(key), "name": self._names.get(owner, "")}
        if not owner:
            return self._say.fill(N_("{key} آزاد است."), values, isolate=False)
        if owner == self._chosen:
            return self._say.fill(N_("{key} همین حالا کلید این فرمان است."), values, isolate=False)
        return self._say.fill(N_("{key} اکنون کلید «{name}» است."), values, isolate=False)

    def _list(self) -> None:
        if self._editor is not None:
            shown = self._asked_for()
            rows = [row for menu in MENUS for row in self._group(menu, shown)]
            self._editor.show_rows(rows, self._chosen)

    def _group(self, menu: str, shown: set[str]) -> list[CapRow]:
        from widgets.cap_rows import CapRow

        rows = [
            CapRow(
                self._names[command.id],
                self._say(N_("تغییر کرده")) if self._differs(command.id) else "",
                self._keys(command.id),
                command.id,
            )
            for command in in_menu(menu)
            if command.id in shown
        ]
        heading = CapRow(plain(self._say(MENUS[menu])), is_heading=True)
        return [heading, *rows] if rows else []

    def _differs(self, command_id: str) -> bool:
        return self.keymap.keys(command_id) != TABLE[command_id]

    def _asked_for(self) -> set[str]:
        if not self._asked.strip():
            return set(TABLE)
        called = [name_of((*names(one), *self._keys(one.id)), alike) for one in COMMANDS]
        return {COMMANDS[place].id for place in best(self._asked, called, alike)}

    def _keys(self, command_id: str) -> tuple[str, ...]:
        return tuple(map(shown_key, self.keymap.keys(command_id)))
