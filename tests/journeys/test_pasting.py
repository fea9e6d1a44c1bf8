"""An article is pasted: a text, a piece of a page in a browser, a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import TWO_SPEAKERS, Play
from tests.journeys.hand import Hand
from widgets.roles import RowKind

HTML = "<h1>پل تازه</h1><p>مهناز رادپور گفت: پل باز&zwnj;است.</p><script>x()</script>"


def copy(text: str = "", html: str = "", path: Path | None = None) -> None:
    """Copy as another program would."""
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if path:
        data.setUrls([QUrl.fromLocalFile(str(path))])
    QApplication.clipboard().setMimeData(data)


@pytest.mark.parametrize("keys", ["Ctrl+V", "Ctrl+Shift+V"])
def test_with_nothing_open_a_text_becomes_the_article(play: Play, keys: str) -> None:
    def story(hand: Hand) -> None:
        copy(TWO_SPEAKERS)
        hand.press(keys)
        assert hand.text.toPlainText().startswith("نشست مدیران")
        hand.bot.waitUntil(lambda: len(hand.rows(RowKind.QUOTE)) == 4)
        assert not hand.action("article.reload").isEnabled()

    assert play(story=story) == 0


def test_beside_another_article_the_plain_key_does_nothing(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        copy(TWO_SPEAKERS)
        hand.press("Ctrl+V")
        assert hand.tab_titles() == []
        hand.press("Ctrl+Shift+V")
        assert hand.tab_titles()[1:] == ["نشست مدیران شهر برگزار شد"]
        hand.press("Ctrl+Shift+V")
        assert len(hand.tab_titles()) == 2

    assert play(seed, story=story) == 0


def test_with_the_persian_layout_on(play: Play) -> None:
    def story(hand: Hand) -> None:
        copy(TWO_SPEAKERS)
        focused = QApplication.focusWidget()
        assert focused is not None
        held = Qt.KeyboardModifier.ControlModifier
        QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, ord("ر"), held, "ر"))
        assert hand.text.toPlainText().startswith("نشست مدیران")

    assert play(story=story) == 0


def test_by_the_button(play: Play) -> None:
    def story(hand: Hand) -> None:
        copy(TWO_SPEAKERS)
        hand.click_button("چسباندن متن")
        assert hand.text.toPlainText().startswith("نشست مدیران")

    assert play(story=story) == 0


def test_html_becomes_plain_paragraphs(play: Play) -> None:
    def story(hand: Hand) -> None:
        copy(html=HTML)
        hand.press("Ctrl+V")
        assert hand.text.toPlainText().split("\n")[0] == "پل تازه"
        assert "x()" not in hand.text.toPlainText()
        hand.wait_for_quotes()

    assert play(story=story) == 0


def test_the_plain_text_is_taken_where_there_is_one(play: Play) -> None:
    def story(hand: Hand) -> None:
        copy("خبر ساده\n\nباران بارید.", HTML)
        hand.press("Ctrl+V")
        assert hand.text.toPlainText().startswith("خبر ساده")

    assert play(story=story) == 0


def test_a_copied_file_is_opened(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        copy(path=two_speakers)
        hand.press("Ctrl+V")
        assert hand.text.toPlainText().startswith("نشست مدیران")
        assert hand.action("article.reload").isEnabled()

    assert play(story=story) == 0


@pytest.mark.parametrize("text", ["", " \n\u200c", "\u200f\u200f"])
def test_nothing_to_paste_is_said(play: Play, text: str) -> None:
    def story(hand: Hand) -> None:
        copy(text)
        hand.press("Ctrl+V")
        assert "در آنچه رونوشت کرده‌اید متنی نیست" in hand.message()
        assert not hand.text.isVisible()

    assert play(story=story) == 0


def test_a_picture_is_no_text(play: Play) -> None:
    def story(hand: Hand) -> None:
        copy(html='<img src="x.png"> <img src="y.png">')
        hand.press("Ctrl+V")
        assert "در آنچه رونوشت کرده‌اید متنی نیست" in hand.message()
        assert not hand.text.isVisible()

    assert play(story=story) == 0


def test_a_pasted_text_that_was_closed_comes_back(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        copy(TWO_SPEAKERS)
        hand.press("Ctrl+Shift+V")
        hand.press("Ctrl+W")
        assert not hand.text.toPlainText().startswith("نشست مدیران")
        hand.press("Ctrl+Shift+T")
        assert hand.text.toPlainText().startswith("نشست مدیران")

    assert play(seed, story=story) == 0
