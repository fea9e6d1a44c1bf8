"""Half-spaces that are shown and not in the text: everything stays where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QColor, QTextCursor
from pytestqt.qtbot import QtBot

from tests.widgets.article_scenes import boxes_of, click, middle_of_words
from tests.widgets.conftest import Shown, mark
from widgets.article_view import ArticleView
from widgets.mark import MarkRole
from widgets.positions import HALF_SPACE, Insertion

LINE = "مدیر آب گفت: سدها پر نمی شود و گزارشهای تازه (BBC) را میخوانیم 🙂 و کشاورزان میدانند.\n\n"
TEXT = LINE * 14
LACKING = [
    Insertion(line * len(LINE) + place, replaces=replaces)
    for line in range(14)
    for place, replaces in [
        (LINE.index(" شود"), 1),
        (LINE.index("های تازه"), 0),
        (LINE.index("خوانیم"), 0),
        (LINE.index("دانند"), 0),
    ]
]
WORDS = "سدها پر نمی شود و گزارشهای تازه (BBC) را میخوانیم"
START = 9 * len(LINE) + LINE.index(WORDS)
END = START + len(WORDS)


@pytest.fixture
def view(shown: Shown) -> ArticleView:
    return shown(TEXT, [mark(TEXT, WORDS, MarkRole.CONTENT, "q1")])


def select(view: ArticleView, start: int, end: int) -> None:
    cursor = QTextCursor(view.document())
    first, last = view.positions.shown_stretch(start, end)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def copied(view: ArticleView) -> QMimeData:
    return view.createMimeDataFromSelection()


def test_they_are_shown_and_taken_away_again(view: ArticleView) -> None:
    before = view.toPlainText()
    view.set_insertions(LACKING)
    assert "می\u200cخوانیم" in view.toPlainText()
    assert "نمی\u200cشود" in view.toPlainText()
    assert view.positions.text == TEXT
    view.set_insertions(())
    assert view.toPlainText() == before


def test_the_same_ones_lay_nothing_out_anew(view: ArticleView) -> None:
    view.set_insertions(LACKING)
    document = view.document()
    view.set_insertions(LACKING)
    assert view.document() is document


def test_the_reading_place_does_not_drift(view: ArticleView) -> None:
    view.verticalScrollBar().setValue(430)
    top, value = view.offset_at_top(), view.verticalScrollBar().value()
    for _ in range(3):
        view.set_insertions(LACKING)
        shown_top = view.offset_at_top()
        assert abs(shown_top - top) < 60
        view.set_insertions(())
        assert view.offset_at_top() == top
        assert view.verticalScrollBar().value() == value


def test_the_reading_place_stays_below_thousands_of_them(shown: Shown) -> None:
    words = "میخوانیم و میدانیم و میگوییم\n\n"
    text = words * 700 + "پایان این نوشته است\n\n" * 20
    view = shown(text)
    view.show_at_top(text.index("پایان"))
    top = view.offset_at_top()
    lacking = [
        Insertion(line * len(words) + words.index(verb) + 2)
        for line in range(700)
        for verb in ("میخوانیم", "میدانیم", "میگوییم")
    ]
    view.set_insertions(lacking)
    assert view.offset_at_top() == top


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (START, END),
        (START + WORDS.index("های"), END),
        (START + WORDS.index(" شود"), START + WORDS.index("شود")),
    ],
)
def test_caret_and_selection_stay(view: ArticleView, start: int, end: int) -> None:
    select(view, start, end)
    view.set_insertions(LACKING)
    assert view.selected_stretch() == (start, end)
    view.set_insertions(())
    assert view.selected_stretch() == (start, end)


def test_a_click_means_the_same_words(view: ArticleView, qtbot: QtBot) -> None:
    view.set_insertions(LACKING)
    view.show_at_top(0)
    with qtbot.waitSignal(view.mark_activated) as told:
        click(view, middle_of_words(view, "میخوانیم"))
    assert told.args == ["q1"]


def test_the_band_stands_under_its_glyphs(view: ArticleView) -> None:
    view.show_current("q1")
    view.set_insertions(LACKING)
    picture = view.viewport().grab().toImage()
    page = QColor(view.colours.page)
    start = TEXT.index(WORDS)
    for box in boxes_of(view, start, start + len(WORDS)):
        rect = box.rect.translated(-view.origin())
        for x in (rect.left() + 3, rect.center().x(), rect.right() - 3):
            assert picture.pixelColor(QPoint(int(x), int(rect.top()) + 3)) != page
    outside = middle_of_words(view, "مدیر آب")
    assert picture.pixelColor(outside.x(), int(outside.y()) - 14) == page


def test_what_is_copied_is_the_text(view: ArticleView) -> None:
    view.set_insertions(LACKING)
    select(view, START, END)
    assert copied(view).text() == WORDS
    assert HALF_SPACE not in copied(view).html()


def test_what_is_copied_can_be_said_otherwise(view: ArticleView) -> None:
    view.set_copied(lambda start, end: TEXT[start:end].replace("می", "می\u200c"))
    select(view, START, END)
    assert copied(view).text() == WORDS.replace("می", "می\u200c")
    assert "می\u200cخوانیم" in copied(view).html()
    assert view.copied(START, START + 4) == "سدها"
    view.set_copied(None)
    assert copied(view).text() == WORDS


def test_another_text_is_copied_as_it_stands(view: ArticleView) -> None:
    view.set_copied(lambda start, end: "نه")
    view.show_article("سد", ())
    assert view.copied(0, 2) == "سد"
