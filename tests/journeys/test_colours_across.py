"""In the list of all articles a speaker has the colour he has in the one in sight."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from tests.journeys.conftest import Play
from tests.journeys.gathered import found, is_shown, names
from tests.journeys.hand import Hand
from widgets.roles import Role, RowKind

BRIDGE = """پل تازه

مهناز رادپور، شهردار نوآباد، گفت: پل تازه تا پایان سال باز می‌شود.

کاوه نیک‌روش، رئیس شورای شهر، گفت: بودجهٔ پل کم است.
"""
RAIN = """بارش باران

ارس مرندی، کارشناس هواشناسی، گفت: باران تا شب ادامه دارد.
"""


def colours(view: QAbstractItemView, kind: RowKind) -> dict[str, int]:
    model = view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return {row.data(): row.data(Role.GROUP) for row in rows if row.data(Role.KIND) == kind}


def click(hand: Hand, view: QAbstractItemView, words: str) -> None:
    rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
    index = next(row for row in rows if words in row.data())
    view.scrollTo(index)
    hand.click(view.viewport(), view.visualRect(index).center())


def open_both(hand: Hand) -> None:
    """Have both read, and go back to the first."""
    hand.wait_for_quotes()
    for words in ("باران تا شب", "پل تازه تا"):
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(partial(is_shown, hand, words))
        hand.wait_for_quotes()


def test_a_speaker_has_his_colour_of_the_article_in_sight(play: Play, tmp_path: Path) -> None:
    def story(hand: Hand) -> None:
        open_both(hand)
        hand.press("Ctrl+Shift+A")
        at_first = {"مهناز رادپور": 0, "کاوه نیک‌روش": 1, "ارس مرندی": 2}
        assert colours(names(hand), RowKind.NAME) == at_first
        hand.find(QLineEdit, "across_line").setFocus()
        hand.type("مرندی")
        assert colours(names(hand), RowKind.NAME) == {"ارس مرندی": 2}
        hand.press("Esc")
        hand.press("Ctrl+Tab")
        assert colours(hand.speakers, RowKind.SPEAKER) == {"ارس مرندی": 0}
        other = {"مهناز رادپور": 1, "کاوه نیک‌روش": 2, "ارس مرندی": 0}
        assert colours(names(hand), RowKind.NAME) == other
        click(hand, names(hand), "نیک‌روش")
        assert set(colours(found(hand), RowKind.QUOTE).values()) == {2}
        click(hand, found(hand), "بودجهٔ پل")
        assert is_shown(hand, "پل تازه")
        chosen = names(hand).selectionModel().selectedIndexes()
        assert [row.data() for row in chosen] == ["کاوه نیک‌روش"]
        assert colours(names(hand), RowKind.NAME) == at_first
        assert set(colours(found(hand), RowKind.QUOTE).values()) == {1}

    paths = tmp_path / "bridge.txt", tmp_path / "rain.txt"
    for path, text in zip(paths, (BRIDGE, RAIN), strict=True):
        path.write_text(text, "utf-8")
    assert play(*paths, story=story) == 0
