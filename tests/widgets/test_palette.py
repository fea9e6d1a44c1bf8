"""The palette lists rows and tells which is chosen; the focus stays in its line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.cap_rows import CapRow
from widgets.colours import Colours
from widgets.palette import Palette

ROWS = tuple(CapRow(f"ردیف {number}", "فرمان", ("Ctrl+O",)) for number in range(30))


class Around(QWidget):
    """A window with a bar, a field that has the focus, and the palette."""

    def __init__(self) -> None:
        super().__init__()
        self.bar, self.other, self.field = QLabel("نوار"), QLineEdit(), QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.other)
        layout.addWidget(self.field)
        layout.addStretch(1)
        self.palette_ = Palette("فرمان‌ها", "نامی بنویسید", self, self.bar)


@pytest.fixture
def around(qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection) -> Around:
    around = Around()
    qtbot.addWidget(around)
    around.resize(900, 640)
    around.palette_.set_colours(colours)
    with qtbot.waitExposed(around):
        around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    around.field.setFocus()
    return around


def opened(around: Around) -> tuple[QLineEdit, QListView]:
    around.palette_.asked.connect(lambda _: around.palette_.show_rows(ROWS))
    around.palette_.open()
    return around.palette_.findChildren(QLineEdit)[0], around.palette_.findChildren(QListView)[0]


def test_it_is_hidden_until_it_is_opened(around: Around) -> None:
    assert not around.palette_.isVisible()
    line, rows = opened(around)
    assert around.palette_.isVisible()
    assert QApplication.focusWidget() is line
    assert rows.currentIndex().row() == 0
    assert line.accessibleName()
    assert line.accessibleDescription() == "نامی بنویسید"


def test_it_stands_over_the_middle_of_the_top(around: Around) -> None:
    line, rows = opened(around)
    place = around.palette_.geometry()
    assert place.height() > line.height() + rows.height()
    assert abs(place.center().x() - around.rect().center().x()) <= 1
    assert place.top() < around.bar.geometry().bottom() + 20
    assert place.bottom() < around.height()


def test_a_page_stops_at_the_end_and_a_step_goes_round(around: Around) -> None:
    line, rows = opened(around)
    for key, there in (
        *((Qt.Key.Key_PageUp, 0), (Qt.Key.Key_Up, 29), (Qt.Key.Key_PageDown, 29)),
        *((Qt.Key.Key_Down, 0), (Qt.Key.Key_PageDown, 11), (Qt.Key.Key_PageUp, 0)),
    ):
        QTest.keyClick(line, key)
        assert rows.currentIndex().row() == there


@pytest.mark.parametrize("size", [(900, 640), (420, 260), (1600, 900)])
def test_it_stays_in_the_window(around: Around, size: tuple[int, int]) -> None:
    opened(around)
    around.resize(QSize(*size))
    assert around.rect().contains(around.palette_.geometry())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_tells_the_row_and_gives_the_focus_back(
    around: Around, qtbot: QtBot, key: Qt.Key
) -> None:
    line, _ = opened(around)
    QTest.keyClick(line, Qt.Key.Key_Down)
    with qtbot.waitSignal(around.palette_.chosen) as told:
        QTest.keyClick(line, key)
    assert told.args == [1]
    assert not around.palette_.isVisible()
    assert QApplication.focusWidget() is around.field


def test_a_click_tells_the_row(around: Around, qtbot: QtBot) -> None:
    _, rows = opened(around)
    with qtbot.waitSignal(around.palette_.chosen) as told:
        place = rows.visualRect(rows.model().index(3, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [3]


def test_escape_and_another_focus_close_it(around: Around, qtbot: QtBot) -> None:
    line, _ = opened(around)
    with qtbot.assertNotEmitted(around.palette_.chosen):
        QTest.keyClick(line, Qt.Key.Key_Escape)
        assert not around.palette_.isVisible()
        assert QApplication.focusWidget() is around.field
        around.palette_.open()
        around.field.setFocus(Qt.FocusReason.MouseFocusReason)
        assert not around.palette_.isVisible()
        assert QApplication.focusWidget() is around.field


def test_letters_are_asked_for_and_nothing_is_said_where_nothing_is(
    around: Around, qtbot: QtBot
) -> None:
    palette = around.palette_
    palette.open()
    line = palette.findChildren(QLineEdit)[0]
    with qtbot.waitSignal(palette.asked) as told:
        QTest.keyClick(line, Qt.Key.Key_A)
    assert told.args == ["a"]
    palette.show_rows((), "چیزی نیست.")
    assert palette.findChildren(QListView)[0].isHidden()
    assert line.height() < palette.height() < 4 * line.height()
    assert "چیزی نیست." in [label.text() for label in palette.findChildren(QLabel)]
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(line, Qt.Key.Key_Return)
        QTest.keyClick(line, Qt.Key.Key_Down)
    assert palette.isVisible()


def test_no_more_rows_are_in_sight_than_fit(around: Around) -> None:
    _, rows = opened(around)
    high = rows.visualRect(rows.model().index(0, 0)).height()
    assert rows.height() == 12 * high
    around.palette_.show_rows(ROWS[:3])
    assert rows.height() == 3 * high


def test_its_own_keys_are_no_commands(around: Around) -> None:
    line, _ = opened(around)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(line, event)
        assert event.isAccepted(), key


def test_its_ground_and_its_edge_are_painted(around: Around, colours: Colours) -> None:
    opened(around)
    picture = around.palette_.grab().toImage()
    middle = picture.height() // 2
    assert picture.pixelColor(4, middle) == colours.page
    assert picture.pixelColor(0, middle) != colours.page
