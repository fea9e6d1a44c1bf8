"""Several articles: tabs that are clicked, closed, opened again, dragged; and files that change."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.conftest import TWO_SPEAKERS, Play
from tests.journeys.hand import Hand
from widgets.roles import RowKind
from widgets.tab_strip import TabStrip

MIDDLE = Qt.MouseButton.MiddleButton


def written(folder: Path, *titles: str) -> list[Path]:
    """A short article for each title."""
    paths = [folder / f"{title}.txt" for title in titles]
    for path in paths:
        path.write_text(f"{path.stem} شهر\n\nباران در {path.stem} بارید.\n", "utf-8")
    return paths


def in_hand(hand: Hand) -> str:
    return hand.text.toPlainText().split()[0]


def test_one_article_needs_no_tabs(play: Play, tmp_path: Path) -> None:
    one, two = written(tmp_path, "یک", "دو")

    def story(hand: Hand) -> None:
        assert hand.tab_titles() == []
        hand.drop(two)
        assert hand.tab_titles() == ["یک شهر", "دو شهر"]
        hand.drop(one)
        assert len(hand.tab_titles()) == 2
        assert in_hand(hand) == "یک"
        hand.press("Ctrl+W")
        assert hand.tab_titles() == []

    assert play(one, story=story) == 0


def test_forty_articles_have_forty_tabs(play: Play, tmp_path: Path) -> None:
    paths = written(tmp_path, *(f"خبر{number}" for number in range(40)))

    def story(hand: Hand) -> None:
        assert len(hand.tab_titles()) == 40
        hand.press("Ctrl+Shift+Tab")
        assert in_hand(hand) == "خبر39"
        hand.press("Ctrl+PgDown")
        assert in_hand(hand) == "خبر0"

    assert play(*paths, story=story) == 0


def test_tabs_are_closed_and_opened_again_in_their_place(play: Play, tmp_path: Path) -> None:
    paths = written(tmp_path, "یک", "دو", "سه")

    def story(hand: Hand) -> None:
        assert not hand.action("article.reopen").isEnabled()
        hand.click_tab(1, MIDDLE)
        assert hand.tab_titles() == ["یک شهر", "سه"]
        assert in_hand(hand) == "یک"
        hand.click(hand.tabs, hand.find(TabStrip, "tab_strip").cross(0).center())
        assert in_hand(hand) == "سه"
        hand.press("Ctrl+Shift+T")
        assert in_hand(hand) == "یک"
        assert hand.tab_titles() == ["یک شهر", "سه شهر"]
        hand.press("Ctrl+Shift+T")
        assert hand.tab_titles() == ["یک شهر", "دو شهر", "سه شهر"]
        assert not hand.action("article.reopen").isEnabled()

    assert play(*paths, story=story) == 0


def test_what_is_reopened_is_where_it_was(play: Play, far_apart: Path, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+Up")
        hand.press("Ctrl+W")
        hand.press("Ctrl+Shift+T")
        hand.bot.waitUntil(lambda: hand.counter == "نقل ۲ از ۲")
        assert hand.is_in_sight("هزینهٔ پل")

    assert play(far_apart, two_speakers, story=story) == 0


def test_closing_comes_to_one_that_was_not_shown_yet(play: Play, tmp_path: Path) -> None:
    paths = written(tmp_path, "یک", "دو", "سه")

    def story(hand: Hand) -> None:
        paths[1].unlink()
        hand.press("Ctrl+W")
        assert in_hand(hand) == "سه"
        assert "دو.txt" in hand.message()
        hand.press("Ctrl+W")
        assert not hand.text.isVisible()

    assert play(*paths, story=story) == 0


def test_a_tab_is_dragged(play: Play, tmp_path: Path) -> None:
    paths = written(tmp_path, "یک", "دو", "سه")

    def story(hand: Hand) -> None:
        bar = hand.tabs
        start, end = bar.tabRect(0).center(), bar.tabRect(1).center()
        QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
        for part in range(1, 11):
            QTest.mouseMove(bar, start + (end - start) * part / 10 + QPoint(-8, 0))
        QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=end + QPoint(-8, 0))
        assert hand.tab_titles() == ["دو", "یک شهر", "سه"]
        hand.press("Ctrl+Tab")
        assert in_hand(hand) == "سه"

    assert play(*paths, story=story) == 0


def test_delete_on_the_tabs_closes(play: Play, tmp_path: Path) -> None:
    paths = written(tmp_path, "یک", "دو", "سه")

    def story(hand: Hand) -> None:
        hand.tabs.setFocus()
        hand.press("Left")
        assert in_hand(hand) == "دو"
        hand.press("Delete", hand.tabs)
        assert hand.tab_titles() == ["یک شهر", "سه"]

    assert play(*paths, story=story) == 0


def named(hand: Hand) -> str:
    """What a screen reader calls the tab that is in hand."""
    tab = QAccessible.queryAccessibleInterface(hand.tabs).child(hand.tabs.currentIndex())
    return tab.text(QAccessible.Text.Name).strip("\u2068\u2069")


def test_the_panes_go_round_by_the_tabs(play: Play, tmp_path: Path, heard: list[str]) -> None:
    paths = written(tmp_path, "یک", "دو", "سه")

    def story(hand: Hand) -> None:
        hand.press("Alt+3")
        hand.press("Shift+F6")
        assert QApplication.focusWidget() is hand.tabs
        assert "مقاله‌های باز" in heard
        assert named(hand) == "یک شهر"
        for title in ("دو", "سه"):
            hand.press("Left")
            assert in_hand(hand).startswith(title)
            assert QApplication.focusWidget() is hand.tabs
            assert named(hand) == f"{title} شهر"
        hand.press("Home")
        assert in_hand(hand) == "یک"
        assert QApplication.focusWidget() is hand.tabs
        hand.press("F6")
        assert QApplication.focusWidget() is hand.text
        hand.press("Ctrl+F")
        hand.type("باران")
        hand.press("Alt+3")
        hand.press("Shift+F6")
        hand.press("Esc")
        assert QApplication.focusWidget() is hand.text
        assert hand.find(QWidget, "find_bar").isVisible()

    assert play(*paths, story=story) == 0


def test_the_last_article_but_one_closed_on_the_tabs_leads_to_the_text(
    play: Play, tmp_path: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.press("Alt+3")
        hand.press("Shift+F6")
        hand.press("Delete")
        assert QApplication.focusWidget() is hand.tabs
        hand.press("Delete")
        assert QApplication.focusWidget() is hand.text
        hand.press("Shift+F6")
        assert QApplication.focusWidget() is not hand.tabs

    assert play(*written(tmp_path, "یک", "دو", "سه"), story=story) == 0


def test_a_click_on_a_tab_leads_to_the_text_even_from_the_tabs(play: Play, tmp_path: Path) -> None:
    def story(hand: Hand) -> None:
        hand.tabs.setFocus()
        hand.click_tab(1)
        assert in_hand(hand) == "دو"
        assert QApplication.focusWidget() is hand.text

    assert play(*written(tmp_path, "یک", "دو", "سه"), story=story) == 0


def test_a_file_that_changes_is_offered_anew(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: len(hand.rows(RowKind.QUOTE)) == 4)
        hand.press("Alt+Up")
        assert hand.counter == "نقل ۴ از ۴"
        lead = "نشست امروز\n\nحمید روشن‌دل گفت: سخنان شهردار را شنیدیم.\n\n"
        two_speakers.write_text(lead + TWO_SPEAKERS, "utf-8")
        hand.bot.waitUntil(lambda: "این پرونده تغییر کرده است" in hand.message())
        hand.click_button("بازخوانی")
        assert hand.text.toPlainText().startswith("نشست امروز")
        assert hand.message() == ""
        hand.bot.waitUntil(lambda: hand.counter == "نقل ۵ از ۵")

    assert play(two_speakers, story=story) == 0


def test_a_key_reads_anew_at_once(play: Play, far_apart: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+Up")
        lead = "خبر تازه\n\n" + "راه روستا سال‌هاست که خاکی است.\n\n" * 60
        far_apart.write_text(lead + far_apart.read_text("utf-8"), "utf-8")
        hand.press("F5")
        assert hand.text.toPlainText().startswith("خبر تازه")
        assert hand.is_in_sight("هزینهٔ پل")

    assert play(far_apart, story=story) == 0


def test_a_file_that_has_not_changed_is_said_to_be_the_same(
    play: Play, far_apart: Path, heard: list[str]
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+Up")
        hand.press("F5")
        assert hand.label("notice") == "متن این پرونده تغییری نکرده است."
        assert heard[-1] == "متن این پرونده تغییری نکرده است."
        assert hand.message() == ""
        assert hand.is_in_sight("هزینهٔ پل")
        hand.press("F8")
        assert hand.label("notice") != "متن این پرونده تغییری نکرده است."
        far_apart.write_text("خبر تازه\n\n" + far_apart.read_text("utf-8"), "utf-8")
        hand.press("F5")
        assert hand.text.toPlainText().startswith("خبر تازه")
        assert hand.label("notice") != "متن این پرونده تغییری نکرده است."

    assert play(far_apart, story=story) == 0


def test_in_english_it_is_said_in_english(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.press("F5")
        assert hand.label("notice") == "The text of this file has not changed."

    assert play(two_speakers, "--language", "en", story=story) == 0


def test_of_a_file_that_is_gone_the_text_stays(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        two_speakers.unlink()
        hand.bot.waitUntil(lambda: "دیگر سر جایش نیست" in hand.message())
        hand.press("F5")
        assert hand.text.toPlainText().startswith("نشست مدیران")
        assert "پیدا نشد" in hand.message()

    assert play(two_speakers, story=story) == 0
