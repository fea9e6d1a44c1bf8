"""The filter tells what is typed, is emptied by Esc or its button, and leads on to the list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.colours import Colours
from widgets.filter_box import FilterBox


@pytest.fixture
def box(qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection) -> Iterator[FilterBox]:
    """A filter in a window that takes Esc for a command of its own."""
    window, box = QWidget(), FilterBox("پالایش…", "پاک کردن")
    QVBoxLayout(window).addWidget(box)
    command = QAction("برداشتن", window)
    command.setObjectName("command")
    command.setShortcut(QKeySequence("Esc"))
    window.addAction(command)
    qtbot.addWidget(window)
    box.set_colours(colours)
    with qtbot.waitExposed(window):
        window.show()
    box.setFocus()
    qtbot.waitUntil(box.line.hasFocus)
    yield box
    # It is the window that would be gone by now, had nobody held it.
    window.close()


def test_what_is_typed_is_told(box: FilterBox) -> None:
    told: list[str] = []
    box.changed.connect(told.append)
    QTest.keyClicks(box.line, "ab")
    assert told == ["a", "ab"]
    box.empty()
    assert (told, box.line.text()) == (["a", "ab"], "")


def test_esc_empties_it_before_it_is_a_command(box: FilterBox, qtbot: QtBot) -> None:
    command = box.window().findChild(QAction, "command")
    assert isinstance(command, QAction)
    QTest.keyClicks(box.line, "ab")
    with qtbot.assertNotEmitted(command.triggered), qtbot.waitSignal(box.changed):
        QTest.keyClick(box.line, Qt.Key.Key_Escape)
    assert box.line.text() == ""
    with qtbot.waitSignal(command.triggered):
        QTest.keyClick(box.line, Qt.Key.Key_Escape)


def test_the_button_is_there_while_there_is_something_to_empty(box: FilterBox) -> None:
    button = box.findChildren(QToolButton)[0]
    assert not button.isVisible()
    QTest.keyClicks(box.line, "ab")
    assert button.isVisible()
    is_left = button.geometry().center().x() < box.line.width() / 2
    assert is_left == (QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert box.line.text() == ""
    assert not button.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_lead_on_to_the_list(box: FilterBox, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(box.left):
        QTest.keyClick(box.line, key)


def test_what_is_left_is_said_below(box: FilterBox) -> None:
    said = box.findChild(QLabel, "left")
    assert isinstance(said, QLabel)
    assert not said.isVisible()
    box.set_left("۳ نقل")
    assert said.isVisible()
    assert said.text() == "۳ نقل"
    box.set_left("")
    assert not said.isVisible()


def test_it_is_painted_in_the_colours_of_a_field(box: FilterBox, colours: Colours) -> None:
    box.line.setPlaceholderText("")
    picture = box.line.grab().toImage()
    assert picture.pixelColor(box.line.rect().center()) == colours.field
    assert picture.pixelColor(box.line.width() // 2, 0) == colours.accent
