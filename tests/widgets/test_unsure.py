"""What is unsure is drawn with dashes and says its word: in text, card and reason bar."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.pixels import distance
from tests.widgets.conftest import Shown
from widgets import quote_card
from widgets.article_view import ArticleView
from widgets.colours import Colours, painted_over
from widgets.doubt_label import DoubtLabel
from widgets.mark import UNKNOWN_GROUP, Mark, MarkRole
from widgets.mark_geometry import Box, boxes
from widgets.reason_bar import ReasonBar
from widgets.roles import Role, RowKind
from widgets.row_text import Ink, elided
from widgets.speakers_view import SpeakersView

TEXT = "شهردار گفت: پل تازه تا پایان سال باز می‌شود و مردم از آن می‌گذرند."
WORDS = "پل تازه باز می‌شود."
DOUBT = "نامطمئن"


def passage(group: int, is_unsure: bool) -> Mark:
    return Mark(TEXT.index("پل"), len(TEXT), MarkRole.CONTENT, "q1", group, is_unsure)


def marked(shown: Shown, theme: Colours, mark: Mark) -> tuple[ArticleView, Box]:
    """A view with that mark alone, and the box of its one line."""
    view = shown(TEXT, [mark], size=(900, 300))
    view.set_colours(theme)
    start, end = view.positions.shown_stretch(mark.start, mark.end)
    found = boxes(view.document().begin(), start, end, True, True)
    assert len(found) == 1
    return view, found[0]


def row_of(view: ArticleView, box: Box, y: float) -> list[QColor]:
    """The colours at that height of the document, from side to side of the box."""
    picture = view.viewport().grab().toImage()
    left = (QPointF(box.rect.left() + 6, y) - view.origin()).toPoint()
    return [
        picture.pixelColor(left.x() + step, left.y())
        for step in range(round(box.rect.width()) - 12)
    ]


def stretches(row: list[QColor], ink: QColor, ground: QColor) -> int:
    """How often a row of pixels goes over from the ground to the ink."""
    is_ink = [distance(pixel, ink) < distance(pixel, ground) for pixel in row]
    return sum(now and not before for before, now in pairwise(is_ink))


@pytest.mark.parametrize("group", [0, 1, UNKNOWN_GROUP])
def test_an_unsure_passage_is_underlined_with_dashes(
    shown: Shown, theme: Colours, group: int
) -> None:
    ink = theme.of_group(group)
    ground = painted_over(ink, theme.tint, theme.page)
    view, box = marked(shown, theme, passage(group, True))
    assert stretches(row_of(view, box, box.rect.bottom() - 1), ink, ground) > 20
    view, box = marked(shown, theme, passage(group, False))
    assert stretches(row_of(view, box, box.rect.bottom() - 1), ink, ground) == 0


@pytest.mark.parametrize("group", [0, UNKNOWN_GROUP])
def test_the_frame_of_an_unsure_passage_is_dashed(shown: Shown, theme: Colours, group: int) -> None:
    ink = theme.of_group(group)
    ground = painted_over(ink, theme.tint_current, theme.page)
    for is_unsure in (True, False):
        view, box = marked(shown, theme, passage(group, is_unsure))
        view.show_current("q1", scroll=False)
        for y in (box.rect.top(), box.rect.bottom() - 1):
            dashes = stretches(row_of(view, box, y), ink, ground)
            assert dashes > 20 if is_unsure else dashes == 0


@pytest.mark.parametrize("width", [240, 360])
def test_a_card_says_all_of_the_doubt_and_cuts_the_rest(
    qtbot: QtBot, colours: Colours, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    drawn: list[str] = []

    def watched(painter: QPainter, rect: QRectF, text: str, ink: Ink, *_: bool, **__: bool) -> None:
        drawn.append(elided(text, ink.font, rect.width()))

    monkeypatch.setattr(quote_card, "draw_line", watched)
    view = speakers_with(("غیرمستقیم", "در دل نقل دیگر", "وی خاطرنشان کرد"), DOUBT)
    qtbot.addWidget(view)
    view.set_colours(colours)
    view.resize(width, 200)
    view.grab()
    words, meta, doubt = drawn[-3:]
    assert (words, doubt) == (WORDS, DOUBT)
    assert meta.startswith("غیرمستقیم")
    assert meta.endswith("…") == (width == 240)


def test_only_a_card_with_a_doubt_has_dashes(qtbot: QtBot, theme: Colours) -> None:
    for doubt, ink, least, most in (
        (DOUBT, theme.quiet_text, 20, 60),
        ("", theme.quiet_text, 0, 0),
    ):
        view = speakers_with((), doubt)
        qtbot.addWidget(view)
        view.set_colours(theme)
        view.resize(360, 200)
        assert least <= longest_line(view, ink) <= most


def test_the_doubt_of_a_selected_card_is_as_plain_as_its_words(
    qtbot: QtBot, theme: Colours
) -> None:
    view = speakers_with((), DOUBT)
    qtbot.addWidget(view)
    view.set_colours(theme)
    view.resize(360, 200)
    view.show_current(view.model().index(0, 0, view.model().index(0, 0)))
    assert longest_line(view, theme.text) > 20
    # The smooth edge of a letter may have any colour on its way to the ground.
    assert longest_line(view, theme.quiet_text) < 4


def longest_line(view: SpeakersView, ink: QColor) -> int:
    """The most pixels of just that colour in one row of the card; letters have smooth edges."""
    card = view.visualRect(view.model().index(0, 0, view.model().index(0, 0)))
    picture = view.viewport().grab().toImage()
    return max(
        sum(picture.pixelColor(x, y) == ink for x in range(picture.width()))
        for y in range(card.top(), card.bottom())
    )


def speakers_with(meta: tuple[str, ...], doubt: str) -> SpeakersView:
    """A speaker without a name's length, and one card."""
    model = QStandardItemModel()
    speaker, quote = QStandardItem("سارا"), QStandardItem(WORDS)
    speaker.setData(int(RowKind.SPEAKER), Role.KIND)
    quote.setData(int(RowKind.QUOTE), Role.KIND)
    quote.setData(meta, Role.META)
    quote.setData(doubt, Role.DOUBT)
    speaker.appendRow(quote)
    model.appendRow(speaker)
    view = SpeakersView()
    model.setParent(view)
    view.setModel(model)
    return view


def test_the_bar_says_that_the_quote_is_unsure(qtbot: QtBot, theme: Colours) -> None:
    bar = ReasonBar()
    qtbot.addWidget(bar)
    bar.set_colours(theme)
    bar.resize(900, 58)
    with qtbot.waitExposed(bar):
        bar.show()
    label = bar.findChildren(DoubtLabel)[0]
    bar.show_reason("سارا نیکو", 0, [], DOUBT)
    name = next(one for one in bar.findChildren(QLabel) if one.text() == "سارا نیکو")
    assert label.isVisible()
    assert (label.text(), name.accessibleDescription()) == (DOUBT, DOUBT)
    qtbot.waitUntil(lambda: label.y() >= name.geometry().bottom())
    assert bar.height() == 58
    picture = label.grab().toImage()
    row = [picture.pixelColor(x, picture.height() - 1) for x in range(picture.width())]
    assert stretches(row, theme.quiet_text, theme.panel) >= 5
    bar.show_reason("سارا نیکو", 0, [])
    assert not label.isVisible()
    assert name.accessibleDescription() == ""
    bar.show_reason("سارا نیکو", 0, [], DOUBT)
    bar.show_nothing()
    assert not label.isVisible()
