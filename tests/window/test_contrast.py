"""What stands on what can be read in every theme, also by who sees colours otherwise.

Contrast is that of WCAG 2: 4.5 for text (7 in the theme made for it), 3 for what is no text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

import resources
from desktop.window.settings import THEMES
from widgets.colours import Colours, painted_over
from widgets.filter_box import FilterBox
from widgets.find_field import FindField
from widgets.mark import UNKNOWN_GROUP
from widgets.row_text import sized
from widgets.speaker_sign import sign

NAMES = [name for name in THEMES if name != "system"]
GROUPS = (*range(10), UNKNOWN_GROUP)
MARK = 3.0

# How red, green and blue (linear) come in where the cones for red or for green are missing:
# Machado, Oliveira and Fernandes 2009, at full strength.
BLIND = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
# Two colours nearer than this (CIE 1976) are not told apart at a glance.
NEAR = 12.0


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def colours(name: str) -> Colours:
    return Colours.of(resources.theme(name))


@pytest.fixture
def least(name: str) -> float:
    """The contrast that text has to have in this theme."""
    return 7.0 if name == "contrast" else 4.5


def linear(colour: QColor) -> tuple[float, ...]:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return tuple(
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )


def luminance(colour: QColor) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_what_it_is_known_to_be() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def passages(colours: Colours) -> Iterator[QColor]:
    """The grounds of passages: plain, current, one within another, with a topic's mention."""
    tints = (colours.tint, colours.tint_current)
    for group, strength in product(GROUPS, tints):
        outer = painted_over(colours.of_group(group), strength, colours.page)
        yield outer
        yield painted_over(colours.topic, colours.tint_current, outer)
        for inner in GROUPS:
            other = colours.tint if strength == colours.tint_current else colours.tint_current
            nested = painted_over(colours.of_group(inner), other, outer)
            yield nested
            yield painted_over(colours.topic, colours.tint_current, nested)
    yield painted_over(colours.topic, colours.tint_current, colours.page)


def test_the_article_can_be_read_on_every_ground(colours: Colours, least: float) -> None:
    weak = [ground.name() for ground in passages(colours) if contrast(colours.text, ground) < least]
    assert contrast(colours.text, colours.page) >= least
    assert weak == []


def test_what_is_said_around_it_can_be_read(name: str, colours: Colours, least: float) -> None:
    grounds = {
        "page": colours.page,
        "panel": colours.panel,
        "field": colours.field,
        "status": QColor(resources.theme(name)["status"]),
    }
    for ground, colour in grounds.items():
        assert contrast(colours.text, colour) >= least, ground
        assert contrast(colours.quiet_text, colour) >= least, ground
    for colour in (colours.accent, colours.danger):
        assert contrast(colour, colours.panel) >= least
        assert contrast(colours.text, painted_over(colour, colours.tint, colours.panel)) >= least
    assert contrast(colours.on_accent, colours.accent) >= least
    assert contrast(QColor(resources.theme(name)["heading"]), colours.page) >= least


@pytest.mark.parametrize("group", GROUPS)
def test_a_speakers_name_and_card_can_be_read(colours: Colours, least: float, group: int) -> None:
    colour = colours.of_group(group)
    assert contrast(colour, colours.panel) >= least
    card = painted_over(colour, colours.tint_current, colours.panel)
    assert contrast(colours.text, card) >= least
    assert contrast(colour, card) >= MARK


@pytest.mark.parametrize("group", GROUPS)
def test_marks_are_seen_where_they_stand(colours: Colours, group: int) -> None:
    """Signs, underlines and frames, also of a passage within another's."""
    colour = colours.of_group(group)
    assert contrast(colour, colours.page) >= MARK
    assert contrast(colour, colours.line) >= MARK
    for outer in GROUPS:
        around = painted_over(colours.of_group(outer), colours.tint, colours.page)
        own = painted_over(colour, colours.tint_current, around)
        assert contrast(colour, around) >= MARK, outer
        assert contrast(colour, own) >= MARK, outer
        assert contrast(colours.quiet_text, around) >= MARK


def test_what_shows_the_focus_is_seen(colours: Colours) -> None:
    for ground in (colours.page, colours.panel, colours.field):
        assert contrast(colours.accent, ground) >= MARK
        assert contrast(colours.topic, ground) >= MARK


def seen_by(kind: str, colour: QColor) -> tuple[float, ...]:
    """The linear parts as who lacks a kind of cones sees them."""
    parts = linear(colour)
    rows = (sum(a * b for a, b in zip(row, parts, strict=True)) for row in BLIND[kind])
    return tuple(min(1.0, max(0.0, part)) for part in rows)


def lab(parts: Sequence[float]) -> tuple[float, float, float]:
    """CIE L*a*b* of linear sRGB under D65."""
    red, green, blue = parts
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: Sequence[float], other: Sequence[float]) -> float:
    pairs = zip(lab(one), lab(other), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def test_the_blind_see_red_and_green_alike_and_blue_and_yellow_not() -> None:
    red, green = QColor("#c83232"), QColor("#6e7800")
    for kind in BLIND:
        assert distance(seen_by(kind, red), seen_by(kind, green)) < 45
        blue, yellow = QColor("blue"), QColor("yellow")
        assert distance(seen_by(kind, blue), seen_by(kind, yellow)) > 100
    assert distance(linear(red), linear(green)) > 60


@pytest.mark.parametrize("kind", BLIND)
def test_the_first_eight_are_told_apart_by_colour_or_sign(colours: Colours, kind: str) -> None:
    """Neighbours among the first six by their colours alone."""
    seen = [seen_by(kind, colours.of_group(group)) for group in range(8)]
    assert min(distance(one, other) for one, other in pairwise(seen[:6])) >= NEAR
    box = QRectF(0, 0, 8, 8)
    near = [(a, b) for a, b in combinations(range(8), 2) if distance(seen[a], seen[b]) < NEAR]
    assert near, "nobody would need the signs"
    assert all(sign(box, one) != sign(box, other) for one, other in near)


@pytest.mark.parametrize("kind", [FindField, FilterBox])
def test_what_may_be_typed_into_a_field_can_be_read(
    kind: type[FindField] | type[FilterBox], colours: Colours, least: float, qtbot: QtBot
) -> None:
    made = FilterBox("پالایش", "پاک کردن") if kind is FilterBox else FindField()
    qtbot.addWidget(made)
    made.set_colours(colours)
    field = made.line if isinstance(made, FilterBox) else made
    # So large that some pixels are all ink.
    field.setFont(sized(field.font(), 4.0))
    field.resize(240, 80)
    image = field.grab().toImage()
    middle = image.height() // 2
    lines = [image.pixelColor(x, middle) for x in range(12)]
    inks = [
        image.pixelColor(x, y)
        for x in range(16, image.width() - 16)
        for y in range(4, image.height() - 4)
    ]
    assert max(contrast(ink, colours.field) for ink in inks) >= least
    assert max(contrast(line, colours.field) for line in lines) >= contrast(
        colours.line, colours.field
    )
