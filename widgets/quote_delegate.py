"""Draws the rows of the speakers' tree: speakers, quotes, «more»."""

from __future__ import annotations

from html import escape
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, QSizeF
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from widgets import more_row, quote_card, speaker_row
from widgets.colours import NEUTRAL
from widgets.roles import Role, RowKind
from widgets.row import Index, Row
from widgets.row_text import runs_from_right


class RowPainter(Protocol):
    """What a module that draws one kind of row offers."""

    def size(self, row: Row, width: float) -> QSizeF:
        """The room that the row needs, in a view of that width."""

    def is_cut(self, row: Row, width: float) -> bool:
        """Whether not all of its words fit, in a view of that width."""

    def paint(self, painter: QPainter, row: Row) -> None:
        """Draw the row."""


_PAINTERS: dict[int, RowPainter] = {
    RowKind.SPEAKER: speaker_row,
    RowKind.QUOTE: quote_card,
    RowKind.MORE: more_row,
}


class QuoteDelegate(QStyledItemDelegate):
    """Asks the module of the row's kind to measure and to draw it; `colours` are the view's."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.colours = NEUTRAL

    def _row(self, option: QStyleOptionViewItem, index: Index) -> Row:
        return Row.of(option, index, self.colours)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _PAINTERS[index.data(Role.KIND)].paint(painter, self._row(option, index))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room that the row needs in the view's width."""
        width = self._view.viewport().width()
        size = _PAINTERS[index.data(Role.KIND)].size(self._row(option, index), width)
        return QSize(round(size.width()), round(size.height()))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show all the words where they are cut."""
        if not index.isValid() or event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        row = self._row(option, index)
        is_cut = _PAINTERS[index.data(Role.KIND)].is_cut(row, view.viewport().width())
        QToolTip.showText(event.globalPos(), _all_words(row) if is_cut else "", view)
        return True


def _all_words(row: Row) -> str:
    """All that the row says, as a text for a tool tip, which wraps only what it takes for HTML."""
    side = "rtl" if runs_from_right(row.text()) else "ltr"
    parts = [part for part in (row.text(), row.text(Role.TITLE)) if part]
    return "".join(f"<p dir='{side}'>{escape(part)}</p>" for part in parts)
