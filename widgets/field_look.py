"""How what can be typed into or set is drawn: flat, round, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from widgets.colours import Colours, painted_over

RADIUS = 8
"""How round a field is (pixels)."""
TICK_RADIUS = 5
"""How round a box to tick is (pixels)."""
SIDE = 9
"""The room beside the words, with the edge (pixels)."""
AROUND = 3
"""The room around a field that is set, for the ring of the focus (pixels)."""

_WEAK, _HOVER = 0.42, 0.06
_RING, _BESIDE = 1.6, 2.0
_TICK = QPointF(-4, 0.5), QPointF(-1, 3.5), QPointF(4, -3)
_TICK_LINE = 1.8
_ARROW, _ARROW_LINE = QPointF(3.5, 3.5), 1.5


def line_sheet(colours: Colours) -> str:
    """The style sheet of a line to type in; rules put after it go before it."""
    weak = painted_over(colours.text, _WEAK, colours.panel).name()
    return (
        f"QLineEdit {{ {_ground(colours)}; padding: 4px 8px;"
        f"  placeholder-text-color: {colours.quiet_text.name()} }}"
        f"QLineEdit:focus {{ border-color: {colours.accent.name()} }}"
        f"QLineEdit:disabled {{ background: {colours.panel.name()}; color: {weak};"
        f"  placeholder-text-color: {weak} }}"
    )


def set_sheet(colours: Colours) -> str:
    """The style sheet of a list to choose from or a number; its arrows and its ring are drawn."""
    hover = painted_over(colours.text, _HOVER, colours.field).name()
    return (
        f"QComboBox, QAbstractSpinBox {{ {_ground(colours)}; padding: 3px {SIDE - 1}px;"
        f"  margin: {AROUND}px }}"
        f"QComboBox:hover {{ background: {hover} }}"
        "QComboBox::drop-down { border: none; width: 24px }"
        "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button"
        "  { border: none; background: transparent; width: 24px }"
        f"QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover"
        f"  {{ background: {hover}; border-radius: {RADIUS - 1}px }}"
        "QComboBox::down-arrow, QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow"
        "  { image: none }"
        # A plain list below: a menu over the field has stripes of the style's around it.
        "QComboBox { combobox-popup: 0 }"
        f"QComboBox QAbstractItemView {{ {_ground(colours)}; padding: 3px; outline: none;"
        "  border-radius: 0 }"
    )


def tick_sheet(colours: Colours) -> str:
    """The style sheet of a box to tick; its tick and its ring are drawn."""
    accent = colours.accent.name()
    return (
        f"QCheckBox {{ padding: {AROUND}px; outline: none }}"
        f"QCheckBox::indicator {{ width: 17px; height: 17px; background: {colours.field.name()};"
        f"  border: 1px solid {colours.quiet_text.name()}; border-radius: {TICK_RADIUS}px }}"
        f"QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent} }}"
    )


def draw_ring(painter: QPainter, field: QRectF, colours: Colours, radius: float = RADIUS) -> None:
    """Draw the ring of the focus around a field."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = field.adjusted(-_BESIDE, -_BESIDE, _BESIDE, _BESIDE)
    painter.setPen(QPen(colours.accent, _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(ring, radius + _BESIDE, radius + _BESIDE)


def draw_arrow(painter: QPainter, middle: QPointF, colours: Colours, *, up: bool = False) -> None:
    """Draw an arrow without a shaft."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.quiet_text, _ARROW_LINE, c=Qt.PenCapStyle.RoundCap))
    across, deep = _ARROW.x(), _ARROW.y() / (-2 if up else 2)
    corners = QPointF(-across, -deep), QPointF(0, deep), QPointF(across, -deep)
    painter.drawPolyline(QPolygonF([middle + corner for corner in corners]))


def draw_tick(painter: QPainter, middle: QPointF, colours: Colours) -> None:
    """Draw a tick in a box that is ticked."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.on_accent, _TICK_LINE, c=Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF([middle + corner for corner in _TICK]))


def _ground(colours: Colours) -> str:
    return (
        f"background: {colours.field.name()}; color: {colours.text.name()};"
        f"  selection-background-color: {colours.accent.name()};"
        f"  selection-color: {colours.on_accent.name()};"
        f"  border: 1px solid {colours.line.name()}; border-radius: {RADIUS}px"
    )
