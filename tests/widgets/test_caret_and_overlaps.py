"""The caret leads into quotes without a scroll, and where quotes overlap a tool tip says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.widgets.article_scenes import FAR, LONG, TEXT, content, middle_of_words
from tests.widgets.conftest import Shown
from widgets.article_view import ArticleView
from widgets.mark import Mark, MarkRole

AHEAD, BACK = Qt.Key.Key_Left, Qt.Key.Key_Right


def put_caret(view: ArticleView, words: str, by: int = 0) -> None:
    """Put the caret so many code points after the beginning of the words, by the program."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.positions.to_qt(TEXT.index(words) + by))
    view.setTextCursor(cursor)


def entered(view: ArticleView) -> list[str]:
    """What the caret enters from now on, as it is told."""
    told: list[str] = []
    view.caret_entered.connect(told.append)
    return told


def test_keys_lead_into_a_quote_once_and_move_no_text(shown: Shown) -> None:
    view = shown(TEXT, content(), size=(420, 150))
    told, place = entered(view), view.verticalScrollBar().value()
    put_caret(view, "مدیر", -0)
    QTest.keyClick(view, AHEAD)
    assert told == []  # it stood at the quote's source already
    put_caret(view, "درباره", 2)
    for _ in range(len("باره سدها گفت: «ذخیره")):
        QTest.keyClick(view, AHEAD)
    assert told[0] == "q1"
    assert set(told) == {"q1"}
    assert view.verticalScrollBar().value() == place


@pytest.mark.parametrize(("current", "told_then"), [("", ["q3"]), ("q2", ["q3"]), ("q3", [])])
def test_the_innermost_is_told_unless_it_is_framed(
    shown: Shown, current: str, told_then: list[str]
) -> None:
    view = shown(TEXT, content())
    view.show_current(current or None, scroll=False)
    told = entered(view)
    put_caret(view, "آب شهر جیره", -2)
    for _ in range(4):
        QTest.keyClick(view, AHEAD)
    assert told == told_then


def test_within_a_quote_the_choice_of_the_one_around_it_stays(shown: Shown) -> None:
    view = shown(TEXT, content())
    put_caret(view, "جیره‌بندی")
    view.show_current("q2", scroll=False)
    told = entered(view)
    for key in (AHEAD, AHEAD, BACK):
        QTest.keyClick(view, key)
    assert told == []


def test_what_the_program_does_and_selecting_tell_nothing(shown: Shown, qtbot: QtBot) -> None:
    view = shown(LONG, [*content(LONG), Mark(*FAR, MarkRole.CONTENT, "far", 0)])
    with qtbot.assertNotEmitted(view.caret_entered):
        view.show_current("far")
        view.lead_to(*FAR)
        view.go_to(*FAR)
        view.follow(0, 4)
    view.show_current(None)
    put_caret(view, "جیره‌بندی", -30)
    with qtbot.assertNotEmitted(view.caret_entered):
        for _ in range(40):
            QTest.keyClick(view, AHEAD, Qt.KeyboardModifier.ShiftModifier)
    assert view.textCursor().hasSelection()


def test_mentions_of_a_topic_are_no_quotes(shown: Shown, qtbot: QtBot) -> None:
    view = shown("مردم آب می‌خواهند.", [Mark(5, 7, MarkRole.TOPIC, "t1")])
    view.show_mentions("t1")
    with qtbot.assertNotEmitted(view.caret_entered):
        for _ in range(8):
            QTest.keyClick(view, AHEAD)


@pytest.mark.parametrize(
    ("words", "said"), [("جیره‌بندی", "2 here"), ("رئیس", ""), ("گفت", ""), ("NATO", "")]
)
def test_a_tool_tip_counts_the_quotes_that_lie_over_one_another(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, words: str, said: str
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, widget: told.append(text))
    view = shown(TEXT, content())
    view.set_overlap_wording(lambda count: f"{count} here")
    ask_for_help(view, middle_of_words(view, words))
    assert len(told) == 1
    assert (said in told[0]) if said else told[0] == ""


def ask_for_help(view: ArticleView, at: QPoint) -> None:
    place = view.viewport().mapToGlobal(at)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, place))
