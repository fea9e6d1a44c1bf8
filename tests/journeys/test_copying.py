"""What the reader takes along: selections, quotes, quotes with their sources, several at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import RowKind

FIRST, SECOND, THIRD = "به نظرم این سفر", "از وزیر خارجه آذربایجان", "مهمترین توافق"
SOURCE = "— سید عباس عراقچی، وزیر امور خارجه ایران (تابناک، ایسنا)"
COPY_BUTTON = "رونوشت با منبع"
COUNCIL = "— کاوه نیک‌روش، رئیس شورای شهر"


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def pasted() -> list[str]:
    """The paragraphs a word processor makes of the clipboard, all of which run from the right."""
    document = QTextDocument()
    document.setHtml(QGuiApplication.clipboard().mimeData().html())
    block, found = document.begin(), []
    while block.isValid():
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        found.append(block.text())
        block = block.next()
    return found


def copier(hand: Hand) -> QWidget:
    return hand.find(QWidget, COPY_BUTTON)


def test_a_quote_with_its_source(play: Play, seed: Path, heard: list[str]) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        hand.press("Ctrl+Shift+C")
        assert clipboard().startswith(f"«{FIRST}")
        assert clipboard().endswith(f"سوق دهد.» {SOURCE}")
        assert pasted() == [clipboard()]
        assert hand.label("notice") == heard[-1] == "نقل با منبع رونوشت شد."
        hand.press("F8")
        assert hand.label("notice") == ""

    assert play(seed, story=story) == 0


def test_by_the_button_of_the_reason_bar(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert not copier(hand).isVisible()
        hand.press("F8")
        hand.click_button(COPY_BUTTON)
        assert clipboard().startswith(f"«{FIRST}")
        hand.window.resize(560, 600)
        hand.bot.waitUntil(lambda: not copier(hand).isVisible())
        assert hand.action("quote.copy_with_source").isEnabled()

    assert play(seed, story=story) == 0


@pytest.mark.parametrize(
    "way", [("Alt+1",), ("Alt+2",), ("Alt+3",), ("Alt+3", "Left"), ("Alt+3", "Tab")]
)
def test_the_copying_key_without_a_selection_copies_the_quote(
    play: Play, seed: Path, way: tuple[str, ...]
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        hand.press("F8")
        for keys in way:
            hand.press(keys)
        hand.press("Ctrl+C")
        assert clipboard().startswith(SECOND)
        assert clipboard() in seed.read_text("utf-8")
        assert pasted() == [clipboard()]
        assert hand.label("notice") == "نقل رونوشت شد."

    assert play(seed, story=story) == 0


@pytest.mark.parametrize("layout", ["latin", "persian"])
def test_the_copying_key_copies_the_selection(
    play: Play, seed: Path, layout: str, heard: list[str]
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        hand.press("Ctrl+C")
        assert hand.label("notice") == "نقل رونوشت شد."
        hand.press("Alt+3")
        hand.press("Ctrl+Home")
        for _ in range(4):
            hand.press("Shift+Left")
        if layout == "latin":
            hand.press("Ctrl+C")
        else:
            held = Qt.KeyboardModifier.ControlModifier
            event = QKeyEvent(QEvent.Type.KeyPress, ord("ز"), held, "ز")
            QApplication.sendEvent(hand.text, event)
        assert clipboard() == "وزیر"
        assert hand.label("notice") == heard[-1] == "متن برگزیده رونوشت شد."

    assert play(seed, story=story) == 0


def test_with_nothing_chosen_nothing_is_copied(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        QGuiApplication.clipboard().setText("پیشین")
        hand.press("Ctrl+C")
        hand.press("Ctrl+Shift+C")
        assert clipboard() == "پیشین"
        assert hand.label("notice") == "چیزی برای رونوشت برگزیده نشده است."

    assert play(seed, story=story) == 0


def test_several_cards_in_the_order_of_the_text(play: Play, seed: Path, heard: list[str]) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        cards = hand.rows(RowKind.QUOTE)
        hand.click_row(cards[2])
        hand.click_row(cards[0], Qt.KeyboardModifier.ControlModifier)
        assert heard[-1] == "۲ نقل برگزیده شده است."
        assert hand.counter.startswith("نقل ۳ از")
        hand.press("Ctrl+Shift+C")
        assert [line[:9] for line in clipboard().split("\n")] == [f"«{FIRST}"[:9], f"«{THIRD}"[:9]]
        assert clipboard().count(SOURCE) == 2
        assert pasted() == clipboard().split("\n")
        assert heard[-1] == "۲ نقل با منبع رونوشت شد."
        hand.press("Ctrl+C")
        assert [line[:8] for line in clipboard().split("\n")] == [FIRST[:8], THIRD[:8]]

    assert play(seed, story=story) == 0


def test_several_cards_by_keys(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        hand.press("Alt+1")
        hand.press("Shift+Down")
        hand.press("Shift+Down")
        hand.press("Ctrl+Shift+C")
        assert clipboard().count(SOURCE) == 3
        hand.press("F8")
        hand.press("Ctrl+Shift+C")
        assert clipboard().startswith(f"«{SECOND}")
        assert clipboard().count(SOURCE) == 1

    assert play(seed, story=story) == 0


# Menus grab the keyboard, which the offscreen platform cannot let them have.
@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_all_quotes_of_a_speaker_from_his_row(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        second = hand.rows(RowKind.SPEAKER)[1]
        assert second.data() == "کاوه نیک‌روش"
        hand.press("Alt+1")
        hand.speakers.setCurrentIndex(second)
        hand.press_menu_key()
        assert hand.menu().objectName() == "context.speaker"
        hand.choose_in_menu("speaker.copy")
        lines = clipboard().split("\n")
        assert len(lines) == 2
        assert all(line.endswith(COUNCIL) for line in lines)
        assert hand.label("notice") == "۲ نقل با منبع رونوشت شد."

    assert play(two_speakers, story=story) == 0


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_the_menu_of_one_of_several_cards_is_about_all(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        cards = hand.rows(RowKind.QUOTE)
        hand.click_row(cards[0])
        hand.click_row(cards[1], Qt.KeyboardModifier.ControlModifier)
        hand.press_menu_key()
        hand.choose_in_menu("quote.copy_with_source")
        assert clipboard().count(SOURCE) == 2

    assert play(seed, story=story) == 0


def test_who_is_unknown_or_unsure_is_called_so(play: Play, unsure: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+1")
        hand.press("F8")
        hand.press("Ctrl+A")
        hand.press("Ctrl+Shift+C")
        lines = clipboard().split("\n")
        assert len(lines) == len(hand.rows(RowKind.QUOTE))
        assert any("گویندهٔ نامشخص" in line for line in lines)
        assert any("[نامطمئن]" in line for line in lines)
        assert not any("[نامطمئن]" in line for line in lines[:1])

    assert play(unsure, story=story) == 0


def test_an_english_window_copies_a_persian_source(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: hand.action("quote.next").isEnabled())
        hand.press("F8")
        hand.press("Ctrl+Shift+C")
        assert clipboard().endswith(SOURCE)
        assert hand.label("notice") == "The quote was copied with its source."

    assert play("--language", "en", seed, story=story) == 0
