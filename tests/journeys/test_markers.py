"""Marker bar and voices strip: where the quotes are, who speaks there, and the way to them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollBar, QToolTip, QWidget

import resources
from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from tests.pixels import near
from widgets.colours import Colours, painted_over
from widgets.roles import RowKind

LIGHT = Colours.of(resources.theme("light"))
FIRST, SECOND = "پل کهنه تا پایان سال باز می‌شود", "هزینهٔ پل را شهر می‌دهد"
ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))


def bar(hand: Hand) -> QScrollBar:
    return hand.find(QScrollBar, "نوار نشانه‌ها")


def strip(hand: Hand) -> QWidget:
    return hand.find(QWidget, "voices_strip")


def places_of(widget: QWidget, colour: QColor) -> list[QPoint]:
    """Where the widget has that colour, from the top and the left."""
    picture = widget.grab().toImage()
    points = ((x, y) for y in range(picture.height()) for x in range(picture.width()))
    return [QPoint(x, y) for x, y in points if near(picture.pixelColor(x, y), colour)]


def tick(group: int, ground: QColor, strength: float = 0.8) -> QColor:
    return painted_over(LIGHT.of_group(group), strength, ground)


def label(hand: Hand, name: str) -> str:
    button = hand.find(QAbstractButton, name)
    return button.text().translate(ISOLATES) if button.isVisible() else ""


def wait_for(condition: Callable[[], object], hand: Hand) -> None:
    hand.bot.waitUntil(lambda: bool(condition()))


def test_a_quote_far_down_is_reached_by_its_tick(play: Play, far_apart: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert not hand.is_in_sight(SECOND)
        wait_for(lambda: places_of(bar(hand), tick(0, LIGHT.panel)), hand)
        lowest = places_of(bar(hand), tick(0, LIGHT.panel))[-1]
        assert lowest.y() > bar(hand).height() / 3
        hand.click(bar(hand), lowest - QPoint(0, 1))
        assert hand.is_in_sight(SECOND)
        assert hand.chosen_card().startswith(SECOND)
        assert hand.counter == "نقل ۲ از ۲"

    assert play(far_apart, "--theme", "light", story=story) == 0


def test_what_is_out_of_sight_is_counted_and_reached(play: Play, far_apart: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        wait_for(lambda: label(hand, "quotes_below") == "۱ پایین‌تر", hand)
        assert label(hand, "quotes_above") == ""
        hand.click(hand.find(QAbstractButton, "quotes_below"))
        assert hand.chosen_card().startswith(SECOND)
        assert hand.is_in_sight(SECOND)
        assert label(hand, "quotes_below") == ""
        assert label(hand, "quotes_above") == "۱ بالاتر"
        hand.click(hand.find(QAbstractButton, "quotes_above"))
        assert hand.chosen_card().startswith(FIRST)
        assert hand.is_in_sight(FIRST)

    assert play(far_apart, story=story) == 0


def test_the_strip_shows_in_two_colours_who_speaks_where(
    play: Play, two_speakers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, widget: told.append(text))

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        first, second = (
            max(places_of(strip(hand), tick(group, LIGHT.line)), key=QPoint.x) for group in (0, 1)
        )
        # The text begins on the right, and with the mayor.
        assert first.x() > second.x()
        place = second - QPoint(3, 0)
        event = QHelpEvent(QEvent.Type.ToolTip, place, strip(hand).mapToGlobal(place))
        QApplication.sendEvent(strip(hand), event)
        assert "کاوه نیک‌روش" in told[-1]
        assert "بودجهٔ پل هنوز کم است" in told[-1]
        hand.click(strip(hand), place)
        assert hand.chosen_card().startswith("بودجهٔ پل هنوز کم است")
        assert hand.is_in_sight("بودجهٔ پل هنوز کم است")

    assert play(two_speakers, "--theme", "light", story=story) == 0


def test_in_an_english_window_the_strip_still_runs_as_the_text(
    play: Play, two_speakers: Path
) -> None:
    def story(hand: Hand) -> None:
        wait_for(lambda: places_of(strip(hand), tick(1, LIGHT.line)), hand)
        first, second = (
            max(places_of(strip(hand), tick(group, LIGHT.line)), key=QPoint.x) for group in (0, 1)
        )
        assert first.x() > second.x()
        markers = hand.find(QScrollBar, "Marker bar")
        assert markers.mapTo(hand.window, QPoint(0, 0)).x() > hand.window.width() / 2

    assert play(two_speakers, "--theme", "light", "--language", "en", story=story) == 0


def test_the_mentions_of_a_chosen_topic_are_in_the_bar(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert places_of(bar(hand), LIGHT.topic) == []
        hand.click_row(hand.chips()[0])
        wait_for(lambda: places_of(bar(hand), LIGHT.topic), hand)
        mentioned = places_of(bar(hand), LIGHT.topic)
        scrolled = hand.text.verticalScrollBar()
        scrolled.setValue(200)
        hand.click(bar(hand), mentioned[-1] - QPoint(0, 1))
        assert scrolled.value() > 400
        # It was looked at, not stepped to.
        assert "۱ از" in hand.label("notice")
        hand.press("Alt+Left")
        assert abs(scrolled.value() - 200) < 40
        hand.press("Esc")
        assert places_of(bar(hand), LIGHT.topic) == []

    assert play(seed, "--theme", "light", story=story) == 0


def test_what_is_found_is_in_the_bar_and_reached_there(play: Play, far_apart: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert places_of(bar(hand), LIGHT.text) == []
        hand.press("Ctrl+F")
        hand.type("هزینه")
        wait_for(lambda: places_of(bar(hand), LIGHT.text), hand)
        hand.text.verticalScrollBar().setValue(0)
        assert not hand.is_in_sight(SECOND)
        hand.click(bar(hand), places_of(bar(hand), LIGHT.text)[-1] - QPoint(0, 1))
        assert hand.is_in_sight(SECOND)
        hand.press("Esc")
        wait_for(lambda: not places_of(bar(hand), LIGHT.text), hand)

    assert play(far_apart, "--theme", "light", story=story) == 0


def test_an_article_without_quotes_has_quiet_lanes(play: Play, no_quotes: Path) -> None:
    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: bool(hand.chips()))
        for group in range(3):
            assert places_of(bar(hand), tick(group, LIGHT.panel)) == []
            assert places_of(strip(hand), tick(group, LIGHT.line)) == []
        assert (label(hand, "quotes_above"), label(hand, "quotes_below")) == ("", "")

    assert play(no_quotes, "--theme", "light", story=story) == 0


def test_each_article_has_its_own(play: Play, two_speakers: Path, no_quotes: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        wait_for(lambda: places_of(strip(hand), tick(1, LIGHT.line)), hand)
        wait_for(lambda: places_of(bar(hand), tick(1, LIGHT.panel)), hand)
        hand.press("F8")
        chosen = LIGHT.of_group(0)
        assert places_of(strip(hand), chosen)
        assert places_of(bar(hand), chosen)
        hand.action("article.next").trigger()
        assert places_of(strip(hand), tick(1, LIGHT.line)) == []
        assert places_of(bar(hand), chosen) == []
        hand.action("article.next").trigger()
        assert places_of(strip(hand), chosen)
        wait_for(lambda: places_of(bar(hand), chosen), hand)

    assert play(two_speakers, no_quotes, "--theme", "light", story=story) == 0


def test_another_theme_colours_them_anew(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        wait_for(lambda: places_of(bar(hand), tick(1, LIGHT.panel)), hand)
        hand.action("theme.dark").trigger()
        dark = Colours.of(resources.theme("dark"))
        for widget, ground in ((bar(hand), dark.panel), (strip(hand), dark.line)):
            assert places_of(widget, painted_over(dark.of_group(1), 0.8, ground))
            assert places_of(widget, ground)

    assert play(two_speakers, "--theme", "light", story=story) == 0


def test_the_unsure_and_the_unknown_are_paler_and_grey(play: Play, unsure: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        unknown = painted_over(LIGHT.unknown, 0.42, LIGHT.line)
        assert places_of(strip(hand), unknown)
        assert len(hand.rows(RowKind.QUOTE)) == 4

    assert play(unsure, "--theme", "light", story=story) == 0


@pytest.mark.parametrize("width", [900, 1320])
def test_the_strip_gives_way_to_what_is_said_beside_it(play: Play, seed: Path, width: int) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.window.resize(width, 600)
        strip = hand.find(QWidget, "voices_strip")
        hand.press("Shift+F8")
        hand.press("F8")
        assert "نخستین" in hand.label("notice")
        for name in ("summary", "notice", "provenance"):
            label = hand.find(QWidget, name)
            hand.bot.waitUntil(lambda: label.width() >= label.sizeHint().width())  # noqa: B023
            assert label.toolTip() == ""
        assert strip.width() > 150
        assert hand.find(QWidget, "provenance").x() < 40

    assert play(seed, story=story) == 0
