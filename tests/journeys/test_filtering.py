"""The sidebar's lists are filtered as the reader types, and come back as they were."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QTreeView

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import Role, RowKind

ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))

CITY = """پل کهنهٔ نوآباد و بودجهٔ شهر نوآباد

مهناز رادپور، شهردار، گفت: پل کهنهٔ نوآباد تا پایان سال باز می‌شود.

کاوه نیک‌روش، رئیس شورای شهر، گفت: بودجهٔ شهر نوآباد هنوز کم است.

مهناز رادپور افزود: بودجهٔ شهر نوآباد را «شورا» می‌دهد.

کاوه نیک‌روش افزود: گفت‌وگوها را در آذر ۱۴۰۳ آغاز می‌کنیم.
"""


@pytest.fixture
def city(tmp_path: Path) -> Path:
    path = tmp_path / "پل کهنه.txt"
    path.write_text(CITY, "utf-8")
    return path


def box(hand: Hand) -> QLineEdit:
    return hand.find(QLineEdit, "filter")


def type_in(hand: Hand, words: str) -> None:
    """Type over what the filter holds, as a reader would."""
    hand.press("Ctrl+Shift+L")
    assert QApplication.focusWidget() is box(hand)
    hand.press("Backspace")
    hand.type(words)
    assert box(hand).text() == words


def names(hand: Hand) -> list[str]:
    return [str(row.data()).split()[0] for row in hand.rows(RowKind.SPEAKER)]


def cards(hand: Hand) -> list[str]:
    return [" ".join(str(row.data()).split()[:2]) for row in hand.rows(RowKind.QUOTE)]


ALL = ["پل کهنهٔ", "بودجهٔ شهر", "بودجهٔ شهر", "گفت‌وگوها را"]


@pytest.mark.parametrize(
    ("words", "speakers", "quotes"),
    [
        ("رادپور", ["مهناز"], ["پل کهنهٔ", "بودجهٔ شهر"]),
        ("رييس", ["کاوه"], ["بودجهٔ شهر", "گفت‌وگوها را"]),
        ("كهنه", ["مهناز"], ["پل کهنهٔ"]),
        ('"شورا"', ["مهناز"], ["بودجهٔ شهر"]),
        ("گفتوگو", ["کاوه"], ["گفت‌وگوها را"]),
        ("گفت و گو", ["کاوه"], ["گفت‌وگوها را"]),
        ("اذر 1403", ["کاوه"], ["گفت‌وگوها را"]),
        ("بودجه شورا رادپور", ["مهناز"], ["بودجهٔ شهر"]),
    ],
)
def test_what_is_typed_leaves_names_roles_and_words(
    play: Play, city: Path, words: str, speakers: list[str], quotes: list[str]
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        type_in(hand, words)
        assert names(hand) == speakers
        assert cards(hand) == quotes
        assert hand.label("left").startswith(f"{'۰۱۲۳۴'[len(quotes)]} نقل از ۱ گوینده")

    assert play(city, story=story) == 0


def test_topics_are_filtered_with_them(play: Play, city: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        whole = len(hand.chips())
        type_in(hand, "بودجه")
        left = [str(chip.data()) for chip in hand.chips()]
        assert 0 < len(left) < whole
        assert all("بودجهٔ" in label for label in left)
        assert hand.label("left") == "۲ نقل از ۲ گوینده · ۱ موضوع"
        assert hand.rows(RowKind.SPEAKER)[0].data(Role.SUMMARY).translate(ISOLATES) == "۱ نقل از ۲"
        hand.press("Esc")
        assert len(hand.chips()) == whole

    assert play(city, story=story) == 0


def test_nothing_left_is_said_in_a_sentence(play: Play, city: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        type_in(hand, "زنبور")
        assert not hand.speakers.isVisible()
        assert not hand.topics.isVisible()
        said = hand.all_said_in(hand.window)
        assert "نقلی با «زنبور» نیست." in said
        assert "موضوعی با «زنبور» نیست." in said
        hand.press("Alt+1")
        assert QApplication.focusWidget() is box(hand)
        hand.press("Esc")
        assert hand.speakers.isVisible()
        assert cards(hand) == ALL

    assert play(city, story=story) == 0


def test_the_button_and_esc_take_it_away(play: Play, city: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        type_in(hand, "رادپور")
        hand.click(box(hand).findChildren(QToolButton)[0])
        assert cards(hand) == ALL
        type_in(hand, "رادپور")
        hand.press("Down")
        assert QApplication.focusWidget() is hand.speakers
        hand.press("Down")
        assert hand.chosen_card() != ""
        hand.press("Esc")
        assert cards(hand) == ALL
        assert hand.chosen_card() != ""

    assert play(city, story=story) == 0


def test_esc_on_the_list_takes_away_the_filter_alone(play: Play, city: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        type_in(hand, "رادپور")
        hand.press("Alt+1")
        hand.press("Esc")
        assert cards(hand) == ALL
        assert not hand.action("choice.clear").isEnabled()

    assert play(city, story=story) == 0


def test_in_the_text_esc_takes_the_choice_first(play: Play, city: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        type_in(hand, "رادپور")
        hand.click_words("پل کهنهٔ نوآباد تا پایان")
        hand.press("Esc")
        assert hand.chosen_card() == ""
        assert len(cards(hand)) == 2
        hand.press("Esc")
        assert cards(hand) == ALL

    assert play(city, story=story) == 0


def test_the_lists_come_back_as_they_were_and_the_text_stays(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        tree, scroll = hand.speakers, hand.text.verticalScrollBar()
        assert isinstance(tree, QTreeView)
        hand.click_row(hand.rows(RowKind.MORE)[0])
        hand.press("F8")
        scroll.setValue(scroll.maximum() // 2)
        bar = tree.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        text_at, list_at = scroll.value(), bar.value()
        assert text_at
        assert list_at
        type_in(hand, "قفقاز")
        assert len(cards(hand)) < 17
        assert scroll.value() == text_at
        hand.press("Esc")
        assert (scroll.value(), bar.value()) == (text_at, list_at)
        assert len(cards(hand)) == 17
        assert hand.chosen_card().startswith("به نظرم این سفر")

    assert play(seed, story=story) == 0


def test_closed_speakers_are_closed_again(play: Play, city: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        tree = hand.speakers
        assert isinstance(tree, QTreeView)
        hand.press("F8")
        tree.setExpanded(hand.rows(RowKind.SPEAKER)[0], False)
        type_in(hand, "بودجه")
        assert all(map(tree.isExpanded, hand.rows(RowKind.SPEAKER)))
        hand.press("Esc")
        assert [tree.isExpanded(row) for row in hand.rows(RowKind.SPEAKER)] == [False, True]

    assert play(city, story=story) == 0


def test_a_quote_chosen_meanwhile_is_in_sight(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        type_in(hand, "پیشرفت خوبی")
        hand.press("Down")
        hand.press("Home")
        hand.press("Down")
        chosen = hand.chosen_card()
        assert "پیشرفت خوبی" in chosen
        hand.press("Esc")
        tree = hand.speakers
        card = tree.selectionModel().selectedIndexes()[0]
        assert card.data() == chosen
        assert tree.viewport().rect().contains(tree.visualRect(card).center())

    assert play(seed, story=story) == 0


def test_it_works_within_a_topic(play: Play, city: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(next(one for one in hand.chips() if "بودجهٔ" in one.data()))
        assert cards(hand) == ["بودجهٔ شهر", "بودجهٔ شهر"]
        type_in(hand, "رادپور")
        assert (names(hand), cards(hand)) == (["مهناز"], ["بودجهٔ شهر"])
        hand.press("Esc")
        assert cards(hand) == ["بودجهٔ شهر", "بودجهٔ شهر"]
        type_in(hand, "رادپور")
        hand.press("Alt+3")
        hand.press("Esc")
        assert cards(hand) == ["پل کهنهٔ", "بودجهٔ شهر"]
        hand.press("Esc")
        assert cards(hand) == ALL

    assert play(city, story=story) == 0


def test_it_is_announced(play: Play, city: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "desktop.window.display.announce", lambda _, text: told.append(text.translate(ISOLATES))
    )

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        type_in(hand, "رادپور")
        assert told[-1] == "۲ نقل از ۱ گوینده"
        type_in(hand, "زنبور")
        assert told[-1] == "نه نقلی با «زنبور» هست و نه موضوعی."
        hand.press("Esc")
        assert told[-1] == "همهٔ نقل‌ها"

    assert play(city, story=story) == 0


def test_going_to_the_card_of_a_quote_that_is_filtered_away(play: Play, city: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        type_in(hand, "رادپور")
        hand.click_words("گفت‌وگوها را")
        assert hand.chosen_card() == ""
        hand.action("quote.card").trigger()
        assert hand.chosen_card().startswith("گفت‌وگوها")
        assert box(hand).text() == ""

    assert play(city, story=story) == 0


def test_another_article_is_not_filtered(play: Play, city: Path, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        type_in(hand, "رادپور")
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: "نشست مدیران" in hand.text.toPlainText())
        hand.wait_for_quotes()
        assert box(hand).text() == ""
        assert names(hand) == ["مهناز", "کاوه"]
        hand.press("Ctrl+Tab")
        assert cards(hand) == ALL

    assert play(city, two_speakers, story=story) == 0


def test_an_article_without_quotes_keeps_its_sentence(play: Play, no_quotes: Path) -> None:
    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: bool(hand.chips()))
        type_in(hand, "زنبور")
        said = hand.all_said_in(hand.window)
        assert "در این متن نقلی نیست" in said
        assert "موضوعی با «زنبور» نیست." in said
        hand.press("Esc")
        assert hand.topics.isVisible()

    assert play(no_quotes, story=story) == 0


def test_a_hidden_sidebar_comes_up_for_it(play: Play, city: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F9")
        assert not box(hand).isVisible()
        hand.press("Ctrl+Shift+L")
        assert QApplication.focusWidget() is box(hand)

    assert play(city, story=story) == 0
