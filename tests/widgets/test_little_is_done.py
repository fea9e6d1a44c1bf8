"""A choice measures and paints what it changes, and what has not changed is not done again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.article_scenes import LONG, TEXT, boxes_of, content
from tests.widgets.conftest import Shown
from widgets.article_view import ArticleView
from widgets.laid_heights import LaidHeights
from widgets.mark import Mark, MarkRole
from widgets.mark_pieces import Pieces
from widgets.reason_bar import ReasonBar
from widgets.reason_steps import ReasonDocument, Step
from widgets.voices_strip import VoicesStrip

STEPS = [Step("نشانه: \u2068«گفت:»\u2069"), Step("\u2068«او»\u2069 ← گویندهٔ پیشین", True)]
NAMES = ("سارا", "مهناز رادپور سرای‌دشتی")


class Painted(QObject):
    """Remembers which part of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region |= event.region()
        return False


def wait_for_quiet(view: ArticleView, bot: QtBot) -> None:
    """Wait until the view is painted, and no more: what is to be updated is painted a bit later."""
    painted = Painted(view.viewport())
    view.viewport().update()
    bot.waitUntil(lambda: not painted.region.isEmpty())

    def is_quiet() -> bool:
        region, painted.region = painted.region, QRegion()
        return region.isEmpty()

    bot.waitUntil(is_quiet)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Callable[[type, str], list[object]]:
    """Has the calls of a method counted from now on."""

    def count(owner: type, name: str) -> list[object]:
        calls: list[object] = []
        method = getattr(owner, name)

        def called(*values: object, **named: object) -> object:
            calls.append(values)
            return method(*values, **named)

        monkeypatch.setattr(owner, name, called)
        return calls

    return count


def events() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()


@pytest.fixture
def bar(qtbot: QtBot) -> ReasonBar:
    bar = ReasonBar()
    qtbot.addWidget(bar)
    bar.resize(900, 58)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def test_a_reason_is_written_once(
    bar: ReasonBar, counted: Callable[[type, str], list[object]]
) -> None:
    bar.show_reason(NAMES[0], 0, STEPS)
    events()
    written = counted(ReasonDocument, "of")
    for name in NAMES:
        written.clear()
        bar.show_reason(name, 0, STEPS)
        events()
        assert len(written) == 1


def test_a_choice_paints_the_passage_left_and_the_one_chosen(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT, content(), size=(560, 900))
    # From right to left Qt itself paints all of a view whose caret is set elsewhere.
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    marks = {one.key: one for one in content() if one.role is MarkRole.CONTENT}
    view.show_current("q1")
    wait_for_quiet(view, qtbot)
    painted = Painted(view.viewport())
    view.show_current("q3")
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    for key in ("q1", "q3"):
        for box in boxes_of(view, marks[key].start, marks[key].end):
            place = box.rect.translated(-view.origin()).toRect()
            assert QRegion(place).subtracted(painted.region).isEmpty()
    heading = boxes_of(view, TEXT.index("سدها پر"), TEXT.index("نشده‌اند"))[0].rect
    assert not painted.region.intersects(heading.translated(-view.origin()).toRect())
    assert painted.region.boundingRect().width() <= view.viewport().width()


def test_nothing_is_cut_for_marks_there_are_none_of(
    shown: Shown, counted: Callable[[type, str], list[object]]
) -> None:
    view = shown(TEXT, content(), size=(560, 900))
    events()
    cut = counted(Pieces, "__getitem__")
    view.set_marks(content())
    events()
    # Each block once, though hits, evidence and the place led to have layers, too.
    numbers = [values[1] for values in cut if isinstance(values, tuple)]
    assert len(numbers) == len(set(numbers)) > 0


@pytest.fixture
def measured(
    shown: Shown, counted: Callable[[type, str], list[object]]
) -> tuple[ArticleView, list[object]]:
    view = shown(LONG, content(LONG))
    return view, counted(LaidHeights, "set_stretches")


def test_ticks_of_quotes_are_kept_where_only_topics_are_others(
    measured: tuple[ArticleView, list[object]],
) -> None:
    view, asked = measured
    more = Mark(5, 9, MarkRole.TOPIC, "t9")
    view.set_marks([*content(LONG), more])
    assert asked == []
    view.show_mentions("t9")
    assert len(asked) == 1


def test_ticks_of_other_quotes_are_measured(
    measured: tuple[ArticleView, list[object]],
) -> None:
    view, asked = measured
    view.set_marks([replace(one, group=1) for one in content(LONG)])
    assert len(asked) == 1


def test_a_strip_of_the_same_quotes_is_not_painted_anew(qtbot: QtBot) -> None:
    strip = VoicesStrip()
    qtbot.addWidget(strip)
    with qtbot.waitExposed(strip):
        strip.show()
    quotes = [one for one in content() if one.role is MarkRole.CONTENT]
    strip.show_quotes(quotes, len(TEXT))
    events()
    painted = Painted(strip)
    strip.show_quotes(list(quotes), len(TEXT))
    events()
    assert painted.region.isEmpty()
    strip.show_quotes(quotes[:1], len(TEXT))
    events()
    assert not painted.region.isEmpty()
