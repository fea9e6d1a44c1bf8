"""Shortcuts with the Persian keyboard layout: the physical key first, the letter second."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.window.keyboard import PersianKeys, latin_key, pressed_key

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(letter: str, held: Qt.KeyboardModifier, scan_code: int = 0) -> QKeyEvent:
    """A key press as the X server tells it with the Persian layout."""
    key = ord(letter.upper())
    return QKeyEvent(QEvent.Type.KeyPress, key, held, scan_code, 0, 0, letter)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QMainWindow]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLineEdit("متن"))
    keys = PersianKeys(qapp)
    with qtbot.waitActive(window):
        window.show()
    yield window
    keys.leave()


def fired(window: QMainWindow, shortcut: str) -> list[bool]:
    """What an action with that shortcut tells from now on."""
    told: list[bool] = []
    action = QAction("کاری", window)
    action.setShortcut(QKeySequence(shortcut))
    action.triggered.connect(lambda: told.append(True))
    window.addAction(action)
    return told


def field_of(window: QMainWindow) -> QWidget:
    field = window.centralWidget()
    assert field is not None
    return field


def send(window: QMainWindow, event: QKeyEvent) -> None:
    """Send a key press to the widget that has the focus."""
    assert field_of(window).hasFocus()
    QCoreApplication.sendEvent(field_of(window), event)


@pytest.mark.parametrize(
    ("letter", "held", "scan_code", "shortcut"),
    [
        ("ب", CTRL, 0, "Ctrl+F"),
        ("خ", CTRL, 32, "Ctrl+O"),
        ("خ", CTRL, 0, "Ctrl+O"),
        ("\u064d", CTRL | SHIFT, 26, "Ctrl+Shift+E"),
        ("\u064d", CTRL | SHIFT, 0, "Ctrl+Shift+E"),
        ("»", CTRL | SHIFT, 45, "Ctrl+Shift+K"),
        ("\u200c", CTRL | SHIFT, 56, "Ctrl+Shift+B"),
        ("ي", CTRL, 0, "Ctrl+Shift+D"),
        ("۱", ALT, 10, "Alt+1"),
        ("٣", ALT, 0, "Alt+3"),
        ("۰", CTRL, 19, "Ctrl+0"),
        ("و", CTRL, 0, "Ctrl+,"),
        ("[", CTRL | SHIFT, 33, "Ctrl+Shift+P"),
        ("]", CTRL | SHIFT, 32, "Ctrl+Shift+O"),
    ],
)
def test_the_latin_twin_fires(
    window: QMainWindow,
    letter: str,
    held: Qt.KeyboardModifier,
    scan_code: int,
    shortcut: str,
) -> None:
    told = fired(window, shortcut)
    held = held | SHIFT if "Shift" in shortcut else held
    send(window, press(letter, held, scan_code))
    assert told == [True]


def test_the_physical_key_goes_before_the_letter() -> None:
    # A Persian layout of another maker, which has «پ» where others have the backquote's «÷».
    assert latin_key(press("پ", CTRL, 58)) == "M"
    assert latin_key(press("پ", CTRL, 24)) == "Q"


@pytest.mark.parametrize("letter", ["F", "/", "1"])
def test_latin_keys_are_left_alone(letter: str) -> None:
    assert latin_key(press(letter, CTRL, 33)) is None


def test_a_sign_on_a_key_of_its_own_is_left_alone() -> None:
    for sign, scan_code in (("[", 34), ("]", 35), ("[", 0), ("]", 33), ("'", 24)):
        assert latin_key(press(sign, CTRL | SHIFT, scan_code)) is None


def test_named_keys_are_left_alone() -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F8, NONE, 74, 0, 0, "")
    assert latin_key(event) is None


def test_typing_goes_on_as_ever(window: QMainWindow) -> None:
    told = fired(window, "F")
    field = window.centralWidget()
    assert isinstance(field, QLineEdit)
    QCoreApplication.sendEvent(field, press("ب", NONE))
    assert (field.text(), told) == ("متنب", [])


def test_it_follows_the_focus(window: QMainWindow, qtbot: QtBot) -> None:
    told, one, other = fired(window, "Ctrl+F"), field_of(window), QLineEdit(window)
    other.show()
    for with_focus, without in ((other, one), (one, other)):
        with_focus.setFocus()
        told.clear()
        for field in (with_focus, without):
            QCoreApplication.sendEvent(field, press("ب", CTRL))
        assert told == [True]
    one.clearFocus()
    QCoreApplication.sendEvent(window, press("ب", CTRL))
    assert told == [True, True]


def test_what_has_the_focus_may_go(window: QMainWindow, qtbot: QtBot) -> None:
    told, passing = fired(window, "Ctrl+F"), QLineEdit(window)
    passing.show()
    passing.setFocus()
    delete(passing)
    field_of(window).setFocus()
    send(window, press("ب", CTRL))
    assert told == [True]


def test_an_action_that_is_off_does_not_fire(window: QMainWindow) -> None:
    told = fired(window, "Ctrl+F")
    window.actions()[0].setEnabled(False)
    send(window, press("ب", CTRL))
    assert told == []


def test_a_widgets_own_keys_work_too(window: QMainWindow) -> None:
    field = window.centralWidget()
    assert isinstance(field, QLineEdit)
    QCoreApplication.sendEvent(field, press("ش", CTRL, 38))
    assert field.selectedText() == "متن"


@pytest.mark.parametrize("held", [CTRL, ALT])
@pytest.mark.parametrize("digits", ["۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩"])
def test_every_digit_is_its_latin_twin(
    window: QMainWindow, digits: str, held: Qt.KeyboardModifier
) -> None:
    for value, digit in enumerate(digits):
        told = fired(window, f"{'Ctrl' if held == CTRL else 'Alt'}+{value}")
        send(window, press(digit, held))
        assert told == [True], digit


@pytest.mark.parametrize(
    ("event", "key"),
    [
        (press("K", CTRL), "Ctrl+K"),
        (press("K", NONE), "K"),
        (press("ن", CTRL), "Ctrl+K"),
        (press("ن", CTRL | SHIFT, 45), "Ctrl+Shift+K"),
        (press("۵", ALT), "Alt+5"),
        (press("٥", CTRL), "Ctrl+5"),
        (press("+", CTRL | SHIFT), "Ctrl++"),
        (press("?", CTRL | SHIFT), "Ctrl+?"),
        (QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Backtab, CTRL | SHIFT), "Ctrl+Shift+Tab"),
        (QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F8, SHIFT), "Shift+F8"),
        (QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Control, CTRL), ""),
        (QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Alt, ALT | SHIFT), ""),
        (
            QKeyEvent(
                QEvent.Type.KeyPress, Qt.Key.Key_5, CTRL | Qt.KeyboardModifier.KeypadModifier
            ),
            "Ctrl+5",
        ),
    ],
)
def test_what_is_pressed_has_a_name(event: QKeyEvent, key: str) -> None:
    assert pressed_key(event) == key
