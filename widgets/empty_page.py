"""What stands in place of an article while none is open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from widgets.colours import Colours


class EmptyPage(QWidget):
    """The program's icon, a friendly sentence and a button to open an article."""

    open_asked = Signal()
    """The reader wants to open an article."""

    def __init__(self, icon: QIcon, key: str = "", parent: QWidget | None = None) -> None:
        """`key` is the shortcut that does the same, as it is to be read («Ctrl+O»)."""
        super().__init__(parent)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
