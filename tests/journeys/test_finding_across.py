"""Words and regular expressions are found in all open articles."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from tests.journeys.conftest import Play
from tests.journeys.gathered import (
    ISOLATES,
    all_seen,
    click,
    found,
    is_shown,
    line,
    open_all,
    rows,
    said,
)
from tests.journeys.hand import Hand
from widgets.roles import Role, RowKind


def test_words_are_found_in_all_articles(play: Play, three: list[Path], heard: list[str]) -> None:
    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("Ctrl+Shift+F")
        assert QApplication.focusWidget() is line(hand)
        hand.type("پل ت")
        hand.bot.waitUntil(lambda: "۴ یافته در ۲ مقاله" in heard)
        kinds = [row.data(Role.KIND) for row in rows(found(hand))]
        assert kinds == [4, 5, 5, 5, 4, 5]
        for row in rows(found(hand)):
            if row.data(Role.KIND) == RowKind.HIT:
                start, end = row.data(Role.EMPHASIS)
                assert row.data()[start:end] == "پل ت"
        hand.press("Down")
        assert QApplication.focusWidget() is found(hand)
        hand.press("End")
        hand.press("Return")
        assert hand.is_in_sight("پل تازه از راه جداست")
        assert hand.find(QLineEdit, "find_field").text() == "پل ت"
        assert "۱ از ۱" in hand.all_said_in(hand.find(QWidget, "find_bar"))
        hand.press("Alt+Left")
        assert hand.window.windowTitle().translate(ISOLATES).startswith("پل تازهٔ")

    assert play(*three, story=story) == 0


def test_a_click_on_a_hit_leads_to_that_one(play: Play, three: list[Path]) -> None:
    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("Ctrl+Shift+F")
        hand.type("راه")
        hand.bot.waitUntil(lambda: len(said(found(hand))) > 30)
        click(hand, found(hand), "بالا تا بهار")
        find_bar = hand.find(QWidget, "find_bar")
        assert "۲ از ۳۳" in hand.all_said_in(find_bar)
        click(hand, found(hand), "پل تازه از راه")
        assert "۳۳ از ۳۳" in hand.all_said_in(find_bar)

    assert play(*three, story=story) == 0


def way(hand: Hand, name: str) -> QToolButton:
    """The button in the panel that says so; the find bar has one, too."""
    buttons = hand.find(QWidget, "across_panel").findChildren(QToolButton)
    return next(one for one in buttons if one.text() == name)


def test_expressions_are_found_in_all_articles_and_go_along(
    play: Play, three: list[Path], heard: list[str]
) -> None:
    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("Ctrl+Shift+F")
        hand.type(r"تازه\s[اک]")
        hand.bot.waitUntil(lambda: "در هیچ‌یک از مقاله‌های باز نیست." in all_seen(hand))
        hand.press("Tab")
        hand.press("Tab")
        assert QApplication.focusWidget() is way(hand, "عبارت منظم")
        hand.press("Space")
        hand.bot.waitUntil(lambda: "۲ یافته در ۲ مقاله" in heard)
        click(hand, found(hand), "پل تازه از راه")
        assert hand.is_in_sight("پل تازه از راه جداست")
        assert hand.find(QLineEdit, "find_field").text() == r"تازه\s[اک]"
        assert "۱ از ۱" in hand.all_said_in(hand.find(QWidget, "find_bar"))
        hand.click(way(hand, "واژهٔ کامل"))
        hand.bot.waitUntil(lambda: "«تازه\\s[اک]» در هیچ‌یک" in all_seen(hand))
        line(hand).setFocus()
        line(hand).selectAll()
        hand.type(r"تازه\s[اک]\w*")
        hand.bot.waitUntil(lambda: len(said(found(hand))) == 4)

    assert play(*three, story=story) == 0


def test_an_expression_that_cannot_be_taken_says_so(
    play: Play, three: list[Path], tmp_path: Path, heard: list[str]
) -> None:
    endless = tmp_path / "بی‌پایان.txt"
    endless.write_text("نامهٔ دراز\n\nکاوه نیک‌روش گفت: " + "پ" * 400 + "ا.\n\nج", "utf-8")

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(partial(is_shown, hand, "نامهٔ دراز"))
        hand.press("Ctrl+Shift+F")
        hand.click(way(hand, "عبارت منظم"))
        hand.type("(پل")
        wrong = "این عبارت منظم درست نیست؛ نویسهٔ ۳ را ببینید."
        hand.bot.waitUntil(lambda: wrong in all_seen(hand))
        hand.type(")")
        hand.bot.waitUntil(lambda: len(said(found(hand))) == 4)
        assert wrong not in all_seen(hand)
        line(hand).selectAll()
        hand.type("(پ+)+ج")
        costly = "این عبارت منظم برای «نامهٔ دراز» سنگین است؛ ساده‌ترش کنید."
        hand.bot.waitUntil(lambda: costly in all_seen(hand))
        assert said(found(hand)) == []
        told = [words.translate(ISOLATES) for words in heard]
        assert wrong in told
        assert costly in told

    assert play(three[0], endless, story=story) == 0


def test_what_is_selected_stands_for_itself_in_an_expression(
    play: Play, three: list[Path], tmp_path: Path
) -> None:
    sums = tmp_path / "سرود.txt"
    sums.write_text("نشست ۳+۳ (تازه)\n\nکاوه نیک‌روش گفت: نشست ۳+۳ خوب بود.", "utf-8")

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Shift+F")
        hand.click(way(hand, "عبارت منظم"))
        cursor = hand.text.document().find("۳+۳ (تازه)")
        hand.text.setTextCursor(cursor)
        hand.text.setFocus()
        hand.press("Ctrl+Shift+F")
        hand.bot.waitUntil(lambda: len(said(found(hand))) == 2)

    assert play(sums, story=story) == 0


def test_nothing_found_is_said_and_nothing_typed_is_asked_for(
    play: Play, three: list[Path]
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Shift+F")
        hand.bot.waitUntil(lambda: "واژه‌ای بنویسید" in all_seen(hand))
        hand.type("زنبور")
        hand.bot.waitUntil(lambda: "«زنبور» در هیچ‌یک از مقاله‌های باز نیست." in all_seen(hand))

    assert play(*three, story=story) == 0


def test_what_is_selected_is_the_first_proposal(play: Play, three: list[Path]) -> None:
    def story(hand: Hand) -> None:
        open_all(hand)
        place, left = hand.place_of("بودجهٔ").center(), Qt.MouseButton.LeftButton
        QTest.mouseDClick(hand.text.viewport(), left, pos=place)
        QTest.mouseRelease(hand.text.viewport(), left, pos=place)  # which Qt leaves pressed
        hand.press("Ctrl+Shift+F")
        assert line(hand).text() == "بودجهٔ"
        hand.bot.waitUntil(lambda: len(said(found(hand))) == 2)

    assert play(*three, story=story) == 0
