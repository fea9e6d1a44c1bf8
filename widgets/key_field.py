"""A field that takes a key press for what it is, not for what it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from widgets.keys import ENTER, is_bare

# What leads out of the field again: who has no mouse may not be caught in it.
_WAYS_OUT = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class KeyField(QLineEdit):
    """Shows the key pressed last; `key_of` names a press, or says "" for none.

    Tab, Shift+Tab, Esc and Enter alone do what they do anywhere.
    """

    key_pressed = Signal(str)
    """The reader pressed a key; tells its name."""

    def __init__(self, key_of: Callable[[QKeyEvent], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key_of = key_of
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # Not in the middle: there Qt hides the hint while the field has the focus.
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def event(self, event: QEvent) -> bool:
        """Keep every key from being a command, and Ctrl+Tab from leading on."""
        if isinstance(event, QKeyEvent) and not _leads_out(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the key, unless it leads out of the field."""
        if _leads_out(event):
            super().keyPressEvent(event)
            return
        key = self._key_of(event)
        if key:
            self.key_pressed.emit(key)


def _leads_out(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.ShiftModifier:
        return event.key() == Qt.Key.Key_Backtab
    return is_bare(event) and event.key() in (*_WAYS_OUT, *ENTER)
