"""The marker bar: ticks at the height of what they stand for, told when they are clicked."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.pixels import near
from tests.widgets.article_scenes import LONG
from tests.widgets.conftest import Shown
from widgets.article_view import ArticleView
from widgets.colours import Colours, painted_over
from widgets.mark import Mark, MarkRole
from widgets.typography import Typography

WORDS = "آب شهر جیره‌بندی نمی‌شود"
MENTION = "کشاورزان"


def places_of(words: str) -> list[tuple[int, int]]:
    starts = [place for place in range(len(LONG)) if LONG.startswith(words, place)]
    return [(start, start + len(words)) for start in starts]


# Twelve quotes by two speakers in turn, the third of them unsure; twelve mentions of a topic.
QUOTES = [
    Mark(start, end, MarkRole.CONTENT, f"q{number}", number % 2, number == 2)
    for number, (start, end) in enumerate(places_of(WORDS))
]
MENTIONS = [Mark(start, end, MarkRole.TOPIC, "t1") for start, end in places_of(MENTION)]


@pytest.fixture
def view(shown: Shown, qtbot: QtBot, interface: Qt.LayoutDirection) -> ArticleView:
    view = shown(LONG, QUOTES + MENTIONS)
    settle(view, qtbot)
    return view


def settle(view: ArticleView, qtbot: QtBot) -> None:
    """Wait until the last quote's tick is at the height of its words."""
    last = QUOTES[-1]

    def is_there() -> bool:
        colour = picture_of(view).pixelColor(column(view), round(height_in_bar(view, last)))
        return near(
            colour, painted_over(view.colours.of_group(last.group), 0.8, view.colours.panel)
        )

    qtbot.waitUntil(is_there)


def height_in_bar(view: ArticleView, mark: Mark) -> float:
    """Where the middle of the mark's words stands in the bar: as its line in all pages."""
    bar, margin = view.markers, 3
    cursor = view.textCursor()
    cursor.setPosition(view.positions.to_qt(mark.start))
    line = view.cursorRect(cursor).center().y() + bar.value()
    whole = bar.maximum() + bar.pageStep()
    return margin + line / whole * (bar.height() - 2 * margin)


def column(view: ArticleView, lines: bool = False) -> int:
    """The middle of the quotes' column, or of that of hits and mentions, beside the text."""
    from_text = 4 if lines else 11
    return view.markers.width() - 1 - from_text if view.isRightToLeft() else from_text


def picture_of(view: ArticleView) -> QImage:
    return view.markers.grab().toImage()


def spot(view: ArticleView, mark: Mark, lines: bool = False) -> QPoint:
    return QPointF(column(view, lines), height_in_bar(view, mark)).toPoint()


def click(view: ArticleView, place: QPoint) -> None:
    QTest.mouseClick(view.markers, Qt.MouseButton.LeftButton, pos=place)


def tip_at(view: ArticleView, place: QPoint) -> str:
    """What the tool tip there says; `_no_tips` has kept it in the bar's status tip."""
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.markers.mapToGlobal(place))
    QApplication.sendEvent(view.markers, event)
    return view.markers.statusTip()


@pytest.fixture(autouse=True)
def _no_tips(monkeypatch: pytest.MonkeyPatch) -> None:
    """Off the screen no tip can come up: what it would say is kept."""
    monkeypatch.setattr(QToolTip, "showText", lambda _, text, widget: widget.setStatusTip(text))


def test_it_stands_where_a_scroll_bar_does_beside_the_text(view: ArticleView) -> None:
    left = view.markers.mapTo(view, QPoint(0, 0)).x()
    assert (left < 10) == view.isRightToLeft()
    assert (left > view.width() - 30) != view.isRightToLeft()


def test_each_quote_has_its_speakers_colour_at_its_height(
    view: ArticleView, colours: Colours
) -> None:
    view.markers.setValue(view.markers.maximum())
    picture = picture_of(view)
    # The handle lies over the last of them.
    for mark in QUOTES[:8]:
        strength = 0.42 if mark.is_unsure else 0.8
        wanted = painted_over(colours.of_group(mark.group), strength, colours.panel)
        seen = picture.pixelColor(spot(view, mark))
        assert near(seen, wanted), mark.key


def test_where_nobody_speaks_there_is_no_tick(view: ArticleView, colours: Colours) -> None:
    view.markers.setValue(view.markers.maximum())
    picture = picture_of(view)
    heights = [height_in_bar(view, mark) for mark in QUOTES[:8]]
    for one, other in pairwise(heights):
        between = QPoint(column(view), round((one + other) / 2))
        assert near(picture.pixelColor(between), colours.panel)


def test_the_chosen_quotes_tick_is_framed(view: ArticleView, colours: Colours) -> None:
    view.markers.setValue(view.markers.maximum())
    place = spot(view, QUOTES[1])
    before = picture_of(view)
    view.show_current("q1", scroll=False)
    picture = picture_of(view)
    assert near(picture.pixelColor(place), colours.of_group(1))
    column_of = [picture.pixelColor(place.x(), place.y() + step) for step in range(-6, 7)]
    assert any(near(colour, colours.text) for colour in column_of)
    view.show_current(None)
    assert picture_of(view) == before


def test_a_topics_mentions_are_lines_beside_the_quotes(
    view: ArticleView, colours: Colours, qtbot: QtBot
) -> None:
    place = spot(view, MENTIONS[6], lines=True)
    assert near(picture_of(view).pixelColor(place), colours.panel)
    view.show_mentions("t1")
    qtbot.waitUntil(lambda: near(picture_of(view).pixelColor(place), colours.topic))
    view.show_mentions(None)
    assert near(picture_of(view).pixelColor(place), colours.panel)


def test_hits_are_lines_of_no_speakers_colour_and_survive_another_size(
    view: ArticleView, colours: Colours, qtbot: QtBot
) -> None:
    hit = Mark(*places_of("BBC")[5], MarkRole.TOPIC, "")
    view.markers.set_hits([(hit.start, hit.end)])

    def is_drawn() -> bool:
        return near(picture_of(view).pixelColor(spot(view, hit, lines=True)), colours.text)

    qtbot.waitUntil(is_drawn)
    view.set_typography(Typography(size=18))
    qtbot.waitUntil(is_drawn)
    view.resize(420, 420)
    qtbot.waitUntil(is_drawn)
    view.markers.set_hits([])
    qtbot.waitUntil(lambda: not is_drawn())


def test_another_article_has_none_of_the_ticks(view: ArticleView, colours: Colours) -> None:
    view.set_hits(places_of("BBC"))
    view.show_article("بی هیچ سخنی", [])
    picture = picture_of(view)
    seen = {
        picture.pixelColor(x, y).name()
        for x in (column(view), column(view, lines=True))
        for y in range(0, view.markers.height(), 2)
    }
    assert seen == {colours.panel.name()}


def test_a_click_on_a_tick_tells_the_quote_and_does_not_scroll(
    view: ArticleView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.markers.quote_chosen) as told:
        click(view, spot(view, QUOTES[9]))
    assert told.args == ["q9"]
    assert view.markers.value() == 0


def test_a_click_on_a_tick_under_the_handle_tells_it_too(view: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.markers.quote_chosen) as told:
        click(view, spot(view, QUOTES[0]))
    assert told.args == ["q0"]


def test_a_click_on_a_hit_brings_it_into_sight(view: ArticleView, qtbot: QtBot) -> None:
    hits = places_of("BBC")
    view.markers.set_hits(hits)
    hit = Mark(*hits[8], MarkRole.TOPIC, "")
    qtbot.waitUntil(lambda: tip_at(view, spot(view, hit, lines=True)) != "")
    click(view, spot(view, hit, lines=True))
    cursor = view.textCursor()
    cursor.setPosition(view.positions.to_qt(hit.start))
    assert view.viewport().rect().contains(view.cursorRect(cursor).center())


def test_the_handle_can_be_dragged_over_ticks_and_tells_none(view: ArticleView) -> None:
    told: list[str] = []
    view.markers.quote_chosen.connect(told.append)
    start = spot(view, QUOTES[0])
    end = start + QPoint(0, 150)
    QTest.mousePress(view.markers, Qt.MouseButton.LeftButton, pos=start)
    for way in range(0, 151, 10):
        QTest.mouseMove(view.markers, start + QPoint(0, way))
    QTest.mouseRelease(view.markers, Qt.MouseButton.LeftButton, pos=end)
    assert view.markers.value() > 0
    assert told == []


def test_beside_the_ticks_a_click_goes_a_page(view: ArticleView) -> None:
    between = (height_in_bar(view, QUOTES[9]) + height_in_bar(view, QUOTES[10])) / 2
    click(view, QPoint(column(view), round(between)))
    assert view.markers.value() == view.markers.pageStep()


def test_the_tool_tip_says_who_and_what(view: ArticleView) -> None:
    view.markers.set_teller(lambda key: (f"گویندهٔ {key}", "سخن <او>"))
    said = tip_at(view, spot(view, QUOTES[7]))
    assert "گویندهٔ q7" in said
    assert "سخن &lt;او&gt;" in said
    between = (height_in_bar(view, QUOTES[7]) + height_in_bar(view, QUOTES[8])) / 2
    assert tip_at(view, QPoint(column(view), round(between))) == ""


def test_the_tool_tip_of_a_mention_says_the_words_around_it(
    view: ArticleView, qtbot: QtBot
) -> None:
    view.show_mentions("t1")
    place = spot(view, MENTIONS[6], lines=True)
    qtbot.waitUntil(lambda: tip_at(view, place) != "")
    said = tip_at(view, place)
    assert "جبران کند تا کشاورزان بتوانند کشت کنند.»" in said
    assert "…" in said
    assert "سدها پر" not in said


def test_the_pointer_is_a_hand_over_ticks(view: ArticleView) -> None:
    QTest.mouseMove(view.markers, spot(view, QUOTES[9]))
    assert view.markers.cursor().shape() == Qt.CursorShape.PointingHandCursor
    between = (height_in_bar(view, QUOTES[9]) + height_in_bar(view, QUOTES[10])) / 2
    QTest.mouseMove(view.markers, QPoint(column(view), round(between)))
    assert view.markers.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_quotes_above_and_below_are_counted(view: ArticleView) -> None:
    told: list[tuple[int, int]] = []
    view.markers.counts_changed.connect(lambda *counts: told.append(counts))
    view.markers.setValue(view.markers.maximum() // 2)
    above, below = told[-1]
    seen = 12 - above - below
    assert above > 2
    assert below > 2
    assert 1 <= seen <= 4
    view.markers.setValue(view.markers.maximum())
    assert told[-1] == (12 - seen_at_end(view), 0)
    view.markers.setValue(0)
    assert told[-1][0] == 0


def seen_at_end(view: ArticleView) -> int:
    """How many quotes end below the top of the view."""
    seen = 0
    for mark in QUOTES:
        cursor = view.textCursor()
        cursor.setPosition(view.positions.to_qt(mark.end - 1))
        seen += view.cursorRect(cursor).bottom() > 0
    return seen


def test_the_nearest_above_and_below_are_told(view: ArticleView, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    view.markers.counts_changed.connect(lambda *counts: told.append(counts))
    view.markers.setValue(view.markers.maximum() // 2)
    above, below = told[-1]
    with qtbot.waitSignal(view.markers.quote_chosen) as chosen:
        view.markers.choose_above()
    assert chosen.args == [f"q{above - 1}"]
    with qtbot.waitSignal(view.markers.quote_chosen) as chosen:
        view.markers.choose_below()
    assert chosen.args == [f"q{12 - below}"]


def test_what_is_below_is_counted_anew_where_less_is_in_sight(view: ArticleView) -> None:
    """Where a bar comes up below the article, Qt tells of the range before there is less room."""
    told: list[tuple[int, ...]] = []
    view.markers.counts_changed.connect(lambda *counts: told.append(counts))
    page = view.markers.pageStep()
    view.markers.setPageStep(page // 4)
    assert told
    in_a_quarter = told[-1]
    view.markers.setPageStep(page)
    assert in_a_quarter[1] > told[-1][1]


def test_without_marks_there_is_nothing_above_or_below(shown: Shown, qtbot: QtBot) -> None:
    view = shown(LONG)
    with qtbot.assertNotEmitted(view.markers.quote_chosen):
        view.markers.choose_above()
        view.markers.choose_below()


def test_it_takes_no_focus_and_has_a_name(view: ArticleView) -> None:
    assert view.markers.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert view.markers.accessibleName() == "نوار نشانه‌ها"
    assert view.markers.accessibleDescription()
