"""Draws a row of `cap_rows`: its text, what it is, and its keys at the reading end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from widgets.cap_rows import HEADING
from widgets.colours import painted_over
from widgets.roles import Role
from widgets.row import Row, at_end, at_start, draw_focus
from widgets.row_text import Ink, draw_line, height_of, sized, width_of

_SIDE, _PADDING, _BETWEEN, _OUTSIDE = 12.0, 5.0, 12.0, 4.0
_CAP_SIDE, _BETWEEN_CAPS = 7.0, 6.0
_RADIUS = 5.0
_HOVER, _GROUND = 0.05, 0.14
_ABOVE_HEADING = 6.0
# The text has at least this part of the row, however many keys there are.
_LEAST_TEXT = 0.4


def size(row: Row, width: float) -> QSizeF:
    """The room that the row needs, in a view of that width."""
    above = _ABOVE_HEADING if _is_heading(row) else 0.0
    return QSizeF(width, above + height_of(row.font) + 2 * _PADDING)


def is_cut(row: Row, width: float) -> bool:
    """Whether not all of its text fits, in a view of that width."""
    return width_of(row.text(), _font(row)) > _room(row, width)


def paint(painter: QPainter, row: Row) -> None:
    """Draw the row, the chosen one on a ground of the accent's tint."""
    whole = row.rect.adjusted(_OUTSIDE, 0, -_OUTSIDE, 0)
    _paint_ground(painter, row, whole)
    inner = whole.adjusted(_SIDE, 0, -_SIDE, 0)
    if _is_heading(row):
        inner.setTop(inner.top() + _ABOVE_HEADING)
    text = at_start(inner, _room(row, row.rect.width()), row.is_rtl)
    draw_line(painter, text, row.text(), Ink(_font(row), row.colours.text), row.is_rtl)
    rest = _paint_caps(painter, row, inner)
    # What is quiet on the page would be hard to read on the ground of the chosen row.
    quiet = row.colours.text if row.is_selected else row.colours.quiet_text
    kind = at_end(rest, width_of(_kind(row), _small(row)) + 1, row.is_rtl)
    draw_line(painter, kind, _kind(row), Ink(_small(row), quiet), not row.is_rtl)
    draw_focus(painter, whole, row, _RADIUS)


def _paint_ground(painter: QPainter, row: Row, whole: QRectF) -> None:
    strength = _GROUND if row.is_selected else _HOVER if row.is_hovered else 0.0
    if strength and not _is_heading(row):
        colour = row.colours.accent if row.is_selected else row.colours.text
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(painted_over(colour, strength, row.colours.page))
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)


def _paint_caps(painter: QPainter, row: Row, inner: QRectF) -> QRectF:
    """Draw the keys, the first one first as the row is read; what is left of the row."""
    font, rest = _small(row), QRectF(inner)
    for cap in reversed(_caps(row)):
        wide = width_of(cap, font) + 2 * _CAP_SIDE
        frame = at_end(rest, wide, row.is_rtl)
        high = height_of(font) + 2
        frame = QRectF(frame.left(), frame.center().y() - high / 2, wide, high)
        painter.setPen(QPen(row.colours.line, 1))
        painter.setBrush(row.colours.field)
        painter.drawRoundedRect(frame, 4, 4)
        ink = Ink(font, row.colours.text)
        words = frame.adjusted(_CAP_SIDE, 0, -_CAP_SIDE + 1, 0)
        draw_line(painter, words, cap, ink, at_right=False, from_right=False)
        rest = at_start(rest, rest.width() - wide - _BETWEEN_CAPS, row.is_rtl)
    return rest


def _room(row: Row, width: float) -> float:
    """What kind and keys leave for the text."""
    font, whole = _small(row), width - 2 * (_SIDE + _OUTSIDE)
    taken = sum(width_of(cap, font) + 2 * _CAP_SIDE + _BETWEEN_CAPS for cap in _caps(row))
    if _kind(row):
        taken += width_of(_kind(row), font) + _BETWEEN
    return max(whole * _LEAST_TEXT, whole - taken)


def _caps(row: Row) -> tuple[str, ...]:
    return tuple(row.index.data(Role.CAPS) or ())


def _kind(row: Row) -> str:
    return row.text(Role.SUMMARY)


def _is_heading(row: Row) -> bool:
    return bool(row.index.data(Role.LEVEL) == HEADING)


def _font(row: Row) -> QFont:
    return sized(row.font, 1.0, bold=_is_heading(row))


def _small(row: Row) -> QFont:
    return sized(row.font, 0.88)
