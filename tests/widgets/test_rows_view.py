"""A list of rows tells which the reader clicks, goes to or moves over; and how a heading looks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from widgets.colours import Colours
from widgets.roles import Role, RowKind
from widgets.rows_view import RowsView

LONG = "سازمان آب و فاضلاب استان از آغاز نوبت‌بندی آب در همهٔ شهرهای کوهستانی خبر داد " * 3


@pytest.fixture
def model() -> QStandardItemModel:
    """A title, a heading that says a quote again, a heading that does not."""
    model = QStandardItemModel()
    for level, words, summary in (
        (1, "آب کم شد", ""),
        (2, "سدها پر نیستند", "نقل ۳ · نیکو"),
        (2, LONG, ""),
    ):
        item = QStandardItem(words)
        item.setData(int(RowKind.HEADING), Role.KIND)
        item.setData(level, Role.LEVEL)
        item.setData(summary, Role.SUMMARY)
        item.setData(1, Role.GROUP)
        model.appendRow(item)
    return model


@pytest.fixture
def view(
    qtbot: QtBot, model: QStandardItemModel, colours: Colours, interface: Qt.LayoutDirection
) -> RowsView:
    view = RowsView("سرتیترها", "")
    qtbot.addWidget(view)
    view.set_colours(colours)
    view.setModel(model)
    view.resize(300, 260)
    with qtbot.waitExposed(view):
        view.show()
    return view


def row(view: RowsView, place: int) -> QModelIndex:
    return view.model().index(place, 0)


def test_a_click_and_keys_tell_the_row(view: RowsView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.row_chosen) as told:
        place = view.visualRect(row(view, 1)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [1]
    with qtbot.assertNotEmitted(view.row_chosen), qtbot.waitSignal(view.row_reached) as told:
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert told.args == [2]
    with qtbot.assertNotEmitted(view.row_reached):
        QTest.keyClick(view, Qt.Key.Key_Down)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(view.row_activated) as told:
            QTest.keyClick(view, key)
        assert told.args == [2]


def test_what_the_program_shows_tells_nothing(view: RowsView, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(view.row_chosen),
        qtbot.assertNotEmitted(view.row_activated),
    ):
        view.show_current(row(view, 1))
    assert [index.row() for index in view.selectionModel().selectedIndexes()] == [1]
    view.show_current(QModelIndex())
    assert not view.selectionModel().hasSelection()


def test_the_dot_of_the_quote_is_in_its_speakers_colour(view: RowsView, colours: Colours) -> None:
    assert colours.of_group(1).name() in painted(view, view.visualRect(row(view, 1)))
    for other in (0, 2):
        assert colours.of_group(1).name() not in painted(view, view.visualRect(row(view, other)))


def test_the_sign_is_the_speakers_own(
    view: RowsView, model: QStandardItemModel, colours: Colours
) -> None:
    """Several colours look alike to some."""
    one = colours.speakers[0]
    view.set_colours(replace(colours, speakers=(one,) * len(colours.speakers)))
    pictures = []
    for group in (0, 1, 2):
        model.item(1).setData(group, Role.GROUP)
        pictures.append(view.viewport().grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[1] != pictures[2]


def test_which_quote_it_is_runs_as_the_window_does(
    view: RowsView, model: QStandardItemModel
) -> None:
    place, rtl = view.visualRect(row(view, 1)), view.isRightToLeft()
    begin = QRect(place.right() - 70 if rtl else place.left(), place.top(), 70, place.height())
    pictures = []
    for name in ("", " · The Minister of Foreign Affairs" if rtl else " · سید عباس عراقچی"):
        model.item(1).setData(f"{'نقل ۳' if rtl else 'Quote 3'}{name}", Role.SUMMARY)
        pictures.append(view.viewport().grab(begin).toImage())
    assert pictures[0] == pictures[1]


def test_the_heading_of_the_chosen_quote_has_a_ground(view: RowsView, colours: Colours) -> None:
    place = view.visualRect(row(view, 1))
    assert view.viewport().grab().toImage().pixelColor(place.center().x(), place.top() + 1) == (
        colours.panel
    )
    view.show_current(row(view, 1))
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(place.center().x(), place.top() + 1) != colours.panel


def test_a_long_heading_takes_two_lines_and_a_narrow_view_more_room(view: RowsView) -> None:
    one, two = (view.visualRect(row(view, place)).height() for place in (0, 2))
    assert one < two < 2 * one + 4
    assert all(view.visualRect(row(view, place)).width() <= 300 for place in range(3))


def painted(view: RowsView, place: QRect) -> set[str]:
    """The names of all colours in that part of the view."""
    picture = view.viewport().grab(place).toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
