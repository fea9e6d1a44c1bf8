"""The article is shown as it stands, its marks lie under its letters, and deeds are told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QImage,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCommonStyle, QLineEdit, QStyle, QWidget
from pytestqt.qtbot import QtBot

from tests.pixels import distance, near
from tests.widgets.article_scenes import (
    FAR,
    LONG,
    TEXT,
    boxes_of,
    click,
    content,
    middle_of,
    middle_of_words,
)
from tests.widgets.conftest import Shown
from widgets.article_view import ArticleView
from widgets.colours import Colours, painted_over
from widgets.mark import Mark, MarkRole


def test_blank_lines_make_no_blocks_and_headings_are_told(shown: Shown) -> None:
    view = shown(TEXT, headings=(1,))
    document = view.document()
    lines = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    assert [line.text() for line in lines] == [line for line in TEXT.split("\n") if line]
    assert [line.blockFormat().headingLevel() for line in lines] == [0, 2, 0, 0]


@pytest.mark.parametrize("start", ["«", "(", "۳", "– ", "BBC ", "۱۲۳ "])
def test_paragraphs_begin_at_their_side_whatever_comes_first(
    shown: Shown, start: str, interface: Qt.LayoutDirection
) -> None:
    view = shown(start + "این یک بند کوتاه است\nonly Latin here")
    persian = view.document().begin()
    right = view.document().documentLayout().blockBoundingRect(persian).right()
    line = (
        persian.layout()
        .lineAt(0)
        .naturalTextRect()
        .translated(view.document().documentLayout().blockBoundingRect(persian).topLeft())
    )
    assert line.right() == pytest.approx(right, abs=2)
    assert persian.next().layout().lineAt(0).naturalTextRect().left() == pytest.approx(0, abs=2)


def test_a_tint_lies_under_each_letter_and_nowhere_else(shown: Shown, colours: Colours) -> None:
    view = shown(TEXT, [content()[2]])
    tint = painted_over(colours.of_group(0), colours.tint, colours.page)
    picture = view.viewport().grab().toImage()
    start, end = content()[2].start, content()[2].end
    for offset, letter in enumerate(TEXT[: TEXT.index("\n")]):
        if letter in " \u200c":
            continue
        for box in boxes_of(view, offset, offset + 1):
            # A row just above the letters, where only the tint can be.
            point = (QPointF(box.rect.center().x(), box.rect.top() + 1.5) - view.origin()).toPoint()
            is_tinted = near(picture.pixelColor(point), tint)
            assert is_tinted == (start <= offset < end), (offset, letter)


def test_the_current_quote_is_framed(shown: Shown, colours: Colours) -> None:
    view = shown(TEXT, content())
    box = boxes_of(view, content()[3].start, content()[3].end)[0]
    edge = (QPointF(box.rect.center().x(), box.rect.top()) - view.origin()).toPoint()
    before = view.viewport().grab().toImage().pixelColor(edge)
    view.show_current("q2")
    after = view.viewport().grab().toImage().pixelColor(edge)
    frame = colours.of_group(0)
    assert distance(after, frame) < distance(before, frame) / 3


def test_mentions_are_tinted_when_their_topic_is_chosen(shown: Shown) -> None:
    view = shown(TEXT, content())
    point = middle_of_words(view, "کشاورزان") + QPoint(0, -13)
    plain = view.viewport().grab().toImage().pixelColor(point)
    view.show_mentions("t1")
    chosen = view.viewport().grab().toImage().pixelColor(point)
    view.show_mentions(None)
    assert plain != chosen
    assert view.viewport().grab().toImage().pixelColor(point) == plain


def test_marks_do_not_change_the_text(shown: Shown) -> None:
    view = shown(TEXT, content())
    view.show_current("q1")
    view.show_mentions("t1")
    assert view.document().toPlainText() == view.positions.shown


@pytest.mark.parametrize(
    ("words", "key"),
    [("(BBC)", "q1"), ("مدیر", "q1"), ("رئیس شورا", "q2"), ("جیره‌بندی", "q3"), ("سدها پر", "h1")],
)
def test_a_click_tells_the_innermost_mark(shown: Shown, qtbot: QtBot, words: str, key: str) -> None:
    view = shown(TEXT, content())
    with qtbot.waitSignal(view.mark_activated) as told:
        click(view, middle_of_words(view, words))
    assert told.args == [key]


def test_clicking_on_reaches_the_mark_around(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT, content())
    point, told = middle_of_words(view, "جیره‌بندی"), list[str]()
    view.mark_activated.connect(told.append)
    for _ in range(3):
        click(view, point)
        view.show_current(told[-1], scroll=False)
    assert told == ["q3", "q2", "q3"]


def test_a_click_beside_marks_tells_nothing(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT, content())
    with qtbot.assertNotEmitted(view.mark_activated):
        for words in ("NATO", "درباره"):
            click(view, middle_of_words(view, words))


def test_a_click_finds_its_letter_in_wrapped_lines(shown: Shown, qtbot: QtBot) -> None:
    text = " ".join(["شهرداری تهران از فردا طرح تازه‌ای را برای پیاده‌روها اجرا می‌کند"] * 4)
    view = shown(text)
    misses = 0
    for offset, letter in enumerate(text):
        if letter not in " \u200c":
            point = middle_of(view, offset, offset + 1)
            click(view, point)
            found = view.textCursor().position()
            # Before and after a half-space are the same place.
            found += text[found] == "\u200c"
            misses += found not in (offset, offset + 1)
    assert misses / len(text) < 0.02


def test_the_hand_points_at_what_can_be_clicked(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT, content())
    QTest.mouseMove(view.viewport(), middle_of_words(view, "رئیس"))
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(view.viewport(), middle_of_words(view, "NATO"))
    assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_a_passage_out_of_sight_comes_to_the_upper_third(shown: Shown) -> None:
    view = shown(LONG, [Mark(*FAR, MarkRole.CONTENT, "far", 0)])
    view.show_current("far")
    top = boxes_of(view, *FAR)[0].rect.top() - view.origin().y()
    assert 0 < top < view.viewport().height() / 3


def test_a_passage_in_sight_stays_where_it_is(shown: Shown) -> None:
    view = shown(LONG, content(LONG))
    view.show_current("q2")
    assert view.verticalScrollBar().value() == 0
    view.show_current("q3", scroll=False)
    assert view.verticalScrollBar().value() == 0


def test_a_place_gone_to_is_framed_until_something_else_is_shown(shown: Shown) -> None:
    view = shown(LONG)
    view.go_to(*FAR)
    point = middle_of(view, *FAR) + QPoint(0, -13)
    led = view.viewport().grab().toImage().pixelColor(point)
    view.show_mentions(None)
    left = view.viewport().grab().toImage().pixelColor(point)
    assert left == view.colours.page != led


def test_what_the_program_shows_tells_nothing_and_leaves_the_focus(
    qtbot: QtBot, shown: Shown
) -> None:
    view = shown(LONG, content(LONG))
    other = QLineEdit(view)
    other.show()
    other.setFocus()
    with qtbot.assertNotEmitted(view.mark_activated):
        view.show_current("q2")
        view.show_mentions("t1")
        view.go_to(*FAR)
    assert not view.hasFocus()


def test_no_caret_is_drawn_where_the_program_put_it(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT, content())
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.lead_to(*FAR)
    assert painted(view) == painted_without_focus(view)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert painted(view) != painted_without_focus(view)
    view.lead_to(0, 3)
    assert painted(view) == painted_without_focus(view)


def painted(view: ArticleView) -> QImage:
    """The text as it is painted, with the caret where it is drawn."""
    view.setFocus()
    return view.viewport().grab().toImage()


def painted_without_focus(view: ArticleView) -> QImage:
    """The text as it is painted when no caret can be."""
    view.clearFocus()
    return view.viewport().grab().toImage()


def test_enter_activates_the_mark_at_the_caret(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT, content())
    view.show_current("q3")
    view.show_current(None)
    with qtbot.waitSignal(view.mark_activated) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["q3"]


def test_the_menu_key_asks_at_the_caret(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT, content())
    view.show_current("q2")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    with qtbot.waitSignal(view.menu_asked) as told:
        QApplication.sendEvent(view, event)
    place, key = told.args
    assert key == "q2"
    assert view.viewport().rect().contains(view.viewport().mapFromGlobal(place))


def test_shift_f10_does_what_the_menu_key_does(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT, content())
    view.show_current("q2")
    with qtbot.waitSignal(view.menu_asked) as told:
        QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert told.args[1] == "q2"


@pytest.mark.parametrize(("words", "told"), [("گفت", "q1"), ("NATO", "")])
def test_a_right_click_asks_there(shown: Shown, qtbot: QtBot, words: str, told: str) -> None:
    view = shown(TEXT, content())
    point = middle_of_words(view, words)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point)
    )
    with qtbot.waitSignal(view.menu_asked) as asked:
        QApplication.sendEvent(view.viewport(), event)
    assert asked.args[1] == told
    assert asked.args[0] == view.viewport().mapToGlobal(point)


def test_the_choice_is_announced(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[object, str]] = []
    view = shown(TEXT, content())
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: told.append((event.object(), event.message())),
    )
    view.show_current("q1")
    view.show_current("q2", announcement="نقل ۲ از ۳")
    assert told == [(view, "نقل ۲ از ۳")]


def test_a_pulse_runs_only_where_the_style_moves(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT, content())
    view.setStyle(_Still(view))
    beats: list[None] = []
    view._pulse.beaten.connect(lambda: beats.append(None))  # noqa: SLF001
    view.show_current("q1")
    assert len(beats) == 1
    view.setStyle(QApplication.style())
    view.show_current("q2")
    qtbot.waitUntil(lambda: len(beats) > 3)
    qtbot.waitUntil(lambda: view._pulse.state() == view._pulse.State.Stopped)  # noqa: SLF001
    assert view._pulse.strength == pytest.approx(0, abs=1e-6)  # noqa: SLF001


def test_the_view_can_be_read_by_a_screen_reader(shown: Shown) -> None:
    view = shown(TEXT, content())
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name)
    assert interface.textInterface().characterCount() == view.positions.length


def test_the_margins_belong_to_the_text(shown: Shown, qtbot: QtBot) -> None:
    view = shown(LONG, size=(1400, 400))
    assert view.viewport().x() > 100
    event = QWheelEvent(
        QPointF(20, 50),
        view.mapToGlobal(QPointF(20, 50)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
    assert view.verticalScrollBar().value() > 0


class _Still(QCommonStyle):
    """A style that moves nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__()
        self.setParent(parent)

    def styleHint(self, hint: QStyle.StyleHint, *rest: object) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, *rest)  # type: ignore[arg-type]
