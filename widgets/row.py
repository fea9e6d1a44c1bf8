"""What the painters of a row are given, and how they take room from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from widgets.colours import Colours
from widgets.mark import UNKNOWN_GROUP
from widgets.roles import Role
from widgets.speaker_sign import paint_sign

Index = QModelIndex | QPersistentModelIndex

# As numbers: to ask a flag of Qt makes an object each time, and rows are painted by the dozen.
_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value

EDGE = 14.0
"""The room between the sidebar's sides and what is drawn in it, in pixels."""


@dataclass(frozen=True)
class Row:
    """A row to draw or to measure: its item, its place, its state."""

    index: Index
    rect: QRectF
    font: QFont
    colours: Colours
    is_rtl: bool
    is_selected: bool = False
    is_hovered: bool = False
    has_focus: bool = False
    is_open: bool = False

    @classmethod
    def of(cls, option: QStyleOptionViewItem, index: Index, colours: Colours, is_open: bool) -> Row:
        """The row that a delegate is asked to draw."""
        state: int = option.state.value
        return cls(
            index=index,
            rect=QRectF(option.rect),
            font=option.font,
            colours=colours,
            is_rtl=option.direction == Qt.LayoutDirection.RightToLeft,
            is_selected=bool(state & _SELECTED),
            is_hovered=bool(state & _HOVERED),
            has_focus=bool(state & _FOCUSED),
            is_open=is_open,
        )

    def text(self, role: int = Qt.ItemDataRole.DisplayRole) -> str:
        """The item's words of that role, or nothing."""
        return str(self.index.data(role) or "")

    @property
    def group(self) -> int:
        """The number of the item's colour."""
        group = self.index.data(Role.GROUP)
        return UNKNOWN_GROUP if group is None else int(group)

    def inset(self, start: float, end: float, top: float = 0.0, bottom: float = 0.0) -> QRectF:
        """The row's rectangle without so many pixels at its reading start and end, above, below."""
        left, right = (end, start) if self.is_rtl else (start, end)
        return self.rect.adjusted(left, top, -right, -bottom)


def at_start(rect: QRectF, width: float, is_rtl: bool) -> QRectF:
    """The part of the rectangle at its reading start that is so wide."""
    left = rect.right() - width if is_rtl else rect.left()
    return QRectF(left, rect.top(), width, rect.height())


def at_end(rect: QRectF, width: float, is_rtl: bool) -> QRectF:
    """The part of the rectangle at its reading end that is so wide."""
    return at_start(rect, width, not is_rtl)


def draw_sign(painter: QPainter, row: Row, line: QRectF, side: float, before: float = 0.0) -> None:
    """Draw the sign of the row's speaker in his colour, so large, in the middle of the line.

    It stands at the line's reading start, or so far before it.
    """
    place = at_start(line.adjusted(-before, 0, before, 0), side, row.is_rtl)
    box = QRectF(place.left(), line.center().y() - side / 2, side, side)
    paint_sign(painter, box, row.group, row.colours.of_group(row.group))


def draw_focus(painter: QPainter, rect: QRectF, row: Row, radius: float = 3.0) -> None:
    """Draw the focus ring, where the row has the focus."""
    if row.has_focus:
        painter.setPen(QPen(row.colours.accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
