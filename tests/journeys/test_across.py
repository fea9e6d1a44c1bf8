"""What one speaker says, and what is said of a topic, in all open articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.conftest import Play
from tests.journeys.gathered import (
    ISOLATES,
    all_seen,
    chosen,
    click,
    found,
    is_up,
    line,
    names,
    open_all,
    rows,
    said,
)
from tests.journeys.hand import Hand
from widgets.roles import Role, RowKind


def test_all_that_one_speaker_says_is_listed_by_article(play: Play, three: list[Path]) -> None:
    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("F8")
        hand.press("Ctrl+Shift+A")
        for view in (names(hand), found(hand)):
            QAbstractItemModelTester(
                view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
            )
        assert QApplication.focusWidget() is names(hand)
        assert not hand.speakers.isVisible()
        assert said(names(hand)) == ["مهناز رادپور", "کاوه نیک‌روش", "ارس مرندی"]
        assert names(hand).model().index(0, 0).data(Role.META) == (
            *("۳ نقل", "۲ مقاله", "شهردار نوآباد"),
        )
        assert chosen(hand) == ["مهناز رادپور"]
        assert said(found(hand)) == [
            "پل تازهٔ نوآباد",
            "پل تازه تا پایان سال باز می‌شود.",
            "راه روستا آسفالت می‌شود",
            "راه روستای بالا تا بهار آسفالت می‌شود.",
            "پل تازه از راه جداست.",
        ]
        head = rows(found(hand))[0].data(Role.SUMMARY).translate(ISOLATES)
        assert head == "رودنگار · ۱۴ آبان ۱۴۰۳ · ۱ نقل"
        hand.press("End")
        assert chosen(hand) == ["ارس مرندی"]
        assert said(found(hand))[0] == "بارش باران در دشت"

    assert play(*three, story=story) == 0


def test_a_click_leads_to_the_passage_in_its_article_and_back(
    play: Play, three: list[Path]
) -> None:
    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("F8")
        hand.press("Ctrl+Shift+A")
        click(hand, found(hand), "پل تازه از راه")
        assert hand.window.windowTitle().translate(ISOLATES).startswith("راه روستا")
        assert hand.is_in_sight("پل تازه از راه جداست")
        assert hand.counter == "نقل ۲ از ۲"
        assert is_up(hand)
        assert QApplication.focusWidget() is found(hand)
        hand.press("Alt+Left")
        assert hand.window.windowTitle().translate(ISOLATES).startswith("پل تازهٔ")
        assert hand.counter == "نقل ۱ از ۲"
        hand.press("Alt+Right")
        assert hand.is_in_sight("پل تازه از راه جداست")

    assert play(*three, story=story) == 0


def test_a_jump_within_the_article_is_gone_back_from(play: Play, three: list[Path]) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Shift+A")
        hand.bot.waitUntil(lambda: len(said(found(hand))) == 3)
        click(hand, found(hand), "پل تازه از راه")
        assert hand.is_in_sight("پل تازه از راه جداست")
        assert not hand.is_in_sight("راه روستا آسفالت")
        hand.press("Alt+Left")
        assert hand.is_in_sight("راه روستا آسفالت")
        hand.press("Ctrl+Shift+F")
        hand.type("راه")
        hand.bot.waitUntil(lambda: len(said(found(hand))) > 30)
        click(hand, found(hand), "بالا تا بهار")
        click(hand, found(hand), "پل تازه از راه")
        assert not hand.is_in_sight("راه روستا آسفالت")
        hand.press("Alt+Left")
        assert hand.is_in_sight("راه روستا آسفالت")

    assert play(three[1], story=story) == 0


def test_everything_goes_by_keys(play: Play, three: list[Path]) -> None:
    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("Ctrl+Shift+A")
        hand.press("Home")
        hand.press("Return")
        assert QApplication.focusWidget() is found(hand)
        hand.press("End")
        hand.press("Return")
        assert QApplication.focusWidget() is hand.text
        assert hand.is_in_sight("پل تازه از راه جداست")
        assert is_up(hand)
        hand.press("F6")
        assert is_up(hand)
        while QApplication.focusWidget() is hand.text:
            hand.press("F6")
        hand.press("Esc")
        assert not is_up(hand)
        assert hand.speakers.isVisible()
        assert not hand.action("across").isChecked()
        assert QApplication.focusWidget() is hand.text

    assert play(*three, story=story) == 0


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_from_the_menu_of_a_speaker_and_of_a_topic(play: Play, three: list[Path]) -> None:
    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("Alt+1")
        hand.speakers.setCurrentIndex(hand.rows(RowKind.SPEAKER)[1])
        hand.press_menu_key()
        hand.choose_in_menu("speaker.across")
        assert chosen(hand) == ["کاوه نیک‌روش"]
        hand.press("Alt+2")
        assert not is_up(hand)
        chip = next(one for one in hand.chips() if one.data() == "پل تازه")
        hand.topics.setCurrentIndex(chip)
        hand.press_menu_key()
        hand.choose_in_menu("topic.across")
        assert chosen(hand) == ["پل تازه"]
        assert "پل تازه از راه جداست." in said(found(hand))
        by = {row.data(): row.data(Role.META) for row in rows(found(hand))}
        assert by["بودجهٔ پل تازه کم است."] == ("کاوه نیک‌روش",)

    assert play(*three, story=story) == 0


def test_the_names_are_filtered_whatever_their_spelling(play: Play, three: list[Path]) -> None:
    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("Ctrl+Shift+A")
        line(hand).setFocus()
        hand.type("شوراي نیکروش")
        assert said(names(hand)) == ["کاوه نیک‌روش"]
        assert said(found(hand))[1:] == ["بودجهٔ پل تازه کم است."]
        hand.type("زنبور")
        assert "چیزی با «شوراي نیکروشزنبور» نیست." in all_seen(hand)
        assert said(found(hand)) == []
        hand.press("Esc")
        assert line(hand).text() == ""
        assert len(said(names(hand))) == 3

    assert play(*three, story=story) == 0


def test_it_fills_as_articles_are_opened_and_says_what_is_missing(
    play: Play, three: list[Path]
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Shift+A")
        hand.bot.waitUntil(lambda: "۲ مقاله هنوز باز نشده" in all_seen(hand))
        assert len(said(names(hand))) == 2
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: len(said(found(hand))) == 5)
        hand.bot.waitUntil(lambda: "۱ مقاله هنوز باز نشده" in all_seen(hand))
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: len(said(names(hand))) == 3)
        hand.press("Ctrl+W")
        hand.bot.waitUntil(lambda: len(said(names(hand))) == 2)
        hand.press("Ctrl+W")
        hand.bot.waitUntil(lambda: "تنها یک مقاله باز است." in all_seen(hand))
        hand.press("Ctrl+W")
        hand.bot.waitUntil(lambda: not is_up(hand))
        assert not hand.action("across").isEnabled()

    assert play(*three, story=story) == 0


def test_it_gives_way_to_the_sidebar_and_brings_it_up(play: Play, three: list[Path]) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F9")
        hand.press("Ctrl+Shift+A")
        assert is_up(hand)
        hand.press("F9")
        assert not is_up(hand)
        assert not hand.action("across").isChecked()
        hand.press("Ctrl+Shift+A")
        hand.press("Alt+1")
        assert not is_up(hand)
        assert hand.speakers.hasFocus()

    assert play(*three, story=story) == 0


def test_what_is_listed_is_exported(play: Play, three: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "گردآمده.html"

    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("F8")
        hand.press("Ctrl+Shift+A")
        panel = found(hand).window().findChildren(QWidget, "across_panel")[0]
        button = next(
            one
            for one in panel.findChildren(QWidget)
            if one.accessibleName() == "برون‌بری" and one.isVisible()
        )
        button.setFocus(Qt.FocusReason.TabFocusReason)
        hand.press("Return")
        hand.choose_file("export", target)
        hand.bot.waitUntil(target.exists)
        hand.bot.waitUntil(lambda: target.name in hand.message())

    assert play(*three, story=story) == 0
    page = target.read_text("utf-8")
    for words in ("مهناز رادپور", "رودنگار", "۱۴ آبان ۱۴۰۳", "پل تازه از راه جداست.", "۳ نقل"):
        assert words in page
    assert "کاوه نیک‌روش" not in page


def test_an_article_is_not_written_over(play: Play, three: list[Path]) -> None:
    before = three[2].read_text("utf-8")

    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("Ctrl+Shift+A")
        hand.press("Home")
        hand.press("End")
        panel = hand.find(QWidget, "across_panel")
        button = next(
            one for one in panel.findChildren(QWidget) if one.accessibleName() == "برون‌بری"
        )
        hand.click(button)
        hand.choose_file("export", three[2])
        hand.bot.waitUntil(lambda: "روی خودِ مقاله نوشته نمی‌شود" in hand.message())

    assert play(*three, story=story) == 0
    assert three[2].read_text("utf-8") == before


def test_the_way_back_to_the_text_leads_past_nothing_else(
    play: Play, three: list[Path], heard: list[str]
) -> None:
    def story(hand: Hand) -> None:
        open_all(hand)
        hand.press("Ctrl+Shift+A")
        heard.clear()
        hand.press("Esc")
        assert hand.text.hasFocus()
        assert "مقاله‌های باز" not in heard

    assert play(*three, story=story) == 0
