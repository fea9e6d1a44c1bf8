"""The sidebar: who speaks, and below it what about, both always in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from widgets.colours import Colours, palette_of
from widgets.line_splitter import LineSplitter
from widgets.narrow_line import NarrowLine
from widgets.sidebar_section import SidebarSection
from widgets.speakers_view import SpeakersView
from widgets.topics_view import TopicsView

_LEAST_WIDTH = 240
_LEAST_HEIGHT = 96
# How the room is shared at first.
_SPEAKERS, _TOPICS = 510, 190


class Sidebar(QWidget):
    """Holds `speakers` and `topics`, whose models and signals are the window's affair."""

    all_asked = Signal()
    """The reader wants to leave what the speakers' quotes are narrowed to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speakers = SpeakersView()
        self.topics = TopicsView()
        self._narrow_line = NarrowLine(self.tr("همهٔ نقل‌ها"))
        self._narrow_line.clicked.connect(self.all_asked)
        self._sections = (
            SidebarSection(self.tr("گویندگان"), self.speakers, self._narrow_line),
            SidebarSection(self.tr("موضوع‌ها"), self.topics),
        )
        self._splitter = LineSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        for section in self._sections:
            section.setMinimumHeight(_LEAST_HEIGHT)
            self._splitter.addWidget(section)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([_SPEAKERS, _TOPICS])
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        QWidget.setTabOrder(self._narrow_line, self.speakers)
        QWidget.setTabOrder(self.speakers, self.topics)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self.setPalette(palette_of(colours, colours.panel, self.palette()))
        self._splitter.set_colour(colours.line)
        for section in self._sections:
            section.set_colours(colours)
        self._narrow_line.set_colours(colours)
        self.speakers.set_colours(colours)
        self.topics.set_colours(colours)

    def set_counts(self, speakers: str, topics: str) -> None:
        """Write these counts beside the headings, in the reader's digits; "" for none."""
        for section, count in zip(self._sections, (speakers, topics), strict=True):
            section.set_count(count)

    def set_notes(self, speakers: str, topics: str) -> None:
        """Show a sentence in place of a list that has nothing to show; "" shows the list."""
        for section, note in zip(self._sections, (speakers, topics), strict=True):
            section.set_note(note)

    def set_narrowing(self, about: str, note: str) -> None:
        """Say above the speakers what their quotes are narrowed to; "" for nothing.

        The note is the sentence in place of the list where none is left.
        """
        had_focus = self._narrow_line.hasFocus() or self.speakers.hasFocus()
        self._sections[0].set_note(note)
        self._narrow_line.set_about(about)
        if had_focus and (note or not about):
            self.speakers_entry.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def speakers_entry(self) -> QWidget:
        """What takes the focus among the speakers: the way back where no list is shown."""
        line, view = self._narrow_line, self.speakers
        return line if line.isVisibleTo(self) and not view.isVisibleTo(self) else view

    def save_state(self) -> bytes:
        """How the room is shared between the two, for `restore_state`."""
        return bytes(self._splitter.saveState().data())

    def restore_state(self, state: bytes) -> None:
        """Share the room as it was when `save_state` was asked."""
        self._splitter.restoreState(state)
