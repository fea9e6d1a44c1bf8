"""The chips at the ends of the marker bar: counts that cover no text and lead to the nearest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.widgets.article_scenes import LONG
from tests.widgets.conftest import Shown
from tests.widgets.test_marker_bar import MENTIONS, QUOTES
from widgets.article_document import MARGIN
from widgets.article_view import ArticleView
from widgets.count_chips import CountChip

WIDE, NARROW = (1400, 420), (500, 420)


def say(view: ArticleView, above: str = "۵۲۰", below: str = "۷") -> None:
    view.chips.above.say(f"{above} بالاتر", above, "به نزدیک‌ترین بالاتر")
    view.chips.below.say(f"{below} پایین‌تر", below, "به نزدیک‌ترین پایین‌تر")
    view.chips.place()


def area(view: ArticleView, chip: CountChip) -> QRect:
    return QRect(chip.mapTo(view, QPoint(0, 0)), chip.size())


def text_area(view: ArticleView) -> QRect:
    """Where letters may stand: the viewport without the document's margins."""
    viewport = view.viewport()
    whole = QRect(viewport.mapTo(view, QPoint(0, 0)), viewport.size())
    return whole.adjusted(MARGIN, 0, -MARGIN, 0)


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_they_stand_beside_the_bars_ends_and_cover_no_text(
    shown: Shown, interface: Qt.LayoutDirection, size: tuple[int, int]
) -> None:
    view = shown(LONG, QUOTES + MENTIONS, size=size)
    say(view)
    above, below = (area(view, chip) for chip in (view.chips.above, view.chips.below))
    bar = QRect(view.markers.mapTo(view, QPoint(0, 0)), view.markers.size())
    for chip in (above, below):
        assert not chip.intersects(text_area(view))
        assert not chip.intersects(bar)
        gap = chip.left() - bar.right() if view.isRightToLeft() else bar.left() - chip.right()
        assert 0 < gap < 10
    assert above.top() < 10
    assert view.height() - below.bottom() < 10


def test_words_are_shown_where_there_is_room(shown: Shown) -> None:
    view = shown(LONG, size=WIDE)
    say(view)
    wide = view.chips.above.width()
    view.resize(*NARROW)
    assert view.chips.above.width() < wide / 2
    view.resize(*WIDE)
    assert view.chips.above.width() == wide


def test_what_is_not_there_is_not_told(shown: Shown) -> None:
    view = shown(LONG)
    assert not view.chips.above.isVisible()
    say(view)
    assert view.chips.above.isVisible()
    view.chips.above.say("", "", "")
    assert not view.chips.above.isVisible()
    assert view.chips.below.isVisible()


def test_a_click_chooses_the_nearest(shown: Shown, qtbot: QtBot) -> None:
    view = shown(LONG, QUOTES)
    say(view)
    counts: list[tuple[int, int]] = []
    view.markers.counts_changed.connect(lambda *told: counts.append(told))
    view.markers.setValue(view.markers.maximum() // 2)
    for chip, place in ((view.chips.above, counts[-1][0] - 1), (view.chips.below, -counts[-1][1])):
        with qtbot.waitSignal(view.markers.quote_chosen) as told:
            QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert told.args == [QUOTES[place].key]


def test_the_number_is_written_quietly(shown: Shown) -> None:
    view = shown(LONG, size=WIDE)
    say(view)
    picture = view.chips.below.grab().toImage()
    inside = [(x, y) for x in range(8, picture.width() - 8) for y in range(5, picture.height() - 5)]
    darkest = min(picture.pixelColor(*place).lightness() for place in inside)
    quiet, text = view.colours.quiet_text.lightness(), view.colours.text.lightness()
    assert text + 20 < darkest < quiet + 30


def test_the_tool_tip_says_in_words_what_a_click_does(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, widget: told.append(text))
    view = shown(LONG, size=NARROW)
    say(view)
    chip = view.chips.above
    QApplication.sendEvent(chip, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), QPoint(2, 2)))
    assert "۵۲۰ بالاتر" in told[-1]
    assert "به نزدیک‌ترین بالاتر" in told[-1]


def test_they_take_no_focus_and_have_names(shown: Shown) -> None:
    view = shown(LONG)
    say(view)
    assert view.chips.below.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert view.chips.below.accessibleName() == "۷ پایین‌تر"
    assert view.chips.below.accessibleDescription() == "به نزدیک‌ترین پایین‌تر"
