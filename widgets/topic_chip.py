"""Draws a topic as a chip: its label, and how often it is mentioned."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter, QPen

from widgets.roles import Role
from widgets.row import Row, at_end, at_start, draw_focus
from widgets.row_text import Ink, draw_line, height_of, sized, width_of

_SIDE = 12.0
_PADDING = 3.0
_BETWEEN = 6.0
_LEAST = 60.0
MARGIN = 3.0
"""Half the room between two chips, in pixels."""


def size(row: Row, width: float) -> QSizeF:
    """The room that the chip needs; it is not wider than a view of that width."""
    height = height_of(row.font) + 2 * (_PADDING + MARGIN)
    return QSizeF(min(_width(row), _most(width)), height)


def is_cut(row: Row, width: float) -> bool:
    """Whether the label does not fit, in a view of that width."""
    return _width(row) > _most(width)


def paint(painter: QPainter, row: Row) -> None:
    """Draw the chip, filled where its topic is chosen."""
    chip = row.rect.adjusted(MARGIN + 0.5, MARGIN + 0.5, -MARGIN - 0.5, -MARGIN - 0.5)
    _paint_ground(painter, row, chip)
    _paint_words(painter, row, chip.adjusted(_SIDE, 0, -_SIDE, 0))
    draw_focus(painter, row.rect.adjusted(1, 1, -1, -1), row, row.rect.height() / 2)


def _paint_ground(painter: QPainter, row: Row, chip: QRectF) -> None:
    colours = row.colours
    border = colours.topic if row.is_selected or row.is_hovered else colours.line
    painter.setPen(QPen(border, 1))
    painter.setBrush(colours.topic if row.is_selected else colours.field)
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)


def _paint_words(painter: QPainter, row: Row, inner: QRectF) -> None:
    words, quiet = _inks(row)
    count = row.text(Role.SUMMARY)
    wide = width_of(count, quiet.font)
    draw_line(painter, at_end(inner, wide + 1, row.is_rtl), count, quiet, row.is_rtl)
    label = at_start(inner, inner.width() - wide - _BETWEEN, row.is_rtl)
    draw_line(painter, label, row.text(), words, row.is_rtl)


def _inks(row: Row) -> tuple[Ink, Ink]:
    """What to write the label and the count with."""
    colours = (row.colours.text, row.colours.quiet_text)
    words, quiet = (row.colours.page,) * 2 if row.is_selected else colours
    return Ink(row.font, words), Ink(_small(row), quiet)


def _small(row: Row) -> QFont:
    return sized(row.font, 0.9)


def _width(row: Row) -> float:
    count = width_of(row.text(Role.SUMMARY), _small(row))
    return width_of(row.text(), row.font) + _BETWEEN + count + 2 * (_SIDE + MARGIN) + 2


def _most(width: float) -> float:
    return max(_LEAST, width - 1)
