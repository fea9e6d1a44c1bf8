"""Esc in a part of the window, before the window's own command for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class Escape(QObject):
    """Takes Esc wherever in the widget the focus is, unless what has the focus needs it."""

    pressed = Signal()

    def __init__(self, widget: QWidget, *, is_on: bool = True) -> None:
        super().__init__(widget)
        self.is_on = is_on
        """Whether it takes Esc now."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Esc from being a command, and tell of it."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if not is_key or not self.is_on:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            self.pressed.emit()
            return True
        return False
