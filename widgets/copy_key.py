"""A text without a selection has nothing to copy, and leaves the key for that to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextEdit


def leaves_copying(event: QEvent, text: QTextEdit) -> bool:
    """Whether the event asks if the text wants the copying key, and it does not.

    Else Qt's text would take the key in any case, and no command of the window would get it.
    """
    if event.type() != QEvent.Type.ShortcutOverride or text.textCursor().hasSelection():
        return False
    if not isinstance(event, QKeyEvent) or not event.matches(QKeySequence.StandardKey.Copy):
        return False
    event.ignore()
    return True
