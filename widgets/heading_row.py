"""Draws a heading of the outline: its words, and below them the quote that it says again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter

from widgets.colours import painted_over
from widgets.roles import Role
from widgets.row import EDGE, Row, at_end, at_start, draw_focus, draw_sign
from widgets.row_text import Ink, draw_line, height_of, lines_of, runs_from_right, sized, width_of

_START, _END, _INDENT = 10.0, 8.0, 12.0
_PADDING = 4.0
_DOT, _AFTER_DOT = 7.0, 7.0
_EDGE_BAR = 3.0
_LINES = 2
_HOVER, _GROUND = 0.05, 0.08


def size(row: Row, width: float) -> QSizeF:
    """The room that the row needs, in a view of that width."""
    small = height_of(_small(row)) if row.text(Role.SUMMARY) else 0
    return QSizeF(width, 2 * _PADDING + len(_words(row, width)) * height_of(_font(row)) + small)


def is_cut(row: Row, width: float) -> bool:
    """Whether not all the words fit, in a view of that width."""
    is_summary_cut = width_of(row.text(Role.SUMMARY), _small(row)) > _room(row, width) - _DOT * 2
    return is_summary_cut or "".join(_words(row, width)[-1:]).endswith("…")


def paint(painter: QPainter, row: Row) -> None:
    """Draw the row, on a ground where the chosen quote stands under this heading."""
    whole = row.inset(EDGE, EDGE)
    _paint_ground(painter, row, whole)
    inner = row.inset(EDGE + _start(row), EDGE + _END, _PADDING, _PADDING)
    line = QRectF(inner.left(), inner.top(), inner.width(), height_of(_font(row)))
    from_right = runs_from_right(row.text())
    for words in _words(row, row.rect.width()):
        draw_line(painter, line, words, Ink(_font(row), row.colours.text), from_right)
        line.translate(0, line.height())
    if row.text(Role.SUMMARY):
        line.setHeight(height_of(_small(row)))
        _paint_quote(painter, row, line)
    draw_focus(painter, whole, row)


def _paint_ground(painter: QPainter, row: Row, whole: QRectF) -> None:
    strength = _GROUND if row.is_selected else _HOVER if row.is_hovered else 0.0
    if strength:
        painter.fillRect(whole, painted_over(row.colours.text, strength, row.colours.panel))
    if row.is_selected:
        painter.fillRect(at_start(whole, _EDGE_BAR, row.is_rtl), row.colours.quiet_text)


def _paint_quote(painter: QPainter, row: Row, line: QRectF) -> None:
    """The speaker's sign in his colour, and which quote it is."""
    draw_sign(painter, row, line, _DOT)
    rest = at_end(line, line.width() - _DOT - _AFTER_DOT, row.is_rtl)
    # What is quiet on the panel would be hard to read on the ground of a selected row.
    colour = row.colours.text if row.is_selected else row.colours.quiet_text
    rtl, ink = row.is_rtl, Ink(_small(row), colour)
    draw_line(painter, rest, row.text(Role.SUMMARY), ink, rtl, from_right=rtl)


def _words(row: Row, width: float) -> list[str]:
    return lines_of(row.text(), _font(row), _room(row, width), _LINES)


def _room(row: Row, width: float) -> float:
    return width - 2 * EDGE - _start(row) - _END


def _start(row: Row) -> float:
    return _START + (0 if _is_title(row) else _INDENT)


def _font(row: Row) -> QFont:
    return sized(row.font, 1.0, bold=_is_title(row))


def _small(row: Row) -> QFont:
    return sized(row.font, 0.88)


def _is_title(row: Row) -> bool:
    return bool(row.index.data(Role.LEVEL) == 1)
