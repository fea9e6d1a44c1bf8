"""Draws a hit with the words around it, the hit itself emphasised."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from widgets.colours import painted_over, tinted
from widgets.positions import units
from widgets.roles import Role
from widgets.row import EDGE, Row, draw_focus
from widgets.row_text import height_of, runs_from_right

_START, _END, _PADDING = 15.0, 12.0, 5.0
_LINES = 2
_HOVER, _TINT = 0.05, 0.55


def size(row: Row, width: float) -> QSizeF:
    """The room that the row needs, in a view of that width."""
    lines = _laid_out(row, width).lineCount()
    return QSizeF(width, 2 * _PADDING + lines * height_of(row.font))


def is_cut(row: Row, width: float) -> bool:
    """Whether not all the words fit, in a view of that width."""
    layout = _laid_out(row, width)
    last = layout.lineAt(layout.lineCount() - 1)
    return last.textStart() + last.textLength() < len(layout.text())


def paint(painter: QPainter, row: Row) -> None:
    """Draw the row."""
    whole = row.inset(EDGE, EDGE)
    if row.is_hovered or row.is_selected:
        strength = 2 * _HOVER if row.is_selected else _HOVER
        painter.fillRect(whole, painted_over(row.colours.text, strength, row.colours.panel))
    inner = row.inset(EDGE + _START, EDGE + _END, _PADDING, _PADDING)
    layout = _laid_out(row, row.rect.width(), row.colours.hit)
    painter.setPen(row.colours.text)
    painter.save()
    painter.setClipRect(QRectF(row.rect))
    layout.draw(painter, QPointF(inner.left(), inner.top()))
    painter.restore()
    draw_focus(painter, whole, row)


def _laid_out(row: Row, width: float, hit: QColor | None = None) -> QTextLayout:
    """The words in lines, with the hit bold and, where a colour is given, on a ground of it."""
    layout = QTextLayout(row.text(), row.font)
    layout.setTextOption(_option(row))
    layout.setFormats([_emphasis(row, hit)])
    layout.beginLayout()
    height = height_of(row.font)
    for number in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width - 2 * EDGE - _START - _END))
        line.setPosition(QPointF(0, number * height))
    layout.endLayout()
    return layout


def _option(row: Row) -> QTextOption:
    from_right = runs_from_right(row.text())
    # Qt mirrors the alignment of what is read from the right.
    is_leading = row.is_rtl == from_right
    option = QTextOption(Qt.AlignmentFlag.AlignLeft if is_leading else Qt.AlignmentFlag.AlignRight)
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if from_right else direction.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _emphasis(row: Row, hit: QColor | None) -> QTextLayout.FormatRange:
    emphasis = QTextLayout.FormatRange()
    start, end = row.index.data(Role.EMPHASIS) or (0, 0)
    text = row.text()
    emphasis.start = units(text[:start])
    emphasis.length = units(text[start:end])
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    if hit is not None:
        look.setBackground(tinted(hit, _TINT))
    emphasis.format = look
    return emphasis
