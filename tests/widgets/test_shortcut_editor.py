"""The dialog tells what the reader wants and shows what he is answered; it decides nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from widgets.cap_rows import CapRow
from widgets.colours import Colours
from widgets.key_field import KeyField
from widgets.shortcut_editor import ShortcutEditor

ROWS = (
    CapRow("پرونده", is_heading=True),
    CapRow("باز کردن", "", ("Ctrl+O",), "open"),
    CapRow("خروج", "", (), "quit"),
)


@pytest.fixture
def editor(qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection) -> ShortcutEditor:
    def key_of(event: QKeyEvent) -> str:
        return event.text().upper()

    editor = ShortcutEditor(colours, key_of)
    qtbot.addWidget(editor)
    editor.show_rows(ROWS, "")
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    return editor


def button(editor: ShortcutEditor, text: str) -> QPushButton:
    return next(one for one in editor.findChildren(QPushButton) if one.text() == text)


def view(editor: ShortcutEditor) -> QListView:
    return editor.findChildren(QListView)[0]


def test_a_command_is_chosen_in_the_list_and_a_heading_is_none(
    editor: ShortcutEditor, qtbot: QtBot
) -> None:
    rows = view(editor)
    with qtbot.waitSignal(editor.chosen) as told:
        place = rows.visualRect(rows.model().index(2, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["quit"]
    with qtbot.assertNotEmitted(editor.chosen):
        place = rows.visualRect(rows.model().index(0, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_without_a_command_nothing_can_be_done(editor: ShortcutEditor) -> None:
    assert not editor.findChildren(KeyField)[0].isEnabled()
    for text in ("به‌جای کلید کنونی", "افزودن به آن", "برداشتن کلید", "بازنشانی"):
        assert not button(editor, text).isEnabled()


def test_a_verdict_is_shown_in_its_colour(editor: ShortcutEditor, colours: Colours) -> None:
    editor.show_choice("خروج", False, True)
    verdict = editor.findChild(QLabel, "verdict")
    assert verdict is not None
    editor.show_verdict("K", "نمی‌شود.", False)
    assert verdict.text() == "نمی‌شود."
    assert verdict.palette().color(verdict.foregroundRole()) == colours.danger
    assert not button(editor, "افزودن به آن").isEnabled()
    editor.show_verdict("Ctrl+K", "آزاد است.", True)
    assert verdict.palette().color(verdict.foregroundRole()) == colours.text
    assert editor.findChildren(KeyField)[0].text() == "Ctrl+K"


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("به‌جای کلید کنونی", "replace_asked"),
        ("افزودن به آن", "add_asked"),
        ("برداشتن کلید", "remove_asked"),
        ("بازنشانی", "reset_asked"),
        ("بازنشانی همه", "reset_all_asked"),
    ],
)
def test_every_button_tells(editor: ShortcutEditor, qtbot: QtBot, text: str, signal: str) -> None:
    editor.show_choice("خروج", True, True)
    editor.show_verdict("Ctrl+K", "آزاد است.", True)
    with qtbot.waitSignal(getattr(editor, signal)):
        QTest.mouseClick(button(editor, text), Qt.MouseButton.LeftButton)


def test_the_chosen_row_stays_where_the_rows_are_renewed(editor: ShortcutEditor) -> None:
    editor.show_rows(ROWS, "quit")
    assert view(editor).currentIndex().data() == "خروج"
    editor.show_rows(ROWS[:2], "quit")
    assert not view(editor).currentIndex().isValid()


def test_the_chosen_row_is_set_off_wherever_the_focus_is(editor: ShortcutEditor) -> None:
    editor.filter.line.setFocus()
    QTest.keyClick(editor.filter.line, Qt.Key.Key_Down)
    assert view(editor).hasFocus()
    editor.findChildren(KeyField)[0].setFocus()
    assert [index.row() for index in view(editor).selectedIndexes()] == [1]


def test_all_that_takes_the_focus_has_a_name(editor: ShortcutEditor) -> None:
    takers = [one for one in editor.findChildren(QWidget) if one.focusPolicy().value]
    named = [one for one in takers if one.isVisible() and one.parent() is not view(editor)]
    assert len(named) > 5
    assert [one for one in named if not one.accessibleName()] == []
