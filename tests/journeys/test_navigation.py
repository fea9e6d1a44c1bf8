"""Through the article and back: caret and cards, round the quotes, jumps and their history."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QTreeView, QWidget

from desktop.article.article import Article
from desktop.article.reading import Quote, QuoteKind, Reading, Speaker
from desktop.article.span import Span
from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import RowKind

ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))


def press_side(widget: QWidget, button: Qt.MouseButton) -> None:
    QTest.mouseClick(widget, button, pos=widget.rect().center())


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    told: list[str] = []
    monkeypatch.setattr(
        "desktop.window.display.announce", lambda _, text: told.append(text.translate(ISOLATES))
    )
    return told


# The caret and the cards


def test_the_caret_selects_the_card_and_opens_its_speaker(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        tree, speaker = hand.speakers, hand.rows(RowKind.SPEAKER)[0]
        assert isinstance(tree, QTreeView)
        tree.setExpanded(speaker, False)
        hand.press("Alt+3")
        hand.press("Ctrl+Home")
        assert hand.chosen_card() == ""
        hand.press("Down")
        hand.press("End")
        hand.press("Left")
        place = hand.top
        for _ in range(3):
            hand.press("Right")
        assert hand.chosen_card().startswith("پل تازه")
        assert tree.isExpanded(speaker)
        assert QApplication.focusWidget() is hand.text
        assert hand.counter.startswith("نقل ۱ از ")
        assert hand.top == place

    assert play(two_speakers, story=story) == 0


def test_a_click_in_the_text_keeps_focus_and_place(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+Down")
        hand.press("Alt+Down")
        hand.text.verticalScrollBar().setValue(hand.top + 20)
        place = hand.top
        hand.click_words("چاه تازه‌ای")
        assert QApplication.focusWidget() is hand.text
        assert hand.chosen_card().startswith("چاه تازه")
        assert hand.top == place

    assert play(report, story=story) == 0


def test_an_arrow_onto_a_card_scrolls_the_text(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+1")
        hand.speakers.setCurrentIndex(hand.rows(RowKind.QUOTE)[0])
        assert not hand.is_in_sight("مردم شکیبا")
        hand.press("Down")
        assert hand.is_in_sight("مردم شکیبا")
        assert QApplication.focusWidget() is hand.speakers

    assert play(report, story=story) == 0


def test_into_the_text_by_enter_and_back_by_esc_one_layer_at_a_time(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+1")
        hand.speakers.setCurrentIndex(hand.rows(RowKind.QUOTE)[1])
        hand.press("Return")
        assert QApplication.focusWidget() is hand.text
        hand.press("Ctrl+J")
        hand.press("Esc")
        assert QApplication.focusWidget() is hand.text
        hand.press("Esc")
        assert QApplication.focusWidget() is hand.speakers
        assert hand.counter.startswith("نقل ۲ از ")
        hand.press("Esc")
        assert hand.chosen_card() == ""

    assert play(seed, story=story) == 0


def test_esc_in_a_text_that_was_clicked_stays_there(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+1")
        hand.speakers.setCurrentIndex(hand.rows(RowKind.QUOTE)[1])
        hand.press("Return")
        hand.click_words("دعوت میکنم")
        hand.press("Esc")
        assert QApplication.focusWidget() is hand.text
        assert hand.chosen_card() == ""

    assert play(seed, story=story) == 0


def test_left_opens_a_speaker_and_right_closes_him(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        tree = hand.speakers
        assert isinstance(tree, QTreeView)
        hand.press("Alt+1")
        hand.press("Home")
        hand.press("Right")
        assert not tree.isExpanded(hand.rows(RowKind.SPEAKER)[0])
        hand.press("Left")
        assert tree.isExpanded(hand.rows(RowKind.SPEAKER)[0])

    assert play(seed, story=story) == 0


# Beginning again, and quotes over one another


def test_after_the_last_comes_the_first_and_it_is_told(
    play: Play, report: Path, told: list[str]
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        count = hand.counter.split()[0]
        hand.press("Shift+F8")
        assert hand.counter.startswith(f"نقل {count} از ")
        told.clear()
        hand.press("F8")
        assert hand.counter.startswith("نقل ۱ از ")
        assert hand.is_in_sight("آب دشت نوآباد از فردا")
        assert hand.label("notice") == "به پایان رسید؛ از نخستین نقل ادامه یافت."
        assert told[-1] == hand.label("notice")
        hand.press("F8")
        assert hand.label("notice") == ""

    assert play(report, story=story) == 0


NESTED = (
    "مهناز رادپور گفت: «همان‌طور که کاوه نیک‌روش گفت پل تازه زیبا است، ما آن را تا پایان سال"
    " باز می‌کنیم.»"
)


def nested(article: Article) -> Reading:
    """What is found in `NESTED`: one quote in the midst of another, which is rarely found."""

    def quote(words: str, speaker: str) -> Quote:
        start = article.text.index(words)
        return Quote(
            f"q{start}", QuoteKind.DIRECT, Span(start, start + len(words)), speaker=speaker
        )

    quotes = (quote(NESTED[19:-1], "s1"), quote("پل تازه زیبا است", "s2"))
    return Reading(quotes, (Speaker("s1", "مهناز رادپور"), Speaker("s2", "کاوه نیک‌روش")))


def test_clicking_on_goes_round_the_quotes_that_lie_there(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "پل.txt"
    path.write_text(NESTED, "utf-8")
    tips: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, text, *__: tips.append(text))
    monkeypatch.setattr("desktop.window.application._hear", nested)

    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: bool(hand.rows(RowKind.QUOTE)))
        cards = []
        for _ in range(3):
            hand.click_words("زیبا است")
            cards.append(hand.chosen_card().split()[0])
        assert cards == ["پل", "همان‌طور", "پل"]
        viewport = hand.text.viewport()
        for words in ("زیبا است", "پایان سال"):
            place = hand.place_of(words).center()
            event = QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
            QApplication.sendEvent(viewport, event)
        assert "۲ نقل در اینجا" in tips[0].translate(ISOLATES)
        assert tips[1] == ""

    assert play(path, story=story) == 0


# Back and forward


def test_back_and_forward_after_choosing_quotes(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        back, forward = hand.action("history.back"), hand.action("history.forward")
        assert not back.isEnabled()
        assert not forward.isEnabled()
        for _ in range(3):
            hand.press("Alt+Down")
        last = hand.top
        assert last > 0
        assert not forward.isEnabled()
        hand.press("Alt+Left")
        assert hand.counter.startswith("نقل ۲ از ")
        assert hand.is_in_sight("چاه تازه‌ای")
        assert hand.chosen_card().startswith("چاه تازه")
        hand.press("Alt+Left")
        assert hand.counter.startswith("نقل ۱ از ")
        assert hand.top == 0
        assert not back.isEnabled()
        hand.press("Alt+Right")
        hand.press("Alt+Right")
        assert hand.counter.startswith("نقل ۳ از ")
        assert abs(hand.top - last) < 40
        assert not forward.isEnabled()

    assert play(report, story=story) == 0


def test_a_jump_from_the_middle_of_the_way_back_forgets_what_was_ahead(
    play: Play, report: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        for key in ("F8", "F8", "F8", "Alt+Left", "Alt+Left"):
            hand.press(key)
        assert hand.action("history.forward").isEnabled()
        hand.click_row(hand.rows(RowKind.QUOTE)[1])
        assert not hand.action("history.forward").isEnabled()

    assert play(report, story=story) == 0


def test_the_side_buttons_of_the_mouse(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        hand.press("F8")
        bar = hand.find(QWidget, "reason_bar")
        places = (hand.text, hand.text.viewport(), hand.speakers.viewport(), bar)
        for place in places:
            press_side(place, Qt.MouseButton.BackButton)
            assert hand.counter.startswith("نقل ۱ از ")
            press_side(place, Qt.MouseButton.ForwardButton)
            assert hand.counter.startswith("نقل ۲ از ")

    assert play(report, story=story) == 0


def test_back_from_a_mention_of_a_topic_and_from_a_stone(play: Play, far_apart: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(hand.rows(RowKind.QUOTE)[1])
        low = hand.top
        assert low > 0
        for _ in range(len(hand.find(QWidget, "reason_bar").children())):
            hand.press("Ctrl+J")
            if hand.top != low:
                break
        assert hand.is_in_sight("مهناز رادپور")
        hand.press("Alt+Left")
        assert abs(hand.top - low) < 40
        assert hand.counter.startswith("نقل ۲ از ")
        chip = next(one for one in hand.chips() if "پل کهنه" in one.data())
        hand.click_row(chip)
        assert hand.top == 0
        hand.press("Alt+Left")
        assert abs(hand.top - low) < 40

    assert play(far_apart, story=story) == 0


def test_back_from_what_was_found_to_where_the_find_began(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+F")
        for letter in "آفتاب":
            hand.type(letter)
            QCoreApplication.processEvents()
        assert hand.top > 0
        hand.press("Esc")
        hand.press("Alt+Left")
        assert hand.top == 0
        assert not hand.action("history.back").isEnabled()
        hand.press("Alt+Right")
        assert hand.is_in_sight("آفتاب‌زده")

    assert play(report, story=story) == 0


def test_back_from_hit_to_hit(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+F")
        hand.type("مهناز رادپور")
        QCoreApplication.processEvents()
        assert hand.top == 0
        hand.press("F3")
        assert hand.is_in_sight("مردم شکیبا باشند")
        hand.bot.waitUntil(hand.action("history.back").isEnabled)
        hand.press("Alt+Left")
        assert hand.top == 0

    assert play(report, story=story) == 0


def test_back_to_another_article_and_not_to_a_closed_one(
    play: Play, report: Path, two_speakers: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Shift+F8")
        low = hand.top
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: "نشست مدیران" in hand.text.toPlainText())
        hand.wait_for_quotes()
        hand.press("Alt+Left")
        assert "دشت نوآباد" in hand.text.toPlainText()
        assert hand.chosen_card().startswith("مردم شکیبا")
        assert abs(hand.top - low) < 40
        hand.press("Alt+Right")
        assert "نشست مدیران" in hand.text.toPlainText()
        hand.press("Alt+Left")
        hand.press("Ctrl+W")
        assert "نشست مدیران" in hand.text.toPlainText()
        assert not hand.action("history.back").isEnabled()
        assert not hand.action("history.forward").isEnabled()

    assert play(report, two_speakers, story=story) == 0
