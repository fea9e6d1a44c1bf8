"""Who said what about a topic: the speakers' quotes are narrowed to it, and there is a way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QTreeView

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import Role, RowKind

BRIDGE = """پل کهنهٔ نوآباد و بودجهٔ شهر نوآباد

مهناز رادپور، شهردار، گفت: پل کهنهٔ نوآباد تا پایان سال باز می‌شود.

کاوه نیک‌روش، رئیس شورای شهر، گفت: بودجهٔ شهر نوآباد هنوز کم است.

مهناز رادپور افزود: بودجهٔ شهر نوآباد را شورا می‌دهد.

کاوه نیک‌روش افزود: مردم باید شکیبا باشند.

چنارهای باغ ملی

چنارهای باغ ملی در این سال‌ها خشک شده‌اند. چنارهای باغ ملی را پدران ما کاشتند.
"""


@pytest.fixture
def bridge(tmp_path: Path) -> Path:
    path = tmp_path / "پل کهنه.txt"
    path.write_text(BRIDGE, "utf-8")
    return path


def chip(hand: Hand, words: str) -> QModelIndex:
    return next(one for one in hand.chips() if words in str(one.data()))


def listed(hand: Hand) -> list[tuple[str, list[str]]]:
    """The names of the speakers, each with the first words of his cards."""
    model, found = hand.speakers.model(), []
    for place in range(model.rowCount()):
        speaker = model.index(place, 0)
        below = (model.index(row, 0, speaker) for row in range(model.rowCount(speaker)))
        cards = [" ".join(str(card.data()).split()[:2]) for card in below]
        found.append((str(speaker.data()), cards))
    return found


def way_back(hand: Hand) -> QPushButton:
    return hand.find(QPushButton, "narrow_line")


def said_on(button: QPushButton) -> str:
    return button.accessibleName().translate(dict.fromkeys((0x2066, 0x2068, 0x2069)))


RADPOUR, NIKRAVESH = "مهناز رادپور", "کاوه نیک‌روش"
ALL = [
    (RADPOUR, ["پل کهنهٔ", "بودجهٔ شهر"]),
    (NIKRAVESH, ["بودجهٔ شهر", "مردم باید"]),
]


def test_a_click_narrows_and_a_click_leads_back(play: Play, bridge: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert listed(hand) == ALL
        assert not way_back(hand).isVisible()
        hand.click_row(chip(hand, "بودجهٔ شهر"))
        assert listed(hand) == [(RADPOUR, ["بودجهٔ شهر"]), (NIKRAVESH, ["بودجهٔ شهر"])]
        assert hand.rows(RowKind.SPEAKER)[0].data(Role.SUMMARY) == "۱ نقل از ۲"
        hand.click_row(chip(hand, "پل کهنه"))
        assert listed(hand) == [(RADPOUR, ["پل کهنهٔ"])]
        assert said_on(way_back(hand)).startswith("دربارهٔ پل کهنهٔ")
        assert said_on(way_back(hand)).endswith("همهٔ نقل‌ها")
        hand.click(way_back(hand))
        assert listed(hand) == ALL
        assert not way_back(hand).isVisible()
        assert hand.label("notice") == ""

    assert play(bridge, story=story) == 0


def test_by_keys_alone(play: Play, bridge: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        for leave in (("Alt+1", "Shift+Tab", "Return"), ("Alt+1", "Shift+Tab", "Space"), ("Esc",)):
            hand.press("Alt+2")
            hand.topics.setCurrentIndex(chip(hand, "پل کهنه"))
            hand.press("Return")
            assert listed(hand) == [(RADPOUR, ["پل کهنهٔ"])]
            for key in leave:
                hand.press(key)
            assert listed(hand) == ALL
        hand.press("Alt+1")
        hand.press("Shift+Tab")
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()

    assert play(bridge, story=story) == 0


def test_the_way_back_leaves_the_focus_on_the_list(play: Play, bridge: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(chip(hand, "پل کهنه"))
        way_back(hand).setFocus()
        hand.press("Return")
        assert QApplication.focusWidget() is hand.speakers

    assert play(bridge, story=story) == 0


def test_a_topic_of_which_nobody_speaks_says_so(play: Play, bridge: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(chip(hand, "چنارهای باغ"))
        assert not hand.speakers.isVisible()
        said = hand.all_said_in(hand.window)
        assert f"در این متن کسی از «{chip(hand, 'چنارهای باغ').data()}» سخن نمی‌گوید." in said
        hand.press("Alt+1")
        assert QApplication.focusWidget() is way_back(hand)
        hand.press("Return")
        assert hand.speakers.isVisible()
        assert listed(hand) == ALL
        assert QApplication.focusWidget() is hand.speakers

    assert play(bridge, story=story) == 0


def test_the_whole_list_is_as_it_was(play: Play, bridge: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_words("مردم باید شکیبا")
        tree = hand.speakers
        assert isinstance(tree, QTreeView)
        tree.setExpanded(hand.rows(RowKind.SPEAKER)[0], False)
        hand.click_row(chip(hand, "پل کهنه"))
        assert hand.chosen_card() == ""
        assert tree.isExpanded(hand.rows(RowKind.SPEAKER)[0])
        hand.press("Esc")
        assert hand.chosen_card().startswith("مردم باید")
        assert not tree.isExpanded(hand.rows(RowKind.SPEAKER)[0])
        assert tree.isExpanded(hand.rows(RowKind.SPEAKER)[1])

    assert play(bridge, story=story) == 0


def test_all_quotes_of_a_speaker_stay_listed(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(hand.rows(RowKind.MORE)[0])
        before = listed(hand)
        hand.click_row(hand.chips()[0])
        assert listed(hand) != before
        hand.press("Esc")
        assert listed(hand) == before

    assert play(seed, story=story) == 0


def test_going_to_the_card_of_another_quote_leads_back(play: Play, bridge: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(chip(hand, "پل کهنه"))
        hand.click_words("مردم باید شکیبا")
        assert listed(hand) == [(RADPOUR, ["پل کهنهٔ"])]
        hand.action("quote.card").trigger()
        assert listed(hand) == ALL
        assert hand.chosen_card().startswith("مردم باید")

    assert play(bridge, story=story) == 0


def test_a_speaker_stands_for_what_he_says_of_the_topic(play: Play, bridge: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(chip(hand, "بودجهٔ شهر"))
        hand.click_row(hand.rows(RowKind.SPEAKER)[0])
        assert hand.chosen_card().startswith("بودجهٔ شهر")
        assert hand.counter.startswith("نقل ۳ از ")

    assert play(bridge, story=story) == 0


def test_each_article_is_narrowed_by_itself(play: Play, bridge: Path, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: listed(hand) == ALL)
        hand.bot.waitUntil(lambda: bool(hand.chips()))
        tree = hand.speakers
        assert isinstance(tree, QTreeView)
        tree.setExpanded(hand.rows(RowKind.SPEAKER)[1], False)
        hand.click_row(chip(hand, "پل کهنه"))
        hand.press("Ctrl+Tab")
        assert not way_back(hand).isVisible()
        hand.press("Ctrl+Tab")
        assert listed(hand) == [(RADPOUR, ["پل کهنهٔ"])]
        hand.click(way_back(hand))
        assert listed(hand) == ALL
        assert not tree.isExpanded(hand.rows(RowKind.SPEAKER)[1])

    assert play(seed, bridge, story=story) == 0


def test_it_is_announced(play: Play, bridge: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def announce(_: object, text: str) -> None:
        told.append(text.translate(dict.fromkeys((0x2066, 0x2068, 0x2069))))

    for place in ("desktop.window.display.announce", "widgets.article_view.announce"):
        monkeypatch.setattr(place, announce)

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        told.clear()
        hand.click_row(chip(hand, "بودجهٔ شهر"))
        assert told[-1].endswith(": ۲ نقل از ۲ گوینده")
        hand.click_row(chip(hand, "بودجهٔ شهر"))
        assert "گوینده" not in told[-1]
        hand.press("Esc")
        assert told[-1] == "همهٔ نقل‌ها"

    assert play(bridge, story=story) == 0


def test_a_speaker_says_what_he_speaks_of(play: Play, bridge: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        speaker = hand.rows(RowKind.SPEAKER)[0]
        assert "پل کهنهٔ" in speaker.data(Role.TOPICS)
        assert "بودجهٔ شهر" in speaker.data(Role.TOPICS)
        assert "بودجهٔ شهر" in speaker.data(Qt.ItemDataRole.ToolTipRole)
        tree = hand.speakers
        assert isinstance(tree, QTreeView)
        heard = QAccessible.queryAccessibleInterface(tree).child(1)
        assert "بودجهٔ شهر" in heard.text(QAccessible.Text.Description)
        high = tree.visualRect(speaker).height()
        tree.setExpanded(speaker, False)
        hand.bot.waitUntil(lambda: tree.visualRect(speaker).height() < high)

    assert play(bridge, story=story) == 0
