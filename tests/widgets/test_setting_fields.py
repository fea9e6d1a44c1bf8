"""A number may be typed in the digits of any keyboard; a long list shows that there is more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from widgets.colours import Colours
from widgets.setting_fields import Choice, ChoiceField, Option, Range, RangeField


@pytest.mark.parametrize("typed", ["18", "۱۸", "١٨", "1۸"])
@pytest.mark.parametrize(("language", "shown"), [("fa_IR", "۱۸٫۰"), ("en_GB", "18.0")])
def test_digits_of_any_keyboard(qtbot: QtBot, typed: str, language: str, shown: str) -> None:
    field = RangeField(Range("size", "اندازه", 16, (10, 32), 1, 1))
    qtbot.addWidget(field)
    field.setLocale(QLocale(language))
    field.show()
    field.selectAll()
    for digit in typed:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(digit), Qt.KeyboardModifier.NoModifier, digit)
            QApplication.sendEvent(field, event)
    with qtbot.waitSignal(field.value_changed) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [18.0]
    assert field.text() == shown


# A list that opens is raised, which is not possible off the screen.
@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_a_long_list_shows_that_there_is_more(qtbot: QtBot, colours: Colours) -> None:
    options = tuple(Option(str(number), f"قلم {number}") for number in range(30))
    field = ChoiceField(Choice("font", "قلم", "0", options))
    qtbot.addWidget(field)
    field.set_colours(colours)
    field.show()
    field.showPopup()
    bar = field.view().verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    assert bar.maximum() > 0
    assert bar.grab().toImage().pixelColor(1, 1) == colours.field
    field.hidePopup()
