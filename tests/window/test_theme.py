"""The themes, chosen or followed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import resources
from desktop.window.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    before = QPalette(qapp.palette())
    theme = Theme(qapp)
    yield theme
    theme.choose("system")
    theme.deleteLater()
    qapp.setPalette(before)


def test_without_a_word_of_the_system_it_is_light(theme: Theme) -> None:
    assert (theme.choice, theme.name) == ("system", "light")


@pytest.mark.parametrize("name", ["light", "sepia", "dark", "contrast"])
def test_a_theme_works_where_the_platform_ignores_it(
    theme: Theme, qapp: QApplication, name: str
) -> None:
    theme.choose(name)
    roles = resources.theme(name)
    assert theme.name == name
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(roles["panel"])
    assert theme.colours.page == QColor(roles["page"])


def test_it_follows_the_system_unless_told_otherwise(theme: Theme, qapp: QApplication) -> None:
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.name == "dark"
    theme.choose("light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.name == "light"


def test_a_change_is_told_once(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.colours_changed):
        theme.choose("dark")
    told: list[bool] = []
    theme.colours_changed.connect(lambda: told.append(True))
    theme.choose("dark")
    assert told == []


def test_there_is_no_other_theme(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.choose("paper")


def test_greyed_out_text_is_weaker(theme: Theme, qapp: QApplication) -> None:
    role = QPalette.ColorRole.WindowText
    palette = qapp.palette()
    assert palette.color(QPalette.ColorGroup.Disabled, role) != palette.color(
        QPalette.ColorGroup.Active, role
    )
