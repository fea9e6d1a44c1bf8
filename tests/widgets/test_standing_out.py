"""While one speaker stands out the others' marks are painted quieter, and nothing else changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor

from tests.pixels import distance
from tests.widgets.article_scenes import TEXT, boxes_of, middle_of_words
from tests.widgets.conftest import Shown, mark
from widgets.article_view import ArticleView
from widgets.colours import Colours, painted_over
from widgets.mark import UNKNOWN_GROUP, Mark, MarkRole

FIRST, SECOND, NOBODY = "ذخیره سد (BBC) به ۳+۳ درصد رسیده", "رئیس شورا گفته بود", "همه مطمئن باشند"
MARKS = [
    mark(TEXT, FIRST, MarkRole.CONTENT, "q1", 0),
    mark(TEXT, "مدیر آب منطقه", MarkRole.SOURCE, "q1", 0),
    mark(TEXT, "گفت", MarkRole.CUE, "q1", 0),
    mark(TEXT, SECOND, MarkRole.CONTENT, "q2", 1),
    mark(TEXT, "وی", MarkRole.SOURCE, "q2", 1),
    mark(TEXT, NOBODY, MarkRole.CONTENT, "q3", UNKNOWN_GROUP),
]


def ground(view: ArticleView, words: str) -> QColor:
    """The colour above the letters in the middle of the words, where only a tint can be."""
    box = _box(view, words)
    point = QPointF(box.center().x(), box.top() + 1.5) - view.origin()
    return view.viewport().grab().toImage().pixelColor(point.toPoint())


def below(view: ArticleView, words: str) -> QColor:
    """The colour of the line under the words."""
    box = _box(view, words)
    point = QPointF(box.center().x(), box.bottom() - 1) - view.origin()
    return view.viewport().grab().toImage().pixelColor(point.toPoint())


def _box(view: ArticleView, words: str) -> QRectF:
    start = TEXT.index(words)
    return boxes_of(view, start, start + len(words))[0].rect


@pytest.mark.parametrize(
    ("group", "loud", "quiet"),
    [
        (0, [FIRST], [SECOND, NOBODY]),
        (1, [SECOND], [FIRST, NOBODY]),
        (UNKNOWN_GROUP, [NOBODY], [FIRST, SECOND]),
    ],
)
def test_the_others_tints_are_quieter_but_there(
    shown: Shown, colours: Colours, group: int, loud: list[str], quiet: list[str]
) -> None:
    view = shown(TEXT, MARKS)
    before = {words: ground(view, words) for words in (FIRST, SECOND, NOBODY)}
    view.show_group(group)
    for words in loud:
        assert ground(view, words) == before[words]
    for words in quiet:
        left = distance(ground(view, words), colours.page) / distance(before[words], colours.page)
        assert 0.1 < left < 0.5, words
    view.show_group(None)
    assert {words: ground(view, words) for words in before} == before


def test_the_line_under_a_name_is_quieter_too(shown: Shown, colours: Colours) -> None:
    view = shown(TEXT, MARKS)
    assert below(view, "مدیر آب منطقه") == colours.of_group(0)
    view.show_group(1)
    quiet = below(view, "مدیر آب منطقه")
    assert distance(quiet, colours.page) < distance(colours.of_group(0), colours.page) / 2
    assert quiet != colours.page


def test_what_is_no_quote_is_as_strong_as_before(shown: Shown) -> None:
    view = shown(TEXT, [*MARKS, Mark(*_stretch("کشاورزان"), MarkRole.TOPIC, "t1")])
    view.show_mentions("t1")
    before = ground(view, "کشاورزان")
    view.show_group(1)
    assert ground(view, "کشاورزان") == before


def test_a_frame_and_the_text_stay(shown: Shown, colours: Colours) -> None:
    view = shown(TEXT, MARKS)
    view.show_current("q2", scroll=False)
    before = ground(view, SECOND)
    view.show_group(1)
    assert ground(view, SECOND) == before
    assert view.document().toPlainText() == view.positions.shown
    plain = middle_of_words(view, "NATO") + QPoint(0, -13)
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(plain) == painted_over(colours.text, 0, colours.page)


def _stretch(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)
