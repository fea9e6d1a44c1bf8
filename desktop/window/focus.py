"""Which part of the window has the focus."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def has_focus(part: QWidget) -> bool:
    """Whether the part, or something in it, has the focus."""
    focused = QGuiApplication.focusObject()
    return focused is part or (isinstance(focused, QWidget) and part.isAncestorOf(focused))
