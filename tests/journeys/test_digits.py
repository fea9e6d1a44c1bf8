"""«۱…۹» and «١…٩» are like 1…9 wherever digits count."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SCRIPTS = ["۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩"]


def press(letter: str, held: Qt.KeyboardModifier) -> None:
    """Press a key of the Persian layout where the focus is."""
    event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), held, 0, 0, 0, letter)
    focused = QApplication.focusWidget()
    assert focused is not None
    QApplication.sendEvent(focused, event)


@pytest.mark.parametrize("digits", SCRIPTS)
def test_panes_and_the_first_size(play: Play, seed: Path, digits: str) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        for number, pane in enumerate(("گویندگان", "موضوع‌ها", "متن مقاله"), 1):
            press(digits[number], ALT)
            assert hand.focused == pane
        first = hand.text_size
        hand.press("Ctrl++")
        press(digits[0], CTRL)
        assert hand.text_size == first

    assert play(seed, story=story) == 0


@pytest.mark.parametrize("asked", ["3+3", "۳+۳", "٣+٣"])
def test_the_filter(play: Play, seed: Path, asked: str) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Shift+L")
        hand.type(asked)
        assert "۳+۳" in str([chip.data() for chip in hand.chips()])
        assert 0 < len(hand.chips()) < 4

    assert play(seed, story=story) == 0


@pytest.mark.parametrize("size", ["18", "۱۸", "١٨"])
def test_a_number_in_the_panel(play: Play, seed: Path, size: str) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+,")
        assert hand.find(QFrame, "appearance_panel").isVisible()
        field = hand.find(QLineEdit, "qt_spinbox_lineedit")
        field.setFocus()
        field.selectAll()
        hand.type(size)
        hand.press("Return")
        assert hand.text_size in (17.5, 18.0, 18.5)

    assert play(seed, story=story) == 0
