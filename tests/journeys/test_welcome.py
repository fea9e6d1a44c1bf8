"""The very first start: a newcomer is shown the five things worth knowing, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from tests.journeys.test_language import turn_to
from widgets.roles import RowKind

TITLES = (
    "چه کسی چه گفته است",
    "چرا این گوینده؟",
    "دربارهٔ چه",
    "یافتن و پالودن",
    "رونوشت و برون‌بری",
)


@pytest.fixture
def newcomer(home: Path) -> None:
    """A reader who has never started the program."""
    for path in (home / ".config" / "naqlnama").iterdir():
        path.unlink()


def callout(hand: Hand) -> QWidget:
    """The callout, once it is up."""

    def up() -> list[QWidget]:
        return [one for one in hand.window.findChildren(QWidget, "welcome") if one.isVisible()]

    hand.bot.waitUntil(lambda: bool(up()))
    return up()[0]


def is_welcomed(hand: Hand) -> bool:
    return any(one.isVisible() for one in hand.window.findChildren(QWidget, "welcome"))


@pytest.mark.usefixtures("newcomer")
def test_a_newcomer_is_shown_around_on_the_seed(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        assert "خوش آمدید" in hand.all_said_in(callout(hand))
        assert seed.read_text("utf-8").strip()[:40] in hand.text.toPlainText()
        for place, title in enumerate(TITLES):
            said = hand.all_said_in(callout(hand))
            assert title in said
            assert f"{'۱۲۳۴۵'[place]} از ۵" in said
            assert callout(hand).accessibleName() == title
            # It shows what it speaks of: a quote is chosen, and its reason is there.
            assert hand.chosen_card()
            assert hand.find(QWidget, "reason_bar").isVisible()
            hand.press("Return")
        assert not is_welcomed(hand)

    assert play(story=story) == 0


@pytest.mark.usefixtures("newcomer")
def test_never_again(play: Play) -> None:
    def look(hand: Hand) -> None:
        hand.bot.waitUntil(hand.find(QWidget, "مقاله‌های اخیر").isVisible)
        # It would have opened the seed.
        assert not hand.text.isVisible()
        assert not is_welcomed(hand)
        assert "تازه است" not in hand.message()

    assert play(story=lambda hand: callout(hand)) == 0
    assert play(story=look) == 0


@pytest.mark.usefixtures("newcomer")
def test_esc_skips_it_and_takes_nothing_else_back(play: Play) -> None:
    def story(hand: Hand) -> None:
        callout(hand)
        quote = hand.chosen_card()
        hand.press("Esc")
        assert not is_welcomed(hand)
        assert hand.chosen_card() == quote
        hand.press("Esc")
        assert not hand.chosen_card()

    assert play(story=story) == 0


@pytest.mark.usefixtures("newcomer")
def test_it_stops_nobody(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        callout(hand)
        hand.press("Alt+Down")
        assert hand.counter.startswith("نقل ۲ از ")
        hand.click_row(hand.rows(RowKind.QUOTE)[2])
        assert is_welcomed(hand)
        hand.click_button("بعدی")
        hand.click_button("پیشین")
        hand.click_button("رد شدن")
        assert not is_welcomed(hand)
        hand.action("welcome").trigger()
        callout(hand)
        # Another article ends it.
        hand.drop(two_speakers)
        hand.bot.waitUntil(lambda: not is_welcomed(hand))

    assert play(story=story) == 0


@pytest.mark.usefixtures("newcomer")
def test_who_has_an_article_to_read_is_only_offered_it(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert "مهناز رادپور" in hand.text.toPlainText()
        assert not is_welcomed(hand)
        assert "تازه است" in hand.message()
        hand.click_button("آشنایی با نقل‌نما")
        assert TITLES[0] in hand.all_said_in(callout(hand))
        assert "تازه است" not in hand.message()

    def look(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert not hand.message()

    assert play(two_speakers, story=story) == 0
    assert play(two_speakers, story=look) == 0


@pytest.mark.usefixtures("newcomer")
def test_the_language_may_be_changed_at_once(play: Play) -> None:
    def story(hand: Hand) -> None:
        callout(hand)
        hand.press("Return")
        turn_to(hand, "en")
        said = hand.all_said_in(callout(hand))
        assert "Why this speaker?" in said
        assert "2 of 5" in said
        hand.press("Esc")
        assert not is_welcomed(hand)

    assert play(story=story) == 0


def test_it_is_found_again_in_the_help_menu(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F9")
        hand.action("welcome").trigger()
        assert TITLES[0] in hand.all_said_in(callout(hand))
        assert hand.speakers.isVisible()

    assert play(two_speakers, story=story) == 0


@pytest.mark.usefixtures("newcomer")
def test_a_screen_reader_hears_each_step(play: Play, heard: list[str]) -> None:
    def story(hand: Hand) -> None:
        callout(hand)
        hand.press("Return")
        told = [said for said in heard if "خوش آمدید" in said]
        assert TITLES[0] in told[0]
        assert TITLES[1] in told[1]
        assert "Ctrl+J" in told[1]

    assert play(story=story) == 0


@pytest.mark.usefixtures("newcomer")
def test_in_a_small_window_it_covers_nothing_that_it_leads_on_to(play: Play) -> None:
    def story(hand: Hand) -> None:
        callout(hand)
        hand.window.resize(900, 600)
        parts = [hand.find(QWidget, "reason_bar"), hand.topics, hand.speakers]
        for _ in TITLES[:3]:
            said = callout(hand)
            for part in parts:
                place = QRect(part.mapTo(hand.window, QPoint()), part.size())
                assert not said.geometry().adjusted(14, 14, -14, -14).intersects(place)
            hand.press("Return")

    assert play(story=story) == 0
