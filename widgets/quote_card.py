"""Draws a quote as a card: its first words, and how it is said in small print."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter

from widgets.colours import painted_over
from widgets.roles import Role
from widgets.row import EDGE, Row, at_end, at_start, draw_focus
from widgets.row_text import (
    Ink,
    draw_dashes,
    draw_line,
    elided,
    height_of,
    lines_of,
    runs_from_right,
    sized,
    width_of,
)

_START, _END = 15.0, 12.0
_PADDING = 6.0
_EDGE_BAR = 3.0
_LINES = 2
_BETWEEN = "\u2003"
_HOVER = 0.05


def size(row: Row, width: float) -> QSizeF:
    """The room that the card needs, in a view of that width."""
    lines = len(_words(row, width))
    meta = height_of(_small(row)) if _meta(row) or row.text(Role.DOUBT) else 0
    return QSizeF(width, 2 * _PADDING + lines * height_of(row.font) + meta)


def is_cut(row: Row, width: float) -> bool:
    """Whether not all the words fit, in a view of that width."""
    return "".join(_words(row, width)[-1:]).endswith("…")


def paint(painter: QPainter, row: Row) -> None:
    """Draw the card."""
    card = row.inset(EDGE, EDGE)
    _paint_ground(painter, row, card)
    inner = row.inset(EDGE + _START, EDGE + _END, _PADDING, _PADDING)
    line = QRectF(inner.left(), inner.top(), inner.width(), height_of(row.font))
    from_right = runs_from_right(row.text())
    for words in _words(row, row.rect.width()):
        draw_line(painter, line, words, Ink(row.font, row.colours.text), from_right)
        line.translate(0, line.height())
    line.setHeight(height_of(_small(row)))
    _paint_meta(painter, row, line)
    draw_focus(painter, card, row)


def _paint_ground(painter: QPainter, row: Row, card: QRectF) -> None:
    colours = row.colours
    colour = colours.of_group(row.group)
    if row.is_selected:
        painter.fillRect(card, painted_over(colour, colours.tint_current, colours.panel))
        painter.fillRect(at_start(card, _EDGE_BAR, row.is_rtl), colour)
    elif row.is_hovered:
        painter.fillRect(card, painted_over(colours.text, _HOVER, colours.panel))


def _paint_meta(painter: QPainter, row: Row, line: QRectF) -> None:
    """The small print, and after it the doubt, underlined with dashes."""
    font, doubt = _small(row), row.text(Role.DOUBT)
    # What is quiet on the panel would be hard to read on the ground of a selected card.
    colour = row.colours.text if row.is_selected else row.colours.quiet_text
    wide = width_of(doubt, font) + 1 if doubt else 0.0
    gap = width_of(_BETWEEN, font) if doubt else 0.0
    meta = elided(_meta(row), font, line.width() - wide - gap)
    draw_line(painter, line, meta, Ink(font, colour), row.is_rtl, from_right=row.is_rtl)
    if doubt:
        before = width_of(meta, font) + (gap if meta else 0.0)
        rest = at_end(line, line.width() - before, row.is_rtl)
        draw_line(painter, rest, doubt, Ink(font, colour), row.is_rtl)
        draw_dashes(painter, at_start(rest, wide, row.is_rtl), colour)


def _words(row: Row, width: float) -> list[str]:
    return lines_of(row.text(), row.font, width - 2 * EDGE - _START - _END, _LINES)


def _meta(row: Row) -> str:
    return _BETWEEN.join(row.index.data(Role.META) or ())


def _small(row: Row) -> QFont:
    return sized(row.font, 0.88)
