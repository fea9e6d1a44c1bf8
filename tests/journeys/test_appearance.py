"""The reader sets the text and its colours as he likes, reads with nothing around, and fills the
screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QFrame, QLineEdit, QWidget

import resources
from desktop.window import frame
from tests.journeys.conftest import Play
from tests.journeys.hand import Hand

CTRL = Qt.KeyboardModifier.ControlModifier
AROUND = ("toolbar", "reason_bar", "summary")


def panel(hand: Hand) -> QWidget:
    return hand.find(QFrame, "شیوهٔ نمایش")


def page_of(hand: Hand) -> QColor:
    """The colour of the page, beside the text."""
    return hand.picture().pixelColor(3, 3)


def role(theme: str, name: str) -> QColor:
    return QColor(resources.theme(theme)[name])


def top_line(hand: Hand) -> str:
    """The words around the first place in sight."""
    cursor = hand.text.cursorForPosition(hand.text.viewport().rect().topLeft())
    cursor.movePosition(cursor.MoveOperation.Right, cursor.MoveMode.KeepAnchor, 12)
    return cursor.selectedText()


def press_all(hand: Hand, keys: str) -> None:
    """Press these keys one after the other."""
    for key in keys.split():
        hand.press(key)


def set_all_by_keys(hand: Hand) -> None:
    hand.wait_for_quotes()
    hand.press("Ctrl+,")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QComboBox)
    assert focused.currentText() == "Vazirmatn"
    press_all(hand, "Tab Up")
    assert hand.text_size == 14.5
    height, width = line_height(hand), column(hand)
    press_all(hand, "Tab Tab Down Down Down Down Down")
    assert line_height(hand) == pytest.approx(0.75 * height, abs=1)
    press_all(hand, "Tab Tab Down Down Down Down")
    assert column(hand) < width * 0.8
    press_all(hand, "Tab Tab Down Down")
    hand.bot.waitUntil(lambda: page_of(hand) == role("sepia", "page"))
    assert hand.action("theme.sepia").isChecked()


def test_everything_is_set_by_keys_seen_at_once_and_remembered(play: Play, seed: Path) -> None:
    def next_day(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert hand.text_size == 14.5
        assert page_of(hand) == role("sepia", "page")
        hand.press("Ctrl+,")
        values = [field.text() for field in panel(hand).findChildren(QDoubleSpinBox)]
        assert values == ["۱۴٫۵", "۱٫۵", "۶۰"]

    assert play(seed, story=set_all_by_keys) == 0
    assert play(seed, story=next_day) == 0


def test_the_panel_comes_and_goes_by_key(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        for leave in ("Esc", "Ctrl+,"):
            hand.press("Ctrl+,")
            assert panel(hand).isVisible()
            assert hand.action("appearance").isChecked()
            hand.press(leave)
            assert not panel(hand).isVisible()
            assert not hand.action("appearance").isChecked()
            assert QApplication.focusWidget() is hand.text

    assert play(seed, story=story) == 0


def column(hand: Hand) -> float:
    """The width of the longest line, in pixels."""
    block, widest = hand.text.document().begin(), 0.0
    while block.isValid():
        lines = (block.layout().lineAt(number) for number in range(block.layout().lineCount()))
        widest = max([widest, *(line.naturalTextWidth() for line in lines)])
        block = block.next()
    return widest


def line_height(hand: Hand) -> float:
    """From the first line of the text to the second, in pixels."""
    layout = hand.text.document().begin().layout()
    return layout.lineAt(1).y() - layout.lineAt(0).y()


def test_reset_leads_each_back(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        before = hand.picture()
        hand.click_button("شیوهٔ نمایش")
        assert not reset(hand, "size").isEnabled()
        hand.press("Ctrl++")
        hand.press("Ctrl++")
        assert reset(hand, "size").isEnabled()
        assert hand.picture() != before
        for key, keys in (("line_height", "Down"), ("column", "Down"), ("theme", "Down")):
            hand.find(QWidget, key).setFocus()
            hand.press(keys)
        for key in ("size", "line_height", "column", "theme"):
            hand.click(reset(hand, key))
            assert not reset(hand, key).isEnabled()
        hand.click_button("شیوهٔ نمایش")
        assert not panel(hand).isVisible()
        hand.bot.waitUntil(lambda: hand.picture() == before)

    assert play(seed, story=story) == 0


def reset(hand: Hand, key: str) -> QWidget:
    return hand.find(QWidget, f"reset.{key}")


def test_the_menu_shows_what_is_chosen_in_the_panel_and_the_panel_what_in_the_menu(
    play: Play, seed: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.press("Ctrl+,")
        field = hand.find(QComboBox, "theme")
        hand.action("theme.contrast").trigger()
        assert field.currentText() == "پرتضاد"
        hand.bot.waitUntil(lambda: page_of(hand) == role("contrast", "page"))
        field.setFocus()
        hand.press("Home")
        assert hand.action("theme.system").isChecked()
        assert not hand.action("theme.contrast").isChecked()

    assert play(seed, story=story) == 0


def test_what_stands_at_the_top_stays_there(play: Play, far_apart: Path) -> None:
    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: hand.counter != "")
        hand.text.verticalScrollBar().setValue(900)
        hand.press("Ctrl+,")
        words = top_line(hand)
        for key, keys in (("size", "Up"), ("line_height", "Down"), ("column", "Down")):
            hand.find(QWidget, key).setFocus()
            hand.press(keys)
            assert hand.top > 300
            hand.click(reset(hand, key))
            assert top_line(hand) == words

    assert play(far_apart, story=story) == 0


def test_a_font_that_is_gone_gives_way(play: Play, seed: Path, home: Path) -> None:
    def story(hand: Hand) -> None:
        assert hand.text.document().defaultFont().family() == "Vazirmatn"
        hand.press("Ctrl+,")
        assert hand.find(QComboBox, "font").currentText() == "Vazirmatn"

    assert play(seed, story=lambda hand: None) == 0
    store = QSettings()
    store.setValue("font", "قلم گم‌شده")
    store.sync()
    assert play(seed, story=story) == 0


def test_the_panel_opens_with_the_persian_layout(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        key = QKeyEvent(QEvent.Type.KeyPress, ord("و"), CTRL, 59, 0, 0, "و")
        QCoreApplication.sendEvent(hand.text, key)
        assert panel(hand).isVisible()

    assert play(seed, story=story) == 0


def is_framed(hand: Hand) -> bool:
    """Whether what stands around the text is in sight: all of it, or nothing."""
    shown = [hand.find(QWidget, name).isVisible() for name in AROUND]
    shown += [hand.window.menuBar().isVisible(), hand.speakers.isVisible()]
    assert len(set(shown)) == 1, shown
    return shown[0]


def test_focus_mode_leaves_the_text_alone_and_commands_work_on(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert is_framed(hand)
        hand.press("Shift+F11")
        assert not is_framed(hand)
        assert hand.text.isVisible()
        assert QApplication.focusWidget() is hand.text
        hand.press("F8")
        hand.press("F8")
        assert hand.counter.startswith("نقل ۲ از ")
        assert not is_framed(hand)
        hand.press("Esc")
        assert not hand.counter.startswith("نقل ۲ از ")
        assert not is_framed(hand)
        hand.press("Esc")
        assert is_framed(hand)
        assert not hand.action("focus_mode").isChecked()

    assert play(seed, story=story) == 0


def test_who_finds_something_in_focus_mode_sees_what_is_typed(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        field = hand.find(QLineEdit, "find_field")
        hand.press("Shift+F11")
        hand.press("Ctrl+F")
        hand.type("ایران")
        assert field.isVisible()
        assert field.hasFocus()
        assert field.text() == "ایران"
        hand.press("Esc")
        assert not field.isVisible()
        assert hand.action("focus_mode").isChecked()
        assert hand.text.hasFocus()
        hand.press("F3")
        hand.press("Shift+F11")
        assert field.isVisible()
        hand.press("Esc")
        assert is_framed(hand)

    assert play(seed, story=story) == 0


@pytest.mark.parametrize("keys", ["F9", "Alt+1", "Alt+2"])
def test_who_asks_for_the_sidebar_leaves_focus_mode(play: Play, seed: Path, keys: str) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Shift+F11")
        hand.press(keys)
        assert is_framed(hand)
        assert hand.action("sidebar").isChecked()

    assert play(seed, story=story) == 0


def test_a_sidebar_that_was_closed_stays_closed(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F9")
        hand.press("Shift+F11")
        hand.press("Shift+F11")
        assert hand.window.menuBar().isVisible()
        assert not hand.speakers.isVisible()
        assert not hand.action("sidebar").isChecked()

    assert play(seed, story=story) == 0


def test_focus_mode_ends_with_the_article_and_with_the_day(play: Play, seed: Path) -> None:
    def close_the_article(hand: Hand) -> None:
        hand.press("Shift+F11")
        hand.press("Ctrl+W")
        assert hand.window.menuBar().isVisible()
        assert not hand.action("focus_mode").isEnabled()

    def close_the_window(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Shift+F11")

    assert play(seed, story=close_the_article) == 0
    assert play(seed, story=close_the_window) == 0
    assert play(seed, story=lambda hand: assert_framed(hand)) == 0


def assert_framed(hand: Hand) -> None:
    hand.wait_for_quotes()
    assert is_framed(hand)


def test_full_screen_and_back(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.press("F11")
        hand.bot.waitUntil(hand.window.isFullScreen)
        assert hand.action("full_screen").isChecked()
        hand.press("F11")
        hand.bot.waitUntil(lambda: not hand.window.isFullScreen())
        assert not hand.action("full_screen").isChecked()
        # The system may do it as well.
        hand.window.showFullScreen()
        assert hand.action("full_screen").isChecked()

    def next_day(hand: Hand) -> None:
        assert not hand.window.isFullScreen()
        assert not hand.action("full_screen").isChecked()

    assert play(seed, story=story) == 0
    assert play(seed, story=next_day) == 0


def test_less_motion_is_remembered(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        assert is_moving(hand)
        hand.press("Ctrl+,")
        QTest.keyClick(hand.find(QWidget, "is_still"), Qt.Key.Key_Space)
        hand.press("Esc")

    def next_day(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        assert not is_moving(hand)

    assert play(seed, story=story) == 0
    assert play(seed, story=next_day) == 0


def is_moving(hand: Hand) -> bool:
    """Whether anything in the text is animated."""
    animations = hand.text.findChildren(QVariantAnimation)
    assert animations
    return any(one.state() is QVariantAnimation.State.Running for one in animations)


def test_the_first_window_is_no_larger_than_its_screen(
    play: Play, seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frame, "FIRST_SIZE", QSize(9000, 9000))

    def story(hand: Hand) -> None:
        screen = hand.window.screen().availableGeometry()
        assert screen.size().expandedTo(hand.window.size()) == screen.size()

    assert play(seed, story=story) == 0
