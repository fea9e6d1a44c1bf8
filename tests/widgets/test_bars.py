"""The reason bar and the message bar say all they have to say, in little room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from widgets.colours import Colours
from widgets.message_bar import MessageAction, MessageBar, MessageKind
from widgets.pill_button import PillButton
from widgets.reason_bar import ReasonBar
from widgets.reason_steps import Step
from widgets.reason_text import ReasonText

STEPS = [
    Step("\u2068«او»\u2069 ← گویندهٔ پیشین", is_stone=True),
    Step("نشانه: \u2068«گفت <b>:»\u2069"),
]


@pytest.fixture
def reason_bar(qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection) -> ReasonBar:
    bar = ReasonBar()
    qtbot.addWidget(bar)
    bar.set_colours(colours)
    bar.resize(900, 58)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


@pytest.fixture
def message_bar(qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.set_colours(colours)
    bar.resize(700, 60)
    return bar


def part(bar: QWidget, kind: type[QWidget]) -> QWidget:
    return bar.findChildren(kind)[0]


def reason_of(bar: ReasonBar) -> ReasonText:
    return bar.findChildren(ReasonText)[0]


def words_by_weight(text: ReasonText) -> dict[bool, list[str]]:
    """The words set bold and the others, without isolates, in the order of the text."""
    found: dict[bool, list[str]] = {True: [], False: []}
    block = text.document().begin()
    for place in block:  # type: ignore[attr-defined]
        fragment = place.fragment()
        words = fragment.text().translate(dict.fromkeys((0x2068, 0x2069)))
        found[fragment.charFormat().fontWeight() == QFont.Weight.Bold].append(words)
    return found


def test_a_reason_is_said_with_its_evidence_bold(reason_bar: ReasonBar) -> None:
    reason_bar.show_reason("سارا نیکو", 1, STEPS)
    text = reason_of(reason_bar)
    said = "چرا؟ «او» ← گویندهٔ پیشین · نشانه: «گفت <b>:»"
    assert text.accessibleName() == said
    assert text.toPlainText().translate(dict.fromkeys((0x2068, 0x2069))) == said
    assert words_by_weight(text)[True] == ["«او»", "«گفت <b>:»"]


def test_the_name_has_the_speakers_colour(reason_bar: ReasonBar, colours: Colours) -> None:
    reason_bar.show_reason("سارا نیکو", 1, STEPS)
    name = next(label for label in reason_bar.findChildren(QLabel) if label.text() == "سارا نیکو")
    assert name.palette().color(QPalette.ColorRole.WindowText) == colours.of_group(1)
    assert name.isVisible()
    reason_bar.show_nothing()
    assert not name.isVisible()
    assert reason_of(reason_bar).plain()


def test_a_long_reason_is_cut_and_opened(reason_bar: ReasonBar, qtbot: QtBot) -> None:
    reason_bar.show_reason("سارا نیکو", 0, STEPS * 8)
    opener = reason_bar.findChildren(PillButton)[0]
    text = reason_of(reason_bar)
    assert opener.isVisible()
    assert text.toPlainText().count("←") < 8
    height = reason_bar.sizeHint().height()
    QTest.keyClick(opener, Qt.Key.Key_Space)
    assert text.toPlainText().count("←") == 8
    assert reason_bar.sizeHint().height() >= height
    assert opener.isVisible()
    QTest.keyClick(opener, Qt.Key.Key_Space)
    assert text.toPlainText().count("←") < 8


def test_a_short_reason_needs_no_opening(reason_bar: ReasonBar, qtbot: QtBot) -> None:
    opener = reason_bar.findChildren(PillButton)[0]
    reason_bar.show_reason("سارا نیکو", 0, STEPS * 8)
    opener.setChecked(True)
    reason_bar.show_reason("سارا نیکو", 0, STEPS)
    assert not opener.isVisible()
    reason_bar.resize(320, 58)
    reason_bar.show_reason("سارا نیکو", 0, STEPS * 4)
    assert opener.isVisible()
    reason_bar.resize(1300, 58)
    qtbot.waitUntil(lambda: not opener.isVisible())


def test_a_long_name_is_cut_with_its_whole_as_tip(reason_bar: ReasonBar) -> None:
    name = "سخنگوی سازمان مدیریت بحران و امور پیشگیری از حوادث پیش‌بینی‌نشده"
    reason_bar.show_reason(name, 0, STEPS)
    label = next(one for one in reason_bar.findChildren(QLabel) if one.accessibleName() == name)
    assert label.text().endswith("…")
    assert label.toolTip() == f"<p dir='rtl'>{name}</p>"


def test_a_name_that_looks_like_markup_stays_text(reason_bar: ReasonBar) -> None:
    name = "<h1>سارا</h1> نیکو"
    reason_bar.show_reason(name, 0, STEPS)
    label = next(one for one in reason_bar.findChildren(QLabel) if one.accessibleName() == name)
    assert label.text() == name
    assert label.textFormat() == Qt.TextFormat.PlainText
    reason_bar.show_reason(name * 9, 0, STEPS)
    assert "&lt;h1&gt;" in label.toolTip()
    assert "<h1>" not in label.toolTip()


def test_the_copying_button_gives_way_to_the_reason(
    qtbot: QtBot, colours: Colours, interface: Qt.LayoutDirection
) -> None:
    bar = ReasonBar("Ctrl+Shift+C")
    qtbot.addWidget(bar)
    bar.set_colours(colours)
    button = bar.findChildren(PillButton)[1]
    bar.show_reason("سارا نیکو", 0, STEPS)
    bar.show()
    bar.resize(900, 58)
    qtbot.waitUntil(lambda: button.width() > 150)
    bar.resize(560, 58)
    qtbot.waitUntil(lambda: button.width() < 150)
    bar.resize(440, 58)
    assert not button.isVisible()
    qtbot.waitUntil(lambda: bar.minimumSize().width() <= 320)
    assert button.accessibleDescription() == "Ctrl+Shift+C"
    bar.resize(900, 58)
    with qtbot.waitSignal(bar.copy_asked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    bar.show_nothing()
    assert not button.isVisible()


@pytest.mark.parametrize("kind", MessageKind)
def test_a_message_is_shown_and_announced(
    message_bar: MessageBar, kind: MessageKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    assert not message_bar.isVisible()
    message_bar.show_message(kind, "پرونده <b> پیدا نشد.")
    assert message_bar.isVisible()
    assert told == ["پرونده <b> پیدا نشد."]
    assert message_bar.findChildren(QLabel)[0].textFormat() == Qt.TextFormat.PlainText
    assert not message_bar.grab().isNull()


def test_each_kind_looks_otherwise(message_bar: MessageBar) -> None:
    pictures = []
    for kind in MessageKind:
        message_bar.show_message(kind, "")
        pictures.append(message_bar.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_actions_are_told_and_replaced(message_bar: MessageBar, qtbot: QtBot) -> None:
    actions = [MessageAction("نخستین", "a"), MessageAction("دومین", "b")]
    message_bar.show_message(MessageKind.INFO, "چند مقاله", actions)
    button = next(b for b in message_bar.findChildren(QPushButton) if b.text() == "دومین")
    with qtbot.waitSignal(message_bar.action_chosen) as told:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert told.args == ["b"]
    assert message_bar.isVisible()
    message_bar.show_message(MessageKind.INFO, "هیچ")
    qtbot.waitUntil(lambda: len(message_bar.findChildren(QPushButton)) == 1)


def test_actions_wrap_where_there_is_no_room(message_bar: MessageBar, qtbot: QtBot) -> None:
    actions = [MessageAction(f"گزارش شمارهٔ {number} دربارهٔ آب", str(number)) for number in range(5)]
    message_bar.show_message(MessageKind.INFO, "چند مقاله", actions)
    buttons = [b for b in message_bar.findChildren(QPushButton) if b.text() != "بستن"]
    message_bar.resize(1400, message_bar.heightForWidth(1400))
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 1)
    qtbot.waitUntil(lambda: message_bar.heightForWidth(1400) < 60)
    places = [button.x() for button in buttons]
    assert places == sorted(places, reverse=message_bar.isRightToLeft())
    message_bar.resize(400, message_bar.heightForWidth(400))
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) > 2)
    inside = message_bar.rect()
    assert all(
        inside.contains(b.mapTo(message_bar, b.rect().bottomRight()))
        and inside.contains(b.mapTo(message_bar, b.rect().topLeft()))
        for b in buttons
    )


@pytest.mark.parametrize("how", ["escape", "button"])
def test_a_message_is_closed(message_bar: MessageBar, qtbot: QtBot, how: str) -> None:
    message_bar.show_message(MessageKind.ERROR, "باز نشد", [MessageAction("دوباره", "r")])
    with qtbot.waitSignal(message_bar.dismissed):
        if how == "escape":
            QTest.keyClick(message_bar.findChildren(QPushButton)[0], Qt.Key.Key_Escape)
        else:
            close = next(b for b in message_bar.findChildren(QPushButton) if b.text() == "بستن")
            close.click()
    assert not message_bar.isVisible()


def test_clearing_tells_nothing(message_bar: MessageBar, qtbot: QtBot) -> None:
    message_bar.show_message(MessageKind.INFO, "سلام")
    with qtbot.assertNotEmitted(message_bar.dismissed):
        message_bar.clear()
    assert not message_bar.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_round_button_is_pressed_by_key(qtbot: QtBot, key: Qt.Key) -> None:
    button = PillButton("باز کردن")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)
