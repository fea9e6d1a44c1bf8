"""Draws the row that offers a speaker's other quotes."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter

from widgets.row import EDGE, Row, draw_focus
from widgets.row_text import Ink, draw_line, height_of, width_of

_START = 15.0
_PADDING = 6.0


def size(row: Row, width: float) -> QSizeF:
    """The room that the row needs, in a view of that width."""
    return QSizeF(width, 2 * _PADDING + height_of(row.font))


def is_cut(row: Row, width: float) -> bool:
    """Whether the words do not fit, in a view of that width."""
    return width_of(row.text(), row.font) > width - 2 * EDGE - _START


def paint(painter: QPainter, row: Row) -> None:
    """Draw the row."""
    colour = row.colours.accent if row.is_hovered else row.colours.quiet_text
    inner = row.inset(EDGE + _START, EDGE)
    draw_line(painter, inner, row.text(), Ink(row.font, colour), row.is_rtl)
    draw_focus(painter, row.inset(EDGE, EDGE), row)
