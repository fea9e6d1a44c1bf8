"""Shift+F10 asks for a menu as the Menu key does, on platforms where Qt leaves that to us."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QKeyEvent
from PySide6.QtWidgets import QWidget


def asks_for_menu(event: QKeyEvent) -> bool:
    """Whether the key is Shift+F10."""
    is_shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return is_shifted and event.key() == Qt.Key.Key_F10


def ask_for_menu(widget: QWidget) -> None:
    """Have the widget asked for a menu by the keyboard."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QCursor.pos())
    QCoreApplication.sendEvent(widget, event)
