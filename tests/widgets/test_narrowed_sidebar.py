"""The list of speakers narrowed: what it is narrowed to, the way back, what each speaks of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from widgets.roles import Role, RowKind
from widgets.sidebar import Sidebar

LONG = "سخنگوی سازمان آب و فاضلاب استان و دبیر ستاد پیشگیری از بحران، مهندس بهرام کاویانی"
NOTE = "کسی از آن سخن نمی‌گوید."


@pytest.fixture
def speakers() -> QStandardItemModel:
    """One speaker with a quote, and what he speaks of."""
    speaker, quote = QStandardItem("سارا نیکو"), QStandardItem("آب کم است.")
    speaker.setData(int(RowKind.SPEAKER), Role.KIND)
    speaker.setData("دربارهٔ آب", Role.TOPICS)
    speaker.setData("دربارهٔ آب، سد کرج", Qt.ItemDataRole.ToolTipRole)
    quote.setData(int(RowKind.QUOTE), Role.KIND)
    speaker.appendRow(quote)
    model = QStandardItemModel()
    model.appendRow(speaker)
    return model


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What tool tips say."""
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, widget: told.append(text))
    return told


def line(sidebar: Sidebar) -> QPushButton:
    found = sidebar.findChild(QPushButton, "narrow_line")
    assert isinstance(found, QPushButton)
    return found


def ask_for_help(widget: QWidget, place: QPoint) -> None:
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, place))


def test_the_way_back_is_shown_while_the_list_is_narrowed(qtbot: QtBot, sidebar: Sidebar) -> None:
    assert not line(sidebar).isVisible()
    sidebar.set_narrowing("دربارهٔ آب", "")
    assert line(sidebar).isVisible()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(sidebar.all_asked):
            QTest.keyClick(line(sidebar), key)
    with qtbot.waitSignal(sidebar.all_asked):
        QTest.mouseClick(line(sidebar), Qt.MouseButton.LeftButton)
    sidebar.set_narrowing("", "")
    assert not line(sidebar).isVisible()


def test_a_long_name_is_cut_and_told(sidebar: Sidebar, told: list[str]) -> None:
    for about in ("دربارهٔ آب", f"دربارهٔ {LONG}"):
        sidebar.set_narrowing(about, "")
        QApplication.sendPostedEvents()
        assert line(sidebar).width() <= sidebar.width()
        assert line(sidebar).accessibleName().startswith(about)
        ask_for_help(line(sidebar), QPoint(3, 3))
    assert [LONG in words for words in told] == [False, True]
    assert told[0] == ""


def test_the_focus_is_drawn(sidebar: Sidebar) -> None:
    sidebar.set_narrowing("دربارهٔ آب", "")
    QApplication.sendPostedEvents()
    before = line(sidebar).grab().toImage()
    line(sidebar).setFocus()
    assert line(sidebar).grab().toImage() != before


def test_where_nobody_is_left_a_sentence_stands_and_the_way_back_takes_the_focus(
    sidebar: Sidebar,
) -> None:
    sidebar.speakers.setFocus()
    sidebar.set_narrowing("دربارهٔ آب", NOTE)
    assert not sidebar.speakers.isVisible()
    assert NOTE in [label.text() for label in sidebar.findChildren(QLabel) if label.isVisible()]
    way_back: QWidget = line(sidebar)
    assert sidebar.speakers_entry is way_back
    assert line(sidebar).hasFocus()
    sidebar.set_narrowing("", "")
    assert sidebar.speakers_entry is sidebar.speakers
    assert sidebar.speakers.hasFocus()


def test_what_he_speaks_of_stands_under_an_open_speaker(
    qtbot: QtBot, sidebar: Sidebar, speakers: QStandardItemModel, told: list[str]
) -> None:
    view, sara = sidebar.speakers, speakers.index(0, 0)
    high = view.visualRect(sara).height()
    view.collapse(sara)
    qtbot.waitUntil(lambda: view.visualRect(sara).height() < high)
    ask_for_help(view.viewport(), view.visualRect(sara).center())
    assert "سد کرج" in told[-1]
    view.expand(sara)
    qtbot.waitUntil(lambda: view.visualRect(sara).height() == high)
