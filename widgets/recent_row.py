"""Draws an article of the start page: its title and day, and below them what it is and where."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from widgets.colours import painted_over
from widgets.roles import Role
from widgets.row import Row, at_end, at_start, draw_focus
from widgets.row_text import Ink, draw_line, elided, height_of, sized, width_of

_SIDE, _PADDING, _BETWEEN = 14.0, 8.0, 16.0
_ROUND = 8.0
_HOVER = 0.06
_WEAK = 0.55


def size(row: Row, width: float) -> QSizeF:
    """The room that the row needs, in a view of that width."""
    return QSizeF(width, 2 * _PADDING + height_of(_title_font(row)) + height_of(_small(row)))


def is_cut(row: Row, width: float) -> bool:
    """Whether the title does not fit, in a view of that width."""
    return width_of(row.text(), _title_font(row)) > _title_room(row, width - 2 * _SIDE)


def paint(painter: QPainter, row: Row) -> None:
    """Draw the row; pale where the file is not there."""
    if row.is_hovered or row.has_focus:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ground(row))
        painter.drawRoundedRect(row.rect.adjusted(1, 1, -1, -1), _ROUND, _ROUND)
    inner = row.inset(_SIDE, _SIDE, _PADDING, _PADDING)
    line = QRectF(inner.left(), inner.top(), inner.width(), height_of(_title_font(row)))
    _paint_first(painter, row, line)
    line.translate(0, line.height())
    line.setHeight(height_of(_small(row)))
    _paint_second(painter, row, line)
    draw_focus(painter, row.rect.adjusted(1, 1, -1, -1), row, _ROUND)


def _paint_first(painter: QPainter, row: Row, line: QRectF) -> None:
    """The title, and at the end of the line the day."""
    when, small = row.text(Role.WHEN), _small(row)
    wide = width_of(when, small) + 1
    draw_line(painter, at_end(line, wide, row.is_rtl), when, Ink(small, _quiet(row)), row.is_rtl)
    place = at_start(line, line.width() - wide - _BETWEEN, row.is_rtl)
    # At the page's start, whichever way the title is read.
    draw_line(painter, place, row.text(), Ink(_title_font(row), _text(row)), row.is_rtl)


def _paint_second(painter: QPainter, row: Row, line: QRectF) -> None:
    """What is in it, or that it is not there; and where, at the end."""
    small, quiet = _small(row), _quiet(row)
    said = row.text(Role.MISSING) or row.text(Role.SUMMARY)
    colour = row.colours.danger if row.text(Role.MISSING) else quiet
    draw_line(painter, line, said, Ink(small, colour), row.is_rtl)
    room = line.width() - width_of(said, small) - _BETWEEN
    where = elided(row.text(Role.WHERE), small, room)
    place = at_end(line, width_of(where, small) + 1, row.is_rtl)
    # A path is read from the left, whatever its folders are called.
    draw_line(painter, place, where, Ink(small, quiet), row.is_rtl, from_right=False)


def _title_room(row: Row, width: float) -> float:
    return width - width_of(row.text(Role.WHEN), _small(row)) - _BETWEEN


def _ground(row: Row) -> QColor:
    return painted_over(row.colours.text, _HOVER, row.colours.page)


def _text(row: Row) -> QColor:
    is_missing = bool(row.text(Role.MISSING))
    colours = row.colours
    return painted_over(colours.text, _WEAK, colours.page) if is_missing else colours.text


def _quiet(row: Row) -> QColor:
    """What is quiet on the page, dark enough also on the ground of a row that is pointed at."""
    is_set_off = row.is_hovered or row.has_focus
    return row.colours.text if is_set_off else row.colours.quiet_text


def _title_font(row: Row) -> QFont:
    return sized(row.font, 1.05, bold=True)


def _small(row: Row) -> QFont:
    return sized(row.font, 0.9)
