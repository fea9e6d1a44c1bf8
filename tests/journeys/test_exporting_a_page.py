"""From the window to a page on the disk."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit

from desktop.files.atomic import NotWritten
from tests.journeys.conftest import Play
from tests.journeys.hand import Hand

WRITTEN = "نوشته شد"


class Browser(QObject):
    """Stands where the system's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Remember the page."""
        self.opened.append(url)


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "open")  # type: ignore[arg-type]
    yield browser
    QDesktopServices.unsetUrlHandler("file")


def test_the_page_is_written_and_opened(
    play: Play, seed: Path, tmp_path: Path, browser: Browser
) -> None:
    page = tmp_path / "صفحه.html"

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Shift+E")
        hand.choose_file("export", page)
        hand.bot.waitUntil(lambda: WRITTEN in hand.message())
        assert "صفحه.html" in hand.message()
        hand.click_button("باز کردن صفحه")
        assert [url.toLocalFile() for url in browser.opened] == [str(page)]
        assert hand.message() == ""

    assert play(seed, story=story) == 0
    written = page.read_text("utf-8")
    assert 'dir="rtl"' in written
    assert "سید عباس عراقچی" in written


def test_a_name_is_proposed_and_the_suffix_added(
    play: Play, two_speakers: Path, tmp_path: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Shift+E")
        dialog = hand.dialog("export")
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        assert Path(field.text()).name == "نشست.html"
        hand.choose_file("export", tmp_path / "دیگر")
        hand.bot.waitUntil(lambda: WRITTEN in hand.message())

    assert play(two_speakers, story=story) == 0
    assert (tmp_path / "دیگر.html").exists()


@pytest.mark.parametrize("answer", ["انصراف", "جایگزین شود"])
def test_before_overwriting_it_asks(
    play: Play, two_speakers: Path, tmp_path: Path, answer: str
) -> None:
    page = tmp_path / "صفحه.html"
    page.write_text("پیشین", "utf-8")

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Shift+E")
        hand.choose_file("export", page)
        hand.answer("overwrite", answer)
        if answer == "جایگزین شود":
            hand.bot.waitUntil(lambda: WRITTEN in hand.message())

    assert play(two_speakers, story=story) == 0
    assert (page.read_text("utf-8") == "پیشین") is (answer == "انصراف")


def test_never_onto_the_article_itself(play: Play, tmp_path: Path) -> None:
    article = tmp_path / "خبر.html"
    article.write_text("مهناز رادپور گفت: پل تازه باز می‌شود.", "utf-8")
    before = article.read_bytes()
    (tmp_path / "پیوند.html").symlink_to(article)

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        for name in ("خبر.html", "پیوند.html"):
            hand.press("Ctrl+Shift+E")
            hand.choose_file("export", tmp_path / name)
            hand.bot.waitUntil(lambda: "خودِ مقاله" in hand.message())
            hand.press("Esc")

    assert play(article, story=story) == 0
    assert article.read_bytes() == before


@pytest.mark.logs("what was open is not kept")
def test_a_page_that_cannot_be_written_is_told(
    play: Play, two_speakers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, content: bytes) -> None:
        raise NotWritten(PermissionError(errno.EACCES, "Permission denied"), path)

    monkeypatch.setattr("desktop.files.atomic.write", refuse)

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Shift+E")
        hand.choose_file("export", tmp_path / "صفحه.html")
        hand.bot.waitUntil(lambda: "اجازهٔ نوشتن «صفحه.html»" in hand.message())
        assert hand.text.isVisible()

    assert play(two_speakers, story=story) == 0


def test_a_page_asked_for_last_is_written_though_the_window_closes(
    play: Play, two_speakers: Path, tmp_path: Path
) -> None:
    page = tmp_path / "صفحه‌ها" / "صفحه.html"
    page.parent.mkdir()

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Shift+E")
        dialog = hand.dialog("export")
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(page))
        hand.window.close()

    assert play(two_speakers, story=story) == 0
    assert "مهناز رادپور" in page.read_text("utf-8")

    def again(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Shift+E")
        dialog = hand.dialog("export")
        assert isinstance(dialog, QFileDialog)
        assert Path(dialog.directory().absolutePath()) == page.parent

    assert play(two_speakers, story=again) == 0
