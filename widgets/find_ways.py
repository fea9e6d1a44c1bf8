"""In which ways words are to be found: two buttons that stay pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from widgets.colours import Colours
from widgets.flat_button import FlatButton

_BETWEEN = 4


class FindWays(QWidget):
    """Lets the reader ask for whole words, and for a regular expression."""

    changed = Signal()
    """The reader wants whole words only or no longer, or a regular expression."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole_words = FlatButton(self.tr("واژهٔ کامل"), stays=True)
        self._expression = FlatButton(self.tr("عبارت منظم"), stays=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_BETWEEN)
        for way in (self._whole_words, self._expression):
            layout.addWidget(way)
            way.toggled.connect(self.changed)

    @property
    def whole_words(self) -> bool:
        """Whether only whole words are to be found."""
        return self._whole_words.isChecked()

    @property
    def is_expression(self) -> bool:
        """Whether what is to be found is a regular expression."""
        return self._expression.isChecked()

    def set(self, whole_words: bool, is_expression: bool) -> None:
        """Find in these ways from now on; tells nothing."""
        was_blocked = self.blockSignals(True)
        self._whole_words.setChecked(whole_words)
        self._expression.setChecked(is_expression)
        self.blockSignals(was_blocked)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._whole_words.set_colours(colours)
        self._expression.set_colours(colours)
