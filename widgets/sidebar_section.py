"""A part of the sidebar: a heading with a count, and a list or the sentence that it is empty."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from widgets.colours import Colours, inked, palette_of
from widgets.row import EDGE
from widgets.row_text import sized

_ABOVE, _BELOW, _BESIDE = 8, 4, 7


class SidebarSection(QWidget):
    """Puts a heading above a view, and a note in the view's place where one is set."""

    def __init__(
        self,
        title: str,
        view: QAbstractItemView,
        line: QWidget | None = None,
        button: QWidget | None = None,
    ) -> None:
        """`line` stands between the heading and the view, `button` at the heading's end.

        Without a title and a button there is no heading.
        """
        super().__init__()
        self._view = view
        self._title, self._count, self._note = QLabel(title), QLabel(), QLabel()
        self._sentence, self._cover = "", ""
        self._title.setBuddy(view)
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._note.setMargin(int(EDGE))
        self._stack = QStackedWidget()
        self._stack.addWidget(view)
        self._stack.addWidget(self._note)
        self._lay_out(line, button)
        for label in (self._title, self._count):
            label.setHidden(not label.text())

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self.setPalette(palette_of(colours, colours.panel, self.palette()))
        quiet = inked(self.palette(), colours.quiet_text)
        for label in (self._title, self._count, self._note):
            label.setPalette(quiet)

    def set_title(self, title: str) -> None:
        """Give it another heading."""
        self._title.setText(title)
        self._title.setHidden(not title)

    def set_count(self, count: str) -> None:
        """Write the count beside the heading."""
        self._count.setText(count)
        self._count.setHidden(not count)

    def set_note(self, note: str) -> None:
        """Show the sentence in place of the view; "" shows the view."""
        self._sentence = note
        self._show_note()

    def set_cover(self, note: str) -> None:
        """Show the sentence, for a while, whatever note is set; "" ends it."""
        self._cover = note
        self._show_note()

    def _show_note(self) -> None:
        note = self._cover or self._sentence
        self._note.setText(note)
        self._stack.setCurrentWidget(self._note if note else self._view)

    def _lay_out(self, line: QWidget | None, button: QWidget | None) -> None:
        head = QHBoxLayout()
        head.setSpacing(_BESIDE)
        head.setContentsMargins(int(EDGE), _ABOVE, int(EDGE), _BELOW)
        self._title.setFont(sized(self.font(), 0.95, bold=True))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        if button is not None:
            head.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        if line is not None:
            whole.addWidget(line)
        whole.addWidget(self._stack, 1)
