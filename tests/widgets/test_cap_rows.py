"""Rows with keys, as a model and as they are drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from widgets import cap_row
from widgets.cap_rows import CapRow, CapRowsModel
from widgets.colours import Colours
from widgets.item_view import paint_with, set_up, show_selected
from widgets.roles import Role
from widgets.row_delegate import RowDelegate

LONG = "سازمان آب و فاضلاب استان از آغاز نوبت‌بندی آب در همهٔ شهرهای کوهستانی خبر داد " * 3
ROWS = (
    CapRow("پرونده", is_heading=True),
    CapRow("باز کردن", "فرمان", ("Ctrl+O",), "open"),
    CapRow(LONG, "نقل", (), "q1"),
    CapRow("بزرگ‌تر", "", ("Ctrl++", "Ctrl+="), "zoom"),
)


@pytest.fixture
def model() -> CapRowsModel:
    model = CapRowsModel()
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.set_rows(ROWS)
    return model


@pytest.fixture
def view(
    qtbot: QtBot, model: CapRowsModel, colours: Colours, interface: Qt.LayoutDirection
) -> QListView:
    view = QListView()
    qtbot.addWidget(view)
    set_up(view)
    delegate = RowDelegate(view, lambda _: cap_row)
    delegate.colours = colours
    view.setItemDelegate(delegate)
    paint_with(view, colours)
    view.setModel(model)
    view.resize(420, 220)
    with qtbot.waitExposed(view):
        view.show()
    return view


def ink(picture: QImage, place: QRect, colour: QColor) -> list[int]:
    """The columns of the row in which that colour stands, or nearly."""

    def is_near(x: int, y: int) -> bool:
        return abs(picture.pixelColor(x, y).lightness() - colour.lightness()) < 8

    rows = range(place.top() + 1, place.bottom())
    return [x for x in range(place.left(), place.right()) if any(is_near(x, y) for y in rows)]


def test_what_a_row_tells(model: CapRowsModel) -> None:
    index = model.index_of("open")
    assert index.data() == "باز کردن"
    assert index.data(Role.SUMMARY) == "فرمان"
    assert index.data(Role.CAPS) == ("Ctrl+O",)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "باز کردن، فرمان، Ctrl+O"
    assert not model.index_of("no such").isValid()
    assert not model.index_of("").isValid()


def test_a_heading_cannot_be_chosen(model: CapRowsModel) -> None:
    enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    assert not model.index(0).flags() & enabled
    assert model.index(1).flags() & enabled == enabled


def test_other_rows_take_their_place(model: CapRowsModel) -> None:
    model.set_rows(ROWS[:2])
    assert (model.rowCount(), model.rowCount(model.index(0))) == (2, 0)
    model.set_rows(())
    assert model.rowCount() == 0
    assert model.data(QModelIndex()) is None


def test_the_text_stands_at_the_start_and_the_keys_at_the_end(
    view: QListView, colours: Colours, interface: Qt.LayoutDirection
) -> None:
    place = view.visualRect(view.model().index(1, 0))
    picture = view.viewport().grab().toImage()
    inked = ink(picture, place, colours.text)
    # The key's letters and its frame; the kind stands in the same half.
    frame = ink(picture, place, colours.line)
    middle, end = place.center().x(), place.left() + 16
    if interface is Qt.LayoutDirection.LeftToRight:
        end = place.right() - 17
    assert any(abs(x - end) < 3 for x in frame)
    start = max(inked) if interface is Qt.LayoutDirection.RightToLeft else min(inked)
    assert abs(start - end) > place.width() - 60
    assert not any(abs(x - middle) < 20 for x in inked)


def test_a_long_text_is_cut_before_its_kind(view: QListView, colours: Colours) -> None:
    place = view.visualRect(view.model().index(2, 0))
    assert place.height() == view.visualRect(view.model().index(1, 0)).height()
    picture = view.viewport().grab().toImage()
    inked = ink(picture, place, colours.text)
    assert place.left() + 12 <= min(inked)
    assert max(inked) <= place.right() - 12


def test_the_chosen_row_has_a_ground(view: QListView) -> None:
    place = view.visualRect(view.model().index(1, 0))
    corner = place.left() + 12, place.center().y()
    before = view.viewport().grab().toImage().pixelColor(*corner)
    show_selected(view, view.model().index(1, 0))
    assert view.viewport().grab().toImage().pixelColor(*corner) != before
