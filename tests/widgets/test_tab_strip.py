"""Tabs: when they are there, what is said of them, where their crosses are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.pixels import near
from widgets.colours import Colours
from widgets.tab_strip import TabStrip, TabText

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
THREE = [TabText("یک", "/a/یک.txt"), TabText("دو & سه"), TabText("بسیار " * 20)]


@pytest.fixture
def strip(qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection) -> TabStrip:
    strip = TabStrip()
    qtbot.addWidget(strip)
    strip.set_colours(colours)
    strip.resize(700, 40)
    with qtbot.waitExposed(strip):
        strip.show_tabs(THREE, 1)
    return strip


def picture(strip: TabStrip, part: str) -> QImage:
    """The strip's second cross, or its tab in hand."""
    rect = strip.cross(1) if part == "cross" else strip.tabRect(1)
    return strip.grab(rect).toImage()


def test_a_single_tab_is_hidden(strip: TabStrip) -> None:
    strip.show_tabs(THREE[:1], 0)
    assert not strip.isVisible()
    strip.show_tabs(THREE, 2)
    assert strip.isVisible()
    assert strip.currentIndex() == 2


def test_what_the_program_shows_is_not_told(strip: TabStrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.tab_chosen), qtbot.assertNotEmitted(strip.tab_moved):
        strip.show_tabs(THREE, 0)
        strip.show_tabs(THREE[1:], 1)
    assert strip.tabToolTip(0) == "دو & سه"


def test_titles_are_cut_and_said_whole_when_pointed_at(strip: TabStrip) -> None:
    assert strip.tabRect(2).width() < 260
    assert strip.tabToolTip(2) == THREE[2].title
    assert strip.tabToolTip(0) == "یک\n/a/یک.txt"
    assert "&&" in strip.tabText(1)


def test_titles_keep_to_themselves(strip: TabStrip) -> None:
    """A Latin title does not turn what stands beside it around, such as the dots of a cut one."""
    assert strip.tabText(0) == "\u2068یک\u2069"


def test_the_cross_stands_at_the_end_of_its_tab(
    strip: TabStrip, interface: Qt.LayoutDirection
) -> None:
    tab, cross = strip.tabRect(0), strip.cross(0)
    assert tab.contains(cross)
    is_left = interface is Qt.LayoutDirection.RightToLeft
    assert (cross.center().x() < tab.center().x()) == is_left


def test_a_cross_is_drawn_and_set_off_under_the_pointer(strip: TabStrip, colours: Colours) -> None:
    before = picture(strip, "cross")
    size = before.width() / strip.cross(1).width()
    inner = [before.pixelColor(round(x * size), round(x * size)) for x in range(7, 13)]
    assert any(one != colours.page for one in inner)
    QTest.mouseMove(strip, strip.cross(1).center())
    assert picture(strip, "cross") != before
    QTest.mouseMove(strip, strip.tabRect(0).center())
    assert picture(strip, "cross") == before


def test_the_tab_in_hand_is_part_of_the_page(strip: TabStrip, colours: Colours) -> None:
    middle = strip.tabRect(1).center().x()
    image = strip.grab().toImage()
    assert image.pixelColor(middle, strip.tabRect(1).bottom() - 3) == colours.page
    other = strip.tabRect(0).center().x()
    assert image.pixelColor(other, strip.tabRect(0).bottom() - 3) != colours.page


def test_a_cross_closes_and_does_not_choose(strip: TabStrip, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(strip.tab_chosen),
        qtbot.waitSignal(strip.close_asked, check_params_cb=lambda place: place == 0),
    ):
        QTest.mouseClick(strip, LEFT, pos=strip.cross(0).center())


def test_to_let_go_elsewhere_closes_nothing(strip: TabStrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.close_asked):
        QTest.mousePress(strip, LEFT, pos=strip.cross(0).center())
        QTest.mouseRelease(strip, LEFT, pos=strip.cross(0).center() + QPoint(0, 60))


def test_the_middle_button_closes(strip: TabStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.close_asked, check_params_cb=lambda place: place == 2):
        QTest.mouseClick(strip, MIDDLE, pos=strip.tabRect(2).center())


def test_a_click_chooses(strip: TabStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.tab_chosen, check_params_cb=lambda place: place == 0):
        QTest.mouseClick(strip, LEFT, pos=strip.tabRect(0).center())


def test_a_tab_that_was_dragged_to_the_edge_is_in_sight(strip: TabStrip, qtbot: QtBot) -> None:
    strip.show_tabs([TabText(f"خبر شمارهٔ {number}") for number in range(9)], 0)
    strip.resize(430, 40)
    beside = next(place for place in range(9) if not strip.rect().contains(strip.tabRect(place)))
    strip.setCurrentIndex(beside - 2)
    start, end = (strip.tabRect(beside - step).center() for step in (2, 1))
    by = (end - start) * 1.7
    QTest.mousePress(strip, LEFT, pos=start)
    for part in (0.3, 0.6, 1.0):
        QTest.mouseMove(strip, start + by * part)
    QTest.mouseRelease(strip, LEFT, pos=start + by)
    assert strip.currentIndex() == beside
    qtbot.waitUntil(lambda: strip.rect().contains(strip.tabRect(beside)))


def room_of(strip: TabStrip) -> QRect:
    """Where tabs can be seen: the buttons that scroll stand over the rest."""
    room = strip.rect()
    for button in strip.findChildren(QToolButton):
        if not button.isVisible():
            continue
        place = button.geometry()
        if place.center().x() < strip.width() / 2:
            room.setLeft(max(room.left(), place.right() + 1))
        else:
            room.setRight(min(room.right(), place.left() - 1))
    return room


def test_many_titles_are_cut_to_some_words_and_the_one_in_hand_is_in_sight(
    strip: TabStrip,
) -> None:
    many = [TabText("خبر", ""), *(TabText(f"خبر {number} از شهر و روستا") for number in range(15))]
    for wide in (520, 340, 900):
        strip.resize(wide, 40)
        for place in (0, 15, 7, 8, 1, 14):
            strip.show_tabs(many, place)
            assert room_of(strip).contains(strip.tabRect(place))
        strip.resize(wide - 120, 40)
        QApplication.sendPostedEvents()
        assert room_of(strip).contains(strip.tabRect(strip.currentIndex()))
        assert strip.tabRect(0).width() < 120
        words = strip.fontMetrics().horizontalAdvance("خبر شماره از شهر")
        assert strip.tabRect(7).width() >= words + strip.cross(7).width()


def test_in_the_other_direction_the_crosses_change_sides(
    strip: TabStrip, interface: Qt.LayoutDirection
) -> None:
    was_left = strip.cross(0).center().x() < strip.tabRect(0).center().x()
    is_rtl = interface is Qt.LayoutDirection.RightToLeft
    direction = Qt.LayoutDirection
    strip.setLayoutDirection(direction.LeftToRight if is_rtl else direction.RightToLeft)
    assert (strip.cross(0).center().x() < strip.tabRect(0).center().x()) != was_left


def has_ring(strip: TabStrip, colours: Colours) -> bool:
    image = strip.grab(strip.tabRect(strip.currentIndex())).toImage()
    middle = image.height() // 2
    row = (image.pixelColor(x, middle) for x in range(image.width()))
    return any(near(colour, colours.accent) for colour in row)


def test_a_ring_shows_where_the_focus_is(
    strip: TabStrip, colours: Colours, qtbot: QtBot, interface: Qt.LayoutDirection
) -> None:
    strip.setLayoutDirection(interface)
    strip.activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    strip.clearFocus()
    assert not has_ring(strip, colours)
    strip.setFocus()
    assert has_ring(strip, colours)
    QTest.keyClick(strip, Qt.Key.Key_Home)
    assert strip.currentIndex() == 0
    assert has_ring(strip, colours)


def test_arrows_and_the_ends(strip: TabStrip, interface: Qt.LayoutDirection) -> None:
    strip.setLayoutDirection(interface)
    told: list[int] = []
    strip.tab_chosen.connect(told.append)
    onward = Qt.Key.Key_Left if strip.isRightToLeft() else Qt.Key.Key_Right
    for key in (Qt.Key.Key_Home, onward, Qt.Key.Key_End):
        QTest.keyClick(strip, key)
    assert told == [0, 1, 2]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_go_on_to_the_article(strip: TabStrip, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(strip.left), qtbot.assertNotEmitted(strip.tab_chosen):
        QTest.keyClick(strip, key)


def test_who_is_among_the_tabs_stays_there_while_there_are_any(
    strip: TabStrip, qtbot: QtBot
) -> None:
    window, other = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(strip)
    column.addWidget(other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    strip.show_tabs(THREE, 1)
    strip.setFocus()
    with qtbot.assertNotEmitted(strip.left):
        strip.show_tabs([TabText(str(number)) for number in range(9)], 4)
        assert strip.hasFocus()
        strip.show_tabs(THREE, 0)
        assert strip.hasFocus()
    with qtbot.waitSignal(strip.left):
        strip.show_tabs(THREE[:1], 0)
    other.setFocus()
    with qtbot.assertNotEmitted(strip.left):
        strip.show_tabs(THREE, 0)
        strip.show_tabs(THREE[:1], 0)
        assert other.hasFocus()
    # It is closed by itself.
    strip.setParent(None)
