"""The field and the bar of a find: what they say, and what they tell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from widgets.colours import Colours
from widgets.find_bar import FindBar, FindState
from widgets.find_field import FindField
from widgets.flat_button import FlatButton

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(qtbot: QtBot, colours: Colours) -> FindField:
    field = FindField()
    qtbot.addWidget(field)
    field.set_colours(colours)
    field.show()
    return field


@pytest.fixture
def bar(qtbot: QtBot, colours: Colours) -> FindBar:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.set_colours(colours)
    bar.resize(600, bar.sizeHint().height())
    bar.show()
    return bar


def button(bar: FindBar, name: str) -> FlatButton:
    return next(one for one in bar.findChildren(FlatButton) if one.accessibleName() == name)


def label(bar: FindBar) -> QLabel:
    (label,) = bar.findChildren(QLabel)
    return label


@pytest.mark.parametrize(
    ("key", "held", "told"),
    [
        (Qt.Key.Key_Return, NONE, "next_asked"),
        (Qt.Key.Key_Enter, NONE, "next_asked"),
        (Qt.Key.Key_Return, SHIFT, "previous_asked"),
        (Qt.Key.Key_Escape, NONE, "left"),
    ],
)
def test_keys_in_the_field(
    field: FindField, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, told: str
) -> None:
    with qtbot.waitSignal(getattr(field, told)):
        QTest.keyClick(field, key, held)


def test_who_clicks_into_the_field_is_told_and_who_tabs_past_is_not(
    field: FindField, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(field.entered):
        field.setFocus(Qt.FocusReason.TabFocusReason)
    field.clearFocus()
    with qtbot.waitSignal(field.entered):
        field.setFocus(Qt.FocusReason.MouseFocusReason)


def test_the_field_takes_words_over_and_selects_them(field: FindField) -> None:
    field.take("پل")
    assert (field.text(), field.selectedText()) == ("پل", "پل")
    field.deselect()
    field.take("")
    assert field.selectedText() == "پل"


def test_the_field_says_by_its_ground_that_words_are_nowhere(field: FindField) -> None:
    inside = QPoint(field.width() // 2, field.height() - 6)
    plain = field.grab().toImage().pixelColor(inside)
    field.show_missing(True)
    missing = field.grab().toImage().pixelColor(inside)
    assert missing.red() - missing.green() > plain.red() - plain.green() + 5
    field.show_missing(False)
    assert field.grab().toImage().pixelColor(inside) == plain


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("یافتهٔ بعدی", "next_asked"),
        ("یافتهٔ پیشین", "previous_asked"),
        ("واژهٔ کامل", "ways_changed"),
        ("عبارت منظم", "ways_changed"),
        ("بستن", "close_asked"),
    ],
)
@pytest.mark.parametrize("how", ["click", "Space", "Enter"])
def test_each_button_tells_by_mouse_and_by_keys(
    bar: FindBar, qtbot: QtBot, name: str, told: str, how: str
) -> None:
    bar.show_state(FindState(("۱ از ۲",), has_hits=True))
    with qtbot.waitSignal(getattr(bar, told)):
        if how == "click":
            QTest.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(
                button(bar, name), Qt.Key.Key_Space if how == "Space" else Qt.Key.Key_Return
            )


def test_the_ways_stay_until_they_are_taken_back(bar: FindBar) -> None:
    for name, way in (("واژهٔ کامل", "whole_words"), ("عبارت منظم", "is_expression")):
        assert not getattr(bar.ways, way)
        button(bar, name).click()
        assert getattr(bar.ways, way)
        button(bar, name).click()
        assert not getattr(bar.ways, way)


def test_a_way_that_is_on_looks_so(bar: FindBar) -> None:
    whole = button(bar, "واژهٔ کامل")
    plain = whole.grab().toImage()
    whole.click()
    assert whole.grab().toImage() != plain


def test_there_is_nowhere_to_go_without_hits(bar: FindBar) -> None:
    bar.show_state(FindState(("یافت نشد",), is_missing=True))
    ways = [button(bar, name) for name in ("یافتهٔ بعدی", "یافتهٔ پیشین")]
    assert not any(way.isEnabled() for way in ways)
    weak = ways[0].grab().toImage()
    bar.show_state(FindState(("۱ از ۲",), has_hits=True))
    assert all(way.isEnabled() for way in ways)
    assert ways[0].grab().toImage() != weak


def test_the_chevrons_point_up_and_down(bar: FindBar) -> None:
    """Up and down are the same in any direction of reading."""
    bar.show_state(FindState(("۱ از ۲",), has_hits=True))
    up, down = (
        bar.grab(QRect(button(bar, name).mapTo(bar, QPoint()), button(bar, name).size())).toImage()
        for name in ("یافتهٔ پیشین", "یافتهٔ بعدی")
    )
    middle = up.width() // 2
    rows = [
        min(range(image.height()), key=lambda y: image.pixelColor(middle, y).lightness())
        for image in (up, down)
    ]
    assert rows[0] < rows[1]


def test_what_is_said_is_cut_where_there_is_no_room(bar: FindBar) -> None:
    said = ("۱ از ۱", "بی‌اعتنا به فاصله", "به پایان رسید؛ از آغاز ادامه یافت")
    bar.show_state(FindState(said, has_hits=True))
    whole = "  ·  ".join(said)
    bar.resize(900, bar.height())
    assert label(bar).text() == whole
    bar.resize(420, bar.height())
    assert label(bar).text().endswith("…")
    assert whole.startswith(label(bar).text().rstrip("\u200d…"))
    assert all(part in label(bar).toolTip() for part in said)
    assert label(bar).accessibleName() == whole


def test_why_nothing_is_found_is_not_cut(bar: FindBar, qtbot: QtBot) -> None:
    def is_above() -> bool:
        return label(bar).geometry().bottom() < button(bar, "بستن").mapTo(bar, QPoint()).y()

    why = "این عبارت منظم برای این متن سنگین است؛ ساده‌ترش کنید."
    bar.resize(480, 80)
    bar.show_state(FindState((why,), is_missing=True))
    assert label(bar).text() == why
    qtbot.waitUntil(is_above)
    bar.show_state(FindState(("۱ از ۲",), has_hits=True))
    qtbot.waitUntil(lambda: not is_above())


def test_what_is_said_is_told_to_a_screen_reader(
    bar: FindBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    bar.show_state(FindState(("یافت نشد", "", ""), is_missing=True))
    assert told == ["یافت نشد"]
