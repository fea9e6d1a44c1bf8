"""The table of commands."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence

from desktop.window import commands
from desktop.window.command import Side
from desktop.window.commands import COMMANDS, MENUS

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")


def test_every_command_has_a_text_and_a_place() -> None:
    assert all(command.text and command.menu in MENUS for command in COMMANDS)
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    listed = [command for menu in MENUS for command in commands.in_menu(menu)]
    assert Counter(listed) == Counter(COMMANDS)


def test_no_key_is_given_twice_and_every_key_is_one() -> None:
    keys = [QKeySequence(key) for command in COMMANDS for key in command.keys]
    assert all(key.count() == 1 for key in keys)
    assert len({key.toString() for key in keys}) == len(keys)


def test_keys_are_written_as_qt_writes_them() -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString() == key


def test_no_key_begins_with_the_layout_switch() -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert not {"Alt", "Shift"} <= set(key.split("+")), key


def test_no_key_is_a_bare_letter() -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert len(key) > 1, key


def test_mnemonics_are_persian_and_each_menu_has_each_once() -> None:
    # The other language's own name has a letter of its own.
    own = {command.text for command in COMMANDS if command.names_itself}
    for texts in (MENUS.values(), *([c.text for c in commands.in_menu(menu)] for menu in MENUS)):
        mnemonics = [text[text.index("&") + 1] for text in texts if text not in own]
        assert all("\u0600" <= letter <= "\u06ff" for letter in mnemonics)
        assert len(set(mnemonics)) == len(mnemonics), mnemonics


def test_the_toolbar_has_what_the_design_has() -> None:
    start = [command.id for command in commands.on_toolbar(Side.START)]
    assert start == ["article.open", "export", "quote.previous", "quote.next"]
    assert [command.id for command in commands.on_toolbar(Side.END)] == ["appearance", "sidebar"]


def test_context_menus_begin_with_what_they_are_about() -> None:
    known = {command.id: command for command in commands.COMMANDS}
    for place, ids in commands.CONTEXT_MENUS.items():
        assert all(id_ in known for id_ in ids)
        if place != "text":
            assert "export" not in ids
