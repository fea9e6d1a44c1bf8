"""Draws a topic as a chip: its label, and how often it is mentioned."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from widgets.colours import NEUTRAL
from widgets.roles import Role
from widgets.row import Index, Row, at_end, draw_focus
from widgets.row_text import Ink, draw_line, height_of, sized, width_of

_SIDE = 12.0
_PADDING = 3.0
_BETWEEN = 6.0
MARGIN = 3.0
"""Half the room between two chips, in pixels."""


class TopicDelegate(QStyledItemDelegate):
    """Measures and draws chips with the view's `colours`; none is wider than the view."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.colours = NEUTRAL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the chip, filled where its topic is chosen."""
        row = Row.of(option, index, self.colours)
        chip = row.rect.adjusted(MARGIN + 0.5, MARGIN + 0.5, -MARGIN - 0.5, -MARGIN - 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, row, chip)
        _paint_words(painter, row, chip.adjusted(_SIDE, 0, -_SIDE, 0))
        draw_focus(painter, row.rect.adjusted(1, 1, -1, -1), row, row.rect.height() / 2)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room that the chip needs."""
        row = Row.of(option, index, self.colours)
        height = height_of(row.font) + 2 * (_PADDING + MARGIN)
        return QSize(round(min(_width(row), self._most())), round(height))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the whole label where it is cut."""
        if not index.isValid() or event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        row = Row.of(option, index, self.colours)
        label = row.text() if _width(row) > self._most() else ""
        QToolTip.showText(event.globalPos(), label, view)
        return True

    def _most(self) -> float:
        return max(60.0, self._view.viewport().width() - 1)


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
    label = at_end(inner, inner.width(), row.is_rtl)
    taken = wide + _BETWEEN
    label.adjust(taken if row.is_rtl else 0, 0, 0 if row.is_rtl else -taken, 0)
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
