"""Draws a row of `cap_rows`: its text, what it is, and its keys at the reading end."""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class _End:
    """What stands at the reading end: the kind and the keys, each with its width."""

    font: QFont
    kind: str
    kind_width: float
    caps: tuple[tuple[str, float], ...]

    @classmethod
    def of(cls, row: Row) -> _End:
        font, kind = sized(row.font, 0.88), row.text(Role.SUMMARY)
        caps = tuple(
            (cap, width_of(cap, font) + 2 * _CAP_SIDE) for cap in row.index.data(Role.CAPS) or ()
        )
        return cls(font, kind, width_of(kind, font) + 1 if kind else 0.0, caps)

    def room_beside(self, width: float) -> float:
        """What it leaves for the text, in a view of that width."""
        whole = width - 2 * (_SIDE + _OUTSIDE)
        taken = sum(wide + _BETWEEN_CAPS for _, wide in self.caps)
        taken += self.kind_width + _BETWEEN if self.kind else 0.0
        return max(whole * _LEAST_TEXT, whole - taken)


def size(row: Row, width: float) -> QSizeF:
    """The room that the row needs, in a view of that width."""
    above = _ABOVE_HEADING if _is_heading(row) else 0.0
    return QSizeF(width, above + height_of(row.font) + 2 * _PADDING)


def is_cut(row: Row, width: float) -> bool:
    """Whether not all of its text fits, in a view of that width."""
    return width_of(row.text(), _font(row)) > _End.of(row).room_beside(width)


def paint(painter: QPainter, row: Row) -> None:
    """Draw the row, the chosen one on a ground of the accent's tint."""
    whole = row.rect.adjusted(_OUTSIDE, 0, -_OUTSIDE, 0)
    inner, end = whole.adjusted(_SIDE, 0, -_SIDE, 0), _End.of(row)
    if _is_heading(row):
        inner.setTop(inner.top() + _ABOVE_HEADING)
    else:
        _paint_ground(painter, row, whole)
    text = at_start(inner, end.room_beside(row.rect.width()), row.is_rtl)
    draw_line(painter, text, row.text(), Ink(_font(row), row.colours.text), row.is_rtl)
    _paint_kind(painter, row, end, _paint_caps(painter, row, end, inner))
    draw_focus(painter, whole, row, _RADIUS)


def _paint_ground(painter: QPainter, row: Row, whole: QRectF) -> None:
    strength = _GROUND if row.is_selected else _HOVER if row.is_hovered else 0.0
    if strength:
        colour = row.colours.accent if row.is_selected else row.colours.text
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(painted_over(colour, strength, row.colours.page))
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)


def _paint_caps(painter: QPainter, row: Row, end: _End, inner: QRectF) -> QRectF:
    """Draw the keys, the first one first as the row is read; what is left of the row."""
    rest, ink = QRectF(inner), Ink(end.font, row.colours.text)
    high = height_of(end.font) + 2
    for cap, wide in reversed(end.caps):
        place = at_end(rest, wide, row.is_rtl)
        frame = QRectF(place.left(), place.center().y() - high / 2, wide, high)
        painter.setPen(QPen(row.colours.line, 1))
        painter.setBrush(row.colours.field)
        painter.drawRoundedRect(frame, 4, 4)
        words = frame.adjusted(_CAP_SIDE, 0, -_CAP_SIDE + 1, 0)
        draw_line(painter, words, cap, ink, at_right=False, from_right=False)
        rest = at_start(rest, rest.width() - wide - _BETWEEN_CAPS, row.is_rtl)
    return rest


def _paint_kind(painter: QPainter, row: Row, end: _End, rest: QRectF) -> None:
    if end.kind:
        # What is quiet on the page would be hard to read on the ground of the chosen row.
        quiet = row.colours.text if row.is_selected else row.colours.quiet_text
        place = at_end(rest, end.kind_width, row.is_rtl)
        draw_line(painter, place, end.kind, Ink(end.font, quiet), not row.is_rtl)


def _is_heading(row: Row) -> bool:
    return bool(row.index.data(Role.LEVEL) == HEADING)


def _font(row: Row) -> QFont:
    return sized(row.font, 1.0, bold=_is_heading(row))
