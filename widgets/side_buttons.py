"""The buttons at the side of a mouse: back and forward, wherever the pointer is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget


class SideButtons(QObject):
    """Watches these widgets, since views keep to themselves what buttons they are pressed with.

    What no view keeps comes to the window, if that is among them.
    """

    back_pressed = Signal()
    forward_pressed = Signal()

    def __init__(self, watched: Iterable[QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pressed = {
            Qt.MouseButton.BackButton: self.back_pressed,
            Qt.MouseButton.ForwardButton: self.forward_pressed,
        }
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of a press, and keep it from the widget."""
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        pressed = self._pressed.get(event.button())
        if pressed is not None:
            pressed.emit()
        return pressed is not None
