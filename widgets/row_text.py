"""Text in the rows of the sidebar: fonts, direction, lines cut at their logical end."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

_ONE_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
# No row shows more: what lies beyond need not be measured.
_ENOUGH = 400


@dataclass(frozen=True, slots=True)
class Ink:
    """What to write with."""

    font: QFont
    colour: QColor


def sized(font: QFont, factor: float, bold: bool = False) -> QFont:
    """A copy of the font at that part of its size."""
    own = QFont(font)
    if font.pointSizeF() > 0:
        own.setPointSizeF(font.pointSizeF() * factor)
    else:
        own.setPixelSize(max(1, round(font.pixelSize() * factor)))
    own.setBold(bold)
    return own


def width_of(text: str, font: QFont) -> float:
    """The width of the text in one line, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def height_of(font: QFont) -> float:
    """The height of a line, in pixels."""
    return QFontMetricsF(font).height()


def runs_from_right(text: str) -> bool:
    """Whether the text is read from the right: not where Latin outnumbers Persian two to one."""
    kinds = [unicodedata.bidirectional(character) for character in text[:_ENOUGH]]
    return kinds.count("L") <= 2 * sum(kind in ("R", "AL") for kind in kinds)


def lines_of(text: str, font: QFont, width: float, most: int) -> list[str]:
    """The text broken into at most so many lines, the last one cut with «…»."""
    words = " ".join(text.split())[:_ENOUGH]
    return list(_broken(_Setting(words, width, most, font.key(), font))) if words else []


@dataclass(frozen=True, slots=True)
class _Setting:
    """A line of words to break, no wider than `width` pixels; `key` stands for the font."""

    words: str
    width: float
    most: int
    key: str
    font: QFont = field(compare=False)


@lru_cache(maxsize=2048)
def _broken(setting: _Setting) -> tuple[str, ...]:
    """The lines; a long list is measured anew, all of it, whenever a row of it changes."""
    words, font, width = setting.words, setting.font, setting.width
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts = _line_starts(layout, width, setting.most)
    units = words.encode("utf-16-le")
    ends = [*starts[1:], len(units) // 2]
    lines = [
        units[2 * start : 2 * end].decode("utf-16-le").strip()
        for start, end in zip(starts, ends, strict=True)
    ]
    return (*lines[:-1], _cut(lines[-1], font, width))


def elided(text: str, font: QFont, width: float) -> str:
    """The text cut at its logical end with «…» where it is wider."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def draw_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    ink: Ink,
    at_right: bool,
    from_right: bool | None = None,
) -> None:
    """Draw one line of text at the right or left of the rectangle, cut where it does not fit.

    Whatever the side, it is read in the direction of its own letters, unless `from_right` says
    that it is a sentence of another.
    """
    if from_right is None:
        from_right = runs_from_right(text)
    # Qt mirrors the alignment of what is read from the right.
    is_leading = at_right == from_right
    side = Qt.AlignmentFlag.AlignLeft if is_leading else Qt.AlignmentFlag.AlignRight
    painter.setFont(ink.font)
    painter.setPen(ink.colour)
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    )
    painter.drawText(rect, int(side | _ONE_LINE), elided(text, ink.font, rect.width()))


def draw_dashes(painter: QPainter, under: QRectF, colour: QColor) -> None:
    """Draw the sign of what is unsure along the bottom of a rectangle."""
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
    # On the middle of a row of pixels, where it is not smeared over two.
    y = int(under.bottom()) - 0.5
    painter.drawLine(QPointF(under.left(), y), QPointF(under.right(), y))


def _cut(line: str, font: QFont, width: float) -> str:
    """The line cut after a whole word, unless too much would be lost by that."""
    cut = elided(line, font, width)
    if cut == line:
        return line
    words = cut[:-1].rstrip().rpartition(" ")[0]
    return f"{words} …" if 2 * len(words) > len(cut) else cut


def _line_starts(layout: QTextLayout, width: float, most: int) -> list[int]:
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts
