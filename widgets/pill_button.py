"""A round button with the key that does the same beside its text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from widgets.colours import NEUTRAL, Colours, painted_over
from widgets.keys import ENTER
from widgets.row import at_end, at_start
from widgets.row_text import Ink, draw_line, height_of, sized, width_of

_SIDE, _PADDING, _BETWEEN = 14.0, 4.0, 8.0
_RING = 3.0
_HOVER, _PRESSED = 0.06, 0.14


class PillButton(QPushButton):
    """A push button drawn round; the main one of a page is filled with the accent."""

    def __init__(
        self, text: str, key: str = "", *, is_main: bool = False, parent: QWidget | None = None
    ) -> None:
        """`key` is the shortcut, as it is to be read («Ctrl+O»), or nothing."""
        super().__init__(text, parent)
        self._key = key
        self._shows_key = True
        self._is_main = is_main
        self._colours = NEUTRAL
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.update()

    def set_key(self, key: str) -> None:
        """Show another shortcut, or none."""
        self._key = key
        self.setAccessibleDescription(key)
        self.updateGeometry()
        self.update()

    def show_key(self, is_shown: bool) -> None:
        """Show the key beside the text, or leave it to who asks for the button's description."""
        if is_shown != self._shows_key:
            self._shows_key = is_shown
            self.updateGeometry()
            self.update()

    def width_needed(self, with_key: bool) -> int:
        """The pixels it takes across, with its key or without."""
        font, small = self._fonts()
        key = self._key_room(small) if with_key else 0.0
        return round(width_of(self.text(), font) + key + 2 * (_SIDE + _RING) + 2)

    def _fonts(self) -> tuple[QFont, QFont]:
        return sized(self.font(), 1.0, bold=self._is_main), sized(self.font(), 0.82)

    def _key_room(self, small: QFont) -> float:
        return width_of(self._key, small) + _BETWEEN if self._key else 0.0

    def _ground(self) -> QColor:
        ground = self._colours.accent if self._is_main else self._colours.field
        strength = _PRESSED if self.isDown() else _HOVER if self.underMouse() else 0.0
        return painted_over(self._colours.text, strength, ground)

    def _paint_words(self, painter: QPainter, inner: QRectF) -> None:
        font, small = self._fonts()
        colours = self._colours
        words, quiet = (
            (colours.on_accent, colours.on_accent)
            if self._is_main
            else (colours.text, colours.quiet_text)
        )
        rtl = self.isRightToLeft()
        wide = self._key_room(small) if self._shows_key else 0.0
        text = at_start(inner, inner.width() - wide, rtl)
        draw_line(painter, text, self.text(), Ink(font, words), rtl)
        if wide:
            draw_line(painter, at_end(inner, wide, rtl), self._key, Ink(small, quiet), not rtl)

    def sizeHint(self) -> QSize:
        """The room for the text and the key."""
        font, _ = self._fonts()
        padding = _PADDING * (2 if self._is_main else 1)
        height = round(height_of(font) + 2 * (padding + _RING))
        return QSize(self.width_needed(self._shows_key), height)

    def minimumSizeHint(self) -> QSize:
        """The same: a button is not cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it with Enter, too: Qt does so in dialogs only."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill, with a ring around it where it has the focus."""
        pill = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        edge = self._colours.accent if self._is_main else self._colours.line
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self.isEnabled():
                painter.setOpacity(0.5)
            painter.setPen(QPen(edge, 1))
            painter.setBrush(self._ground())
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            if self.hasFocus():
                ring = pill.adjusted(-2, -2, 2, 2)
                painter.setPen(QPen(self._colours.accent, 1.6))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
            self._paint_words(painter, pill.adjusted(_SIDE, 0, -_SIDE, 0))
