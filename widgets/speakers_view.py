"""Who speaks: the tree of speakers with their quotes as cards."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Signal
from PySide6.QtWidgets import QTreeView, QWidget

from widgets.colours import Colours
from widgets.roles import Role, RowKind


class SpeakersView(QTreeView):
    """Shows a model of `roles`; rows of kind SPEAKER at the top, QUOTE and MORE below them.

    It tells what the reader does, never what the program shows.
    """

    quote_chosen = Signal(str)
    """The reader clicked a quote or moved to it with the arrows."""
    quote_activated = Signal(str)
    """The reader pressed Enter or Space on a quote: he wants to read it in the text."""
    speaker_chosen = Signal(str)
    """The reader clicked a speaker or pressed Enter or Space on him; "" is nobody known."""
    more_asked = Signal(str)
    """The reader wants all quotes of that speaker listed."""
    menu_asked = Signal(QModelIndex, QPoint)
    """The reader wants a menu for that row, there (global)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("گویندگان"))
        self.clicked.connect(self._choose)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""

    def show_current(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Select the quote's card and bring it into sight, its speaker opened; invalid: none."""

    def _choose(self, index: QModelIndex) -> None:
        signal = {
            RowKind.QUOTE: self.quote_chosen,
            RowKind.SPEAKER: self.speaker_chosen,
            RowKind.MORE: self.more_asked,
        }[index.data(Role.KIND)]
        signal.emit(index.data(Role.KEY))
