"""A flat button with a text or a chevron, as in the toolbar; it can stay pressed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from widgets.colours import NEUTRAL, Colours, painted_over
from widgets.keys import ENTER

_HOVER, _PRESSED = 0.08, 0.16
# A chevron's half width and height, its line's width, and the button's width around it (pixels).
_WIDE, _HIGH, _STROKE = 5.0, 5.0, 1.5
_AROUND = 30


class FlatButton(QToolButton):
    """Shows its name or, with an arrow, a chevron and its name as tool tip; Enter presses it."""

    def __init__(
        self,
        name: str,
        arrow: Qt.ArrowType = Qt.ArrowType.NoArrow,
        *,
        stays: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._colours, self._arrow = NEUTRAL, arrow
        self.setAccessibleName(name)
        if arrow is Qt.ArrowType.NoArrow:
            self.setText(name)
        else:
            self.setToolTip(name)
        self.setCheckable(stays)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        ground = colours.panel
        hover = painted_over(colours.text, _HOVER, ground).name()
        pressed = painted_over(colours.accent, _PRESSED, ground).name()
        self.setStyleSheet(
            "QToolButton { background: transparent; border: 1px solid transparent;"
            f"  border-radius: 7px; padding: 2px 8px; color: {colours.text.name()} }}"
            f"QToolButton:hover {{ background: {hover} }}"
            f"QToolButton:pressed, QToolButton:checked {{ background: {pressed} }}"
            f"QToolButton:checked {{ color: {colours.accent.name()} }}"
            f"QToolButton:focus {{ border-color: {colours.accent.name()} }}"
            f"QToolButton:disabled {{ color: {colours.weak.name()} }}"
        )

    def _paint_chevron(self) -> None:
        colours, centre = self._colours, QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        ink = colours.text if self.isEnabled() else colours.weak
        tip = -_HIGH / 2 if self._arrow is Qt.ArrowType.UpArrow else _HIGH / 2
        sides = (QPointF(-_WIDE, -tip), QPointF(0, tip), QPointF(_WIDE, -tip))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(ink, _STROKE))
            painter.drawPolyline([centre + side for side in sides])

    def sizeHint(self) -> QSize:
        """As high with a chevron as with a text."""
        hint = super().sizeHint()
        return hint if self._arrow is Qt.ArrowType.NoArrow else QSize(_AROUND, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chevron over the ground."""
        super().paintEvent(event)
        if self._arrow is not Qt.ArrowType.NoArrow:
            self._paint_chevron()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it with Enter, too: Qt does so in dialogs only."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
