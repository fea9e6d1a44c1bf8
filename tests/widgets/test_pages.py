"""The empty page, the key guide, the small parts, and that all can be reached and named."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import resources
from widgets.article_view import ArticleView
from widgets.colours import Colours, painted_over
from widgets.empty_page import EmptyPage
from widgets.key_cap import KeyCap
from widgets.key_guide import KeyGroup, KeyGuide, KeyRow
from widgets.line_splitter import LineSplitter
from widgets.mark import UNKNOWN_GROUP
from widgets.message_bar import MessageAction, MessageBar, MessageKind
from widgets.reason_bar import ReasonBar
from widgets.reason_steps import Step
from widgets.setting_fields import Range, Switch
from widgets.settings_panel import SettingsPanel
from widgets.sidebar import Sidebar
from widgets.slim_scroll_bar import SlimScrollBar
from widgets.tab_strip import TabStrip, TabText
from widgets.typography import Typography

GROUPS = [
    KeyGroup("پرونده", (KeyRow("باز کردن", ("Ctrl+O",)), KeyRow("بستن", ("Ctrl+W", "Ctrl+F4")))),
    KeyGroup("نقل", (KeyRow("بعدی", ("Alt+↓",)),)),
    KeyGroup("نما", tuple(KeyRow(f"کار {number}", ("F1",)) for number in range(3))),
]


def test_the_empty_page_opens_an_article(
    qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection
) -> None:
    page = EmptyPage(QIcon(), "Ctrl+O")
    qtbot.addWidget(page)
    page.set_colours(colours)
    page.resize(500, 400)
    with qtbot.waitExposed(page):
        page.show()
    page.setFocus()
    button = page.findChildren(QPushButton)[0]
    with qtbot.waitSignal(page.open_asked):
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.accessibleDescription() == "Ctrl+O"
    assert not page.grab().isNull()


def test_the_key_guide_shows_every_row(
    qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection
) -> None:
    guide = KeyGuide(GROUPS, colours)
    qtbot.addWidget(guide)
    with qtbot.waitExposed(guide):
        guide.show()
    texts = [label.text() for label in guide.findChildren(QLabel)]
    for group in GROUPS:
        for row in group.rows:
            assert row.text in texts
            assert set(row.keys) <= set(texts)
    caps = guide.findChildren(KeyCap)
    assert {cap.layoutDirection() for cap in caps} == {Qt.LayoutDirection.LeftToRight}
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def _article(colours: Colours) -> QWidget:
    return ArticleView(Typography())


def _sidebar(colours: Colours) -> QWidget:
    return Sidebar()


def _reasons(colours: Colours) -> QWidget:
    bar = ReasonBar()
    bar.show_reason("سارا", 0, [Step("یک", is_stone=True), Step("دو", is_stone=True)])
    return bar


def _message(colours: Colours) -> QWidget:
    bar = MessageBar()
    bar.show_message(MessageKind.INFO, "سلام", [MessageAction("برو", "go")])
    return bar


def _empty(colours: Colours) -> QWidget:
    return EmptyPage(QIcon())


def _tabs(colours: Colours) -> QWidget:
    strip = TabStrip()
    strip.show_tabs([TabText("یک"), TabText("دو")], 0)
    return strip


def _guide(colours: Colours) -> QWidget:
    return KeyGuide(GROUPS, colours)


def _settings(colours: Colours) -> QWidget:
    numbers = Range("size", "اندازه", 3, (1, 5), 1, 0)
    around = QWidget()
    bar = QWidget(around)
    panel = SettingsPanel("نما", (numbers, Switch("still", "بی‌حرکت", False)), around, bar)
    panel.show_values({"size": 4, "still": True})
    panel.set_colours(colours)
    panel.show()
    around.resize(400, 300)
    return around


@pytest.mark.parametrize(
    "make", [_article, _sidebar, _reasons, _message, _empty, _tabs, _guide, _settings]
)
def test_what_takes_the_focus_has_a_name(
    qtbot: QtBot, colours: Colours, make: Callable[[Colours], QWidget]
) -> None:
    widget = make(colours)
    qtbot.addWidget(widget)
    parts = [widget, *widget.findChildren(QWidget)]
    focusable = [
        part
        for part in parts
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None
    ]
    assert focusable
    assert [part for part in focusable if not part.accessibleName()] == []


@pytest.mark.parametrize("make", [_article, _reasons, _message, _empty, _guide, _settings])
def test_the_focus_is_seen(
    qtbot: QtBot, colours: Colours, make: Callable[[Colours], QWidget]
) -> None:
    """Whatever takes the focus by Tab looks otherwise than without it."""
    widget = make(colours)
    qtbot.addWidget(widget)
    set_colours = getattr(widget, "set_colours", None)
    if set_colours:
        set_colours(colours)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    parts = [widget, *widget.findChildren(QWidget)]
    for part in parts:
        if not part.focusPolicy() & Qt.FocusPolicy.TabFocus or not part.isVisible():
            continue
        part.clearFocus()
        before = widget.grab().toImage()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.grab().toImage() != before, part


def test_the_scroll_bar_is_dragged_and_paged(qtbot: QtBot) -> None:
    bar = SlimScrollBar()
    qtbot.addWidget(bar)
    bar.resize(12, 300)
    bar.setRange(0, 900)
    bar.setPageStep(100)
    with qtbot.waitExposed(bar):
        bar.show()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(bar, left, none, QPoint(6, 250))
    assert bar.value() == 100
    QTest.mouseClick(bar, left, none, QPoint(6, 4))
    assert bar.value() == 0
    QTest.mousePress(bar, left, none, QPoint(6, 10))
    QTest.mouseMove(bar, QPoint(6, 400))
    QTest.mouseRelease(bar, left, none, QPoint(6, 400))
    assert bar.value() == 900
    QTest.mouseMove(bar, QPoint(6, 10))
    assert bar.value() == 900
    assert not bar.grab().isNull()


def test_a_splitter_line_has_its_colour(qtbot: QtBot) -> None:
    splitter = LineSplitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(splitter)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    splitter.set_colour(QColor("#ff0000"))
    splitter.resize(200, 50)
    with qtbot.waitExposed(splitter):
        splitter.show()
    line = splitter.handle(1).geometry().center()
    assert splitter.grab().toImage().pixelColor(line) == QColor("#ff0000")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_come_from_a_theme(theme: str) -> None:
    roles = resources.theme(theme)
    colours = Colours.of(roles)
    assert colours.page == QColor(roles["page"])
    assert colours.of_group(0) == QColor(roles["speakers"][0])
    assert colours.of_group(len(roles["speakers"])) == colours.of_group(0)
    assert colours.of_group(UNKNOWN_GROUP) == colours.unknown


def test_a_theme_without_a_role_is_refused() -> None:
    with pytest.raises(KeyError):
        Colours.of({"page": "#ffffff"})


@pytest.mark.parametrize(("opacity", "grey"), [(0.0, 255), (0.5, 128), (1.0, 0)])
def test_painting_over(opacity: float, grey: int) -> None:
    found = painted_over(QColor("black"), opacity, QColor("white"))
    assert abs(found.red() - grey) <= 1


def test_a_column_holds_about_as_many_letters_as_wished() -> None:
    typography = Typography(column=70)
    assert typography.column_width == pytest.approx(70 / 80 * Typography(column=80).column_width)
    assert Typography(size=27).pixels == 2 * typography.pixels
