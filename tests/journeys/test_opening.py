"""Opening articles: by dialog, several at once, and those that cannot be read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtWidgets import QFileDialog, QToolButton, QTreeView

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.extraction import with_topics
from desktop.language.hazm_client import HazmState
from tests.journeys.conftest import NoWords, Play
from tests.journeys.hand import Hand
from widgets.roles import RowKind

BEGIN = "وزیر امور خارجه ایران"


def test_nothing_open_invites_to_open(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        assert not hand.text.isVisible()
        assert not hand.speakers.isVisible()
        hand.click_button("باز کردن مقاله")
        hand.choose_file("open", seed)
        hand.bot.waitUntil(hand.text.isVisible)
        hand.wait_for_quotes()
        assert hand.text.toPlainText().startswith(BEGIN)

    assert play(story=story) == 0


def test_topics_are_looked_for_once_the_speakers_are_painted(
    play: Play, seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    painted_before: list[int] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and hands[0].rows(RowKind.QUOTE):
                painted.append(1)
            return False

    def look(reading: Reading, article: Article) -> Reading:
        painted_before.append(len(painted))
        return with_topics(reading, article)

    hands: list[Hand] = []
    monkeypatch.setattr("desktop.extraction.with_topics", look)

    def story(hand: Hand) -> None:
        hands.append(hand)
        watch = Watch(hand.window)
        hand.speakers.viewport().installEventFilter(watch)
        hand.bot.waitUntil(lambda: bool(hand.chips()))
        hand.speakers.viewport().removeEventFilter(watch)

    assert play(seed, story=story) == 0
    assert [bool(count) for count in painted_before] == [True]


def test_another_article_by_key(play: Play, seed: Path, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+O")
        hand.choose_file("open", two_speakers)
        hand.bot.waitUntil(lambda: hand.text.toPlainText().startswith("نشست مدیران"))
        hand.bot.waitUntil(lambda: len(hand.rows(RowKind.QUOTE)) == 4)
        assert "نشست" in hand.window.windowTitle()
        hand.press("Ctrl+Tab")
        assert hand.text.toPlainText().startswith(BEGIN)
        hand.press("Ctrl+W")
        assert hand.text.toPlainText().startswith("نشست مدیران")

    assert play(seed, story=story) == 0


def test_the_dialog_begins_where_the_article_in_hand_is(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.press("Ctrl+O")
        dialog = hand.dialog("open")
        assert isinstance(dialog, QFileDialog)
        assert Path(dialog.directory().absolutePath()) == seed.parent

    assert play(seed, story=story) == 0


def test_speakers_that_were_closed_stay_so(play: Play, seed: Path, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        tree = hand.find(QTreeView, "گویندگان")
        tree.collapse(hand.rows(RowKind.SPEAKER)[0])
        hand.drop(two_speakers)
        hand.bot.waitUntil(lambda: len(hand.rows(RowKind.QUOTE)) == 4)
        assert tree.isExpanded(hand.rows(RowKind.SPEAKER)[0])
        hand.press("Ctrl+Tab")
        assert not tree.isExpanded(hand.rows(RowKind.SPEAKER)[0])

    assert play(seed, story=story) == 0


def test_a_large_article_comes_when_it_is_there(play: Play, seed: Path, tmp_path: Path) -> None:
    large = tmp_path / "بلند.txt"
    large.write_text("باران از بامداد در شهر بارید.\n" * 5000, "utf-8")

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.drop(large)
        assert hand.text.toPlainText().startswith(BEGIN)
        assert "بلند.txt" in hand.message()
        hand.bot.waitUntil(lambda: hand.text.toPlainText().startswith("باران"))
        assert hand.message() == ""

    assert play(seed, story=story) == 0


def test_a_missing_file_is_told_and_the_article_stays(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.drop(seed.parent / "نیست.txt")
        assert "نیست.txt" in hand.message()
        assert hand.text.toPlainText().startswith(BEGIN)
        hand.press("Esc")
        assert hand.message() == ""

    assert play(seed, story=story) == 0


def test_bad_files_are_told(play: Play, tmp_path: Path) -> None:
    empty, binary = tmp_path / "تهی.txt", tmp_path / "تصویر.txt"
    empty.write_bytes(b"")
    binary.write_bytes(bytes(range(256)) * 20)

    def story(hand: Hand) -> None:
        assert "تهی.txt" in hand.message()
        hand.drop(binary)
        assert "تصویر.txt" in hand.message()
        assert not hand.text.isVisible()

    assert play(empty, story=story) == 0


def test_what_is_missing_is_told_though_another_opens(
    play: Play, seed: Path, two_speakers: Path, tmp_path: Path
) -> None:
    missing = [tmp_path / f"نیست{number}.txt" for number in range(5)]

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert hand.text.toPlainText().startswith(BEGIN)
        assert all(path.name in hand.message() for path in missing[:3])
        assert "۲ پروندهٔ دیگر هم" in hand.message()
        hand.press("Esc")
        assert hand.message() == ""
        assert hand.tab_titles()[1] == "نشست"

    assert play(*missing, seed, two_speakers, story=story) == 0


def test_what_waits_is_never_lost(play: Play, seed: Path, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Tab")
        assert hand.text.toPlainText().startswith("نشست مدیران")
        hand.press("Ctrl+Tab")
        assert hand.text.toPlainText().startswith(BEGIN)

    assert play(seed, two_speakers, story=story) == 0


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="names are of letters there")
def test_names_of_no_letters_and_with_signs_can_be_chosen(
    play: Play, seed: Path, tmp_path: Path
) -> None:
    strange = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.txt"))
    names = [strange, *(tmp_path / f"{number}<b>&[*].txt" for number in range(5))]
    for path in names:
        path.write_text(f"بارش باران در {path.name[0]!a}", "utf-8")

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert any("<b>&[*]" in title for title in hand.tab_titles())
        hand.click_tab(hand.tab_titles().index("\ufffd\ufffd"))
        hand.bot.waitUntil(lambda: hand.text.toPlainText().startswith("بارش باران در"))

    assert play(seed, *names, story=story) == 0


def test_a_good_file_settles_the_complaint(play: Play, seed: Path, tmp_path: Path) -> None:
    def story(hand: Hand) -> None:
        assert hand.message()
        hand.drop(seed)
        assert hand.message() == ""

    assert play(tmp_path / "نیست.txt", story=story) == 0


def test_of_several_the_first_is_shown_and_the_others_have_tabs(
    play: Play, seed: Path, two_speakers: Path, no_quotes: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert hand.text.toPlainText().startswith(BEGIN)
        assert hand.tab_titles()[1:] == ["نشست", "باران"]
        hand.click_tab(1)
        assert hand.text.toPlainText().startswith("نشست مدیران")
        assert hand.tab_titles()[1:] == ["نشست مدیران شهر برگزار شد", "باران"]
        assert hand.message() == ""

    assert play(seed, two_speakers, no_quotes, story=story) == 0


def test_an_article_without_quotes_says_so(play: Play, no_quotes: Path) -> None:
    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: hand.label("summary") == "نقلی در این متن یافت نشد")
        assert not hand.action("quote.next").isEnabled()
        assert hand.action("export").isEnabled()
        assert hand.counter == ""

    assert play(no_quotes, story=story) == 0


def test_what_stands_on_the_toolbar(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        buttons = [
            button.text() or button.toolTip()
            for button in hand.window.findChildren(QToolButton)
            if button.isVisible() and button.defaultAction()
        ]
        assert buttons[:4] == ["باز کردن", "برون‌بری", "نقل پیشین", "نقل بعدی"]

    assert play(seed, story=story) == 0


def test_of_what_is_dropped_together_the_rest_opens(
    play: Play, two_speakers: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "پوشه"
    folder.mkdir()
    (folder / "خبر.txt").write_text("خبر پوشه\n\nباران بارید.\n", "utf-8")

    def story(hand: Hand) -> None:
        hand.drop(tmp_path / "نیست.txt", two_speakers, folder, tmp_path / "هیچ.txt")
        assert hand.text.toPlainText().startswith("نشست مدیران")
        assert "نیست.txt" in hand.message()
        hand.bot.waitUntil(lambda: "هیچ.txt" in hand.message())
        hand.press("Esc")
        assert hand.tab_titles()[1:] == ["خبر"]
        hand.click_tab(1)
        assert hand.text.toPlainText().startswith("خبر پوشه")

    assert play(story=story) == 0


def test_a_text_is_dropped(play: Play) -> None:
    def story(hand: Hand) -> None:
        for text in ("نشست امروز\n\nمهناز رادپور گفت: پل باز است.", "نشست امروز\n\nدیگر.", " \n"):
            data = QMimeData()
            data.setText(text)
            hand.let_go(data)
        assert hand.message()
        assert hand.text.toPlainText().startswith("نشست امروز")
        hand.press("Ctrl+Tab")
        hand.wait_for_quotes()
        assert "پل باز است" in hand.text.toPlainText()

    assert play(story=story) == 0


def test_without_hazm_it_reads_and_says_so_once(
    play: Play, seed: Path, two_speakers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NoWords, "state", HazmState.MISSING)

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.bot.waitUntil(lambda: "هضم" in hand.message())
        hand.press("Esc")
        hand.drop(two_speakers)
        hand.bot.waitUntil(lambda: len(hand.rows(RowKind.QUOTE)) == 4)
        assert hand.message() == ""

    assert play(seed, story=story) == 0
