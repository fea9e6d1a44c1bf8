"""Draws the head of what one article has to give: its caption, and below it where it is from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter

from widgets.colours import painted_over
from widgets.roles import Role
from widgets.row import EDGE, Row, draw_focus
from widgets.row_text import Ink, draw_line, height_of, lines_of, runs_from_right, sized, width_of

_ABOVE, _BELOW = 8.0, 4.0
_LINES = 2
_HOVER = 0.05


def size(row: Row, width: float) -> QSizeF:
    """The room that the row needs, in a view of that width."""
    small = height_of(_small(row)) if row.text(Role.SUMMARY) else 0
    lines = len(_words(row, width)) * height_of(_font(row))
    return QSizeF(width, _ABOVE + lines + small + _BELOW)


def is_cut(row: Row, width: float) -> bool:
    """Whether not all the words fit, in a view of that width."""
    is_summary_cut = width_of(row.text(Role.SUMMARY), _small(row)) > width - 2 * EDGE
    return is_summary_cut or "".join(_words(row, width)[-1:]).endswith("…")


def paint(painter: QPainter, row: Row) -> None:
    """Draw the row, with a line above all but the first."""
    if row.is_hovered:
        painter.fillRect(row.rect, painted_over(row.colours.text, _HOVER, row.colours.panel))
    if row.index.row():
        above = QRectF(row.rect.left(), row.rect.top(), row.rect.width(), 1)
        painter.fillRect(above, row.colours.line)
    inner = row.inset(EDGE, EDGE, _ABOVE, _BELOW)
    line = QRectF(inner.left(), inner.top(), inner.width(), height_of(_font(row)))
    from_right = runs_from_right(row.text())
    for words in _words(row, row.rect.width()):
        draw_line(painter, line, words, Ink(_font(row), row.colours.text), row.is_rtl, from_right)
        line.translate(0, line.height())
    line.setHeight(height_of(_small(row)))
    quiet = Ink(_small(row), row.colours.quiet_text)
    draw_line(painter, line, row.text(Role.SUMMARY), quiet, row.is_rtl, from_right=row.is_rtl)
    draw_focus(painter, row.inset(4, 4, 3, 1), row)


def _words(row: Row, width: float) -> list[str]:
    return lines_of(row.text(), _font(row), width - 2 * EDGE, _LINES)


def _font(row: Row) -> QFont:
    return sized(row.font, 0.95, bold=True)


def _small(row: Row) -> QFont:
    return sized(row.font, 0.85)
