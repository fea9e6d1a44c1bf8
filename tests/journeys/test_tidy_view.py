"""The seed lost its half-spaces; F7 shows it with them, and without again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import RowKind
from widgets.stone import Stone

WRITTEN = "مهمترین توافق در این سفر این بود که گفتوگوها"
TIDY = "مهم‌ترین توافق در این سفر این بود که گفت‌وگوها"


def tidy_up(hand: Hand) -> None:
    hand.wait_for_quotes()
    hand.press("F7")
    hand.bot.waitUntil(lambda: TIDY in hand.text.toPlainText())


def test_one_key_tidies_text_and_cards_and_gives_all_back(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        written = hand.text.toPlainText()
        tidy_up(hand)
        shown = hand.text.toPlainText()
        assert "الهام علی‌اف" in shown
        assert "رییس‌جمهور آذربایجان" in shown
        for stays in ("۳+ ۳", "کاملاً", "شکل گرفته است", "رفت و آمدهای"):
            assert stays in shown
        assert str(hand.rows(RowKind.QUOTE)[2].data()).startswith(TIDY)
        assert hand.label("notice") == "متن آراسته: ۲۶ نیم‌فاصله"
        assert hand.action("view.tidy").isChecked()
        hand.press("F7")
        assert hand.text.toPlainText() == written
        assert str(hand.rows(RowKind.QUOTE)[2].data()).startswith(WRITTEN)
        assert hand.label("notice") == "متن، چنان که نوشته شده است"

    assert play(seed, story=story) == 0


def test_place_quote_and_card_stay(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        for _ in range(9):
            hand.press("Alt+Down")
        counter, bar = hand.counter, hand.text.verticalScrollBar()
        card = hand.chosen_card()
        before = bar.value()
        assert before > 0
        hand.press("F7")
        hand.bot.waitUntil(lambda: "می‌کنم" in hand.text.toPlainText())
        assert hand.counter == counter
        assert hand.chosen_card().replace("\u200c", "") == card
        assert hand.is_in_sight(" ".join(hand.chosen_card().split()[:4]))
        hand.press("F7")
        assert bar.value() == before
        assert hand.chosen_card() == card

    assert play(seed, story=story) == 0


def test_a_click_on_tidy_words_finds_their_quote(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        tidy_up(hand)
        hand.click_words(TIDY)
        assert hand.counter.startswith("نقل ۳ از ")
        assert hand.chosen_card().startswith(TIDY)

    assert play(seed, story=story) == 0


@pytest.mark.parametrize("is_tidy", [True, False])
def test_copies_are_as_the_reader_chose(play: Play, seed: Path, is_tidy: bool) -> None:
    """Whatever is shown: the original, unless copies are to have half-spaces."""

    def copied(hand: Hand) -> tuple[str, str]:
        hand.action("quote.copy").trigger()
        quote = QGuiApplication.clipboard().text()
        cursor = hand.text.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        hand.text.setTextCursor(cursor)
        hand.text.copy()
        return quote, QGuiApplication.clipboard().text()

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        if is_tidy:
            tidy_up(hand)
        hand.click_row(hand.rows(RowKind.QUOTE)[2])
        quote, whole = copied(hand)
        assert quote.startswith(WRITTEN)
        assert WRITTEN in whole
        assert "\u200c" not in whole
        hand.action("copy.tidy").trigger()
        hand.bot.waitUntil(lambda: copied(hand)[0].startswith(TIDY))
        assert TIDY in copied(hand)[1]
        hand.action("copy.tidy").trigger()
        assert copied(hand) == (quote, whole)
        QGuiApplication.clipboard().clear()

    assert play(seed, story=story) == 0


def test_both_choices_are_remembered(play: Play, seed: Path) -> None:
    def choose(hand: Hand) -> None:
        tidy_up(hand)
        hand.action("copy.tidy").trigger()

    def look(hand: Hand) -> None:
        assert hand.action("view.tidy").isChecked()
        assert hand.action("copy.tidy").isChecked()
        hand.wait_for_quotes()
        hand.bot.waitUntil(lambda: TIDY in hand.text.toPlainText())

    assert play(seed, story=choose) == 0
    assert play(seed, story=look) == 0


def test_the_stone_that_has_the_focus_keeps_it(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        for _ in range(3):
            hand.press("Alt+Down")
        hand.press("Ctrl+J")
        stone = next(one for one in hand.window.findChildren(Stone) if one.isVisible())
        stone.setFocus()
        name = stone.accessibleName()
        hand.press("F7")
        hand.bot.waitUntil(lambda: TIDY in hand.text.toPlainText())
        after = QApplication.focusWidget()
        assert isinstance(after, Stone)
        assert after.accessibleName() == name

    assert play(seed, story=story) == 0


def test_a_text_that_lacks_none_says_so(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        before = hand.text.toPlainText()
        hand.press("F7")
        hand.bot.waitUntil(lambda: hand.label("notice").startswith("متن آراسته"))
        assert hand.label("notice") == "متن آراسته: نیم‌فاصله‌ای کم نبود"
        assert hand.text.toPlainText() == before

    assert play(two_speakers, story=story) == 0
