"""What no article knows and the reader has in hand is there in the window of the other language."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

from tests.journeys.conftest import Play
from tests.journeys.gathered import click, found, is_shown, line, names, open_all, rows, said
from tests.journeys.hand import Hand
from tests.journeys.test_language import cards, turn_to
from widgets.across_panel import AcrossPanel
from widgets.roles import Role, RowKind

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def chosen(view: QAbstractItemView) -> set[str]:
    return {str(index.data()) for index in view.selectionModel().selectedIndexes()}


def listed(view: QAbstractItemView) -> list[RowKind]:
    """What kinds of rows there are, the speakers' first."""
    model, kinds = view.model(), []
    for place in range(model.rowCount()):
        speaker = model.index(place, 0)
        below = [model.index(row, 0, speaker) for row in range(model.rowCount(speaker))]
        kinds += [index.data(Role.KIND) for index in (speaker, *below)]
    return kinds


def test_several_chosen_cards(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        first, second, third, *_ = hand.rows(RowKind.QUOTE)
        reached = {str(second.data()), str(third.data())}
        hand.click_row(second)
        hand.click_row(third, CTRL)
        hand.click_row(first, CTRL)
        before, counter = chosen(hand.speakers), hand.counter
        assert len(before) == 3
        turn_to(hand, "en")
        assert chosen(cards(hand)) == before
        # The one that is shown is the same, and so is where Shift reaches from.
        turn_to(hand, "fa")
        assert hand.counter == counter
        assert chosen(hand.speakers) == before
        hand.click_row(hand.rows(RowKind.QUOTE)[2], SHIFT)
        assert chosen(hand.speakers) == reached

    assert play(seed, story=story) == 0


def test_how_far_the_list_is_open(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(hand.rows(RowKind.MORE)[0])
        kinds = listed(hand.speakers)
        assert RowKind.MORE not in kinds
        bar = hand.speakers.verticalScrollBar()
        bar.setValue(bar.maximum())
        turn_to(hand, "en")
        assert listed(cards(hand)) == kinds
        bar = cards(hand).verticalScrollBar()
        assert bar.value() > bar.maximum() - 120 > 0

    assert play(seed, story=story) == 0


def test_how_far_it_is_open_behind_a_filter(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(hand.rows(RowKind.MORE)[0])
        kinds = listed(hand.speakers)
        hand.press("Ctrl+Shift+L")
        hand.type("ا")
        hand.click_row(hand.rows(RowKind.MORE)[0])
        left = listed(hand.speakers)
        assert RowKind.MORE not in left
        turn_to(hand, "en")
        assert listed(cards(hand)) == left
        hand.find(QLineEdit, "filter").clear()
        assert listed(cards(hand)) == kinds

    assert play(seed, story=story) == 0


def test_what_the_window_has_told_is_told_in_the_other_language(
    play: Play, seed: Path, tmp_path: Path, heard: list[str]
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.drop(tmp_path / "نیست.txt")
        hand.bot.waitUntil(lambda: "نیست.txt" in hand.message())
        turn_to(hand, "en")
        assert "نیست.txt" in hand.message()
        assert "Open Another Article" in hand.message()
        assert "پرونده" not in hand.message()
        assert any("was not found" in words for words in heard)
        turn_to(hand, "fa")
        assert "باز کردن مقاله‌ای دیگر" in hand.message()
        hand.press("Esc")
        assert hand.message() == ""
        turn_to(hand, "en")
        assert hand.message() == ""

    assert play(seed, story=story) == 0


def test_a_page_that_was_not_written_is_told_in_the_other_language(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.action("export").trigger()
        hand.choose_file("export", seed)
        hand.bot.waitUntil(lambda: "روی خودِ مقاله" in hand.message())
        turn_to(hand, "en")
        assert "would overwrite the article itself" in hand.message()

    assert play(seed, story=story) == 0


def test_a_file_that_changed_is_still_offered_anew(
    play: Play, two_speakers: Path, no_quotes: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        two_speakers.write_text("پل کهنه باز شد\n\nکاوه نیک‌روش گفت: پل باز است.", "utf-8")
        hand.bot.waitUntil(lambda: "این پرونده تغییر کرده است" in hand.message())
        turn_to(hand, "en")
        assert "This file has changed" in hand.message()
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: "باران از بامداد" in text(hand))
        assert hand.message() == ""
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: "This file has changed" in hand.message())
        hand.press("F5")
        hand.bot.waitUntil(lambda: "پل کهنه باز شد" in text(hand))
        assert hand.message() == ""

    assert play(two_speakers, no_quotes, story=story) == 0


def text(hand: Hand) -> str:
    return hand.find(QWidget, "Article text").property("plainText") or ""


def panel(hand: Hand) -> AcrossPanel:
    return hand.find(AcrossPanel, "across_panel")


def english(hand: Hand, name: str) -> QAbstractItemView:
    return hand.find(QAbstractItemView, name)


def test_what_is_gathered_by_topic(play: Play, three: list[Path]) -> None:
    def story(hand: Hand) -> None:
        # So small that there is something to scroll.
        hand.window.resize(900, 600)
        open_all(hand)
        hand.press("Ctrl+Shift+A")
        line(hand).setFocus()
        hand.type("کاوه")
        hand.click_button("موضوع‌ها")
        hand.bot.waitUntil(lambda: "پل تازه" in said(names(hand)))
        click(hand, names(hand), "پل تازه")
        listed_names, listed_quotes = said(names(hand)), said(found(hand))
        click(hand, found(hand), "پل تازه از راه")
        hand.bot.waitUntil(partial(is_shown, hand, "خاکی است"))
        bar = names(hand).verticalScrollBar()
        bar.setValue(bar.maximum())
        place = bar.value()
        turn_to(hand, "en")
        assert panel(hand).isVisible()
        assert hand.action("across").isChecked()
        assert not cards(hand).isVisible()
        topics, quotes = english(hand, NAMES), english(hand, FOUND)
        assert said(topics) == listed_names
        assert said(quotes) == listed_quotes
        assert chosen(topics) == {"پل تازه"}
        assert abs(topics.verticalScrollBar().value() - place) < 10 < place
        assert chosen(quotes) == {"پل تازه از راه جداست."}
        assert quotes.hasFocus()
        assert quotes.currentIndex().data() == "پل تازه از راه جداست."
        # What was typed for the speakers is there, too.
        hand.click_button("Speakers")
        assert said(topics) == ["کاوه نیک‌روش"]
        assert line(hand).text() == "کاوه"
        hand.press("Esc")
        hand.press("Esc")

    assert play(*three, story=story) == 0


NAMES = "Speakers and topics of all articles"
FOUND = "Quotes and hits of all articles"


def test_what_is_found_in_all_articles(play: Play, three: list[Path]) -> None:
    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("Ctrl+Shift+F")
        expression = next(
            one for one in panel(hand).findChildren(QWidget) if one.property("text") == "عبارت منظم"
        )
        hand.click(expression)
        line(hand).setFocus()
        hand.type(r"راه\w*")
        hand.bot.waitUntil(lambda: len(said(found(hand))) > 30)
        hits = said(found(hand))
        hand.press("Down")
        hand.press("End")
        hand.press("Up")
        row, place = found(hand).currentIndex().row(), found(hand).verticalScrollBar().value()
        assert place > 0
        turn_to(hand, "en")
        after = english(hand, FOUND)
        hand.bot.waitUntil(lambda: said(after) == hits)
        assert line(hand).text() == r"راه\w*"
        assert (panel(hand).ways.whole_words, panel(hand).ways.is_expression) == (False, True)
        assert after.currentIndex().row() == row
        assert abs(after.verticalScrollBar().value() - place) < 40
        assert after.hasFocus()
        hand.press("Return")
        assert QApplication.focusWidget() is not after

    assert play(*three, story=story) == 0


def test_in_focus_mode_it_waits_behind(play: Play, three: list[Path]) -> None:
    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("Ctrl+Shift+A")
        hand.press("Shift+F11")
        assert not panel(hand).isVisible()
        turn_to(hand, "en")
        assert not panel(hand).isVisible()
        assert not hand.window.menuBar().isVisible()
        hand.press("Shift+F11")
        assert panel(hand).isVisible()
        assert rows(english(hand, NAMES))

    assert play(*three, story=story) == 0
