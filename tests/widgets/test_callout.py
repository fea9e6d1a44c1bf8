"""A callout stands beside what it means, points at it, and is led by keys and mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.pixels import near
from widgets.callout import Callout, Hint
from widgets.colours import Colours

TEXT = "روی هر نقلی بزنید تا جایش در متن پیدا شود."
AREAS = {
    "top": QRect(300, 10, 200, 40),
    "bottom": QRect(300, 540, 200, 40),
    "start": QRect(0, 0, 60, 600),
    "end": QRect(740, 0, 60, 600),
    "corner": QRect(760, 570, 40, 30),
    "all": QRect(0, 0, 800, 600),
}

Said = Callable[..., Callout]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QPushButton("پایه"), 0, Qt.AlignmentFlag.AlignTop)
    window.resize(800, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def say(window: QWidget, colours: Colours) -> Said:
    callout = Callout(window)
    callout.set_colours(colours)

    def say(
        area: QRect = AREAS["top"],
        spared: Sequence[QRect] = (),
        is_first: bool = False,
        is_last: bool = False,
    ) -> Callout:
        ends = is_first, is_last
        callout.show_hint(Hint("۱ از ۵", "چه کسی", TEXT, lambda: area, *ends, lambda: spared))
        return callout

    return say


def button(callout: Callout, text: str) -> QPushButton:
    return next(one for one in callout.findChildren(QPushButton) if one.text() == text)


@pytest.mark.usefixtures("interface")
@pytest.mark.parametrize("name", AREAS)
def test_it_stands_in_the_window_and_beside_what_it_means(
    window: QWidget, say: Said, name: str
) -> None:
    callout = say(AREAS[name])
    assert window.rect().contains(callout.geometry())
    if name != "all":
        assert not callout.geometry().intersects(AREAS[name])


BELOW_TOP = QRect(0, 60, 440, 300)
BESIDE_TOP = QRect(0, 0, 300, 600)


@pytest.mark.usefixtures("interface")
@pytest.mark.parametrize("spared", [[BELOW_TOP], [BESIDE_TOP], [BELOW_TOP, BESIDE_TOP]])
def test_it_stands_where_it_covers_least(say: Said, spared: list[QRect]) -> None:
    target = AREAS["top"]
    careless, careful = (QRect(say(target, parts).geometry()) for parts in ([], spared))
    assert not careful.intersects(target)
    covered = [sum(area_of(place & part) for part in spared) for place in (careless, careful)]
    assert covered[1] < covered[0]


def area_of(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())


def test_it_says_all_without_cutting(window: QWidget, say: Said) -> None:
    callout = say()
    for label in callout.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
        assert callout.rect().contains(label.geometry())


@pytest.mark.parametrize("name", ["top", "bottom", "start", "end"])
def test_its_beak_points_at_what_it_means(
    window: QWidget, say: Said, colours: Colours, name: str
) -> None:
    area = AREAS[name]
    callout = say(area)
    box = callout.geometry()
    picture = window.grab().toImage()
    middle = area.center()
    ground = window.palette().window().color()
    # Some pixels before its tip the beak is filled, and beside it is the window.
    beak = {
        "top": QPoint(middle.x(), box.top() + 8),
        "bottom": QPoint(middle.x(), box.bottom() - 8),
        "start": QPoint(box.left() + 8, middle.y()),
        "end": QPoint(box.right() - 8, middle.y()),
    }[name]
    aside = QPoint(0, 40) if name in ("start", "end") else QPoint(40, 0)
    assert near(picture.pixelColor(beak), colours.page)
    assert near(picture.pixelColor(beak + aside), ground)
    assert not near(ground, colours.page)


def test_a_ring_is_drawn_around_what_it_means(window: QWidget, say: Said, colours: Colours) -> None:
    say(AREAS["bottom"])
    picture = window.grab().toImage()
    edge = QPoint(AREAS["bottom"].left() - 3, AREAS["bottom"].center().y())
    assert near(picture.pixelColor(edge), colours.accent)
    inside = picture.pixelColor(AREAS["bottom"].center())
    assert not near(inside, QColor(colours.accent))


def test_it_keeps_beside_it_when_the_window_changes(window: QWidget, say: Said) -> None:
    callout = say(AREAS["top"])
    window.resize(520, 400)
    assert window.rect().contains(callout.geometry())


def test_keys_lead_on_back_and_out(qtbot: QtBot, window: QWidget, say: Said) -> None:
    callout = say()
    assert button(callout, "بعدی").hasFocus()
    with qtbot.waitSignal(callout.next_asked):
        QTest.keyClick(button(callout, "بعدی"), Qt.Key.Key_Return)
    QTest.keyClick(button(callout, "بعدی"), Qt.Key.Key_Tab)
    with qtbot.waitSignal(callout.back_asked):
        QTest.keyClick(button(callout, "پیشین"), Qt.Key.Key_Space)
    with qtbot.waitSignal(callout.closed):
        QTest.keyClick(button(callout, "پیشین"), Qt.Key.Key_Escape)


def test_esc_leads_out_from_anywhere_but_only_while_it_is_there(
    qtbot: QtBot, window: QWidget, say: Said
) -> None:
    base = window.findChildren(QPushButton)[0]
    callout = say()
    base.setFocus()
    with qtbot.waitSignal(callout.closed):
        QTest.keyClick(base, Qt.Key.Key_Escape)
    callout.leave()
    with qtbot.assertNotEmitted(callout.closed):
        QTest.keyClick(base, Qt.Key.Key_Escape)


def test_the_focus_goes_back_to_where_it_was(window: QWidget, say: Said) -> None:
    base = window.findChildren(QPushButton)[0]
    base.setFocus()
    callout = say()
    assert not base.hasFocus()
    callout.leave()
    assert base.hasFocus()
    assert not callout.isVisible()


def test_the_first_has_no_way_back_and_the_last_none_to_skip(say: Said) -> None:
    callout = say(is_first=True)
    assert not button(callout, "پیشین").isEnabled()
    callout = say(is_last=True)
    assert not button(callout, "رد شدن").isVisible()
    assert button(callout, "پایان").accessibleName() == "پایان"


def test_a_screen_reader_is_told(say: Said) -> None:
    callout = say()
    assert callout.accessibleName() == "چه کسی"
    assert callout.accessibleDescription() == TEXT
