"""Draws a speaker: sign, name, title, what he speaks of, how much of all that is said is his."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPolygonF

from widgets.colours import painted_over
from widgets.mark import UNKNOWN_GROUP
from widgets.roles import Role
from widgets.row import EDGE, Row, at_end, at_start, draw_focus, draw_sign
from widgets.row_text import Ink, draw_line, height_of, sized, width_of

_INDENT = 23.0
_SIGN = 11.0
_GAP = 10.0
_BAR = 4.0
_ABOVE, _ABOVE_BAR, _BELOW = 9.0, 6.0, 8.0
_CHEVRON = 7.0
_EDGE_BAR = 3.0


def size(row: Row, width: float) -> QSizeF:
    """The room that the row needs, in a view of that width."""
    small = _has_second(row, width) + bool(_topics(row))
    lines = height_of(_name_font(row)) + small * _small_height(row)
    return QSizeF(width, _ABOVE + lines + _ABOVE_BAR + _BAR + _BELOW)


def is_cut(row: Row, width: float) -> bool:
    """Whether the name or title does not fit, in a view of that width."""
    room = _room(width)
    name = width_of(row.text(), _name_font(row))
    title = width_of(row.text(Role.TITLE), _small(row))
    return name > room or title > room - _beside_title(row, width)


def paint(painter: QPainter, row: Row) -> None:
    """Draw the row."""
    inner = row.inset(EDGE + _INDENT, EDGE, _ABOVE, _BELOW)
    if row.index.data(Role.CHOSEN):
        _paint_chosen(painter, row)
    if row.index.row():
        above = QRectF(row.rect.left(), row.rect.top(), row.rect.width(), 1)
        painter.fillRect(above, row.colours.line)
    first = QRectF(inner.left(), inner.top(), inner.width(), height_of(_name_font(row)))
    second = QRectF(inner.left(), first.bottom(), inner.width(), _small_height(row))
    draw_sign(painter, row, first, _SIGN, before=_INDENT)
    _paint_names(painter, row, first, second)
    _paint_topics(painter, row, inner)
    if not row.is_open or row.is_hovered or row.has_focus:
        _paint_chevron(painter, row, first)
    bar = QRectF(inner.left(), inner.bottom() - _BAR, inner.width(), _BAR)
    _paint_share(painter, row, bar)
    draw_focus(painter, row.inset(4, 4, 3, 2), row)


def _paint_chosen(painter: QPainter, row: Row) -> None:
    """A ground and an edge in the speaker's colour: his quotes stand out in the text."""
    ground, colour = row.inset(0, 0, 1), row.colours.of_group(row.group)
    tint = painted_over(colour, row.colours.tint, row.colours.panel)
    painter.fillRect(ground, tint)
    painter.fillRect(at_start(ground, _EDGE_BAR, row.is_rtl), colour)


def _paint_names(painter: QPainter, row: Row, first: QRectF, second: QRectF) -> None:
    """The name and the title; beside one of them, at its end, the summary."""
    rtl, quiet = row.is_rtl, Ink(_small(row), row.colours.quiet_text)
    wide = width_of(row.text(Role.SUMMARY), quiet.font)
    beside = second if _is_crowded(row, row.rect.width()) else first
    draw_line(painter, at_end(beside, wide + 1, rtl), row.text(Role.SUMMARY), quiet, rtl)
    name, title = (
        at_start(line, line.width() - (wide + _GAP if line is beside else 0), rtl)
        for line in (first, second)
    )
    draw_line(painter, name, row.text(), Ink(_name_font(row), row.colours.text), rtl)
    draw_line(painter, title, row.text(Role.TITLE), quiet, rtl)


def _paint_topics(painter: QPainter, row: Row, inner: QRectF) -> None:
    """What he speaks of, above the bar: a sentence of the program, whatever the topics' letters."""
    height = _small_height(row)
    line = QRectF(inner.left(), inner.bottom() - _BAR - _ABOVE_BAR - height, inner.width(), height)
    ink = Ink(_small(row), row.colours.quiet_text)
    draw_line(painter, line, _topics(row), ink, row.is_rtl, from_right=row.is_rtl)


def _paint_share(painter: QPainter, row: Row, bar: QRectF) -> None:
    share = max(0.0, min(1.0, float(row.index.data(Role.SHARE) or 0.0)))
    whole = QPainterPath()
    whole.addRoundedRect(bar, _BAR / 2, _BAR / 2)
    painter.fillPath(whole, row.colours.line)
    painter.save()
    painter.setClipPath(whole)
    painter.fillRect(
        at_start(bar, bar.width() * share, row.is_rtl), row.colours.of_group(row.group)
    )
    painter.restore()


def _paint_chevron(painter: QPainter, row: Row, line: QRectF) -> None:
    """An arrow beside the name: down where the quotes are shown, ahead where they are not."""
    place = at_end(row.inset(0, 3), _CHEVRON, row.is_rtl)
    middle, half = QPointF(place.center().x(), line.center().y()), _CHEVRON / 2
    ahead = -half / 2 if row.is_rtl else half / 2
    corners = (
        [QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)]
        if row.is_open
        else [QPointF(-ahead, -half), QPointF(ahead, 0), QPointF(-ahead, half)]
    )
    painter.setPen(QPen(row.colours.quiet_text, 1.4))
    painter.drawPolyline(QPolygonF([corner + middle for corner in corners]))


def _has_second(row: Row, width: float) -> bool:
    return bool(row.text(Role.TITLE)) or _is_crowded(row, width)


def _is_crowded(row: Row, width: float) -> bool:
    """Whether the name leaves no room beside it, so that the summary goes under it."""
    summary = width_of(row.text(Role.SUMMARY), _small(row))
    return width_of(row.text(), _name_font(row)) + _GAP + summary > _room(width)


def _beside_title(row: Row, width: float) -> float:
    if not _is_crowded(row, width):
        return 0.0
    return width_of(row.text(Role.SUMMARY), _small(row)) + _GAP


def _room(width: float) -> float:
    return width - 2 * EDGE - _INDENT


def _topics(row: Row) -> str:
    """What he speaks of, while his quotes are shown."""
    return row.text(Role.TOPICS) if row.is_open else ""


def _small_height(row: Row) -> float:
    return height_of(_small(row))


def _name_font(row: Row) -> QFont:
    return sized(row.font, 1.05, bold=not _is_unknown(row))


def _small(row: Row) -> QFont:
    return sized(row.font, 0.92)


def _is_unknown(row: Row) -> bool:
    return row.group == UNKNOWN_GROUP
