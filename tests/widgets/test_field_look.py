"""Lines to type in look alike wherever they stand, in the colours of every theme."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import resources
from widgets.colours import Colours
from widgets.filter_box import FilterBox
from widgets.find_field import FindField
from widgets.palette import Palette
from widgets.shortcut_editor import ShortcutEditor

# Written in these, a hint has pixels of its very colour.
BLOCKS = "▉▉▉"

LineOf = Callable[[QWidget, Colours], QLineEdit]


def of_filter(window: QWidget, colours: Colours) -> QLineEdit:
    box = FilterBox("", "", window)
    box.set_colours(colours)
    return box.line


def of_find(window: QWidget, colours: Colours) -> QLineEdit:
    field = FindField(window)
    field.set_colours(colours)
    return field


def of_palette(window: QWidget, colours: Colours) -> QLineEdit:
    palette = Palette("", "", window, QWidget(window))
    palette.set_colours(colours)
    palette.resize(300, 90)
    return palette.findChildren(QLineEdit)[0]


def of_key(window: QWidget, colours: Colours) -> QLineEdit:
    editor = ShortcutEditor(colours, lambda event: event.text(), window)
    editor.show_choice("یافتن", False, False)
    return editor.findChildren(QLineEdit)[-1]


@pytest.mark.parametrize("theme", ["light", "dark", "sepia", "contrast"])
@pytest.mark.parametrize("line_of", [of_filter, of_find, of_palette, of_key])
def test_a_line_has_the_themes_colours(qtbot: QtBot, line_of: LineOf, theme: str) -> None:
    window, colours = QWidget(), Colours.of(resources.theme(theme))
    qtbot.addWidget(window)
    line = line_of(window, colours)
    line.setPlaceholderText(BLOCKS)
    line.resize(200, 34)
    wanted = {colours.field.name(), colours.line.name(), colours.quiet_text.name()}
    assert wanted <= colours_in(line.grab().toImage())


def colours_in(picture: QImage) -> set[str]:
    columns, rows = range(picture.width()), range(picture.height())
    return {picture.pixelColor(x, y).name() for x in columns for y in rows}
