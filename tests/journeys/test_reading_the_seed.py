"""The app's main job, on the seed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import Role, RowKind

THIRD = "مهمترین توافق در این سفر این بود"


def all_cards(hand: Hand) -> list[str]:
    for more in hand.rows(RowKind.MORE):
        hand.click_row(more)
    return [str(card.data()) for card in hand.rows(RowKind.QUOTE)]


def test_it_opens_and_lists_who_speaks_and_what_about(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        speakers = hand.rows(RowKind.SPEAKER)
        assert speakers[0].data() == "سید عباس عراقچی"
        assert "۱۷ نقل" in speakers[0].data(Role.SUMMARY)
        assert len(all_cards(hand)) in (17, 18)
        assert hand.chips()
        assert hand.label("summary").startswith(("۱۷ نقل", "۱۸ نقل"))
        assert hand.label("provenance") == "منبع: تابناک، ایسنا"
        assert hand.text.toPlainText().startswith("وزیر امور خارجه ایران")

    assert play(seed, story=story) == 0


def test_a_click_on_a_card_highlights_its_passage(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        before = hand.picture()
        hand.click_row(hand.rows(RowKind.QUOTE)[2])
        assert hand.counter.startswith("نقل ۳ از ")
        assert hand.is_in_sight(THIRD)
        hand.bot.waitUntil(lambda: hand.picture() != before)

    assert play(seed, story=story) == 0


def test_a_card_far_down_scrolls_the_text(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        all_cards(hand)
        last = hand.rows(RowKind.QUOTE)[-1]
        words = " ".join(str(last.data()).split()[:5])
        assert not hand.is_in_sight(words)
        hand.click_row(last)
        assert hand.is_in_sight(words)

    assert play(seed, story=story) == 0


def test_a_click_on_a_passage_selects_its_card(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_words(THIRD)
        assert hand.chosen_card().startswith(THIRD)
        assert hand.counter.startswith("نقل ۳ از ")

    assert play(seed, story=story) == 0


def test_a_click_on_a_passage_opens_its_speaker(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        tree = hand.speakers
        speaker = hand.rows(RowKind.SPEAKER)[0]
        tree.setExpanded(speaker, False)  # type: ignore[attr-defined]
        hand.click_words(THIRD)
        assert tree.isExpanded(speaker)  # type: ignore[attr-defined]

    assert play(seed, story=story) == 0


def test_why_is_said(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(hand.rows(RowKind.QUOTE)[2])
        said = hand.all_said_in(hand.find(QFrame, "reason_bar"))
        assert "سید عباس عراقچی" in said
        assert "چرا" in said

    assert play(seed, story=story) == 0


def test_a_topic_shows_its_mentions_and_steps_through_them(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        chip = max(hand.chips(), key=lambda one: int(one.data(Role.SUMMARY)))
        count = chip.data(Role.SUMMARY)
        hand.click_row(chip)
        assert hand.label("notice") == f"{chip.data()}: ۱ از {count}"
        hand.click_row(chip)
        assert hand.label("notice") == f"{chip.data()}: ۲ از {count}"
        hand.press("Esc")
        assert hand.label("notice") == ""

    assert play(seed, story=story) == 0


def test_the_words_of_a_quote_are_copied_as_they_stand(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(hand.rows(RowKind.QUOTE)[2])
        hand.action("quote.copy").trigger()
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith(THIRD)
        assert copied in seed.read_text("utf-8")

    assert play(seed, story=story) == 0
