"""Everything that can be done or gone to is found by its name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QPushButton

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import Role

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Palette:
    """The palette as one sees it."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        hand.press("Ctrl+Shift+P")
        self.frame = hand.find(QFrame, "palette")
        self.line = self.frame.findChildren(QLineEdit)[0]
        self.list = self.frame.findChildren(QListView)[0]
        assert QApplication.focusWidget() is self.line

    def rows(self) -> list[str]:
        model = self.list.model()
        return [str(model.index(place, 0).data()) for place in range(model.rowCount())]

    def said(self, role: int) -> list[object]:
        model = self.list.model()
        return [model.index(place, 0).data(role) for place in range(model.rowCount())]

    def chosen(self) -> str:
        return str(self.list.currentIndex().data())


def test_a_command_by_its_name_in_either_language(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        palette = Palette(hand)
        hand.type("نقل بعدی")
        assert palette.chosen() == "نقل بعدی"
        assert palette.said(Role.CAPS)[0] == ("Alt+Down",)
        assert palette.said(Role.SUMMARY)[0] == "فرمان · نقل"
        hand.press("Return")
        assert hand.counter.startswith("نقل ۱ از ")
        assert not palette.frame.isVisible()
        palette = Palette(hand)
        assert palette.line.text() == ""
        assert palette.chosen() == "نقل بعدی"
        hand.type("next quote")
        assert palette.chosen() == "نقل بعدی"
        hand.press("Return")
        assert hand.counter.startswith("نقل ۲ از ")

    assert play(seed, story=story) == 0


def test_what_is_asked_for_most_stands_there_at_once(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        palette = Palette(hand)
        assert palette.rows()[:3] == ["یافتن در متن", "نقل بعدی", "نقل پیشین"]
        assert len(palette.rows()) <= 50
        # What makes no sense yet is not listed: no quote is chosen.
        assert "رونوشت با منبع" not in palette.rows()
        hand.press("Esc")
        hand.press("F8")
        assert "رونوشت با منبع" in Palette(hand).rows()

    assert play(seed, story=story) == 0


def test_to_a_speaker_a_topic_and_a_quote(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        palette = Palette(hand)
        hand.type("نيک روش")
        assert (palette.chosen(), palette.said(Role.SUMMARY)[0]) == ("کاوه نیک‌روش", "گوینده")
        hand.press("Return")
        assert "بودجهٔ پل" in hand.chosen_card()
        palette = Palette(hand)
        hand.type("پایان تازه")
        assert palette.said(Role.SUMMARY) == ["نقل"]
        assert palette.chosen().startswith("مهناز رادپور: پل تازه")
        hand.press("Return")
        assert hand.counter.startswith("نقل ۱ از ")
        assert hand.focused == "متن مقاله"
        label = str(hand.chips()[0].data())
        palette = Palette(hand)
        hand.type(label)
        place = palette.said(Role.SUMMARY).index("موضوع")
        for _ in range(place):
            hand.press("Down")
        hand.press("Return")
        assert label in hand.label("notice")

    assert play(two_speakers, story=story) == 0


def test_to_another_article(play: Play, two_speakers: Path, report: Path, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        palette = Palette(hand)
        hand.type("دشت نوآباد")
        assert palette.said(Role.SUMMARY) == ["مقاله"]
        hand.press("Return")
        hand.bot.waitUntil(lambda: "نوآباد" in hand.window.windowTitle())
        palette = Palette(hand)
        hand.type("نشست مدیران")
        assert palette.rows() == ["نشست مدیران شهر برگزار شد"]
        hand.press("Return")
        assert "نشست" in hand.window.windowTitle()

    assert play(two_speakers, report, seed, story=story) == 0


def test_to_an_article_that_was_open_before(play: Play, two_speakers: Path, seed: Path) -> None:
    def leave(hand: Hand) -> None:
        hand.wait_for_quotes()

    def come_back(hand: Hand) -> None:
        hand.wait_for_quotes()
        palette = Palette(hand)
        hand.type("نشست مدیران")
        assert palette.rows() == ["نشست مدیران شهر برگزار شد"]
        hand.press("Return")
        assert "نشست" in hand.window.windowTitle()

    assert play(two_speakers, story=leave) == 0
    assert play(seed, story=come_back) == 0


def test_to_an_article_that_waits_by_the_title_it_had(
    play: Play, two_speakers: Path, no_quotes: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: "بارش باران در شهر" in hand.tab_titles())
        palette = Palette(hand)
        hand.type("بارش باران")
        assert palette.chosen() == "بارش باران در شهر"
        hand.press("Return")
        hand.bot.waitUntil(lambda: "باران از بامداد" in hand.text.toPlainText())

    assert play(no_quotes, story=lambda hand: None) == 0
    assert play(two_speakers, no_quotes, story=story) == 0


def test_arrows_and_pages_move_and_the_focus_stays(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        palette = Palette(hand)
        rows = palette.rows()
        for key, place in (
            ("Down", 1),
            ("Up", 0),
            ("Up", len(rows) - 1),
            ("Down", 0),
            ("PgDown", 11),
            ("PgUp", 0),
            ("PgUp", 0),
        ):
            hand.press(key)
            assert palette.chosen() == rows[place], key
            assert QApplication.focusWidget() is palette.line

    assert play(seed, story=story) == 0


def test_what_is_chosen_is_read_out(play: Play, seed: Path, heard: list[str]) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        Palette(hand)
        hand.press("Down")
        assert heard[-1] == "نقل بعدی، فرمان · نقل، Alt+Down"
        hand.type("ژژژ")
        assert heard[-1].startswith("نه فرمانی با «ژژژ» هست")

    assert play(seed, story=story) == 0


def test_escape_gives_the_focus_back(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        hand.press("Alt+2")
        palette = Palette(hand)
        hand.press("Esc")
        assert not palette.frame.isVisible()
        assert hand.focused == "موضوع‌ها"
        # Esc was the palette's: the quote is still the chosen one.
        assert hand.counter.startswith("نقل ۱ از ")

    assert play(seed, story=story) == 0


def test_by_mouse(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        palette = Palette(hand)
        hand.type("متن آراسته")
        place = palette.list.visualRect(palette.list.model().index(0, 0)).center()
        hand.click(palette.list.viewport(), place)
        assert hand.action("view.tidy").isChecked()
        assert not palette.frame.isVisible()

    assert play(seed, story=story) == 0


def test_who_goes_elsewhere_leaves_it(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        palette = Palette(hand)
        hand.click_row(hand.chips()[0])
        assert not palette.frame.isVisible()
        assert hand.focused == "موضوع‌ها"

    assert play(seed, story=story) == 0


def test_without_an_article(play: Play) -> None:
    def story(hand: Hand) -> None:
        palette = Palette(hand)
        assert palette.rows()[0] == "باز کردن"
        hand.type("گوینده")
        assert palette.rows() == []
        assert "گوینده" in hand.all_said_in(palette.frame)
        hand.press("Return")
        assert palette.frame.isVisible()
        hand.press("Esc")
        assert isinstance(QApplication.focusWidget(), QPushButton)

    assert play(story=story) == 0


def test_in_english_and_with_the_persian_layout(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: hand.action("quote.next").isEnabled())
        # The key of «P» has «ح», and with Shift this.
        key = QKeyEvent(QEvent.Type.KeyPress, ord("["), CTRL_SHIFT, 33, 0, 0, "[")
        QCoreApplication.sendEvent(QApplication.focusWidget() or hand.window, key)
        frame = hand.find(QFrame, "palette")
        assert frame.isVisible()
        hand.type("نقل بعدی")
        view = frame.findChildren(QListView)[0]
        assert view.currentIndex().data() == "Next Quote"
        assert view.currentIndex().data(Role.SUMMARY) == "Command · Quote"
        QTest.keyClick(frame.findChildren(QLineEdit)[0], Qt.Key.Key_Escape)
        assert not frame.isVisible()

    assert play(seed, "--language", "en", story=story) == 0


@pytest.mark.parametrize("digits", ["3+3", "۳+۳", "٣+٣"])
def test_numbers_in_any_digits(play: Play, seed: Path, digits: str) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        palette = Palette(hand)
        hand.type(digits)
        assert palette.rows()
        assert set(palette.said(Role.SUMMARY)) <= {"نقل", "موضوع"}

    assert play(seed, story=story) == 0
