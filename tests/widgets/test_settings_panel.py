"""A panel tells each change at once, and leads each value back to its first one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.pixels import near
from widgets.colours import Colours
from widgets.field_look import AROUND
from widgets.setting_fields import (
    Choice,
    ChoiceField,
    Option,
    Range,
    RangeField,
    Switch,
    SwitchField,
)
from widgets.settings_panel import SettingsPanel

Key = Qt.Key
SETTINGS = (
    Choice("ink", "رنگ", "black", (Option("black", "سیاه"), Option("blue", "آبی"))),
    Range("size", "اندازه", 13.5, (7.5, 29.5), 1, 1),
    Range("width", "پهنا", 80, (45, 90), 5, 0),
    Switch("still", "بی‌حرکت", False),
)
FIRST = {setting.key: setting.first for setting in SETTINGS}


class Scene:
    """A window with a bar, a place to write in, and the panel."""

    def __init__(self, bot: QtBot, colours: Colours) -> None:
        self.window = QWidget()
        bot.addWidget(self.window)
        self.window.resize(700, 500)
        self.bar, self.text = QWidget(self.window), QPushButton("متن", self.window)
        self.bar.setGeometry(0, 0, 700, 40)
        self.panel = SettingsPanel("نما", SETTINGS, self.window, self.bar)
        self.panel.set_colours(colours)
        self.panel.show_values(FIRST)
        self.told: list[tuple[str, object]] = []
        self.panel.value_changed.connect(lambda key, value: self.told.append((key, value)))
        with bot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        bot.waitUntil(self.window.isActiveWindow)
        self.text.setFocus()

    def find(self, name: str) -> QWidget:
        return next(one for one in self.panel.findChildren(QWidget) if one.objectName() == name)

    def press(self, *keys: Key) -> None:
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)


@pytest.fixture
def scene(qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection) -> Scene:
    return Scene(qtbot, colours)


def test_it_stands_at_the_reading_end_below_the_bar(
    scene: Scene, interface: Qt.LayoutDirection
) -> None:
    panel, window = scene.panel, scene.window
    assert not panel.isVisible()
    panel.open()
    for size in ((700, 500), (900, 400)):
        window.resize(*size)
        is_rtl = interface is Qt.LayoutDirection.RightToLeft
        beside = panel.x() if is_rtl else window.width() - panel.geometry().right()
        assert 0 < beside < 12
        assert 40 < panel.y() < 60
        assert window.rect().contains(panel.geometry())
    scene.bar.hide()
    assert panel.y() < 12


def test_values_shown_by_the_program_are_not_told(scene: Scene) -> None:
    scene.panel.show_values({"ink": "blue", "size": 20.5, "width": 60, "still": True})
    assert scene.told == []
    buttons = [scene.find(f"reset.{key}") for key in FIRST]
    assert all(button.isEnabled() for button in buttons)
    scene.panel.show_values(FIRST)
    assert not any(button.isEnabled() for button in buttons)


def test_every_value_is_changed_by_keys_and_told_at_once(scene: Scene) -> None:
    scene.panel.open()
    for keys, key, value in (
        ((Key.Key_Down,), "ink", "blue"),
        ((Key.Key_Tab, Key.Key_Tab, Key.Key_Up), "size", 14.5),
        ((Key.Key_Tab, Key.Key_Tab, Key.Key_Down), "width", 75),
        ((Key.Key_Tab, Key.Key_Tab, Key.Key_Space), "still", True),
    ):
        scene.press(*keys)
        assert scene.told[-1] == (key, value)
        assert scene.find(f"reset.{key}").isEnabled()
    assert len(scene.told) == 4


def test_reset_leads_back_and_keeps_the_focus_in_its_row(scene: Scene) -> None:
    scene.panel.open()
    for key in FIRST:
        field = scene.find(key)
        assert isinstance(field, ChoiceField | RangeField | SwitchField)
        field.show_value({"ink": "blue", "size": 9.5, "width": 45, "still": True}[key])
        reset = scene.find(f"reset.{key}")
        reset.setFocus()
        scene.press(Key.Key_Space)
        assert scene.told[-1] == (key, FIRST[key])
        assert not reset.isEnabled()
        assert QApplication.focusWidget() is field


@pytest.mark.parametrize(("typed", "told"), [("18.2", 18.5), ("20.4", 20.5), ("400", None)])
def test_a_typed_number_counts_when_it_is_finished(
    scene: Scene, typed: str, told: float | None
) -> None:
    scene.panel.open()
    field = scene.find("size")
    assert isinstance(field, RangeField)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, typed)
    assert scene.told == []
    scene.press(Key.Key_Return)
    if told is None:
        assert 7.5 <= field.value() <= 29.5
    else:
        assert scene.told[-1] == ("size", told)
        assert field.value() == told


def test_esc_closes_it_from_any_row_and_the_focus_goes_back(scene: Scene, qtbot: QtBot) -> None:
    for key in FIRST:
        scene.panel.open()
        scene.find(key).setFocus()
        with qtbot.waitSignal(scene.panel.closed):
            scene.press(Key.Key_Escape)
        assert not scene.panel.isVisible()
        assert QApplication.focusWidget() is scene.text


def test_all_has_names(scene: Scene) -> None:
    assert scene.panel.accessibleName() == "نما"
    for setting in SETTINGS:
        assert scene.find(setting.key).accessibleName() == setting.label
        assert setting.label in scene.find(f"reset.{setting.key}").accessibleName()


def test_the_edge_of_a_field_is_seen(scene: Scene, colours: Colours) -> None:
    scene.panel.open()
    for key in FIRST:
        field = scene.find(key)
        QApplication.sendPostedEvents()
        if field.hasFocus():
            scene.find("reset.still").setFocus()
        picture = field.grab().toImage()
        names = [
            picture.pixelColor(x, picture.height() // 2).lightness() for x in range(picture.width())
        ]
        assert min(names) < colours.panel.lightness() - 90


@pytest.mark.parametrize("key", ["ink", "size", "width"])
def test_fields_are_flat_and_round(scene: Scene, colours: Colours, key: str) -> None:
    scene.panel.open()
    field = scene.find(key)
    field.clearFocus()
    picture = scene.panel.grab(field.geometry()).toImage()
    wide, high = picture.width(), picture.height()
    assert picture.pixelColor(wide // 2, high // 4) == colours.field
    assert picture.pixelColor(wide // 2, high - high // 4) == colours.field
    assert picture.pixelColor(AROUND, AROUND) == colours.panel
    assert picture.pixelColor(wide // 2, AROUND) == colours.line


@pytest.mark.parametrize("key", FIRST)
def test_a_ring_shows_which_field_has_the_focus(scene: Scene, colours: Colours, key: str) -> None:
    scene.panel.open()
    for focused in FIRST:
        scene.find(focused).setFocus()
        assert has_ring(scene.panel, scene.find(key), colours) == (focused == key)


def has_ring(panel: SettingsPanel, field: QWidget, colours: Colours) -> bool:
    """Whether there is anything of the accent above the field's own edge."""
    picture = panel.grab(field.geometry()).toImage()
    above = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(AROUND))
    return any(near(colour, colours.accent) for colour in above)


def test_a_number_stands_within_its_field(
    scene: Scene, colours: Colours, interface: Qt.LayoutDirection
) -> None:
    scene.panel.open()
    field = scene.find("size")
    field.clearFocus()
    picture = scene.panel.grab(field.geometry()).toImage()
    columns = range(AROUND + 1, AROUND + 8)
    if interface is Qt.LayoutDirection.RightToLeft:
        columns = range(picture.width() - AROUND - 8, picture.width() - AROUND - 1)
    rows = range(picture.height() // 4, 3 * picture.height() // 4)
    seen = {picture.pixelColor(x, y).lightness() // 64 for x in columns for y in rows}
    assert seen == {colours.field.lightness() // 64}


def test_a_number_goes_up_and_down_by_its_arrows(
    scene: Scene, interface: Qt.LayoutDirection
) -> None:
    scene.panel.open()
    field = scene.find("size")
    side = AROUND + 12
    x = side if interface is Qt.LayoutDirection.RightToLeft else field.width() - side
    for part, value in ((3, 12.5), (1, 13.5), (1, 14.5)):
        place = QPoint(x, part * field.height() // 4)
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=place)
        assert scene.told[-1] == ("size", value)
