"""The sidebar: who speaks, and below it what about, both always in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from widgets.colours import Colours
from widgets.speakers_view import SpeakersView
from widgets.topics_view import TopicsView


class Sidebar(QWidget):
    """Holds `speakers` and `topics`, whose models and signals are the window's affair."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speakers = SpeakersView()
        self.topics = TopicsView()
        self._splitter = QSplitter()
        self._splitter.addWidget(self.speakers)
        self._splitter.addWidget(self.topics)
        QVBoxLayout(self).addWidget(self._splitter)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self.speakers.set_colours(colours)
        self.topics.set_colours(colours)

    def set_counts(self, speakers: str, topics: str) -> None:
        """Write these counts beside the headings, in the reader's digits; "" for none."""

    def set_notes(self, speakers: str, topics: str) -> None:
        """Show a sentence in place of a list that has nothing to show; "" shows the list."""

    def save_state(self) -> bytes:
        """How the room is shared between the two, for `restore_state`."""
        return bytes(self._splitter.saveState().data())

    def restore_state(self, state: bytes) -> None:
        """Share the room as it was when `save_state` was asked."""
        self._splitter.restoreState(state)
