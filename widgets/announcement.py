"""What a screen reader is told besides what stands where the focus is."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

# Signs that only set a direction: nothing for the ear, and a stray cell in Braille.
_SILENT = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def heard(text: str) -> str:
    """The text as it is to be read out."""
    return text.translate(_SILENT)


def announce(widget: QWidget, text: str) -> None:
    """Have the text read out, politely, as coming from the widget; an empty one is not."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, heard(text)))


def tell_focused_item(view: QAbstractItemView) -> None:
    """Have the current item read out, too, where the focus has come to its view.

    Qt tells of the view alone, so that one who comes back to a list would not hear where he is.
    """
    # Qt does so a moment after the view has heard of it.
    QTimer.singleShot(0, view, lambda: _tell_item(view))


def _tell_item(view: QAbstractItemView) -> None:
    if not view.hasFocus():
        return
    interface = QAccessible.queryAccessibleInterface(view) if QAccessible.isActive() else None
    item = interface.focusChild() if interface is not None else None
    if interface is not None and item is not None:
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(interface.indexOfChild(item))
        QAccessible.updateAccessibility(event)
