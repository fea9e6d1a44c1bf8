"""A field takes a key press for what it is, and lets go of who wants out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.key_field import KeyField

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def named(event: QKeyEvent) -> str:
    return "" if event.key() in (Qt.Key.Key_Control, Qt.Key.Key_Shift) else f"{event.key():x}"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(KeyField(named))
    layout.addWidget(QLineEdit())
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field_of(window).setFocus()
    return window


def field_of(window: QWidget) -> KeyField:
    return window.findChildren(KeyField)[0]


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_K, CTRL),
        (Qt.Key.Key_K, NONE),
        (Qt.Key.Key_F8, NONE),
        (Qt.Key.Key_Tab, CTRL),
        (Qt.Key.Key_Backspace, NONE),
        (Qt.Key.Key_Return, CTRL),
    ],
)
def test_a_key_is_told_and_does_nothing(
    window: QWidget, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    fired: list[bool] = []
    action = QAction(window)
    action.setShortcut("Ctrl+K")
    action.triggered.connect(fired.append)
    window.addAction(action)
    with qtbot.waitSignal(field_of(window).key_pressed) as told:
        QTest.keyClick(field_of(window), key, held)
    assert told.args == [f"{key:x}"]
    assert fired == []
    assert field_of(window).hasFocus()
    assert field_of(window).text() == ""


def test_what_is_no_key_yet_is_not_told(window: QWidget, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field_of(window).key_pressed):
        QTest.keyClick(field_of(window), Qt.Key.Key_Control)


@pytest.mark.parametrize(
    ("key", "held", "stays"),
    [
        (Qt.Key.Key_Tab, NONE, False),
        (Qt.Key.Key_Backtab, SHIFT, False),
        (Qt.Key.Key_Escape, NONE, True),
        (Qt.Key.Key_Return, NONE, True),
    ],
)
def test_who_has_no_mouse_gets_out(
    window: QWidget, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, stays: bool
) -> None:
    with qtbot.assertNotEmitted(field_of(window).key_pressed):
        QTest.keyClick(field_of(window), key, held)
    assert field_of(window).hasFocus() is stays
