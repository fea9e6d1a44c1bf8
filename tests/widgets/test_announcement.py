"""What a screen reader is told is fit for the ear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAccessible, QAccessibleEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from widgets.announcement import announce, heard, tell_focused_item

Told = list[tuple[QAccessible.Event, str]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """The kinds of all events, with what they say or the name of what they are about."""
    events: Told = []

    def listen(event: QAccessibleEvent) -> None:
        message = getattr(event, "message", None)
        name = message() if message else event.accessibleInterface().text(QAccessible.Text.Name)
        events.append((event.type(), name))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    return events


def test_signs_of_direction_are_not_for_the_ear(qtbot: QtBot, told: Told) -> None:
    assert heard("\u2068راه‌آهن\u2069: \u200f۲\u200e از ۳") == "راه‌آهن: ۲ از ۳"
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "\u2068راه\u2069")
    announce(widget, "")
    assert told == [(QAccessible.Event.Announcement, "راه")]


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    view = QListView()
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    model = QStandardItemModel(view)
    for name in ("یک", "دو"):
        model.appendRow(QStandardItem(name))
    view.setModel(model)
    return view


def test_the_current_item_is_told_where_the_focus_comes(
    view: QListView, told: Told, qtbot: QtBot
) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    del told[:]
    tell_focused_item(view)
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(QAccessible.Event.Focus, "دو")]


def test_a_list_without_a_current_item_tells_nothing(view: QListView, told: Told) -> None:
    view.setCurrentIndex(QModelIndex())
    tell_focused_item(view)
    QApplication.processEvents()
    assert told == []


def test_a_list_that_the_focus_has_left_tells_nothing(view: QListView, told: Told) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    tell_focused_item(view)
    view.clearFocus()
    QApplication.processEvents()
    assert told == []


def test_nothing_is_asked_while_nobody_listens(
    view: QListView, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    view.setCurrentIndex(view.model().index(1, 0))
    tell_focused_item(view)
    QApplication.processEvents()
    assert told == []
