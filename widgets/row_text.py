"""Text in the rows of the sidebar: fonts, direction, lines cut at their logical end."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
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
_ISOLATED = re.compile("[\u2066-\u2068][^\u2069]*(?:\u2069|$)")
_ENOUGH = 400
# A row is painted and measured again and again with the same words; so many of them are kept.
_KEPT = 4096


@dataclass(frozen=True, slots=True)
class Ink:
    """What to write with."""

    font: QFont
    colour: QColor


class _Face:
    """A font that can be looked up."""

    __slots__ = ("_key", "font")

    def __init__(self, font: QFont) -> None:
        self.font, self._key = font, font.key()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Face) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


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
    """Whether the text is read from the right: not where Latin outnumbers Persian two to one.

    Of a sentence with isolated names only the sentence counts.
    """
    return _runs_from_right(text[:_ENOUGH])


@lru_cache(_KEPT)
def _runs_from_right(text: str) -> bool:
    around = _ISOLATED.sub("", text)
    kinds = [unicodedata.bidirectional(character) for character in around]
    if not {"L", "R", "AL"} & set(kinds):
        kinds = [unicodedata.bidirectional(character) for character in text]
    return kinds.count("L") <= 2 * sum(kind in ("R", "AL") for kind in kinds)


def lines_of(text: str, font: QFont, width: float, most: int) -> list[str]:
    """The text broken into at most so many lines, the last one cut with «…»."""
    words = " ".join(text.split())[:_ENOUGH]
    return list(_lines_of(words, _Face(font), width, most)) if words else []


@lru_cache(_KEPT)
def _lines_of(words: str, face: _Face, width: float, most: int) -> tuple[str, ...]:
    font = face.font
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts = _line_starts(layout, width, most)
    units = words.encode("utf-16-le")
    ends = [*starts[1:], len(units) // 2]
    lines = [
        units[2 * start : 2 * end].decode("utf-16-le").strip()
        for start, end in zip(starts, ends, strict=True)
    ]
    lines[-1] = _cut(lines[-1], font, width)
    return tuple(lines)


def elided(text: str, font: QFont, width: float) -> str:
    """The text cut at its logical end with «…» where it is wider."""
    return _elided(text, _Face(font), width)


@lru_cache(_KEPT)
def _elided(text: str, face: _Face, width: float) -> str:
    return QFontMetricsF(face.font).elidedText(text, Qt.TextElideMode.ElideRight, width)


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
