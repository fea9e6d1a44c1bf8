"""The page while nothing is open: what was open before, gone back to, taken from the list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtWidgets import QApplication, QListView

from desktop.files.recents import Bookmark, Recent, read, write
from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import Role, RowKind

BEGIN = "وزیر امور خارجه ایران"
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def recents(hand: Hand) -> list[QModelIndex]:
    """The rows of the list, or none while it is not in sight."""
    view = hand.find(QListView, "مقاله‌های اخیر")
    rows = range(view.model().rowCount()) if view.isVisible() else range(0)
    return [view.model().index(row, 0) for row in rows]


def read_both(play: Play, first: Path, second: Path) -> None:
    """Open both articles, have them read, and close the program."""

    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: bool(hand.rows(RowKind.QUOTE)))
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: len(hand.rows(RowKind.QUOTE)) == 4)

    assert play(first, second, story=story) == 0


def test_what_was_read_is_listed_with_what_is_in_it(
    play: Play, seed: Path, two_speakers: Path
) -> None:
    read_both(play, seed, two_speakers)

    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: len(recents(hand)) == 2)
        first, second = recents(hand)
        assert first.data() == "نشست مدیران شهر برگزار شد"
        assert first.data(Role.SUMMARY) == "۲ گوینده · ۴ نقل"
        assert "۱۷ نقل" in str(second.data(SPOKEN))
        assert " ۱۴" in str(second.data(Role.WHEN))

    assert play(story=story) == 0


def test_a_tab_that_waits_says_the_title_it_had(
    play: Play, seed: Path, two_speakers: Path, tmp_path: Path
) -> None:
    read_both(play, seed, two_speakers)

    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: hand.action("session.reopen").isEnabled())
        hand.action("session.reopen").trigger()
        hand.bot.waitUntil(lambda: len(hand.tab_titles()) == 2)
        assert hand.text.toPlainText().startswith("نشست مدیران")
        assert hand.tab_titles()[0].startswith(BEGIN)
        assert str(seed) in hand.tabs.tabToolTip(0)

    def named_on_the_command_line(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: any(one.startswith(BEGIN) for one in hand.tab_titles()))
        assert hand.tab_titles()[0].startswith("نشست مدیران")
        # Of what was never open the file's name is all that is known.
        assert hand.tab_titles()[2] == "تازه"

    assert play(story=story) == 0
    new = tmp_path / "تازه.txt"
    new.write_text("خبر تازه\n\nباران بارید.", "utf-8")
    assert play(two_speakers, seed, new, story=named_on_the_command_line) == 0


def test_an_article_is_opened_from_the_list_by_keys(
    play: Play, seed: Path, two_speakers: Path
) -> None:
    read_both(play, seed, two_speakers)

    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: len(recents(hand)) == 2)
        hand.bot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QListView))
        hand.press("Down")
        hand.press("Return")
        assert hand.text.toPlainText().startswith(BEGIN)

    assert play(story=story) == 0


def test_an_article_is_opened_from_the_list_by_a_click(
    play: Play, seed: Path, two_speakers: Path
) -> None:
    read_both(play, seed, two_speakers)

    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: len(recents(hand)) == 2)
        view = hand.find(QListView, "مقاله‌های اخیر")
        hand.click(view.viewport(), view.visualRect(recents(hand)[0]).center())
        assert hand.text.toPlainText().startswith("نشست مدیران")

    assert play(story=story) == 0


def test_one_that_is_gone_says_so_and_is_taken_from_the_list(
    play: Play, seed: Path, two_speakers: Path
) -> None:
    read_both(play, seed, two_speakers)
    two_speakers.unlink()

    def take(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: len(recents(hand)) == 2)
        hand.bot.waitUntil(lambda: recents(hand)[0].data(Role.MISSING) == "پرونده پیدا نشد")
        assert not recents(hand)[1].data(Role.MISSING)
        hand.press("Return")
        assert "نشست.txt" in hand.message()
        hand.press("Esc")
        hand.press("Delete", hand.find(QListView, "مقاله‌های اخیر"))
        assert len(recents(hand)) == 1

    def look(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: len(recents(hand)) == 1)
        hand.press("Delete", hand.find(QListView, "مقاله‌های اخیر"))
        hand.click_button("باز کردن مقاله")
        hand.dialog("open").reject()

    assert play(story=take) == 0
    assert play(story=look) == 0


def test_the_last_session_is_gone_on_with_where_it_was_left(
    play: Play, far_apart: Path, two_speakers: Path, no_quotes: Path
) -> None:
    def leave(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+Up")
        assert hand.is_in_sight("هزینهٔ پل")

    def go_on(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: hand.action("session.reopen").isEnabled())
        hand.click_button("ادامهٔ نشست پیشین")
        assert hand.tab_titles() == ["پل کهنهٔ شهر", "نشست", "باران"]
        hand.wait_for_quotes()
        assert hand.counter == "نقل ۲ از ۲"
        assert hand.is_in_sight("هزینهٔ پل")
        assert not hand.action("session.reopen").isEnabled()

    def untouched(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: hand.action("session.reopen").isEnabled())

    assert play(far_apart, two_speakers, no_quotes, story=leave) == 0
    assert play(story=untouched) == 0
    assert play(story=go_on) == 0


def test_an_article_comes_back_where_it_was_left(play: Play, far_apart: Path) -> None:
    def leave(hand: Hand) -> None:
        hand.wait_for_quotes()
        bar = hand.text.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)

    def come_back(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert hand.top > 100

    assert play(far_apart, story=leave) == 0
    assert play(far_apart, story=come_back) == 0


def test_speakers_stay_closed_over_the_end_of_the_program(play: Play, two_speakers: Path) -> None:
    def leave(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+1")
        hand.speakers.setCurrentIndex(hand.rows(RowKind.SPEAKER)[1])
        hand.press("Right")
        assert hand.speakers.visualRect(hand.rows(RowKind.QUOTE)[-1]).isEmpty()

    def come_back(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert hand.speakers.visualRect(hand.rows(RowKind.QUOTE)[-1]).isEmpty()
        assert not hand.speakers.visualRect(hand.rows(RowKind.QUOTE)[0]).isEmpty()

    assert play(two_speakers, story=leave) == 0
    assert play(two_speakers, story=come_back) == 0


def memory() -> Path:
    """The file that keeps what was open, in a folder that is there."""
    kept = Path(QSettings("naqlnama", "naqlnama").fileName()).with_name("desk.json")
    kept.parent.mkdir(parents=True, exist_ok=True)
    return kept


@pytest.mark.logs("what was open is not kept")
def test_a_memory_that_cannot_be_written_holds_up_nobody(play: Play, seed: Path) -> None:
    memory().mkdir()

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()

    assert play(seed, story=story) == 0


def test_a_broken_memory_is_set_aside(play: Play, seed: Path) -> None:
    kept = memory()
    kept.write_bytes(b'{"recents": [{"pa')

    def begin(hand: Hand) -> None:
        hand.wait_for_quotes()

    def look(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: len(recents(hand)) == 1)

    assert play(seed, story=begin) == 0
    assert kept.with_name("desk.json.broken").exists()
    assert play(story=look) == 0


def test_all_that_is_kept_is_written_soon(play: Play, two_speakers: Path, seed: Path) -> None:
    def kept() -> tuple[str, Bookmark]:
        remembered = read(memory())
        known = remembered.of(str(two_speakers))
        return remembered.current, known.bookmark if known else Bookmark()

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.bot.waitUntil(memory().is_file)
        hand.press("F8")
        hand.bot.waitUntil(lambda: bool(kept()[1].quote))
        hand.press("Alt+1")
        hand.speakers.setCurrentIndex(hand.rows(RowKind.SPEAKER)[1])
        hand.press("Right")
        hand.bot.waitUntil(lambda: len(kept()[1].closed) == 1)
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: kept()[0] == str(seed))
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: kept()[0] == str(two_speakers))

    assert play(two_speakers, seed, story=story) == 0


def test_what_another_window_remembers_meanwhile_is_kept(play: Play, two_speakers: Path) -> None:
    def begin(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.bot.waitUntil(memory().is_file)
        known = read(memory())
        write(memory(), known.opened(Recent("/news/other.txt", "خبر پنجرهٔ دیگر")))
        hand.press("F8")

    def look(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: len(recents(hand)) == 2)
        assert {row.data() for row in recents(hand)} == {
            *("نشست مدیران شهر برگزار شد", "خبر پنجرهٔ دیگر"),
        }

    assert play(two_speakers, story=begin) == 0
    assert play(story=look) == 0
