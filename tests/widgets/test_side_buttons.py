"""The side buttons of a mouse are told from wherever they are pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QTextBrowser, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.side_buttons import SideButtons


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    for part in (QTextBrowser(), QListView(), QLabel("…")):
        layout.addWidget(part)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.mark.parametrize(
    ("button", "told"),
    [(Qt.MouseButton.BackButton, "back"), (Qt.MouseButton.ForwardButton, "forward")],
)
def test_each_button_is_told_once(window: QWidget, button: Qt.MouseButton, told: str) -> None:
    text, rows = window.findChildren(QTextBrowser)[0], window.findChildren(QListView)[0]
    label = window.findChildren(QLabel)[-1]
    watched = (window, text, text.viewport(), rows, rows.viewport())
    buttons, pressed = SideButtons(watched, window), list[str]()
    buttons.back_pressed.connect(lambda: pressed.append("back"))
    buttons.forward_pressed.connect(lambda: pressed.append("forward"))
    for place in (text.viewport(), rows.viewport(), label):
        QTest.mouseClick(place, button)
    assert pressed == [told] * 3


def test_other_buttons_are_the_widgets_own(window: QWidget, qtbot: QtBot) -> None:
    text = window.findChildren(QTextBrowser)[0]
    text.setPlainText("آب کم است")
    buttons = SideButtons((window, text, text.viewport()), window)
    left, place = Qt.MouseButton.LeftButton, text.cursorRect().center()
    with qtbot.assertNotEmitted(buttons.back_pressed):
        QTest.mouseDClick(text.viewport(), left, pos=place)
        # Which Qt leaves pressed, and would for the tests that come after.
        QTest.mouseRelease(text.viewport(), left, pos=place)
    assert text.textCursor().hasSelection()
