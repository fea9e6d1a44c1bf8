"""The page keeps the reader's place, its font and size, and copies exactly the article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPalette,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.article_scenes import (
    FAR,
    LONG,
    TEXT,
    click,
    content,
    middle_of_words,
)
from tests.widgets.conftest import Shown
from widgets.article_view import ArticleView
from widgets.colours import Colours
from widgets.typography import Typography


def really_at_top(view: ArticleView) -> int:
    """The offset of the middle of the first line that is wholly in sight."""
    place = QPoint(view.viewport().width() // 2, 22)
    return view.positions.to_text(view.cursorForPosition(place).position())


@pytest.mark.parametrize("change", ["size", "width"])
def test_the_reading_place_is_kept(shown: Shown, change: str) -> None:
    view = shown(LONG, content(LONG))
    view.verticalScrollBar().setValue(700)
    before, really = view.offset_at_top(), really_at_top(view)
    assert 0 <= really - before < 90
    for step in (1, 2, 3, 0):
        if change == "size":
            view.set_typography(Typography(size=13.5 + 2 * step))
        else:
            view.resize(560 - 40 * step, 420)
        assert abs(really_at_top(view) - really) < 90
    assert really_at_top(view) == really
    assert view.offset_at_top() == before


def test_a_place_is_put_at_the_top(shown: Shown) -> None:
    view = shown(LONG)
    view.show_at_top(FAR[0] - 600)
    assert 0 <= really_at_top(view) - view.offset_at_top() < 90
    assert abs(really_at_top(view) - FAR[0] + 600) < 90
    assert view.verticalScrollBar().value() > 500


def test_all_around_the_column_is_page(qtbot: QtBot, colours: Colours) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.setPalette(QPalette(QColor("red")))
    view = ArticleView(Typography(), around)
    view.set_colours(colours)
    view.resize(1400, 300)
    with qtbot.waitExposed(around):
        around.resize(1400, 300)
        around.show()
    picture = around.grab().toImage()
    assert {picture.pixelColor(x, 150).name() for x in (0, 20, 100, 1370)} == {colours.page.name()}


def test_the_text_keeps_its_font(shown: Shown) -> None:
    view = shown(TEXT)
    view.setFont(QFont("Sans Serif", 40))
    assert view.document().defaultFont().pointSizeF() == Typography().size


def test_other_colours_do_not_lay_out_the_text_anew(shown: Shown, colours: Colours) -> None:
    view = shown(LONG)
    laid_out: list[object] = []
    view.document().documentLayout().update.connect(lambda *area: laid_out.append(area))
    view.set_colours(colours)
    view.setPalette(QPalette(QColor("red")))
    assert laid_out == []
    view.setFont(QFont("Sans Serif", 40))
    assert laid_out


def test_a_new_size_keeps_selection_and_marks(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT, content())
    view.selectAll()
    view.set_typography(Typography(size=18))
    assert view.selected_stretch() == (0, len(TEXT))
    view.textCursor().clearSelection()
    with qtbot.waitSignal(view.mark_activated) as told:
        click(view, middle_of_words(view, "(BBC)"))
    assert told.args == ["q1"]


def turn(view: ArticleView, by: int) -> None:
    """Turn the wheel so many eighths of a degree, with Ctrl held."""
    event = QWheelEvent(
        QPointF(50, 50),
        view.viewport().mapToGlobal(QPointF(50, 50)),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize(
    ("turned", "asked"),
    [
        ([-120], [-1]),
        ([240], [2]),
        # A touchpad: small parts, and the other way at once.
        ([15] * 20, [1, 1]),
        ([100, -60, -60], [-1]),
    ],
)
def test_the_wheel_with_ctrl_asks_for_another_size(
    shown: Shown, turned: list[int], asked: list[int]
) -> None:
    view = shown(TEXT)
    told: list[int] = []
    view.zoom_asked.connect(told.append)
    for by in turned:
        turn(view, by)
    assert told == asked


def test_what_is_copied_is_the_article(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT, content())
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == TEXT
    html = QGuiApplication.clipboard().mimeData().html()
    assert html.count('<p dir="rtl"') == 3
    assert html.count('<p dir="ltr"') == 1


def test_an_excerpt_is_copied_exactly(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT)
    start, end = TEXT.index("پر"), TEXT.index("رئیس")
    cursor = view.textCursor()
    cursor.setPosition(view.positions.to_qt(start))
    cursor.setPosition(view.positions.to_qt(end), cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_stretch() == (start, end)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == TEXT[start:end]
    assert "&" not in QGuiApplication.clipboard().mimeData().html()


def test_text_is_selected_by_keys(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_stretch() == (0, 4)


def test_tab_leaves_the_text(qtbot: QtBot, shown: Shown) -> None:
    view = shown(TEXT)
    assert view.tabChangesFocus()
    assert not view.acceptDrops()
