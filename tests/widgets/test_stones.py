"""The steps of a reason are stones: they can be pointed at, walked along and followed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.colours import Colours
from widgets.pill_button import PillButton
from widgets.reason_bar import ReasonBar
from widgets.reason_steps import Step
from widgets.reason_text import NONE, ReasonText
from widgets.stone import Stone

PERSIAN = (
    "«\u2068وی\u2069» به آخرین گوینده برمی‌گردد.",
    "جز او کسی سخن نگفته است.",
    "پیش از این چنین نامیده شده است: \u2068سارا نیکو\u2069.",
    "نشانه: «\u2068افزود\u2069».",
)
ENGLISH = (
    "“\u2068وی\u2069” refers to the last speaker.",
    "Nobody else speaks.",
    "Named earlier as \u2068سارا نیکو\u2069.",
    "The cue: “\u2068افزود\u2069”.",
)
LONG = "معاون پژوهش، آموزش و همکاری‌های میان‌رشته‌ای سازمان نگهداشت کاریزها"


class Scene:
    """A window with a field above the bar, and what the bar has told.

    The reason has four steps; all but the second are stones.
    """

    def __init__(self, colours: Colours) -> None:
        self.window = QWidget()
        self.field, self.bar = QLineEdit(), ReasonBar()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.field)
        layout.addWidget(self.bar)
        self.bar.set_colours(colours)
        self.window.resize(1100, 140)
        words = PERSIAN if self.bar.isRightToLeft() else ENGLISH
        self.steps = [Step(step, step != words[1]) for step in words]
        self.names = [step.plain for step in self.steps if step.is_stone]
        self.pointed: list[int] = []
        self.chosen: list[int] = []
        self.bar.stone_pointed.connect(self.pointed.append)
        self.bar.stone_chosen.connect(self.chosen.append)

    @property
    def text(self) -> ReasonText:
        return self.bar.findChildren(ReasonText)[0]

    @property
    def stones(self) -> list[Stone]:
        """Those in sight, as the reading goes."""
        return [stone for stone in self.bar.findChildren(Stone) if stone.isVisible()]

    @property
    def focused(self) -> str:
        widget = QApplication.focusWidget()
        return widget.accessibleName() if isinstance(widget, Stone) else ""

    def press(self, key: Qt.Key) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)

    def middle_of(self, number: int) -> QPoint:
        return self.stones[number].geometry().center()

    def move(self, place: QPoint) -> None:
        QTest.mouseMove(self.text.viewport(), place)

    def picture(self) -> QImage:
        return self.bar.grab().toImage()


@pytest.fixture
def scene(qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection) -> Scene:
    scene = Scene(colours)
    qtbot.addWidget(scene.window)
    with qtbot.waitActive(scene.window):
        scene.window.show()
        scene.window.activateWindow()
    scene.bar.show_reason("سارا نیکو", 0, scene.steps)
    qtbot.waitUntil(lambda: len(scene.stones) == 3)
    return scene


def ahead(scene: Scene) -> Qt.Key:
    return Qt.Key.Key_Left if scene.bar.isRightToLeft() else Qt.Key.Key_Right


def back(scene: Scene) -> Qt.Key:
    return Qt.Key.Key_Right if scene.bar.isRightToLeft() else Qt.Key.Key_Left


def test_only_steps_that_rest_on_words_are_stones_and_each_has_its_name(scene: Scene) -> None:
    assert [stone.accessibleName() for stone in scene.stones] == scene.names
    for stone in scene.stones:
        interface = QAccessible.queryAccessibleInterface(stone)
        assert interface.role() == QAccessible.Role.Button
        assert interface.text(QAccessible.Text.Name) == stone.accessibleName()


def test_tab_goes_from_stone_to_stone_and_on(scene: Scene, qtbot: QtBot) -> None:
    scene.field.setFocus()
    qtbot.waitUntil(scene.field.hasFocus)
    walked = []
    for _ in range(3):
        scene.press(Qt.Key.Key_Tab)
        walked.append(scene.focused)
    assert walked == scene.names
    scene.press(Qt.Key.Key_Backtab)
    assert scene.focused == scene.names[1]
    assert scene.pointed == [0, 2, 3, 2]
    scene.field.setFocus()
    assert scene.pointed[-1] == NONE


def test_the_button_that_opens_comes_after_the_stones(scene: Scene, qtbot: QtBot) -> None:
    scene.bar.show_reason("سارا نیکو", 0, scene.steps * 4)
    opener = scene.bar.findChildren(PillButton)[0]
    qtbot.waitUntil(opener.isVisible)
    scene.stones[-1].setFocus()
    scene.press(Qt.Key.Key_Tab)
    assert opener.hasFocus()


def test_arrows_walk_as_the_reading_goes(scene: Scene) -> None:
    scene.stones[0].setFocus()
    walked = [scene.focused]
    for key in (ahead, ahead, ahead, back, back, back):
        scene.press(key(scene))
        walked.append(scene.focused)
    assert walked == [scene.names[number] for number in (0, 1, 2, 2, 1, 0, 0)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_stone_is_followed_by_key(scene: Scene, key: Qt.Key) -> None:
    scene.stones[1].setFocus()
    scene.press(key)
    assert scene.chosen == [2]


def test_a_stone_is_followed_by_a_click_and_keeps_the_focus(scene: Scene) -> None:
    place = scene.middle_of(2)
    QTest.mouseClick(scene.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert scene.chosen == [3]
    assert scene.focused == scene.names[2]


def test_the_hand_points_at_stones_alone(scene: Scene) -> None:
    viewport = scene.text.viewport()
    scene.move(scene.middle_of(1))
    assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor
    between = (scene.middle_of(0) + scene.middle_of(1)) / 2
    scene.move(between)
    assert viewport.cursor().shape() == Qt.CursorShape.IBeamCursor
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=between)
    assert scene.chosen == []
    assert scene.pointed == [2, NONE]


def test_the_pointer_goes_before_the_focus(scene: Scene, qtbot: QtBot) -> None:
    scene.stones[0].setFocus()
    scene.move(scene.middle_of(2))
    QTest.mouseMove(scene.field, scene.field.rect().center())
    QApplication.sendEvent(scene.text, _left())
    assert scene.pointed == [0, 3, 0]


def test_words_that_are_selected_are_not_followed(scene: Scene) -> None:
    viewport, place = scene.text.viewport(), scene.middle_of(1)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(viewport, place + QPoint(40, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place + QPoint(40, 0))
    assert scene.text.textCursor().hasSelection()
    assert scene.chosen == []


def test_what_is_pointed_at_and_what_is_followed_look_otherwise(scene: Scene) -> None:
    plain = scene.picture()
    scene.move(scene.middle_of(1))
    pointed = scene.picture()
    QApplication.sendEvent(scene.text, _left())
    assert scene.picture() == plain
    scene.bar.light(2)
    lit = scene.picture()
    scene.bar.light(NONE)
    assert scene.picture() == plain
    scene.bar.light(2)
    scene.bar.show_reason("سارا نیکو", 0, scene.steps)
    assert scene.picture() == plain
    scene.stones[1].setFocus()
    focused = scene.picture()
    pictures = [plain, pointed, lit, focused]
    assert all(one != other for one in pictures for other in pictures if one is not other)


def test_a_step_out_of_sight_comes_into_sight_when_it_is_followed(scene: Scene) -> None:
    steps = [Step(f"گام \u2068{number}\u2069 از راهی که دراز است.", True) for number in range(30)]
    scene.bar.show_reason("سارا نیکو", 0, steps)
    assert len(scene.stones) < 20
    height = scene.bar.height()
    scene.bar.light(29)
    assert scene.stones[-1].accessibleName() == "گام 29 از راهی که دراز است."
    assert scene.text.toPlainText().startswith("چرا؟ …")
    scene.bar.light(0)
    assert scene.stones[0].accessibleName() == "گام 0 از راهی که دراز است."
    assert scene.bar.height() == height


def test_arrows_lead_to_what_is_out_of_sight(scene: Scene) -> None:
    steps = [Step(f"گام \u2068{number}\u2069 از راهی که دراز است.", True) for number in range(30)]
    scene.bar.show_reason("سارا نیکو", 0, steps)
    scene.stones[0].setFocus()
    for _ in range(29):
        scene.press(ahead(scene))
    assert scene.focused == "گام 29 از راهی که دراز است."
    assert scene.pointed == list(range(30))


def test_long_evidence_is_cut_until_all_is_opened(scene: Scene, qtbot: QtBot) -> None:
    step = Step(f"جمله با «\u2068{LONG}\u2069» آغاز می‌شود.", is_stone=True)
    scene.bar.show_reason("سارا نیکو", 0, [step])
    opener = scene.bar.findChildren(PillButton)[0]
    assert LONG not in scene.text.toPlainText()
    assert "معاون پژوهش، آموزش" in scene.text.toPlainText()
    assert LONG in scene.stones[0].accessibleName()
    qtbot.waitUntil(opener.isVisible)
    opener.click()
    assert LONG in scene.text.toPlainText()


def test_another_reason_keeps_the_focus_on_a_stone_and_lights_none(scene: Scene) -> None:
    scene.stones[2].setFocus()
    scene.bar.light(3)
    scene.bar.show_reason("کاوه", 1, [Step("فاعل نیامده است."), scene.steps[3]])
    assert [stone.accessibleName() for stone in scene.stones] == [scene.names[2]]
    assert scene.focused == scene.names[2]
    assert scene.pointed == [3, 1]


def test_where_there_are_no_stones_the_text_can_be_reached(scene: Scene, qtbot: QtBot) -> None:
    scene.stones[0].setFocus()
    scene.bar.show_reason("کاوه", 1, [Step("فاعل نیامده است.")])
    assert scene.stones == []
    assert scene.text.hasFocus()
    assert scene.pointed == [0, NONE]
    scene.field.setFocus()
    scene.press(Qt.Key.Key_Tab)
    assert scene.text.hasFocus()


def test_what_the_program_shows_tells_nothing(scene: Scene) -> None:
    scene.bar.light(2)
    scene.bar.show_reason("کاوه", 1, scene.steps[:2])
    scene.bar.show_nothing()
    assert scene.pointed == scene.chosen == []


def _left() -> QEvent:
    return QEvent(QEvent.Type.Leave)
