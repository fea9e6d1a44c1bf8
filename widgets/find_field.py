"""The field for the words that are to be found in the text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from widgets.colours import NEUTRAL, Colours, painted_over
from widgets.field_look import line_sheet

_WIDTH, _LEAST_WIDTH = 240, 110
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MISSING = 0.08


class FindField(QLineEdit):
    """A round field; in the colour of danger while its words are nowhere."""

    entered = Signal()
    """The reader clicked into it."""
    next_asked = Signal()
    """Enter was pressed."""
    previous_asked = Signal()
    """Shift+Enter was pressed."""
    left = Signal()
    """Esc was pressed, and was nobody's shortcut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = NEUTRAL
        self._is_missing = False
        self.setPlaceholderText(self.tr("یافتن در متن…"))
        self.setAccessibleName(self.tr("یافتن در متن"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setMaximumWidth(_WIDTH)
        self._dress()

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self._dress()

    def show_missing(self, is_missing: bool) -> None:
        """Say by colour whether the words are nowhere."""
        if is_missing != self._is_missing:
            self._is_missing = is_missing
            self._dress()

    def take(self, words: str) -> None:
        """Put these words in, unless there are none, and select all."""
        if words:
            self.setText(words)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _dress(self) -> None:
        self.setStyleSheet(
            line_sheet(self._colours)
            + "QLineEdit { margin: 0 8px }"
            + (self._of_missing() if self._is_missing else "")
        )

    def _of_missing(self) -> str:
        danger = self._colours.danger
        ground = painted_over(danger, _MISSING, self._colours.field)
        return (
            f"QLineEdit:enabled, QLineEdit:focus {{ background: {ground.name()};"
            f"  color: {danger.name()}; border-color: {danger.name()} }}"
        )

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(_WIDTH, super().sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell who came by the mouse: who only passes by with Tab wants to find nothing yet."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from hit to hit with Enter."""
        if event.key() in _ENTER:
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_asked if is_back else self.next_asked).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
