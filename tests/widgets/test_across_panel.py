"""The panel of all articles: its lists, what is painted in them, its keys and its names."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QImage, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.pixels import near
from widgets.across_panel import SPEAKERS, TOPICS, WORDS, AcrossPanel
from widgets.colours import NEUTRAL, painted_over
from widgets.roles import Role, RowKind
from widgets.rows_view import RowsPlace, RowsView

TEXT = Qt.ItemDataRole.DisplayRole
COLOURS = replace(NEUTRAL, hit=QColor("#d07000"))
HIT = painted_over(COLOURS.hit, 0.55, NEUTRAL.panel)


def model_of(*rows: dict[int, Any]) -> QStandardItemModel:
    model = QStandardItemModel()
    for row in rows:
        item = QStandardItem()
        for role, value in row.items():
            item.setData(value, role)
        model.appendRow(item)
    return model


NAMES: tuple[dict[int, Any], ...] = tuple(
    {Role.KIND: RowKind.NAME, Role.GROUP: place, Role.META: ("۳ نقل",), TEXT: name}
    for place, name in enumerate(("مهناز رادپور", "کاوه نیک‌روش"))
)
FOUND: tuple[dict[int, Any], ...] = (
    {Role.KIND: RowKind.ARTICLE, Role.SUMMARY: "رودنگار", TEXT: "پل تازهٔ شهر"},
    {Role.KIND: RowKind.QUOTE, Role.GROUP: 0, Role.META: ("باز",), TEXT: "پل باز شد."},
    {Role.KIND: RowKind.HIT, Role.EMPHASIS: (4, 7), TEXT: "😀پل باز شد و راه کوتاه."},
    {Role.KIND: RowKind.MORE, TEXT: "… ۷ یافتهٔ دیگر"},
)


@pytest.fixture
def panel(qtbot: QtBot) -> AcrossPanel:
    panel = AcrossPanel()
    qtbot.addWidget(panel)
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.set_colours(COLOURS)
    panel.names.setModel(model_of(*NAMES))
    panel.found.setModel(model_of(*FOUND))
    panel.resize(360, 640)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def picture(view: RowsView, row: int) -> QImage:
    view.executeDelayedItemsLayout()
    place = view.visualRect(view.model().index(row, 0))
    return view.viewport().grab(place).toImage()


def count_of(image: QImage, colour: QColor) -> int:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(near(pixel, colour) for pixel in pixels)


def test_the_hit_alone_stands_on_a_ground(panel: AcrossPanel) -> None:
    assert count_of(picture(panel.found, 2), HIT) > 100
    panel.found.model().setData(panel.found.model().index(2, 0), (4, 4), Role.EMPHASIS)
    panel.found.viewport().repaint()
    assert count_of(picture(panel.found, 2), HIT) == 0


def test_the_chosen_name_stands_on_its_colour(panel: AcrossPanel) -> None:
    colour = NEUTRAL.of_group(0)
    ground = painted_over(colour, NEUTRAL.tint_current, NEUTRAL.panel)
    assert count_of(picture(panel.names, 1), ground) < 100
    panel.names.show_current(panel.names.model().index(1, 0))
    assert count_of(picture(panel.names, 1), ground) > 3000


def test_every_kind_of_row_has_its_words_painted(panel: AcrossPanel) -> None:
    for view in (panel.names, panel.found):
        for row in range(view.model().rowCount()):
            image = picture(view, row)
            assert count_of(image, NEUTRAL.text) + count_of(image, NEUTRAL.quiet_text) > 40


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_long_name_makes_the_panel_no_wider(
    panel: AcrossPanel, direction: Qt.LayoutDirection
) -> None:
    panel.setLayoutDirection(direction)
    panel.names.setModel(model_of({**NAMES[0], TEXT: "مهناز رادپور " * 30}))
    panel.found.setModel(model_of(*({**row, TEXT: "پل تازه " * 60} for row in FOUND)))
    assert panel.minimumSizeHint().width() <= 300
    for row in range(4):
        assert panel.found.visualRect(panel.found.model().index(row, 0)).width() <= 360


def test_arrows_reach_enter_activates_and_a_click_chooses(panel: AcrossPanel, qtbot: QtBot) -> None:
    told: list[tuple[str, int]] = []
    panel.names.row_chosen.connect(lambda row: told.append(("chosen", row)))
    panel.names.row_reached.connect(lambda row: told.append(("reached", row)))
    panel.names.row_activated.connect(lambda row: told.append(("activated", row)))
    panel.enter()
    assert panel.names.hasFocus()
    panel.names.setCurrentIndex(panel.names.model().index(0, 0))
    QTest.keyClick(panel.names, Qt.Key.Key_Down)
    QTest.keyClick(panel.names, Qt.Key.Key_Return)
    place = panel.names.visualRect(panel.names.model().index(0, 0)).center()
    QTest.mouseClick(
        panel.names.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert told == [("reached", 1), ("activated", 1), ("chosen", 0)]
    panel.names.setCurrentIndex(QModelIndex())
    QTest.keyClick(panel.names, Qt.Key.Key_Return)
    assert len(told) == 3


def test_by_words_there_are_no_names_and_the_line_has_the_focus(panel: AcrossPanel) -> None:
    asked: list[int] = []
    panel.kind_chosen.connect(asked.append)
    for kind in (TOPICS, WORDS, SPEAKERS):
        panel.show_kind(kind)
        assert panel.names.isVisible() == (kind != WORDS)
    assert asked == []
    panel.show_kind(WORDS)
    panel.enter()
    assert panel.box.line.hasFocus()
    QTest.keyClick(panel.box.line, Qt.Key.Key_Down)
    assert panel.found.hasFocus()
    assert panel.found.currentIndex().row() == 0
    button = next(one for one in panel.findChildren(QPushButton) if one.text() == "موضوع‌ها")
    button.click()
    assert asked == [TOPICS]


def test_words_alone_are_found_in_ways(panel: AcrossPanel) -> None:
    told: list[bool] = []
    panel.ways_changed.connect(lambda: told.append(True))
    ways = [one for one in panel.findChildren(QToolButton) if one.isCheckable()]
    assert [way.text() for way in ways] == ["واژهٔ کامل", "عبارت منظم"]
    for kind in (WORDS, TOPICS):
        panel.show_kind(kind)
        assert [way.isVisible() for way in ways] == [kind == WORDS] * 2
    panel.show_kind(WORDS)
    panel.enter()
    for way in ways:
        QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
        assert way.hasFocus()
        QTest.keyClick(way, Qt.Key.Key_Return)
    assert (panel.ways.whole_words, panel.ways.is_expression) == (True, True)
    assert len(told) == 2
    panel.ways.set(whole_words=False, is_expression=True)
    assert (panel.ways.whole_words, panel.ways.is_expression) == (False, True)
    assert len(told) == 2


@pytest.mark.parametrize("count", [60, 700])
def test_a_list_is_returned_to_where_it_was(panel: AcrossPanel, count: int, qtbot: QtBot) -> None:
    view, model = panel.found, model_of(*({**FOUND[2], TEXT: f"پل {n}"} for n in range(count)))
    view.setModel(model)
    view.return_to(RowsPlace(current=count - 1, chosen=2, scrolled=count * 15))
    assert view.place == RowsPlace(current=count - 1, chosen=2, scrolled=count * 15)
    view.return_to(RowsPlace())
    assert view.place == RowsPlace()
    # Long lists are measured by and by, but their end is in reach.
    view.setModel(model_of(*({**FOUND[2], TEXT: f"راه {n}"} for n in range(count))))
    last = view.model().index(count - 1, 0)
    qtbot.waitUntil(lambda: view.visualRect(last).isValid())
    view.setCurrentIndex(last)
    assert view.viewport().rect().contains(view.visualRect(last).center())


def test_in_a_low_window_two_names_and_a_quote_are_whole_and_more_is_to_be_seen(
    panel: AcrossPanel,
) -> None:
    panel.names.setModel(model_of(*NAMES * 4))
    panel.found.setModel(model_of(FOUND[0], *[{**FOUND[1], TEXT: "پل باز شد. " * 20}] * 9))
    low, tall = shown_at(panel, 424), shown_at(panel, 900)
    assert low[0] > 2
    assert low[1] > 2
    # More room is for both.
    assert tall[0] > low[0] + 2
    assert tall[1] > low[1] + 2


def shown_at(panel: AcrossPanel, height: int) -> tuple[float, ...]:
    """How many rows of names, and of what is found, are in sight at this height."""
    panel.resize(360, height)
    QApplication.processEvents()
    return tuple(map(rows_in_sight, (panel.names, panel.found)))


def rows_in_sight(view: RowsView) -> float:
    shown = view.viewport().rect()
    rects = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    return sum(rect.intersected(shown).height() / rect.height() for rect in rects)


def test_what_one_goes_by_says_how_many_there_are(panel: AcrossPanel) -> None:
    panel.set_names("۷", "")
    assert kinds(panel) == ["گویندگان ۷", "موضوع‌ها", "واژه‌ها"]
    panel.show_kind(TOPICS)
    assert kinds(panel) == ["گویندگان", "موضوع‌ها", "واژه‌ها"]
    panel.set_names("۱۲", "")
    assert kinds(panel) == ["گویندگان", "موضوع‌ها ۱۲", "واژه‌ها"]


def kinds(panel: AcrossPanel) -> list[str]:
    return [one.text() for one in panel.findChildren(QPushButton) if one.isCheckable()]


def test_esc_asks_to_close_wherever_the_focus_is(panel: AcrossPanel) -> None:
    closed: list[bool] = []
    panel.closed.connect(lambda: closed.append(True))
    for part in (panel.names, panel.found, panel.box.line):
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Escape)
    assert len(closed) == 3


def test_notes_stand_where_lists_are_empty(panel: AcrossPanel) -> None:
    panel.set_names("", "کسی نیست")
    panel.set_found("", "چیزی نیست")
    panel.set_note("تنها یک مقاله باز است.")
    said = {label.text() for label in panel.findChildren(QLabel) if label.isVisible()}
    assert {"کسی نیست", "چیزی نیست", "تنها یک مقاله باز است."} <= said
    assert not panel.names.isVisible()
    panel.enter()
    assert panel.box.line.hasFocus()


def test_whatever_takes_the_focus_has_a_name(panel: AcrossPanel) -> None:
    parts = [one for one in panel.findChildren(QWidget) if one.focusPolicy().value]
    named = [one for one in parts if one.isVisible() and one.accessibleName()]
    assert len(named) >= 8
    unnamed = [one for one in parts if one.isVisible() and not one.accessibleName()]
    assert [type(one).__name__ for one in unnamed] == []
