"""Keys that mean the same in every widget."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Enter, and that of the keypad."""


def is_bare(event: QKeyEvent) -> bool:
    """Whether nothing is held with the key; that it is one of the keypad does not count."""
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
