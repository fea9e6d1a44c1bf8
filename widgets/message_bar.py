"""A sentence above the article that does not stop the reader: a notice, a warning, an error."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from widgets.colours import Colours


class MessageKind(enum.Enum):
    """How much the message matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class MessageAction:
    """A button in a message: its text, and the key that tells which it was."""

    text: str
    key: str


class MessageBar(QFrame):
    """Shows one message at a time; hidden while there is none."""

    action_chosen = Signal(str)
    """The reader pressed the button of that key; the message stays."""
    dismissed = Signal()
    """The reader closed the message."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""

    def show_message(
        self, kind: MessageKind, text: str, actions: Sequence[MessageAction] = ()
    ) -> None:
        """Show this message in place of the one before; a screen reader is told it."""
        self.show()

    def clear(self) -> None:
        """Show no message; tells nothing."""
        self.hide()
