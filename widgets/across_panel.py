"""In the sidebar's place: what is gathered from all articles, by speaker, by topic or by words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from widgets.colours import NEUTRAL, Colours, inked, painted_over, palette_of
from widgets.escape import Escape
from widgets.filter_box import FilterBox
from widgets.find_ways import FindWays
from widgets.line_splitter import LineSplitter
from widgets.pill_button import PillButton
from widgets.row import EDGE
from widgets.rows_view import RowsView
from widgets.sidebar_section import SidebarSection

SPEAKERS, TOPICS, WORDS = range(3)
"""What one can go by."""

# Of the names and of what is found: two names; a heading and a quote.
_LEAST_HEIGHTS = (104, 130)
# How the room is shared at first; more room, or less, is shared likewise.
_NAMES, _FOUND = 240, 360
_ABOVE, _BETWEEN = 8, 4
_BORDER = 0.14


class AcrossPanel(QWidget):
    """Holds `names` to choose from and what is `found`; whose models are the window's affair.

    `box` filters the names, or takes the words to be found. Esc in the panel asks to close it.
    """

    kind_chosen = Signal(int)
    """The reader wants to go by speakers, topics or words."""
    ways_changed = Signal()
    """The reader wants whole words only or no longer, or a regular expression."""
    export_asked = Signal()
    closed = Signal()
    """The reader wants the sidebar back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("across_panel")
        self.kind = SPEAKERS
        self.names = RowsView(
            self.tr("گویندگان و موضوع‌های همهٔ مقاله‌ها"),
            self.tr("پیکان‌ها از نامی به نام دیگر می‌روند؛ Enter به گفته‌ها می‌رود."),
        )
        self.found = RowsView(
            self.tr("گفته‌ها و یافته‌های همهٔ مقاله‌ها"),
            self.tr("با Enter به همان جا در مقاله‌اش می‌روید."),
        )
        self.box = FilterBox("", self.tr("پاک کردن"), name="across_line")
        self._note = QLabel()
        self._export = PillButton(self.tr("برون‌بری"))
        self._close = PillButton(self.tr("بستن"))
        self._kinds = QButtonGroup(self)
        # What one goes by, with its count, is the heading of the names: they have no other.
        for kind, text in enumerate((self.tr("گویندگان"), self.tr("موضوع‌ها"), self.tr("واژه‌ها"))):
            self._kinds.addButton(_tab(text), kind)
        self.ways = FindWays()
        self._names_section = SidebarSection("", self.names)
        self._found_section = SidebarSection("", self.found, button=self._export)
        self._splitter = LineSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()
        self.show_kind(SPEAKERS)
        self.set_colours(NEUTRAL)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self.setPalette(palette_of(colours, colours.panel, self.palette()))
        self._note.setPalette(inked(self.palette(), colours.quiet_text))
        self._splitter.set_colour(colours.line)
        for part in (self.box, self.ways, self.names, self.found, self._export, self._close):
            part.set_colours(colours)
        for section in (self._names_section, self._found_section):
            section.set_colours(colours)
        border = painted_over(colours.text, _BORDER, colours.panel).name()
        sheet = (
            f"QPushButton#kind {{ background: {colours.field.name()}; color: {colours.text.name()};"
            f"  border: 1px solid {border}; border-radius: 6px; padding: 2px 6px }}"
            f"QPushButton#kind:checked {{ background: {colours.accent.name()};"
            f"  color: {colours.on_accent.name()}; border-color: {colours.accent.name()} }}"
            f"QPushButton#kind:focus {{ border: 2px solid {colours.text.name()} }}"
        )
        # Not of the panel: with a sheet of its own it would keep the palette it has.
        for button in self._kinds.buttons():
            button.setStyleSheet(sheet)

    def show_kind(self, kind: int) -> None:
        """Go by speakers, topics or words from now on; tells nothing."""
        self.kind = kind
        self._kinds.button(kind).setChecked(True)
        is_find = kind == WORDS
        self.ways.setVisible(is_find)
        self._names_section.setVisible(not is_find)
        self._write_count("")
        self._found_section.set_title(
            self.tr("یافته‌ها در همهٔ مقاله‌ها") if is_find else self.tr("گفته‌ها در همهٔ مقاله‌ها")
        )
        hint = (
            self.tr("یافتن در همهٔ مقاله‌ها…") if is_find else self.tr("پالایش: نام یا سمت، موضوع…")
        )
        self.box.line.setPlaceholderText(hint)
        self.box.line.setAccessibleName(hint)
        self._export.setVisible(not is_find)

    def set_names(self, count: str, note: str) -> None:
        """The count of the names, and the sentence in their place; "" for none."""
        self._write_count(count)
        self._names_section.set_note(note)

    def set_found(self, count: str, note: str) -> None:
        """The same for what is found."""
        self._found_section.set_count(count)
        self._found_section.set_note(note)
        self._export.setEnabled(bool(count))

    def set_note(self, note: str) -> None:
        """Say at the foot what is not in the lists yet; "" says nothing."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def enter(self) -> None:
        """Take the focus: in the box by words, else among the names."""
        is_list = self.kind != WORDS and self.names.isVisibleTo(self)
        (self.names if is_list else self.box.line).setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not is_list:
            self.box.line.selectAll()

    def _write_count(self, count: str) -> None:
        """Write it on the button of what one goes by, and on no other."""
        for button in self._kinds.buttons():
            name = button.accessibleName()
            button.setText(f"{name} {count}" if count and button.isChecked() else name)
            button.setAccessibleDescription(count if button.isChecked() else "")

    def _connect(self) -> None:
        self._kinds.idClicked.connect(self.kind_chosen)
        self.ways.changed.connect(self.ways_changed)
        self._export.clicked.connect(self.export_asked)
        self._close.clicked.connect(self.closed)
        Escape(self).pressed.connect(self.closed)
        self.box.left.connect(self._go_on)

    def _go_on(self) -> None:
        lists = (self.names, self.found)
        left = next((view for view in lists if view.isVisibleTo(self)), self.box.line)
        left.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(left, RowsView) and not left.currentIndex().isValid():
            left.setCurrentIndex(left.model().index(0, 0))

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setMargin(int(EDGE))
        self._note.hide()
        head = _line(*self._kinds.buttons(), self._close)
        for button in self._kinds.buttons():
            head.setStretchFactor(button, 1)
        ways = _line(self.ways, None)
        ways.setContentsMargins(int(EDGE), 0, int(EDGE), 0)
        sections = (self._names_section, self._found_section)
        for place, (section, least) in enumerate(zip(sections, _LEAST_HEIGHTS, strict=True)):
            section.setMinimumHeight(least)
            self._splitter.addWidget(section)
            self._splitter.setStretchFactor(place, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([_NAMES, _FOUND])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.box)
        layout.addLayout(ways)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self._note)


def _tab(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("kind")
    button.setCheckable(True)
    button.setAccessibleName(text)
    return button


def _line(*widgets: QWidget | None) -> QHBoxLayout:
    """The widgets side by side; None is the room that is left."""
    line = QHBoxLayout()
    line.setContentsMargins(int(EDGE), _ABOVE, int(EDGE), 0)
    line.setSpacing(_BETWEEN)
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget)
    return line
