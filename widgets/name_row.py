"""Draws a name to choose by, with small print below it: a speaker, with his sign, or a topic."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter

from widgets.colours import painted_over
from widgets.roles import Role
from widgets.row import EDGE, Row, at_start, draw_focus, draw_sign
from widgets.row_text import Ink, draw_line, height_of, sized, width_of

_INDENT, _SIGN = 23.0, 11.0
_PADDING = 5.0
_EDGE_BAR = 3.0
_HOVER = 0.05
_BETWEEN = " · "


def size(row: Row, width: float) -> QSizeF:
    """The room that the row needs, in a view of that width."""
    return QSizeF(width, 2 * _PADDING + height_of(_font(row)) + height_of(_small(row)))


def is_cut(row: Row, width: float) -> bool:
    """Whether the name or the small print does not fit, in a view of that width."""
    room = width - 2 * EDGE - _indent(row)
    return max(width_of(row.text(), _font(row)), width_of(_meta(row), _small(row))) > room


def paint(painter: QPainter, row: Row) -> None:
    """Draw the row, on a ground where it is the chosen one."""
    ground = row.inset(0, 0)
    if row.is_selected:
        colour = row.colours.of_group(row.group) if _has_sign(row) else row.colours.topic
        tint = row.colours.tint_current
        painter.fillRect(ground, painted_over(colour, tint, row.colours.panel))
        painter.fillRect(at_start(ground, _EDGE_BAR, row.is_rtl), colour)
    elif row.is_hovered:
        painter.fillRect(ground, painted_over(row.colours.text, _HOVER, row.colours.panel))
    inner = row.inset(EDGE + _indent(row), EDGE, _PADDING, _PADDING)
    first = QRectF(inner.left(), inner.top(), inner.width(), height_of(_font(row)))
    second = QRectF(inner.left(), first.bottom(), inner.width(), height_of(_small(row)))
    if _has_sign(row):
        draw_sign(painter, row, first, _SIGN, before=_INDENT)
    # What is quiet on the panel would be hard to read on the ground of the chosen row.
    quiet = row.colours.text if row.is_selected else row.colours.quiet_text
    draw_line(painter, first, row.text(), Ink(_font(row), row.colours.text), row.is_rtl)
    ink = Ink(_small(row), quiet)
    draw_line(painter, second, _meta(row), ink, row.is_rtl, from_right=row.is_rtl)
    draw_focus(painter, row.inset(4, 4, 2, 2), row)


def _has_sign(row: Row) -> bool:
    return row.index.data(Role.GROUP) is not None


def _indent(row: Row) -> float:
    return _INDENT if _has_sign(row) else 0.0


def _meta(row: Row) -> str:
    return _BETWEEN.join(row.index.data(Role.META) or ())


def _font(row: Row) -> QFont:
    return sized(row.font, 1.0, bold=True)


def _small(row: Row) -> QFont:
    return sized(row.font, 0.88)
