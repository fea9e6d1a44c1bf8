"""The line above a narrowed list: what it is narrowed to, and the way back to all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip, QWidget

from widgets.colours import NEUTRAL, Colours, painted_over
from widgets.keys import ENTER
from widgets.row import EDGE, at_end, at_start
from widgets.row_text import Ink, draw_line, height_of, sized, width_of
from widgets.tool_tip import tool_tip

_SIDE, _PADDING, _BETWEEN, _BELOW = 10.0, 4.0, 10.0, 4.0
_TINT, _HOVER, _PRESSED = 0.12, 0.06, 0.14
_RADIUS = 5.0


class NarrowLine(QPushButton):
    """A button as wide as the list; of what is too long, what the list is narrowed to is cut."""

    def __init__(self, back: str, parent: QWidget | None = None) -> None:
        """`back` says where a press leads («همهٔ نقل‌ها»)."""
        super().__init__(back, parent)
        self._about, self._back = "", back
        self._colours = NEUTRAL
        self.setObjectName("narrow_line")
        self.setAccessibleName(back)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_about(self, about: str) -> None:
        """Show what the list is narrowed to; "" hides the line."""
        self._about = about
        self.setText(f"{about} · {self._back}")
        self.setAccessibleName(self.text())
        self.setVisible(bool(about))
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.update()

    def _line(self) -> QRectF:
        return QRectF(self.rect()).adjusted(EDGE - 4, 0, -EDGE + 4, -_BELOW)

    def _fonts(self) -> tuple[QFont, QFont]:
        return sized(self.font(), 1.0, bold=True), sized(self.font(), 0.92)

    def _room(self) -> tuple[QRectF, QRectF]:
        """Where what it is about stands, and where the way back does."""
        inner, rtl = self._line().adjusted(_SIDE, 0, -_SIDE, 0), self.isRightToLeft()
        wide = width_of(self._back, self._fonts()[1]) + 1
        about = at_start(inner, max(0.0, inner.width() - wide - _BETWEEN), rtl)
        return about, at_end(inner, wide, rtl)

    def sizeHint(self) -> QSize:
        """One line, as wide as there is room."""
        height = height_of(self._fonts()[0]) + 2 * _PADDING + _BELOW
        return QSize(0, round(height))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Show all the words where they are cut."""
        if event.type() != QEvent.Type.ToolTip:
            return super().event(event)
        is_cut = width_of(self._about, self._fonts()[0]) > self._room()[0].width()
        place = self.mapToGlobal(self.rect().bottomLeft())
        QToolTip.showText(place, tool_tip(self._about) if is_cut else "", self)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it with Enter, too: Qt does so in dialogs only."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line in the topics' colour, with a ring around it where it has the focus."""
        colours, rtl, line = self._colours, self.isRightToLeft(), self._line()
        strength = _PRESSED if self.isDown() else _HOVER if self.underMouse() else 0.0
        ground = painted_over(colours.topic, _TINT, colours.panel)
        about, back = self._room()
        bold, small = self._fonts()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(painted_over(colours.text, strength, ground))
            painter.drawRoundedRect(line, _RADIUS, _RADIUS)
            if self.hasFocus():
                painter.setPen(QPen(colours.accent, 1.5))
                painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
            draw_line(painter, about, self._about, Ink(bold, colours.text), rtl, from_right=rtl)
            draw_line(painter, back, self._back, Ink(small, colours.accent), not rtl)
