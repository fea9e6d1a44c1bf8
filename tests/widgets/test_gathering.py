"""Several cards can be chosen at once, as in any list; speakers and «more» rows never are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from widgets.colours import Colours
from widgets.roles import Role, RowKind
from widgets.speakers_view import SpeakersView

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def item(kind: RowKind, key: str) -> QStandardItem:
    made = QStandardItem(key)
    made.setData(int(kind), Role.KIND)
    made.setData(key, Role.KEY)
    made.setData(0, Role.GROUP)
    return made


@pytest.fixture
def view(qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection) -> SpeakersView:
    """Two speakers: one of three quotes and a «more» row, one of two."""
    model = QStandardItemModel()
    for speaker, quotes in (("s1", ("q1", "q2", "q3")), ("s2", ("q4", "q5"))):
        row = item(RowKind.SPEAKER, speaker)
        for quote in quotes:
            row.appendRow(item(RowKind.QUOTE, quote))
        model.appendRow(row)
    model.item(0).appendRow(item(RowKind.MORE, "s1"))
    view = SpeakersView()
    model.setParent(view)
    qtbot.addWidget(view)
    view.set_colours(colours)
    view.setModel(model)
    view.resize(320, 500)
    with qtbot.waitExposed(view):
        view.show()
    view.show_current(card(view, "q2"))
    return view


def card(view: SpeakersView, key: str) -> QModelIndex:
    model = view.model()
    found = model.match(
        model.index(0, 0), Role.KEY, key, 1, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    )
    return found[0]


def click(view: SpeakersView, key: str, held: Qt.KeyboardModifier = NONE) -> None:
    place = view.visualRect(card(view, key)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)


def chosen(view: SpeakersView) -> list[str]:
    return sorted(view.chosen_cards())


def choices(view: SpeakersView) -> list[str]:
    """The quotes, speakers and rows chosen from now on."""
    told: list[str] = []
    for signal in (view.quote_chosen, view.quote_activated, view.speaker_chosen, view.more_asked):
        signal.connect(told.append)
    return told


def test_ctrl_click_adds_and_takes_away(view: SpeakersView, qtbot: QtBot) -> None:
    told = choices(view)
    with qtbot.waitSignal(view.cards_gathered) as gathered:
        click(view, "q5", CTRL)
    assert gathered.args == [2]
    assert chosen(view) == ["q2", "q5"]
    click(view, "q1", CTRL)
    click(view, "q5", CTRL)
    assert chosen(view) == ["q1", "q2"]
    click(view, "q2", CTRL)
    assert chosen(view) == ["q1", "q2"]
    assert told == []


@pytest.mark.parametrize(
    ("goal", "keys"), [("q5", ["q2", "q3", "q4", "q5"]), ("q1", ["q1", "q2"]), ("q2", ["q2"])]
)
def test_shift_click_chooses_up_to_there(view: SpeakersView, goal: str, keys: list[str]) -> None:
    click(view, "q3", CTRL)
    click(view, goal, SHIFT)
    assert chosen(view) == keys


def test_adding_the_card_that_was_clicked_last_is_no_click(view: SpeakersView) -> None:
    click(view, "q4")
    told = choices(view)
    click(view, "q4", CTRL)
    assert chosen(view) == ["q2", "q4"]
    assert told == []


def test_shift_and_arrows_choose_on_and_back(view: SpeakersView) -> None:
    told = choices(view)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert chosen(view) == ["q2", "q3", "q4"]
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert chosen(view) == ["q1", "q2"]
    assert told == []


def test_ctrl_goes_on_without_choosing_and_adds_with_space(view: SpeakersView) -> None:
    told = choices(view)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Down, CTRL)
    assert chosen(view) == ["q2"]
    QTest.keyClick(view, Qt.Key.Key_Space, CTRL)
    assert chosen(view) == ["q2", "q4"]
    assert told == []


def test_all_are_chosen_but_those_of_closed_speakers(view: SpeakersView) -> None:
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert chosen(view) == ["q1", "q2", "q3", "q4", "q5"]
    view.collapse(card(view, "s2"))
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert chosen(view) == ["q1", "q2", "q3"]


@pytest.mark.parametrize("key", ["s1", "s2"])
def test_others_than_cards_take_it_for_a_plain_click(view: SpeakersView, key: str) -> None:
    told = choices(view)
    click(view, key, CTRL)
    assert told == [key]
    assert chosen(view) == ["q2"]


def test_the_first_one_is_chosen_plainly(view: SpeakersView) -> None:
    view.show_current(QModelIndex())
    told = choices(view)
    click(view, "q3", CTRL)
    assert told == ["q3"]
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert chosen(view) == []


def test_a_plain_click_begins_anew(view: SpeakersView) -> None:
    click(view, "q4", CTRL)
    click(view, "q2")
    assert chosen(view) == ["q2"]
    click(view, "q4", CTRL)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert chosen(view) == ["q2"]


def test_another_one_shown_begins_anew_and_the_same_does_not(view: SpeakersView) -> None:
    click(view, "q4", CTRL)
    view.show_current(card(view, "q2"))
    assert chosen(view) == ["q2", "q4"]
    view.show_current(card(view, "q4"))
    assert chosen(view) == ["q4"]


def test_the_right_button_adds_nothing(view: SpeakersView) -> None:
    place = view.visualRect(card(view, "q4")).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, CTRL, place)
    assert chosen(view) == ["q2"]


def test_every_chosen_card_is_painted_so(view: SpeakersView, colours: Colours) -> None:
    click(view, "q4", CTRL)
    picture = view.viewport().grab().toImage()
    is_rtl = view.isRightToLeft()

    def edge(key: str) -> str:
        rect = view.visualRect(card(view, key))
        x = rect.right() - 15 if is_rtl else rect.left() + 15
        return picture.pixelColor(x, rect.center().y()).name()

    group = colours.of_group(0).name()
    assert [edge(key) == group for key in ("q1", "q2", "q3", "q4", "q5")] == [
        *(False, True, False),
        *(True, False),
    ]
