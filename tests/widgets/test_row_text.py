"""Words in rows: cut at their logical end, drawn at the side wished, read in their direction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from widgets.row_text import Ink, draw_line, lines_of, runs_from_right, sized, width_of

PERSIAN = "این یک جملهٔ بلند فارسی است که در یک خط جا نمی‌گیرد و بریده می‌شود"


@pytest.fixture
def font() -> QFont:
    return QFont("Vazirmatn", 10)


@pytest.mark.parametrize("at_right", [True, False])
@pytest.mark.parametrize("text", ["سلام.", "Hello.", "۱۲"])
def test_a_line_stands_at_its_side(font: QFont, text: str, at_right: bool) -> None:
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        draw_line(painter, QRectF(0, 0, 200, 30), text, Ink(font, QColor("black")), at_right)
    inked = [
        x for x in range(200) if any(image.pixelColor(x, y).lightness() < 128 for y in range(30))
    ]
    middle = (inked[0] + inked[-1]) / 2
    assert (middle > 100) == at_right


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        ("سلام", True),
        ("hello", False),
        ("NATO گفت: آری", True),
        ("۱۲", True),
        ("She said hello: سلام", False),
    ],
)
def test_the_direction_of_words(text: str, from_right: bool) -> None:
    assert runs_from_right(text) == from_right


@pytest.mark.parametrize("most", [1, 2, 3])
def test_lines_are_cut_after_a_word_at_the_logical_end(font: QFont, most: int) -> None:
    width = width_of(PERSIAN, font) / 4
    lines = lines_of(PERSIAN, font, width, most)
    assert len(lines) == most
    assert lines[-1].endswith(" …")
    assert " ".join(lines).removesuffix(" …") == PERSIAN[: len(" ".join(lines)) - 2]
    assert all(width_of(line, font) <= width + 1 for line in lines)


def test_short_words_are_not_cut(font: QFont) -> None:
    assert lines_of("  سلام\n\n دنیا ", font, 500, 2) == ["سلام دنیا"]
    assert lines_of("", font, 500, 2) == []


def test_emoji_do_not_shift_the_lines(font: QFont) -> None:
    text = "😀😀 " * 3 + PERSIAN
    lines = lines_of(text, font, width_of(text, font) / 2.5, 4)
    assert " ".join(lines) == text


def test_sizes_follow_the_font(font: QFont) -> None:
    assert sized(font, 0.5).pointSizeF() == 5
    assert sized(font, 1, bold=True).bold()
    font.setPixelSize(20)
    assert sized(font, 0.5).pixelSize() == 10


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        ("Source: \u2068تابناک\u2069, \u2068ایسنا\u2069", False),
        ("منبع: \u2068Associated Press\u2069", True),
        ("\u2068پل تازه\u2069", True),
        ("\u2068New bridge\u2069 12", False),
        ("On \u2068پل تازه که تا پایان سال باز می", False),
    ],
)
def test_isolated_names_do_not_turn_the_sentence_around(text: str, from_right: bool) -> None:
    assert runs_from_right(text) == from_right
