"""All of it without the mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.window.commands import COMMANDS
from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import RowKind


def test_from_the_first_quote_to_the_last_and_round(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        count = hand.counter
        hand.press("Alt+Down")
        assert hand.counter.startswith("نقل ۱ از ")
        hand.press("F8")
        assert hand.counter.startswith("نقل ۲ از ")
        hand.press("Alt+Up")
        hand.press("Shift+F8")
        assert hand.counter.startswith(f"نقل {count.split()[0]} از ")
        assert "واپسین" in hand.label("notice")
        hand.press("F8")
        assert hand.counter.startswith("نقل ۱ از ")
        assert "نخستین" in hand.label("notice")

    assert play(seed, story=story) == 0


def test_the_same_speakers_quotes(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        first = hand.counter
        hand.press("Alt+PgDown")
        assert hand.counter.startswith("نقل ۳ از ")
        hand.press("Alt+PgUp")
        assert hand.counter == first

    assert play(two_speakers, story=story) == 0


def test_from_pane_to_pane(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        panes = ["گویندگان", "موضوع‌ها", "متن مقاله"]
        for number, pane in enumerate(panes, 1):
            hand.press(f"Alt+{number}")
            assert hand.focused == pane
        for pane in panes:
            hand.press("F6")
            assert hand.focused == pane
        for pane in reversed(panes[:2]):
            hand.press("Shift+F6")
            assert hand.focused == pane

    assert play(seed, story=story) == 0


def test_cards_by_arrows_and_into_the_text_by_enter(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+1")
        hand.press("Home")
        hand.press("Down")
        assert hand.counter.startswith("نقل ۱ از ")
        hand.press("Down")
        assert hand.counter.startswith("نقل ۲ از ")
        assert hand.focused == "گویندگان"
        hand.press("Return")
        assert hand.focused == "متن مقاله"

    assert play(seed, story=story) == 0


def test_a_topic_by_keys(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+2")
        hand.press("Return")
        assert ": ۱ از " in hand.label("notice")
        hand.press("Esc")
        assert hand.label("notice") == ""

    assert play(seed, story=story) == 0


def test_escape_takes_back_one_layer_at_a_time(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        hand.click_row(hand.chips()[0])
        hand.press("Esc")
        assert hand.label("notice") == ""
        assert hand.counter.startswith("نقل ۱ از ")
        hand.press("Esc")
        assert "از" not in hand.counter
        assert hand.chosen_card() == ""

    assert play(seed, story=story) == 0


def test_the_sidebar_goes_and_comes(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F9")
        assert not hand.speakers.isVisible()
        assert not hand.action("sidebar").isChecked()
        hand.press("Alt+1")
        assert hand.speakers.isVisible()
        assert hand.action("sidebar").isChecked()
        assert hand.focused == "گویندگان"

    assert play(seed, story=story) == 0


def test_zoom(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        size = hand.text_size
        hand.press("Ctrl++")
        hand.press("Ctrl+=")
        assert hand.text_size == size + 2
        hand.press("Ctrl+-")
        assert hand.text_size == size + 1
        hand.press("Ctrl+0")
        assert hand.text_size == size

    assert play(seed, story=story) == 0


def test_the_key_guide_lists_every_key(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.press("Ctrl+/")
        guide = hand.dialog("key_guide")
        said = hand.all_said_in(guide)
        for command in COMMANDS:
            for key in command.keys:
                assert all(part in said for part in key.replace("++", "+").split("+") if part), key
        QTest.keyClick(guide, Qt.Key.Key_Escape)
        assert not guide.isVisible()

    assert play(seed, story=story) == 0


# Menus grab the keyboard, which the offscreen platform cannot let them have.
@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
@pytest.mark.parametrize(
    ("pane", "place"), [("Alt+1", "card"), ("Alt+2", "chip"), ("Alt+3", "passage")]
)
def test_the_menu_key(play: Play, seed: Path, pane: str, place: str) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(hand.rows(RowKind.QUOTE)[1])
        if place == "passage":
            hand.click_words("دعوت میکنم")
        hand.press(pane)
        hand.press_menu_key()
        menu = hand.menu()
        assert menu.objectName() == f"context.{place}"
        assert any(action.isEnabled() for action in menu.actions())
        menu.close()

    assert play(seed, story=story) == 0


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_copying_from_the_menu_of_a_card(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        card = hand.rows(RowKind.QUOTE)[1]
        hand.click_row(card)
        hand.press("Alt+1")
        hand.press_menu_key()
        hand.choose_in_menu("quote.copy")
        assert QGuiApplication.clipboard().text() == card.data()

    assert play(seed, story=story) == 0


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_asking_for_a_menu_moves_no_text(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        scroll = hand.text.verticalScrollBar()
        hand.press("Alt+1")
        last = hand.rows(RowKind.QUOTE)[-1]
        hand.speakers.setCurrentIndex(last)
        scroll.setValue(0)
        hand.press_menu_key()
        assert hand.menu().actions()[0].objectName().startswith("quote.")
        hand.menu().close()
        assert hand.chosen_card() == last.data()
        assert scroll.value() == 0
        counter = hand.counter
        hand.speakers.setCurrentIndex(hand.rows(RowKind.MORE)[0])
        hand.press_menu_key()
        assert QApplication.activePopupWidget() is None
        hand.speakers.setCurrentIndex(hand.rows(RowKind.SPEAKER)[0])
        hand.press_menu_key()
        assert hand.menu().objectName() == "context.speaker"
        hand.menu().close()
        assert hand.counter == counter

    assert play(seed, story=story) == 0


def test_the_menus_open_by_their_persian_letters(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        titles = [action.text() for action in hand.window.menuBar().actions()]
        assert [title[title.index("&") + 1] for title in titles] == ["پ", "ن", "م", "ر", "ه"]
        assert all(isinstance(action.menu(), QMenu) for action in hand.window.menuBar().actions())

    assert play(seed, story=story) == 0


def test_closing_and_leaving(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+W")
        assert not hand.text.isVisible()
        assert not hand.action("export").isEnabled()
        hand.press("Ctrl+Q")
        assert not hand.window.isVisible()

    assert play(seed, story=story) == 0
