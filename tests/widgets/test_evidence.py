"""The words that a step of a reason rests on are outlined, whatever else is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QColor
from pytestqt.qtbot import QtBot

from tests.widgets.article_scenes import FAR, LONG, TEXT, boxes_of, content
from tests.widgets.conftest import Shown
from widgets.article_view import ArticleView
from widgets.colours import Colours
from widgets.typography import Typography

WORDS = (TEXT.index("مدیر آب"), TEXT.index(" درباره"))


def edges(view: ArticleView, start: int, end: int) -> list[QColor]:
    """The colours in the middle of the four sides of the box around the words."""
    rect = boxes_of(view, start, end)[0].rect.translated(-view.origin())
    middle, picture = rect.center(), view.viewport().grab().toImage()
    points = (
        QPointF(middle.x(), rect.top()),
        QPointF(middle.x(), rect.bottom() - 1),
        QPointF(rect.left(), middle.y()),
        QPointF(rect.right() - 1, middle.y()),
    )
    return [picture.pixelColor(point.toPoint()) for point in points]


def is_boxed(view: ArticleView, colours: Colours, stretch: tuple[int, int] = WORDS) -> bool:
    """Whether there is a box in the accent around the words, nearly solid at each side."""
    return all(
        abs(edge.red() - colours.accent.red()) < 40
        and abs(edge.green() - colours.accent.green()) < 40
        and abs(edge.blue() - colours.accent.blue()) < 40
        for edge in edges(view, *stretch)
    )


def test_the_words_are_boxed_in_the_accent_until_they_are_not(shown: Shown, theme: Colours) -> None:
    view = shown(TEXT, content())
    view.set_colours(theme)
    plain = view.viewport().grab().toImage()
    assert not is_boxed(view, theme)
    view.outline(*WORDS)
    assert is_boxed(view, theme)
    view.outline(0, 0)
    assert view.viewport().grab().toImage() == plain


def test_it_looks_otherwise_than_the_frame_of_the_current_quote(
    shown: Shown, theme: Colours
) -> None:
    """Also where the speaker's colour is the accent, as the first one's is."""
    assert theme.of_group(0) == theme.accent
    quote = content()[3]
    view = shown(TEXT, content())
    view.set_colours(theme)
    rect = boxes_of(view, quote.start, quote.end)[0].rect
    inside = (QPointF(rect.center().x(), rect.top() + 3) - view.origin()).toPoint()
    view.show_current("q2", scroll=False)
    framed = view.viewport().grab().toImage().pixelColor(inside)
    view.show_current(None)
    view.outline(quote.start, quote.end)
    boxed = view.viewport().grab().toImage().pixelColor(inside)
    assert boxed == theme.page
    assert framed != theme.page


def test_the_current_quote_stays_framed(shown: Shown, colours: Colours, qtbot: QtBot) -> None:
    view = shown(TEXT, content())
    view.show_current("q2", scroll=False)
    quote = content()[3]
    framed = edges(view, quote.start, quote.end)[0]
    with qtbot.assertNotEmitted(view.mark_activated):
        view.outline(*WORDS)
    assert edges(view, quote.start, quote.end)[0] == framed
    view.show_mentions("t1")
    assert is_boxed(view, colours)


def test_larger_text_keeps_the_box_around_its_words(shown: Shown, colours: Colours) -> None:
    view = shown(TEXT, content())
    view.outline(*WORDS)
    view.set_typography(Typography(size=Typography().size + 4))
    assert is_boxed(view, colours)
    view.resize(420, 420)
    assert is_boxed(view, colours)
    view.set_marks(content())
    assert is_boxed(view, colours)


def test_another_article_has_no_box(shown: Shown, colours: Colours) -> None:
    view = shown(TEXT, content())
    view.outline(*WORDS)
    view.show_article("مدیر آب منطقه درباره سدها گفت.", [])
    view.set_marks([])
    assert not is_boxed(view, colours, WORDS)


def test_following_brings_the_words_into_sight(
    shown: Shown, colours: Colours, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    view = shown(LONG, content(LONG))
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    view.outline(*FAR)
    assert view.verticalScrollBar().value() == 0
    view.outline(0, 0)
    view.follow(*FAR, announcement="گام ۱ از ۲")
    rect = boxes_of(view, *FAR)[0].rect.translated(-view.origin())
    assert 0 < rect.top() < view.viewport().height() / 3
    assert is_boxed(view, colours, FAR)
    assert told == ["گام ۱ از ۲"]
