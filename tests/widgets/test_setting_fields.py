"""A number may be typed in the digits of any keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from widgets.setting_fields import Range, RangeField


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
