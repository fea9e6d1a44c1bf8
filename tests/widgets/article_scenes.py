"""The texts and marks that the tests of the article view are about, and where they are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.widgets.conftest import mark
from widgets.article_view import ArticleView
from widgets.mark import Mark, MarkRole
from widgets.mark_geometry import Box, boxes

TEXT = (
    "مدیر آب منطقه درباره سدها گفت: «ذخیره سد (BBC) به ۳+۳ درصد رسیده 🙂 و امیدواریم که"
    " باران‌های پاییزی این کمبود را جبران کند تا کشاورزان بتوانند کشت کنند.»\n"
    "\n\n"
    "سدها پر نشده‌اند\n"
    "\n"
    "وی افزود: همان‌طور که رئیس شورا گفته بود آب شهر جیره‌بندی نمی‌شود و همه مطمئن باشند.\n"
    "NATO said nothing.\n"
)
LONG = "\n".join([TEXT] * 12)
FAR = (LONG.rindex("کشاورزان"), LONG.rindex("کنند.»"))


def content(text: str = TEXT) -> list[Mark]:
    return [
        mark(text, "مدیر آب منطقه", MarkRole.SOURCE, "q1"),
        mark(text, "گفت", MarkRole.CUE, "q1"),
        Mark(text.index("ذخیره"), text.index(".»"), MarkRole.CONTENT, "q1", 0),
        mark(text, "همان‌طور که رئیس شورا گفته بود آب شهر جیره‌بندی نمی‌شود", MarkRole.CONTENT, "q2"),
        mark(text, "آب شهر جیره‌بندی نمی‌شود", MarkRole.CONTENT, "q3", 1),
        mark(text, "کشاورزان", MarkRole.TOPIC, "t1"),
        mark(text, "سدها پر نشده‌اند", MarkRole.HEADING, "h1"),
    ]


def boxes_of(view: ArticleView, start: int, end: int) -> list[Box]:
    first, last = view.positions.shown_stretch(start, end)
    block = view.document().findBlock(first)
    return boxes(block, first - block.position(), last - block.position(), True, True)


def middle_of(view: ArticleView, start: int, end: int) -> QPoint:
    """Where on the viewport the first line of the stretch is."""
    return (boxes_of(view, start, end)[0].rect.center() - view.origin()).toPoint()


def middle_of_words(view: ArticleView, words: str) -> QPoint:
    start = view.positions.text.index(words)
    return middle_of(view, start, start + len(words))


def click(view: ArticleView, place: QPoint) -> None:
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
