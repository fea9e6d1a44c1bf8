"""Speakers and topics are both in sight, can be used by mouse and keys, and tell only deeds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from widgets.colours import Colours
from widgets.roles import Role, RowKind
from widgets.sidebar import Sidebar

LONG = "سخنگوی سازمان آب و فاضلاب استان و دبیر ستاد پیشگیری از بحران، مهندس بهرام کاویانی"
WORDS = "این خط لوله تا پایان تابستان آماده می‌شود و آب را به همهٔ روستاهای دشت می‌رساند. " * 3


def item(kind: RowKind, text: str, key: str, **data: object) -> QStandardItem:
    made = QStandardItem(text)
    made.setData(int(kind), Role.KIND)
    made.setData(key, Role.KEY)
    for name, value in data.items():
        made.setData(value, Role[name])
    return made


@pytest.fixture
def speakers() -> QStandardItemModel:
    """Two speakers and nobody known: «سارا» with two quotes and «more», a long name, a doubt."""
    model = QStandardItemModel()
    sara = item(
        RowKind.SPEAKER, "سارا نیکو", "s1", GROUP=0, SUMMARY="۹ نقل · ۸۰٪", SHARE=0.8, TITLE="وزیر"
    )
    sara.appendRow(item(RowKind.QUOTE, "کوتاه", "q1", GROUP=0, META=("مستقیم", "گفت")))
    sara.appendRow(item(RowKind.QUOTE, WORDS, "q2", GROUP=0, META=("باز",)))
    sara.appendRow(item(RowKind.MORE, "… ۷ نقل دیگر", "s1"))
    kaviani = item(RowKind.SPEAKER, LONG, "s2", GROUP=1, SUMMARY="۱ نقل · ۱۵٪", SHARE=0.15)
    kaviani.appendRow(item(RowKind.QUOTE, "We go on, he said.", "q3", GROUP=1, DOUBT="نامطمئن"))
    nobody = item(RowKind.SPEAKER, "گویندهٔ نامشخص", "", GROUP=-1, SUMMARY="۱ نقل", SHARE=0.05)
    nobody.appendRow(item(RowKind.QUOTE, "کسی نمی‌داند", "q4", GROUP=-1))
    for speaker in (sara, kaviani, nobody):
        model.appendRow(speaker)
    return model


@pytest.fixture
def topics() -> QStandardItemModel:
    model = QStandardItemModel()
    for number, label in enumerate(["آب", "سد کرج", "بودجه", LONG, "روستا"]):
        model.appendRow(item(RowKind.SPEAKER, label, f"t{number}", SUMMARY="۳"))
    return model


@pytest.fixture
def sidebar(sidebar: Sidebar, topics: QStandardItemModel) -> Sidebar:
    sidebar.topics.setModel(topics)
    sidebar.resize(360, 700)
    QApplication.sendPostedEvents()
    return sidebar


def row(view: QAbstractItemView, *numbers: int) -> QModelIndex:
    index = QModelIndex()
    for number in numbers:
        index = view.model().index(number, 0, index)
    return index


def click(view: QAbstractItemView, index: QModelIndex) -> None:
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        view.visualRect(index).center(),
    )


@pytest.mark.parametrize(
    ("signal", "numbers", "key"),
    [
        ("quote_chosen", (0, 1), "q2"),
        ("speaker_chosen", (0,), "s1"),
        ("more_asked", (0, 2), "s1"),
        ("speaker_chosen", (2,), ""),
    ],
)
def test_a_click_tells_what_was_clicked(
    sidebar: Sidebar, qtbot: QtBot, signal: str, numbers: tuple[int, ...], key: str
) -> None:
    with qtbot.waitSignal(getattr(sidebar.speakers, signal)) as told:
        click(sidebar.speakers, row(sidebar.speakers, *numbers))
    assert told.args == [key]


def test_a_click_on_a_topic_tells_it(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.topics.topic_chosen) as told:
        click(sidebar.topics, row(sidebar.topics, 1))
    assert told.args == ["t1"]


def test_arrows_choose_quotes_and_enter_activates(sidebar: Sidebar, qtbot: QtBot) -> None:
    view, told = sidebar.speakers, list[str]()
    view.quote_chosen.connect(lambda key: told.append(f"chosen {key}"))
    view.quote_activated.connect(lambda key: told.append(f"activated {key}"))
    view.speaker_chosen.connect(lambda key: told.append(f"speaker {key}"))
    view.more_asked.connect(lambda key: told.append(f"more {key}"))
    view.setCurrentIndex(row(view, 0))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Enter, Qt.Key.Key_Down):
        QTest.keyClick(view, key)
    assert told == ["speaker s1", "chosen q1", "activated q1", "chosen q2", "more s1"]


def test_left_and_right_open_and_close_as_the_reading_goes(
    sidebar: Sidebar, interface: Qt.LayoutDirection
) -> None:
    view = sidebar.speakers
    is_rtl = interface == Qt.LayoutDirection.RightToLeft
    ahead, back = (Qt.Key.Key_Left, Qt.Key.Key_Right)[:: 1 if is_rtl else -1]
    view.setCurrentIndex(row(view, 0))
    assert view.isExpanded(row(view, 0))
    QTest.keyClick(view, back)
    assert not view.isExpanded(row(view, 0))
    QTest.keyClick(view, ahead)
    assert view.isExpanded(row(view, 0))


def test_arrows_and_space_choose_topics(
    sidebar: Sidebar, qtbot: QtBot, interface: Qt.LayoutDirection
) -> None:
    view = sidebar.topics
    view.setCurrentIndex(row(view, 0))
    is_rtl = interface == Qt.LayoutDirection.RightToLeft
    QTest.keyClick(view, Qt.Key.Key_Left if is_rtl else Qt.Key.Key_Right)
    with qtbot.waitSignal(view.topic_chosen) as told:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert told.args == ["t1"]


def test_up_and_down_lead_to_the_nearest_chip(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = sidebar.topics
    sidebar.resize(240, 700)
    view.setCurrentIndex(row(view, 0))
    tops = [view.visualRect(view.currentIndex()).top()]
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down)
        tops.append(view.visualRect(view.currentIndex()).top())
    assert tops == sorted(set(tops))
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.visualRect(view.currentIndex()).top() == tops[0]


def test_what_the_program_shows_tells_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    signals = [
        sidebar.speakers.quote_chosen,
        sidebar.speakers.speaker_chosen,
        sidebar.topics.topic_chosen,
    ]
    told: list[object] = []
    for signal in signals:
        signal.connect(told.append)
    sidebar.speakers.collapseAll()
    sidebar.speakers.show_current(row(sidebar.speakers, 1, 0))
    sidebar.topics.show_current(row(sidebar.topics, 4))
    assert sidebar.speakers.isExpanded(row(sidebar.speakers, 1))
    assert not sidebar.speakers.isExpanded(row(sidebar.speakers, 0))
    assert sidebar.speakers.selectedIndexes() == [row(sidebar.speakers, 1, 0)]
    assert sidebar.topics.selectedIndexes() == [row(sidebar.topics, 4)]
    sidebar.speakers.show_current(QModelIndex())
    assert sidebar.speakers.selectedIndexes() == []
    assert told == []


def test_the_reader_moves_the_focus_and_not_the_selection(sidebar: Sidebar) -> None:
    view = sidebar.speakers
    view.show_current(row(view, 0, 0))
    click(view, row(view, 0, 1))
    assert view.currentIndex() == row(view, 0, 1)
    assert view.selectedIndexes() == [row(view, 0, 0)]


def test_speakers_that_come_are_open(sidebar: Sidebar, speakers: QStandardItemModel) -> None:
    other = QStandardItemModel()
    sidebar.speakers.setModel(other)
    late = item(RowKind.SPEAKER, "دیرآمده", "s9", GROUP=3, SHARE=0.0)
    late.appendRow(item(RowKind.QUOTE, "سلام", "q9", GROUP=3))
    other.appendRow(late)
    assert sidebar.speakers.isExpanded(row(sidebar.speakers, 0))
    sidebar.speakers.setModel(speakers)
    assert sidebar.speakers.isExpanded(row(sidebar.speakers, 2))


@pytest.mark.parametrize("name", ["speakers", "topics"])
def test_the_menu_key_and_the_right_button_ask_for_a_menu(
    sidebar: Sidebar, qtbot: QtBot, name: str
) -> None:
    view = getattr(sidebar, name)
    index = row(view, 1)
    view.setCurrentIndex(index)
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        place = view.visualRect(index).center()
        event = QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
        with qtbot.waitSignal(view.menu_asked) as told:
            QApplication.sendEvent(view.viewport(), event)
        assert told.args[0] == index
        with qtbot.waitSignal(view.menu_asked) as told:
            QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        assert told.args[0] == index
        assert view.visualRect(index).contains(view.viewport().mapFromGlobal(told.args[1]))


@pytest.mark.parametrize("width", [240, 360, 520])
def test_both_lists_are_in_sight_and_nothing_is_wider(
    sidebar: Sidebar, qtbot: QtBot, width: int
) -> None:
    sidebar.resize(width, 420)
    qtbot.waitUntil(lambda: sidebar.speakers.visualRect(row(sidebar.speakers, 0)).width() <= width)
    for view in (sidebar.speakers, sidebar.topics):
        assert view.viewport().height() > 40
        assert view.horizontalScrollBar().maximum() == 0
    for number in range(5):
        chip = sidebar.topics.visualRect(row(sidebar.topics, number))
        assert 0 <= chip.left() <= chip.right() <= sidebar.topics.viewport().width()


def test_chips_flow_from_the_reading_start(sidebar: Sidebar, interface: Qt.LayoutDirection) -> None:
    first, second = (sidebar.topics.visualRect(row(sidebar.topics, n)) for n in (0, 1))
    assert first.top() == second.top()
    is_rtl = interface == Qt.LayoutDirection.RightToLeft
    assert (first.left() > second.right()) == is_rtl
    edge = sidebar.topics.viewport().width() - first.right() if is_rtl else first.left()
    assert edge <= 2


def test_topics_get_their_share_of_a_tall_window_and_yield_to_speakers_in_a_low_one(
    sidebar: Sidebar,
) -> None:
    # In a low one three lines of chips are left.
    usual, tall, low = (topics_height(sidebar, height) for height in (700, 1400, 430))
    assert tall > 1.8 * usual
    assert 3 * sidebar.topics.sizeHintForRow(0) < low < sidebar.speakers.height()


def topics_height(sidebar: Sidebar, height: int) -> int:
    """How much of this height is the topics'."""
    sidebar.resize(360, height)
    QApplication.processEvents()
    return sidebar.topics.height()


def test_cards_have_two_lines_at_most(sidebar: Sidebar) -> None:
    view = sidebar.speakers
    short, long = (view.visualRect(row(view, 0, number)).height() for number in (0, 1))
    line = view.fontMetrics().height()
    assert line * 0.8 < long - short < line * 1.2


def test_rows_grow_with_the_font(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = sidebar.speakers
    before = view.visualRect(row(view, 0, 1)).height()
    font = view.font()
    font.setPointSizeF(2 * font.pointSizeF())
    view.setFont(font)
    qtbot.waitUntil(lambda: view.visualRect(row(view, 0, 1)).height() > 1.7 * before)


@pytest.mark.parametrize(
    ("name", "numbers", "start"),
    [
        ("speakers", (1,), f"<p dir='rtl'>{LONG}"),
        ("speakers", (0, 1), "<p dir='rtl'>این خط"),
        ("speakers", (0, 0), ""),
        ("speakers", (0, 2), ""),
        ("topics", (3,), f"<p dir='rtl'>{LONG}</p>"),
        ("topics", (0,), ""),
    ],
)
def test_what_is_cut_is_told_in_full(
    sidebar: Sidebar,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    numbers: tuple[int, ...],
    start: str,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, widget: told.append(text))
    view: QAbstractItemView = getattr(sidebar, name)
    index = row(view, *numbers)
    option = QStyleOptionViewItem()
    option.font = view.font()
    option.rect = view.visualRect(index)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(), QPoint())
    assert view.itemDelegate().helpEvent(event, view, option, index)
    assert len(told) == 1
    assert told[0].startswith(start)
    assert bool(told[0]) == bool(start)


def test_the_current_card_has_its_bar_at_the_reading_start(
    sidebar: Sidebar, colours: Colours, interface: Qt.LayoutDirection
) -> None:
    view = sidebar.speakers
    view.show_current(row(view, 0, 0))
    view.setCurrentIndex(QModelIndex())
    rect = view.visualRect(row(view, 0, 0))
    picture = view.viewport().grab().toImage()
    is_rtl = interface == Qt.LayoutDirection.RightToLeft
    at_start = rect.right() - 15 if is_rtl else rect.left() + 15
    at_end = rect.left() + 15 if is_rtl else rect.right() - 15
    assert picture.pixelColor(at_start, rect.center().y()) == colours.of_group(0)
    assert picture.pixelColor(at_end, rect.center().y()) not in (
        colours.of_group(0),
        colours.panel,
    )


def test_the_small_print_runs_as_the_window_does(sidebar: Sidebar) -> None:
    view, pictures = sidebar.speakers, []
    place, rtl = view.visualRect(row(view, 0, 0)), view.isRightToLeft()
    begin = QRect(place.right() - 45 if rtl else place.left(), place.top(), 45, place.height())
    kind, cue = ("باز", "he said to Reuters") if rtl else ("open", "در گفت‌وگو با رویترز گفت")
    for meta in ((kind,), (kind, cue)):
        view.model().setData(row(view, 0, 0), meta, Role.META)
        pictures.append(view.viewport().grab(begin).toImage())
    assert pictures[0] == pictures[1]


def test_the_share_is_drawn_from_the_reading_start(
    sidebar: Sidebar, colours: Colours, interface: Qt.LayoutDirection
) -> None:
    view = sidebar.speakers
    view.setCurrentIndex(QModelIndex())
    rect = view.visualRect(row(view, 0))
    picture = view.viewport().grab().toImage()
    bar = [picture.pixelColor(x, rect.bottom() - 9) for x in range(rect.width())]
    filled, empty = bar.count(colours.of_group(0)), bar.count(colours.line)
    assert filled / (filled + empty) == pytest.approx(0.8, abs=0.03)
    is_rtl = interface == Qt.LayoutDirection.RightToLeft
    assert (bar.index(colours.of_group(0)) > bar.index(colours.line)) == is_rtl


def test_an_empty_list_says_so(sidebar: Sidebar) -> None:
    sidebar.set_notes("در این مقاله نقلی نیست.", "")
    assert not sidebar.speakers.isVisible()
    assert sidebar.topics.isVisible()
    sidebar.set_notes("", "")
    assert sidebar.speakers.isVisible()


@pytest.mark.parametrize("name", ["speakers", "topics"])
def test_the_focus_is_seen(sidebar: Sidebar, qtbot: QtBot, name: str) -> None:
    sidebar.activateWindow()
    qtbot.waitUntil(sidebar.isActiveWindow)
    view: QAbstractItemView = getattr(sidebar, name)
    view.clearFocus()
    before = view.viewport().grab().toImage()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.viewport().grab().toImage() != before


def test_painting_keeps_to_the_view(sidebar: Sidebar, colours: Colours) -> None:
    """Every row, hovered, closed and with the focus, is drawn without a complaint of Qt's."""
    view = sidebar.speakers
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for index in (row(view, 0), row(view, 0, 0), row(view, 0, 2), row(view, 2)):
        view.setCurrentIndex(index)
        QTest.mouseMove(view.viewport(), view.visualRect(index).center())
        assert not view.grab().isNull()
    view.collapseAll()
    assert not view.grab().isNull()
