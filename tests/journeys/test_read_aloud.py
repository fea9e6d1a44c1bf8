"""The window for who hears it: everything has a name, and what happens is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import RowKind

NAMELESS_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)
ISOLATES = re.compile("[\u2066-\u2069\u202a-\u202e]")
FIRST = "سید عباس عراقچی: به نظرم این سفر"


def focusable(window: QWidget) -> Iterator[QWidget]:
    """What is in sight and can have the focus."""
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            yield widget


def unsaid(window: QWidget) -> list[str]:
    """The widgets that a screen reader could not name, or would call by what they are not."""
    found = []
    for widget in focusable(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name)
        # Qt has no other role for what only scrolls.
        has_role = interface.role() not in NAMELESS_ROLES or isinstance(widget, QScrollArea)
        if not name.strip(" ·") or not has_role:
            found.append(f"{type(widget).__name__} {name!r} {interface.role()}")
    return found


@pytest.mark.parametrize("language", ["fa", "en"])
def test_everything_that_takes_the_focus_has_a_name(
    play: Play, unsure: Path, language: str, tmp_path: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: hand.action("quote.next").isEnabled())
        for keys in ("F8", "F8", "Ctrl+J", "Alt+2", "Return"):
            hand.press(keys)
            assert unsaid(hand.window) == [], keys
        hand.drop(tmp_path / "نیست.txt")
        hand.bot.waitUntil(lambda: bool(hand.message()))
        assert unsaid(hand.window) == []
        hand.press("Ctrl+/")
        assert unsaid(hand.dialog("key_guide")) == []
        hand.dialog("key_guide").close()

    assert play("--language", language, unsure, story=story) == 0


def test_the_empty_window_has_names(play: Play) -> None:
    def story(hand: Hand) -> None:
        assert list(focusable(hand.window))
        assert unsaid(hand.window) == []

    assert play(story=story) == 0


def test_tab_goes_around_everything_in_sight(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        hand.press("Alt+3")
        names: list[str] = []
        for _ in range(12):
            hand.press("Tab")
            widget = QApplication.focusWidget()
            assert widget is not None
            names.append(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))
        assert all(names)
        around = {"گویندگان", "موضوع‌ها", "متن مقاله", "رونوشت با منبع"}
        assert around <= set(names)
        stones = [name for name in names if "نشانه:" in name]
        assert stones

    assert play(seed, story=story) == 0


def test_each_card_says_who_what_and_which(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        tree = QAccessible.queryAccessibleInterface(hand.speakers)
        names = [
            tree.child(place).text(QAccessible.Text.Name) for place in range(tree.childCount())
        ]
        cards = [name for name in names if "نقل ۳ از ۱۷" in name]
        assert len(cards) == 1
        assert re.match("سید عباس عراقچی: مهمترین .* متمرکز شویم، نقل ۳ از ۱۷، باز", cards[0])
        assert not any(map(ISOLATES.search, names))

    assert play(seed, story=story) == 0


def test_a_card_is_not_called_open(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        tree = QAccessible.queryAccessibleInterface(hand.speakers)
        rows = [tree.child(place) for place in range(1, tree.childCount())]
        is_open = [bool(row.state().expanded) for row in rows]
        assert is_open == [True] + [False] * (len(rows) - 1)

    assert play(seed, story=story) == 0


def test_every_jump_is_said(play: Play, seed: Path, heard: list[str]) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        assert heard[-1].startswith(FIRST)
        assert heard[-1].endswith("، نقل ۱ از ۱۷")
        hand.press("Ctrl+J")
        assert heard[-1].startswith("گام ۱ از ")
        hand.press("Esc")
        assert heard[-1].startswith(FIRST)
        hand.press("Alt+Up")
        assert "، نقل ۱۷ از ۱۷" in heard[-2]
        assert heard[-1] == "به آغاز رسید؛ از واپسین نقل ادامه یافت."
        hand.click_row(hand.chips()[0])
        assert ": ۱ از " in heard[-1]
        hand.press("Esc")
        assert heard[-1] == "همهٔ نقل‌ها"
        assert not any(map(ISOLATES.search, heard))

    assert play(seed, story=story) == 0


def test_what_is_unsure_is_said_to_be(play: Play, unsure: Path, heard: list[str]) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        assert "نامطمئن" not in heard[-1]
        hand.press("F8")
        assert heard[-1].endswith("، نامطمئن")

    assert play(unsure, story=story) == 0


def test_a_card_with_the_focus_is_heard_once(play: Play, seed: Path, heard: list[str]) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(hand.rows(RowKind.QUOTE)[0])
        del heard[:]
        hand.press("Down")
        assert hand.counter.startswith("نقل ۲ از")
        assert heard == []

    assert play(seed, story=story) == 0


def test_from_list_to_text_and_back(play: Play, seed: Path, heard: list[str]) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(hand.rows(RowKind.QUOTE)[1])
        hand.press("Down")
        hand.press("Return")
        assert hand.text.hasFocus()
        third = hand.place_of("مهمترین توافق")
        assert third.contains(hand.text.cursorRect().center())
        assert "نقل ۳ از ۱۷" in heard[-1]
        hand.press("Alt+1")
        assert hand.speakers.hasFocus()
        assert hand.speakers.currentIndex() == hand.rows(RowKind.QUOTE)[2]
        hand.bot.waitUntil(lambda: "نقل ۳ از ۱۷، باز" in heard[-1])
        hand.press("Alt+2")
        hand.bot.waitUntil(lambda: heard[-1].endswith(" بار"))

    assert play(seed, story=story) == 0


def test_more_quotes_are_gone_on_with_at_the_first_of_them(
    play: Play, seed: Path, heard: list[str]
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        hand.speakers.setCurrentIndex(hand.rows(RowKind.MORE)[0])
        hand.press("Alt+1")
        hand.press("Return")
        assert hand.speakers.currentIndex() == hand.rows(RowKind.QUOTE)[4]
        hand.bot.waitUntil(lambda: "نقل ۵ از ۱۷" in heard[-1])
        assert hand.counter.startswith("نقل ۱ از")
        hand.press("Down")
        assert hand.counter.startswith("نقل ۶ از")

    assert play(seed, story=story) == 0


def test_the_heading_is_said_where_the_focus_comes_to_the_outline(
    play: Play, report: Path, heard: list[str]
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+T")
        hand.bot.waitUntil(lambda: heard[-1:] == ["گزارش کم‌آبی در دشت نوآباد"])
        hand.press("Down")
        hand.press("Alt+3")
        hand.press("Shift+F6")
        hand.bot.waitUntil(lambda: heard[-1].startswith("آب دشت از فردا نوبتی می‌شود، "))

    assert play(report, story=story) == 0


def test_the_text_is_a_text_and_no_label(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        text = QAccessible.queryAccessibleInterface(hand.text)
        assert text.role() == QAccessible.Role.EditableText
        assert text.state().readOnly
        assert text.textInterface().text(0, 4) == "وزیر"

    assert play(seed, story=story) == 0
