"""Each speaker has a shape besides his colour: in the sidebar, the reason bar and the margin."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Shown
from widgets.article_view import ArticleView
from widgets.colours import Colours
from widgets.mark import UNKNOWN_GROUP, Mark, MarkRole
from widgets.mark_geometry import boxes
from widgets.reason_bar import ReasonBar
from widgets.roles import Role, RowKind
from widgets.speaker_sign import SpeakerSign, paint_sign
from widgets.speakers_view import SpeakersView

INK = QColor("black")
DIFFERENT = 8
TEXT = "شهردار گفت: پل تازه باز می‌شود. وزیر گفت: سدها پر نشده‌اند. ما هم گفتیم.\nHe said: we go on."
PASSAGES = ("پل تازه باز می‌شود.", "سدها پر نشده‌اند.", "we go on.")


def drawn(group: int, side: int = 8, colour: QColor = INK) -> QImage:
    """The sign on white, with a pixel around it."""
    image = QImage(side + 2, side + 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        paint_sign(painter, QRectF(1, 1, side, side), group, colour)
    return image


def greys(image: QImage) -> list[int]:
    return [
        image.pixelColor(x, y).lightness()
        for y in range(image.height())
        for x in range(image.width())
    ]


def distance(one: QImage, other: QImage) -> float:
    """How many pixels would have to change from white to black to make one the other."""
    return sum(abs(a - b) for a, b in zip(greys(one), greys(other), strict=True)) / 255


@pytest.mark.parametrize("side", [8, 11])
def test_the_first_eight_and_nobody_known_are_told_apart_without_colour(side: int) -> None:
    images = {group: drawn(group, side) for group in (*range(8), UNKNOWN_GROUP)}
    for (one, image), (other, another) in combinations(images.items(), 2):
        assert distance(image, another) > DIFFERENT, (one, other)


def test_no_two_of_ninety_have_shape_and_colour_alike(colours: Colours) -> None:
    seen = {(tuple(greys(drawn(group))), colours.of_group(group).name()) for group in range(90)}
    assert len(seen) == 90


@pytest.mark.parametrize("group", [*range(9), UNKNOWN_GROUP])
def test_a_sign_has_its_colour_and_stays_in_its_box(group: int) -> None:
    image = drawn(group, 20, QColor("#0b6e6e"))
    names = {image.pixelColor(x, y).name() for x in range(22) for y in range(22)}
    assert "#0b6e6e" in names
    edge = [(x, y) for x in range(22) for y in range(22) if {x, y} & {0, 21}]
    assert all(image.pixelColor(*place).lightness() > 60 for place in edge)


def passages(groups: tuple[int, int, int] = (0, 1, 2)) -> list[Mark]:
    return [
        Mark(
            TEXT.index(words), TEXT.index(words) + len(words), MarkRole.CONTENT, f"q{place}", group
        )
        for place, (words, group) in enumerate(zip(PASSAGES, groups, strict=True))
    ]


def line_of(view: ArticleView, mark: Mark) -> QRectF:
    start, end = view.positions.shown_stretch(mark.start, mark.end)
    block = view.document().findBlock(start)
    return boxes(block, start - block.position(), end - block.position(), True, True)[0].rect


def margin_beside(view: ArticleView, mark: Mark, colour: QColor, *, right: bool) -> list[int]:
    """How far from the text (pixels) the margin has the colour, in the mark's first line."""
    picture, line = view.viewport().grab().toImage(), line_of(view, mark)
    block = view.document().findBlock(view.positions.to_qt(mark.start))
    text = view.document().documentLayout().blockBoundingRect(block)
    found = []
    for away in range(1, 28):
        x = text.right() + away if right else text.left() - away
        column = [
            (QPointF(x, y) - view.origin()).toPoint()
            for y in range(round(line.top()), round(line.bottom()))
        ]
        if any(picture.pixelColor(place) == colour for place in column):
            found.append(away)
    return found


def test_a_sign_stands_in_the_margin_beside_where_a_quote_begins(
    shown: Shown, colours: Colours
) -> None:
    view, marks = shown(TEXT, passages(), size=(900, 300)), passages()
    first = margin_beside(view, marks[0], colours.of_group(0), right=True)
    second = margin_beside(view, marks[1], colours.of_group(1), right=True)
    assert first
    assert second
    assert max(first) < min(second)
    assert margin_beside(view, marks[2], colours.of_group(2), right=False)
    assert not margin_beside(view, marks[2], colours.of_group(2), right=True)


def test_a_speaker_is_told_once_a_line(shown: Shown, colours: Colours) -> None:
    same = passages((1, 1, 1))
    view = shown(TEXT, same, size=(900, 300))
    found = margin_beside(view, same[0], colours.of_group(1), right=True)
    assert found
    assert max(found) - min(found) < 9


def test_the_sign_in_the_margin_is_the_speakers_own(shown: Shown, colours: Colours) -> None:
    view, seen = shown(TEXT, size=(900, 300)), set()
    # So that nothing but the shape can tell them apart.
    view.set_colours(replace(colours, speakers=colours.speakers[:1]))
    for group in range(9):
        mark = passages((group, group, group))[0]
        view.set_marks([mark])
        line = line_of(view, mark)
        text = view.document().documentLayout().blockBoundingRect(view.document().begin())
        beside = QRectF(text.right(), line.top(), 28, line.height()).translated(-view.origin())
        image = view.viewport().grab(beside.toAlignedRect()).toImage()
        assert len(names_in(image)) > 1
        seen.add(bytes(image.constBits()))
    assert len(seen) == 9


def test_signs_keep_off_the_letters(shown: Shown, colours: Colours) -> None:
    """Where the text stands, passages have their tints and nothing of the solid colours."""
    view = shown(TEXT, passages(), size=(360, 200))
    block = view.document().documentLayout().blockBoundingRect(view.document().begin())
    column = block.translated(-view.origin()).toAlignedRect()
    solid = {colours.of_group(group).name() for group in range(3)}
    assert not solid & names_in(view.viewport().grab(column).toImage())
    assert solid & names_in(view.viewport().grab(column.adjusted(0, 0, 28, 0)).toImage())


def names_in(image: QImage) -> set[str]:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(*place).name() for place in places}


def test_a_sign_goes_along_with_the_text(shown: Shown, colours: Colours) -> None:
    marks = passages()
    view = shown(TEXT, marks, size=(900, 300))
    before = line_of(view, marks[1]).top()
    view.resize(300, 300)
    assert line_of(view, marks[1]).top() > before
    assert margin_beside(view, marks[1], colours.of_group(1), right=True)


@pytest.mark.parametrize("group", [1, 2, UNKNOWN_GROUP])
def test_the_sidebar_and_the_reason_bar_show_the_same_sign(
    qtbot: QtBot, colours: Colours, group: int
) -> None:
    ink = colours.of_group(group)
    reference = drawn(group, 11, ink)
    pixels = sum(reference.pixelColor(x, y) == ink for x in range(13) for y in range(13))
    view = SpeakersView()
    qtbot.addWidget(view)
    view.setModel(speaker_of(group, view))
    view.set_colours(colours)
    view.resize(300, 90)
    bar = ReasonBar()
    qtbot.addWidget(bar)
    bar.set_colours(colours)
    bar.show_reason("سارا نیکو", group, [])
    with qtbot.waitExposed(bar):
        bar.show()
    sign = bar.findChildren(SpeakerSign)[0]
    row = view.viewport().grab().toImage().copy(0, 8, 300, 24)
    for image in (row, sign.grab().toImage()):
        found = sum(
            image.pixelColor(x, y) == ink
            for x in range(image.width())
            for y in range(image.height())
        )
        assert abs(found - pixels) <= 14
    bar.show_nothing()
    assert not sign.isVisible()


def speaker_of(group: int, view: SpeakersView) -> QStandardItemModel:
    model = QStandardItemModel(view)
    speaker = QStandardItem("سارا")
    speaker.setData(int(RowKind.SPEAKER), Role.KIND)
    speaker.setData(group, Role.GROUP)
    model.appendRow(speaker)
    return model
