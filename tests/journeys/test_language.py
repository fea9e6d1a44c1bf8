"""The reader changes the window's language while reading, and finds everything where it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTextEdit,
    QWidget,
)

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import Role, RowKind

NATIVE = QKeySequence.SequenceFormat.NativeText
PERSIAN = re.compile(r"[\u0620-\u06d3]")
# What is no sentence of ours: a language's own name, and what stands in the article.
OWN_NAMES = {"فارسی"}


def turn_to(hand: Hand, language: str) -> None:
    """Choose the language in the View menu and go on in the window that comes."""
    before = hand.window
    hand.action(f"language.{language}").trigger()

    def shown() -> list[QMainWindow]:
        tops = QApplication.topLevelWidgets()
        windows = [one for one in tops if isinstance(one, QMainWindow) and one.isVisible()]
        return [one for one in windows if one is not before]

    hand.bot.waitUntil(lambda: bool(shown()))
    hand.window = shown()[0]
    hand.wait_for_focus()


def article(hand: Hand) -> QTextEdit:
    return next(one for one in hand.window.findChildren(QTextEdit) if one.isVisible())


def cards(hand: Hand) -> QAbstractItemView:
    return hand.find(QAbstractItemView, "Speakers")


def said_by(window: QMainWindow) -> Iterator[str]:
    """All texts, tips and accessible names of the window's frame."""
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.iconText())
    for widget in window.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        for name in ("text", "placeholderText", "title"):
            yield str(widget.property(name) or "")


def test_it_turns_at_once_and_all_of_it(play: Play, two_speakers: Path, qapp: QApplication) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        turn_to(hand, "en")
        assert hand.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
        names = ("مهناز رادپور", "کاوه نیک‌روش", "نشست", "شهر", "پل", "شورا", "بودجه", "هزینه")
        persian = {text for text in said_by(hand.window) if PERSIAN.search(text)} - OWN_NAMES
        ours = {text for text in persian if not any(name in text for name in names)}
        assert {text.replace("&", "") for text in ours} <= OWN_NAMES
        assert "quotes" in hand.label("summary")
        texts = [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in indexes(hand)]
        assert texts
        assert all("quote" in text or "speaker" in text.lower() for text in texts), texts
        assert QLocale().toString(12) == "12"
        hand.bot.waitUntil(lambda: windows(qapp) == [hand.window])

    assert play(two_speakers, story=story) == 0


def windows(app: QApplication) -> list[QWidget]:
    return [one for one in app.topLevelWidgets() if isinstance(one, QMainWindow)]


def indexes(hand: Hand) -> list:  # type: ignore[type-arg]
    model = cards(hand).model()
    return [model.index(row, 0) for row in range(model.rowCount())]


def test_the_article_stays_as_it_is(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        before = hand.text
        text, size = before.toPlainText(), hand.window.size()
        hand.click_row(hand.chips()[1])
        hand.click_row(hand.rows(RowKind.QUOTE)[0])
        quote, number = hand.chosen_card(), hand.counter.split()[1]
        bar = before.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        words, place = first_words(before), bar.value()
        hand.press("Ctrl++")
        hand.press("Ctrl+-")
        turn_to(hand, "en")
        after = article(hand)
        assert after.toPlainText() == text
        assert hand.window.size() == size
        assert first_words(after) == words
        assert abs(after.verticalScrollBar().value() - place) < 40
        option = after.document().firstBlock().textDirection()
        assert option is Qt.LayoutDirection.RightToLeft
        selected = cards(hand).selectionModel().selectedIndexes()
        assert [str(index.data()) for index in selected] == [quote]
        assert hand.counter == f"Quote {int(number)} of 17"
        topics = hand.find(QAbstractItemView, "Topics")
        assert topics.currentIndex().row() == 1

    assert play(seed, story=story) == 0


def first_words(view: QTextEdit) -> str:
    """The block that is first in sight."""
    return view.cursorForPosition(view.viewport().rect().topLeft()).block().text()


def test_filter_find_focus_and_the_way_back_are_kept(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        for _ in range(9):
            hand.press("Alt+Down")
        hand.press("Ctrl+Shift+L")
        hand.type("منطقه")
        listed = len(rows(hand.speakers))
        hand.press("Ctrl+F")
        hand.type("راه")
        hand.press("Return")
        hand.press("Return")
        turn_to(hand, "en")
        assert hand.find(QLineEdit, "filter").text() == "منطقه"
        assert len(rows(cards(hand))) == listed
        field = hand.find(QLineEdit, "find_field")
        assert field.text() == "راه"
        assert field.hasFocus()
        bar = hand.find(QWidget, "find_bar")
        assert bar.isVisible()
        said = " ".join(label.text() for label in bar.findChildren(QLabel))
        assert re.search(r"\b3 of \d+", said), said
        assert hand.action("history.back").isEnabled()

    assert play(seed, story=story) == 0


def test_what_is_selected_stays_so(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+3")
        for _ in range(12):
            hand.press("Shift+Left")
        selected = article(hand).textCursor().selectedText()
        assert len(selected) == 12
        turn_to(hand, "en")
        assert article(hand).hasFocus()
        assert article(hand).textCursor().selectedText() == selected

    assert play(seed, story=story) == 0


def rows(view: QAbstractItemView) -> list[object]:
    """What is listed, speakers and quotes."""
    model, found = view.model(), []
    for place in range(model.rowCount()):
        speaker = model.index(place, 0)
        found.append(speaker.data(Role.KIND))
        found += [model.index(row, 0, speaker).data() for row in range(model.rowCount(speaker))]
    return found


def test_there_and_back_again(play: Play, seed: Path, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+Down")
        hand.press("Shift+F11")
        turn_to(hand, "en")
        assert not hand.window.menuBar().isVisible()
        turn_to(hand, "fa")
        assert hand.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        hand.press("Shift+F11")
        assert hand.window.menuBar().isVisible()
        assert hand.counter.startswith("نقل ۱ از ")
        assert hand.action("language.fa").isChecked()
        assert not hand.action("language.en").isChecked()
        # The article that waits can be turned to.
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: "مهناز رادپور" in hand.text.toPlainText())
        hand.wait_for_quotes()
        hand.press("F8")
        assert hand.counter.startswith("نقل ۱ از ۴")

    assert play(seed, two_speakers, story=story) == 0


def test_a_file_that_has_changed_is_offered_anew_still(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        two_speakers.write_text("خبر تازه\n\n" + two_speakers.read_text("utf-8"), "utf-8")
        hand.bot.waitUntil(lambda: "این پرونده تغییر کرده است" in hand.message())
        turn_to(hand, "en")
        hand.bot.waitUntil(lambda: "This file has changed" in hand.message())
        two_speakers.unlink()
        hand.bot.waitUntil(lambda: "not there any more" in hand.message())
        turn_to(hand, "fa")
        hand.bot.waitUntil(lambda: "دیگر سر جایش نیست" in hand.message())

    assert play(two_speakers, story=story) == 0


def test_each_language_is_called_by_its_own_name(play: Play) -> None:
    def story(hand: Hand) -> None:
        for language in ("en", "fa"):
            turn_to(hand, language)
            names = [hand.action(f"language.{one}").text() for one in ("fa", "en")]
            assert [name.replace("&", "") for name in names] == ["فارسی", "English"]

    assert play(story=story) == 0


def test_it_is_remembered(play: Play, seed: Path) -> None:
    def look(hand: Hand) -> None:
        assert hand.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert hand.action("language.en").isChecked()

    assert play(seed, story=lambda hand: turn_to(hand, "en")) == 0
    assert play(seed, story=look) == 0


@pytest.mark.parametrize("stored", ["fa", "en"])
def test_the_command_line_goes_before_it_for_one_start(play: Play, seed: Path, stored: str) -> None:
    def is_english(hand: Hand) -> None:
        found.append(hand.window.layoutDirection() is Qt.LayoutDirection.LeftToRight)

    found: list[bool] = []
    other = "en" if stored == "fa" else "fa"
    if stored == "en":
        assert play(seed, story=lambda hand: turn_to(hand, "en")) == 0
    assert play(seed, "--language", other, story=is_english) == 0
    assert play(seed, story=is_english) == 0
    assert found == [other == "en", stored == "en"]


def test_the_theme_of_one_start_stays(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        ground = hand.window.palette().window().color()
        turn_to(hand, "en")
        assert hand.window.palette().window().color() == ground
        assert hand.action("theme.dark").isChecked()

    assert play(seed, "--theme", "dark", story=story) == 0


def test_no_key_is_called_by_a_persian_name(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+/")
        said = hand.all_said_in(hand.dialog("key_guide"))
        assert "Ctrl" in said
        texts = [said, *said_by(hand.window)]
        for action in hand.window.findChildren(QAction):
            texts += [key.toString(NATIVE) for key in action.shortcuts()]
        for name in ("کنترل", "دگرساز", "شیفت", "مبدل", "صفحه‌پایین", "گریز"):
            assert [text for text in texts if f"{name}+" in text or text == name] == []

    assert play(seed, story=story) == 0
