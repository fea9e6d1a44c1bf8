"""What about: the topics as flowing chips."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Signal
from PySide6.QtWidgets import QListView, QWidget

from widgets.colours import Colours
from widgets.roles import Role


class TopicsView(QListView):
    """Shows a list model of `roles`; tells what the reader does, never what the program shows."""

    topic_chosen = Signal(str)
    """The reader clicked a topic, or pressed Enter or Space on it."""
    menu_asked = Signal(QModelIndex, QPoint)
    """The reader wants a menu for that topic, there (global)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("موضوع‌ها"))
        self.clicked.connect(self._choose)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""

    def show_current(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Fill the topic's chip and bring it into sight; invalid: none."""

    def _choose(self, index: QModelIndex) -> None:
        self.topic_chosen.emit(index.data(Role.KEY))
