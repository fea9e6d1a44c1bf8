"""The list of what was open before, and the page around it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QImage, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.pixels import near
from widgets.colours import Colours
from widgets.empty_page import EmptyPage
from widgets.recent_list import RecentList
from widgets.roles import Role

Key = Qt.Key


def model_of(*titles: str) -> QStandardItemModel:
    model = QStandardItemModel()
    for title in titles:
        item = QStandardItem(title)
        item.setData("۶ آذر ۱۴۰۴", Role.WHEN)
        item.setData("۲ گوینده · ۱۷ نقل", Role.SUMMARY)
        item.setData("/news/خبرها", Role.WHERE)
        model.appendRow(item)
    return model


def count_near(image: QImage, colour: QColor) -> int:
    """How many pixels have that colour."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(near(image.pixelColor(x, y), colour) for x, y in places)


@pytest.fixture
def model() -> QStandardItemModel:
    return model_of("پل تازه", "باران در شهر", "نشست مدیران " * 20)


@pytest.fixture
def page(
    qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection, model: QStandardItemModel
) -> EmptyPage:
    page = EmptyPage(QIcon(), "Ctrl+O", "Ctrl+V")
    qtbot.addWidget(page)
    page.set_colours(colours)
    page.recents.setModel(model)
    page.resize(700, 560)
    with qtbot.waitExposed(page):
        page.show()
    page.show_recents(True, True)
    page.setFocus()
    qtbot.waitUntil(page.recents.hasFocus)
    return page


@pytest.fixture
def view(page: EmptyPage) -> RecentList:
    return page.recents


def test_the_first_is_ready_to_be_opened(view: RecentList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.open_asked, check_params_cb=lambda row: row == 0):
        QTest.keyClick(view, Key.Key_Return)
    QTest.keyClick(view, Key.Key_Down)
    with qtbot.waitSignal(view.open_asked, check_params_cb=lambda row: row == 1):
        QTest.keyClick(view, Key.Key_Space)


def test_delete_goes_on_to_the_next(
    view: RecentList, qtbot: QtBot, model: QStandardItemModel
) -> None:
    view.forget_asked.connect(lambda row: model.removeRow(row))
    QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Delete)
    assert view.currentIndex().row() == 1
    QTest.keyClick(view, Key.Key_Delete)
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Key.Key_Delete)
    assert model.rowCount() == 0
    with qtbot.assertNotEmitted(view.forget_asked):
        QTest.keyClick(view, Key.Key_Delete)


def test_a_click_opens(view: RecentList, qtbot: QtBot, model: QStandardItemModel) -> None:
    place = view.visualRect(model.index(1, 0)).center()
    with qtbot.waitSignal(view.open_asked, check_params_cb=lambda row: row == 1):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_what_is_missing_is_pale_and_said(
    view: RecentList, model: QStandardItemModel, colours: Colours
) -> None:
    rect = view.visualRect(model.index(1, 0))
    there = view.viewport().grab(rect).toImage()
    model.item(1).setData("پرونده پیدا نشد", Role.MISSING)
    gone = view.viewport().grab(rect).toImage()
    assert count_near(there, colours.text) > 3 * count_near(gone, colours.text)
    assert count_near(there, colours.danger) < count_near(gone, colours.danger)


def test_a_low_page_leaves_the_list_its_height(page: EmptyPage, qtbot: QtBot) -> None:
    (hint,) = (one for one in page.findChildren(QLabel) if "رها کنید" in one.text())
    page.resize(700, 600)
    assert hint.isVisible()
    page.resize(700, 474)
    assert not hint.isVisible()
    view = page.recents
    row = view.visualRect(view.model().index(0, 0)).height()
    qtbot.waitUntil(lambda: view.viewport().height() >= 5 * row)
    page.show_recents(False, False)
    assert hint.isVisible()


def test_the_buttons_ask(page: EmptyPage, qtbot: QtBot) -> None:
    open_, paste, reopen = page.findChildren(QPushButton)
    for button, asked in (
        (open_, page.open_asked),
        (paste, page.paste_asked),
        (reopen, page.reopen_asked),
    ):
        with qtbot.waitSignal(asked):
            button.click()
    with qtbot.waitSignal(page.paste_asked):
        QTest.keyClick(page.recents, Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_without_a_list_the_button_has_the_focus(page: EmptyPage) -> None:
    page.show_recents(False, False)
    open_, _, reopen = page.findChildren(QPushButton)
    assert not page.recents.isVisible()
    assert not reopen.isVisible()
    assert page.focusProxy() is open_
    assert open_.hasFocus()
