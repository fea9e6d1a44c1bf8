"""The sidebar: who speaks, and below it what about, both always in sight; the outline on demand."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from widgets.colours import Colours, palette_of
from widgets.filter_box import FilterBox
from widgets.line_splitter import LineSplitter
from widgets.narrow_line import NarrowLine
from widgets.rows_view import RowsView
from widgets.sidebar_section import SidebarSection
from widgets.speakers_view import SpeakersView
from widgets.topics_view import TopicsView

_LEAST_WIDTH = 240
# Of speakers, topics and outline: a card, three lines of chips, a heading.
_LEAST_HEIGHTS = (96, 140, 96)
# How the room is shared at first; more room, or less, is shared likewise.
_SPEAKERS, _TOPICS, _OUTLINE = 510, 212, 200


class Sidebar(QWidget):
    """Holds `speakers`, `topics` and `outline`, whose models and signals are the window's affair.

    `filter` stands above them.
    """

    all_asked = Signal()
    """The reader wants to leave what the speakers' quotes are narrowed to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speakers = SpeakersView()
        self.topics = TopicsView()
        self.outline = RowsView(
            self.tr("سرتیترها"), self.tr("با Enter متن از آن سرتیتر نشان داده می‌شود.")
        )
        self.filter = FilterBox(
            self.tr("پالایش: نام، سمت، موضوع یا واژه…"), self.tr("پاک کردن پالایش")
        )
        self.filter.left.connect(self._go_on_to_list)
        self._narrow_line = NarrowLine(self.tr("همهٔ نقل‌ها"))
        self._narrow_line.clicked.connect(self.all_asked)
        self._sections = (
            SidebarSection(self.tr("گویندگان"), self.speakers, self._narrow_line),
            SidebarSection(self.tr("موضوع‌ها"), self.topics),
        )
        self._outline_section = SidebarSection(self.tr("سرتیترها"), self.outline)
        self._outline_section.hide()
        self._splitter = LineSplitter(Qt.Orientation.Vertical)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setAutoFillBackground(True)
        self._lay_out()

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self.setPalette(palette_of(colours, colours.panel, self.palette()))
        self._splitter.set_colour(colours.line)
        for section in (*self._sections, self._outline_section):
            section.set_colours(colours)
        for part in (self.filter, self._narrow_line, self.speakers, self.topics, self.outline):
            part.set_colours(colours)

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
        self._sections[0].set_cover(note)
        self._narrow_line.set_about(about)
        if had_focus and (note or not about):
            self.speakers_entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_filtered(self, left: str, note: str) -> None:
        """Say what the filter leaves; "" while there is none.

        The note is the sentence in place of the topics where none is left.
        """
        self.filter.set_left(left)
        self._sections[1].set_cover(note)

    def show_outline(self, is_shown: bool, count: str) -> None:
        """Show or hide the outline, with the count of its headings."""
        self._outline_section.set_count(count)
        self._outline_section.setVisible(is_shown)

    @property
    def speakers_entry(self) -> QWidget:
        """What takes the focus among the speakers: the way back where no list is shown."""
        if self.speakers.isVisibleTo(self):
            return self.speakers
        return self._narrow_line if self._narrow_line.isVisibleTo(self) else self.filter.line

    def save_state(self) -> bytes:
        """How the room is shared between the lists, for `restore_state`."""
        return bytes(self._splitter.saveState().data())

    def restore_state(self, state: bytes) -> None:
        """Share the room as it was when `save_state` was asked."""
        self._splitter.restoreState(state)

    def _go_on_to_list(self) -> None:
        lists = (self.speakers, self.topics)
        left = next((view for view in lists if view.isVisibleTo(self)), self.filter.line)
        left.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        self._splitter.setChildrenCollapsible(False)
        sections = (*self._sections, self._outline_section)
        for place, (section, least) in enumerate(zip(sections, _LEAST_HEIGHTS, strict=True)):
            section.setMinimumHeight(least)
            self._splitter.addWidget(section)
            self._splitter.setStretchFactor(place, 1)
        self._splitter.setSizes([_SPEAKERS, _TOPICS, _OUTLINE])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter)
        layout.addWidget(self._splitter, 1)
        order = (self.filter.line, self._narrow_line, self.speakers, self.topics, self.outline)
        for one, after in pairwise(order):
            QWidget.setTabOrder(one, after)
