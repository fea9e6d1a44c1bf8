"""The headings as an outline: opened and closed, jumped by, and following the chosen quote."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QApplication

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import Role

ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))


def outline(hand: Hand) -> QAbstractItemView:
    return hand.find(QAbstractItemView, "سرتیترها")


def click_heading(hand: Hand, row: int) -> None:
    view = outline(hand)
    view.scrollTo(view.model().index(row, 0))
    hand.click(view.viewport(), view.visualRect(view.model().index(row, 0)).center())


def test_the_outline_opens_and_closes_beside_speakers_and_topics(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert not outline(hand).isVisible()
        hand.press("Ctrl+T")
        assert QApplication.focusWidget() is outline(hand)
        for view in (outline(hand), hand.speakers, hand.topics):
            assert view.isVisible()
            assert view.height() > 50
        model = outline(hand).model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        assert [row.data().split()[0] for row in rows] == ["گزارش", "آب", "چشم"]
        assert [row.data(Role.SUMMARY).translate(ISOLATES) for row in rows] == [
            "",
            "نقل ۱ · مهناز رادپور",
            "",
        ]
        hand.press("Ctrl+T")
        assert not outline(hand).isVisible()
        assert QApplication.focusWidget() is hand.text

    assert play(report, story=story) == 0


def test_headings_are_jumped_to_by_mouse_and_keys_and_back(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+T")
        click_heading(hand, 2)
        assert hand.is_in_sight("چشم کشاورزان")
        assert hand.chosen_card() == ""
        hand.bot.waitUntil(hand.action("history.back").isEnabled)
        click_heading(hand, 1)
        assert hand.is_in_sight("آب دشت از فردا نوبتی")
        assert hand.chosen_card().startswith("آب دشت نوآباد")
        hand.press("Alt+Left")
        assert hand.is_in_sight("چشم کشاورزان")
        hand.press("Alt+Left")
        assert hand.top == 0
        hand.press("End")
        hand.press("Return")
        assert hand.is_in_sight("چشم کشاورزان")
        assert QApplication.focusWidget() is hand.text

    assert play(report, story=story) == 0


def test_the_outline_follows_the_chosen_quote(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+T")
        rows = []
        for _ in range(3):
            hand.press("F8")
            rows += [one.row() for one in outline(hand).selectionModel().selectedIndexes()]
        assert rows == [0, 1, 2]

    assert play(report, story=story) == 0


def test_without_headings_there_is_no_outline(play: Play, tmp_path: Path, report: Path) -> None:
    plain = tmp_path / "باران.txt"
    plain.write_text("مهناز رادپور گفت: باران از فردا می‌بارد.\n\nباران بارید.\n", "utf-8")

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+T")
        assert outline(hand).isVisible()
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: "باران بارید" in hand.text.toPlainText())
        assert not outline(hand).isVisible()
        assert not hand.action("outline").isEnabled()
        hand.press("Ctrl+Tab")
        assert outline(hand).isVisible()

    assert play(report, plain, story=story) == 0


def test_the_outline_is_as_it_was_at_the_next_start(play: Play, report: Path) -> None:
    def open_it(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+T")

    def find_it(hand: Hand) -> None:
        assert outline(hand).isVisible()
        assert hand.action("outline").isChecked()
        assert QApplication.focusWidget() is hand.text

    assert play(report, story=open_it) == 0
    assert play(report, story=find_it) == 0
