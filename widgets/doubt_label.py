"""A quiet word that says that something is unsure, underlined with dashes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from widgets.colours import NEUTRAL, Colours, inked
from widgets.row import at_start
from widgets.row_text import draw_dashes, sized, width_of

_SIZE = 0.88


class DoubtLabel(QLabel):
    """Shows the word it is given, and is hidden while it has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = NEUTRAL
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(sized(self.font(), _SIZE))
        self.show_word("")

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.setPalette(inked(self.palette(), colours.quiet_text))

    def show_word(self, word: str) -> None:
        """Show another word, or none."""
        self.setText(word)
        self.setVisible(bool(word))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the word and the dashes under it."""
        super().paintEvent(event)
        wide = width_of(self.text(), self.font()) + 1
        with QPainter(self) as painter:
            under = at_start(QRectF(self.rect()), wide, self.isRightToLeft())
            draw_dashes(painter, under, self._colours.quiet_text)
