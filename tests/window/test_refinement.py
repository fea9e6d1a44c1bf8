"""Topics do not change under the reader's hands."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.article.reading import Reading
from desktop.window.refinement import Refinement
from desktop.window.session import Session


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    layout.addWidget(QListView())
    layout.addWidget(QLineEdit())
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def topics(page: QWidget) -> QListView:
    view = page.findChild(QListView)
    assert view is not None
    return view


def field(page: QWidget) -> QLineEdit:
    line = page.findChild(QLineEdit)
    assert line is not None
    return line


def test_it_is_taken_over_at_once_where_nobody_is(
    session: Session, reading: Reading, page: QWidget
) -> None:
    field(page).setFocus()
    refinement = Refinement(topics(page))
    refinement.watch(session)
    session.offer(replace(reading, topics=()))
    assert session.reading is session.refined


def test_it_waits_while_the_focus_is_there(
    session: Session, reading: Reading, page: QWidget, qtbot: QtBot
) -> None:
    refinement = Refinement(topics(page))
    refinement.watch(session)
    topics(page).setFocus()
    qtbot.waitUntil(topics(page).hasFocus)
    session.offer(replace(reading, topics=()))
    assert session.reading is reading
    with qtbot.waitSignal(session.reading_changed):
        field(page).setFocus()
    assert session.reading is session.refined


def test_a_session_that_was_left_is_not_touched(
    session: Session, reading: Reading, page: QWidget
) -> None:
    refinement = Refinement(topics(page))
    refinement.watch(session)
    refinement.watch(None)
    session.offer(replace(reading, topics=()))
    assert session.reading is reading
