"""Has the rows of the sidebar's views drawn, each by the module of its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, QSizeF, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from widgets.colours import NEUTRAL
from widgets.roles import Role
from widgets.row import Index, Row
from widgets.tool_tip import tool_tip


class RowPainter(Protocol):
    """What a module that draws one kind of row offers."""

    def size(self, row: Row, width: float) -> QSizeF:
        """The room that the row needs, in a view of that width."""

    def is_cut(self, row: Row, width: float) -> bool:
        """Whether not all of its words fit, in a view of that width."""

    def paint(self, painter: QPainter, row: Row) -> None:
        """Draw the row."""


class RowDelegate(QStyledItemDelegate):
    """Asks the painter of a row to measure and to draw it; `colours` are the view's."""

    def __init__(self, view: QAbstractItemView, painter_of: Callable[[Index], RowPainter]) -> None:
        super().__init__(view)
        self._view = view
        self._painter_of = painter_of
        self.colours = NEUTRAL

    def _row(self, option: QStyleOptionViewItem, index: Index) -> Row:
        # Qt tells so where a row is drawn, but not where it is measured.
        is_open = isinstance(self._view, QTreeView) and self._view.isExpanded(index)
        return Row.of(option, index, self.colours, is_open)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter_of(index).paint(painter, self._row(option, index))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room that the row needs in the view's width."""
        width = self._view.viewport().width()
        size = self._painter_of(index).size(self._row(option, index), width)
        return QSize(round(size.width()), round(size.height()))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show all the words where they are cut, and what the row has to add."""
        if not index.isValid() or event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        row = self._row(option, index)
        is_cut = self._painter_of(index).is_cut(row, view.viewport().width())
        cut = (row.text(), row.text(Role.TITLE)) if is_cut else ()
        words = tool_tip(*cut, row.text(Qt.ItemDataRole.ToolTipRole))
        QToolTip.showText(event.globalPos(), words, view)
        return True
