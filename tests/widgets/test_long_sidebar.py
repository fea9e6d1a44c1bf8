"""The sidebar with more in it: many speakers, a chosen one, the outline, a list filtered away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from widgets import quote_card, speaker_row
from widgets.colours import Colours
from widgets.roles import Role, RowKind
from widgets.sidebar import Sidebar

SPEAKERS, QUOTES = 40, 500


@pytest.fixture
def speakers() -> QStandardItemModel:
    """Forty speakers with five hundred quotes among them."""
    model = QStandardItemModel()
    for number in range(SPEAKERS):
        speaker = QStandardItem(f"گویندهٔ {number}")
        speaker.setData(int(RowKind.SPEAKER), Role.KIND)
        speaker.setData(f"s{number}", Role.KEY)
        speaker.setData(number, Role.GROUP)
        for quote in range(number, QUOTES, SPEAKERS):
            card = QStandardItem(f"آب شهر از فردا نوبتی است، این سخن {quote}")
            card.setData(int(RowKind.QUOTE), Role.KIND)
            card.setData(f"q{quote}", Role.KEY)
            card.setData(number, Role.GROUP)
            speaker.appendRow(card)
        model.appendRow(speaker)
    return model


def test_the_last_of_five_hundred_is_reached_by_keys(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = sidebar.speakers
    view.setFocus()
    with qtbot.waitSignal(view.quote_chosen) as told:
        QTest.keyClick(view, Qt.Key.Key_End)
    assert told.args == ["q479"]
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.scroll_place() == 0


def test_scrolling_paints_only_what_is_in_sight(
    sidebar: Sidebar, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    for kind in (quote_card, speaker_row):
        monkeypatch.setattr(kind, "paint", lambda painter, row: painted.append(row.text()))
    bar = sidebar.speakers.verticalScrollBar()
    for place in (0, bar.maximum() // 2, bar.maximum()):
        painted.clear()
        bar.setValue(place)
        sidebar.speakers.viewport().repaint()
        assert 0 < len(painted) < 30


def test_the_tree_opens_ahead_and_closes_back(
    sidebar: Sidebar, interface: Qt.LayoutDirection
) -> None:
    view, first = sidebar.speakers, sidebar.speakers.model().index(0, 0)
    is_rtl = interface == Qt.LayoutDirection.RightToLeft
    ahead, back = (Qt.Key.Key_Left, Qt.Key.Key_Right)[:: 1 if is_rtl else -1]
    view.setFocus()
    view.setCurrentIndex(first)
    QTest.keyClick(view, back)
    assert not view.isExpanded(first)
    QTest.keyClick(view, ahead)
    assert view.isExpanded(first)


def test_a_card_in_sight_stays_so_when_the_room_gets_less(sidebar: Sidebar) -> None:
    view, first = sidebar.speakers, sidebar.speakers.model().index(0, 0)
    card = view.model().index(5, 0, first)
    view.show_current(card)
    assert view.visualRect(card).bottom() > 180
    sidebar.show_outline(True, "۳")
    sidebar.resize(340, 420)
    QApplication.sendPostedEvents()
    assert view.viewport().rect().contains(view.visualRect(card).center())


def test_selecting_alone_moves_and_opens_nothing(sidebar: Sidebar) -> None:
    view = sidebar.speakers
    last = view.model().index(SPEAKERS - 1, 0)
    view.collapse(last)
    view.select(view.model().index(0, 0, last))
    assert view.scroll_place() == 0
    assert not view.isExpanded(last)
    assert view.selectionModel().selectedIndexes()[0].data().endswith("39")


def test_the_three_lists_are_in_sight_together(sidebar: Sidebar) -> None:
    assert not sidebar.outline.isVisible()
    sidebar.resize(340, 430)
    sidebar.show_outline(True, "۳")
    QApplication.sendPostedEvents()
    for view in (sidebar.speakers, sidebar.topics, sidebar.outline):
        assert view.isVisible()
        assert view.height() > 50
    sidebar.show_outline(False, "")
    assert not sidebar.outline.isVisible()


def test_the_chosen_speaker_has_a_ground_of_his_colour(
    sidebar: Sidebar, speakers: QStandardItemModel, colours: Colours
) -> None:
    before = edges(sidebar)
    speakers.item(0).setData(True, Role.CHOSEN)
    assert before == {colours.panel.name()}
    assert colours.of_group(0).name() in edges(sidebar)
    speakers.item(0).setData(False, Role.CHOSEN)
    assert edges(sidebar) == before


def edges(sidebar: Sidebar) -> set[str]:
    """The colours at both sides of the first row, below its top line."""
    view = sidebar.speakers
    place = view.visualRect(view.model().index(0, 0))
    picture = view.viewport().grab().toImage()
    sides = (place.left() + 1, place.right() - 1)
    return {QColor(picture.pixelColor(x, place.top() + 4)).name() for x in sides}


def test_sentences_stand_in_place_of_lists_only_while_they_are_filtered(sidebar: Sidebar) -> None:
    sidebar.set_notes("", "موضوعی نیست.")
    sidebar.set_narrowing("", "نقلی نماند.")
    sidebar.set_filtered("", "موضوعی نماند.")
    assert {"نقلی نماند.", "موضوعی نماند."} <= said(sidebar)
    assert not sidebar.speakers.isVisible()
    sidebar.set_narrowing("", "")
    sidebar.set_filtered("", "")
    assert said(sidebar) & {"نقلی نماند.", "موضوعی نماند.", "موضوعی نیست."} == {"موضوعی نیست."}
    assert sidebar.speakers.isVisible()


def said(sidebar: Sidebar) -> set[str]:
    return {label.text() for label in sidebar.findChildren(QLabel) if label.isVisible()}


def test_down_leads_from_the_filter_to_what_is_left(sidebar: Sidebar) -> None:
    for note, list_ in (("", sidebar.speakers), ("نقلی نماند.", sidebar.topics)):
        sidebar.set_narrowing("", note)
        sidebar.filter.setFocus()
        QTest.keyClick(sidebar.filter.line, Qt.Key.Key_Down)
        assert list_.hasFocus()
