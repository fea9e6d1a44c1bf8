"""The voices strip: who speaks where along the text, in its own reading direction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.pixels import near
from widgets.colours import Colours, painted_over
from widgets.mark import Mark, MarkRole
from widgets.voices_strip import VoicesStrip

LENGTH = 1000
# From the beginning: the first tenth, the middle tenth (within it another's words), the last.
QUOTES = [
    Mark(0, 100, MarkRole.CONTENT, "q0", 0),
    Mark(450, 550, MarkRole.CONTENT, "q1", 1),
    Mark(490, 510, MarkRole.CONTENT, "q2", 2),
    Mark(900, 1000, MarkRole.CONTENT, "q3", 3, True),
]


@pytest.fixture
def strip(qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection) -> VoicesStrip:
    strip = VoicesStrip()
    qtbot.addWidget(strip)
    strip.set_colours(colours)
    strip.resize(strip.maximumWidth(), strip.sizeHint().height())
    strip.show_quotes(QUOTES, LENGTH)
    strip.show()
    return strip


def at(strip: VoicesStrip, part: float, is_rtl: bool = True) -> QPoint:
    """The place of a part of the text; the strip lies at the end of the widget."""
    length = min(330, strip.width()) - 2
    left = 1 if strip.isRightToLeft() else strip.width() - 1 - length
    way = 1 - part if is_rtl else part
    return QPoint(round(left + way * length), strip.height() // 2)


def colour_at(strip: VoicesStrip, part: float, is_rtl: bool = True) -> QColor:
    return strip.grab().toImage().pixelColor(at(strip, part, is_rtl))


def said(colours: Colours, group: int, strength: float = 0.8) -> QColor:
    return painted_over(colours.of_group(group), strength, colours.line)


@pytest.mark.parametrize("is_rtl", [True, False])
def test_it_runs_as_the_text_does_whatever_the_window(
    strip: VoicesStrip, colours: Colours, is_rtl: bool
) -> None:
    strip.show_quotes(QUOTES, LENGTH, is_rtl)
    seen = [colour_at(strip, part, is_rtl) for part in (0.05, 0.3, 0.46, 0.5, 0.7, 0.95)]
    line = colours.line
    wanted = [said(colours, 0), line, said(colours, 1), said(colours, 2), line]
    wanted.append(said(colours, 3, 0.42))
    assert [near(*pair) for pair in zip(seen, wanted, strict=True)] == [True] * 6


def test_the_chosen_quote_is_stronger(strip: VoicesStrip, colours: Colours) -> None:
    before = strip.grab().toImage()
    strip.show_current("q1")
    assert near(colour_at(strip, 0.47), colours.of_group(1))
    strip.show_current("")
    assert strip.grab().toImage() == before


def test_nobody_speaks_is_an_empty_lane(strip: VoicesStrip, colours: Colours) -> None:
    strip.show_quotes((), 0)
    seen = {colour_at(strip, part / 20).name() for part in range(1, 20)}
    assert seen == {colours.line.name()}


@pytest.mark.parametrize(("part", "key"), [(0.05, "q0"), (0.46, "q1"), (0.5, "q2"), (0.95, "q3")])
def test_a_click_tells_the_quote(strip: VoicesStrip, qtbot: QtBot, part: float, key: str) -> None:
    with qtbot.waitSignal(strip.quote_chosen) as told:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at(strip, part))
    assert told.args == [key]


def test_a_click_where_nobody_speaks_tells_nothing(strip: VoicesStrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.quote_chosen):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at(strip, 0.3))
        QTest.mouseClick(strip, Qt.MouseButton.RightButton, pos=at(strip, 0.05))


def test_the_tool_tip_says_who_speaks(strip: VoicesStrip, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, widget: told.append(text))
    strip.set_teller(lambda key: (f"گویندهٔ {key}",))
    for part in (0.5, 0.3):
        place = at(strip, part)
        event = QHelpEvent(QEvent.Type.ToolTip, place, strip.mapToGlobal(place))
        QApplication.sendEvent(strip, event)
    assert told == ["<p dir='rtl'>گویندهٔ q2</p>", ""]


def test_the_pointer_is_a_hand_where_somebody_speaks(strip: VoicesStrip) -> None:
    QTest.mouseMove(strip, at(strip, 0.05))
    assert strip.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(strip, at(strip, 0.3))
    assert strip.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_where_it_is_narrow_the_strip_has_all_the_room(
    strip: VoicesStrip, colours: Colours, qtbot: QtBot
) -> None:
    strip.resize(120, strip.height())
    assert near(colour_at(strip, 0.05), said(colours, 0))
    with qtbot.waitSignal(strip.quote_chosen) as told:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at(strip, 0.97))
    assert told.args == ["q3"]


def test_it_takes_no_focus_and_has_a_name(strip: VoicesStrip) -> None:
    assert strip.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert strip.accessibleName() == "چه کسی کجا سخن می‌گوید"
    assert strip.accessibleDescription()
