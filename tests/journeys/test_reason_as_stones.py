"""From a quote along the steps of its reason, and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextBrowser

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import RowKind

NAME, WORDS = "مهناز رادپور", "هزینهٔ پل را شهر می‌دهد"
PRONOUN, ANTECEDENT, CUE = "به آخرین گوینده برمی‌گردد", "پیش از این چنین نامیده شده است", "نشانه:"

# So many pictures alike, one after the other, are no chance.
STILL = 8


def stone(hand: Hand, words: str) -> QAbstractButton:
    """The step of the reason that says these words."""
    found = hand.window.findChildren(QAbstractButton)
    return next(one for one in found if words in one.accessibleName() and one.isVisible())


def reason(hand: Hand) -> QTextBrowser:
    return next(one for one in hand.window.findChildren(QTextBrowser) if one is not hand.text)


def choose_second(hand: Hand) -> None:
    hand.wait_for_quotes()
    hand.press("F8")
    hand.press("F8")
    assert hand.counter == "نقل ۲ از ۲"
    assert hand.is_in_sight(WORDS)
    assert not hand.is_in_sight(NAME)


def still_picture(hand: Hand) -> QImage:
    """The article when nothing pulses in it any more."""
    seen = [hand.picture()]

    def is_still() -> bool:
        seen.append(hand.picture())
        return len(seen) > STILL and all(one == seen[-1] for one in seen[-STILL:])

    hand.bot.waitUntil(is_still)
    return seen[-1]


def is_back(hand: Hand) -> bool:
    """Whether the quote is in sight again, still chosen, and nothing of its reason is shown."""
    return (
        hand.is_in_sight(WORDS)
        and hand.counter == "نقل ۲ از ۲"
        and hand.label("notice") == ""
        and hand.chosen_card().startswith(WORDS)
    )


def test_the_reason_is_walked_by_keys_in_its_bar(play: Play, far_apart: Path) -> None:
    def story(hand: Hand) -> None:
        choose_second(hand)
        hand.press("Alt+3")
        plain = still_picture(hand)
        hand.press("Tab")
        assert PRONOUN in hand.focused
        assert hand.picture() != plain
        hand.press("Left")
        assert ANTECEDENT in hand.focused
        assert not hand.is_in_sight(NAME)
        hand.press("Return")
        assert hand.is_in_sight(NAME)
        assert hand.label("notice") == "گام ۲ از ۳"
        assert hand.counter == "نقل ۲ از ۲"
        assert hand.chosen_card().startswith(WORDS)
        hand.press("Tab")
        assert CUE in hand.focused
        hand.press("Right")
        assert ANTECEDENT in hand.focused
        hand.press("Esc")
        assert hand.focused == "متن مقاله"
        assert is_back(hand)
        assert still_picture(hand) == plain

    assert play(far_apart, story=story) == 0


def test_the_reason_is_walked_without_leaving_the_text(play: Play, far_apart: Path) -> None:
    def story(hand: Hand) -> None:
        choose_second(hand)
        hand.press("Alt+3")
        plain = still_picture(hand)
        for step, words in ((1, WORDS), (2, NAME), (3, WORDS), (1, WORDS)):
            hand.press("Ctrl+J")
            assert hand.label("notice") == f"گام {'۰۱۲۳'[step]} از ۳"
            assert hand.is_in_sight(words)
            assert hand.focused == "متن مقاله"
            assert hand.counter == "نقل ۲ از ۲"
        assert still_picture(hand) != plain
        hand.press("Esc")
        assert is_back(hand)
        assert still_picture(hand) == plain
        hand.press("Ctrl+Shift+J")
        hand.press("Ctrl+Shift+J")
        assert hand.label("notice") == "گام ۲ از ۳"
        assert hand.is_in_sight(NAME)
        hand.press("Esc")
        assert is_back(hand)
        assert still_picture(hand) == plain
        hand.press("Esc")
        assert hand.chosen_card() == ""

    assert play(far_apart, story=story) == 0


def test_the_reason_is_walked_by_the_mouse(play: Play, far_apart: Path) -> None:
    def story(hand: Hand) -> None:
        choose_second(hand)
        hand.press("Alt+3")
        view, place = reason(hand), stone(hand, PRONOUN).geometry().center()
        plain = still_picture(hand)
        QTest.mouseMove(view.viewport(), place)
        assert hand.picture() != plain
        QTest.mouseMove(view.viewport(), QPoint(1, 1))
        QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
        assert hand.picture() == plain
        hand.click(view.viewport(), stone(hand, ANTECEDENT).geometry().center())
        assert hand.is_in_sight(NAME)
        assert hand.label("notice") == "گام ۲ از ۳"
        hand.click_row(hand.rows(RowKind.QUOTE)[1])
        assert is_back(hand)
        assert still_picture(hand) == plain

    assert play(far_apart, story=story) == 0


def test_another_quote_or_topic_ends_the_walk(play: Play, far_apart: Path) -> None:
    def story(hand: Hand) -> None:
        choose_second(hand)
        hand.press("Ctrl+J")
        hand.press("F8")
        assert hand.counter == "نقل ۱ از ۲"
        assert "گام" not in hand.label("notice")
        plain = still_picture(hand)
        hand.press("Ctrl+J")
        assert still_picture(hand) != plain
        hand.click_row(hand.chips()[0])
        assert hand.label("notice").startswith(str(hand.chips()[0].data()))
        hand.press("Esc")
        assert hand.label("notice") == ""
        assert hand.counter == "نقل ۱ از ۲"
        assert still_picture(hand) == plain

    assert play(far_apart, story=story) == 0


def test_there_is_a_walk_only_where_there_are_steps(play: Play, far_apart: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        commands = [hand.action(name) for name in ("reason.previous", "reason.next")]
        assert not any(command.isEnabled() for command in commands)
        hand.press("F8")
        assert all(command.isEnabled() for command in commands)
        hand.press("Esc")
        assert not any(command.isEnabled() for command in commands)

    assert play(far_apart, story=story) == 0


def test_a_screen_reader_is_told_the_step(
    play: Play, far_apart: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )

    def story(hand: Hand) -> None:
        choose_second(hand)
        hand.press("Ctrl+J")
        hand.press("Ctrl+J")
        said = told[-1].translate(dict.fromkeys((0x2068, 0x2069)))
        assert said == f"گام ۲ از ۳: {ANTECEDENT}: {NAME}."

    assert play(far_apart, story=story) == 0


def test_a_step_stays_followed_while_another_article_is_looked_at(
    play: Play, far_apart: Path, no_quotes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )

    def story(hand: Hand) -> None:
        choose_second(hand)
        hand.press("Ctrl+J")
        hand.press("Ctrl+J")
        hand.drop(no_quotes)
        hand.bot.waitUntil(lambda: not hand.rows(RowKind.QUOTE))
        assert not hand.action("reason.next").isEnabled()
        hand.press("Ctrl+Shift+Tab")
        hand.bot.waitUntil(lambda: bool(hand.rows(RowKind.QUOTE)))
        told.clear()
        hand.press("Ctrl+J")
        assert hand.label("notice") == "گام ۳ از ۳"
        assert len(told) == 1

    assert play(far_apart, story=story) == 0
