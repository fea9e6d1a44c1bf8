"""Who said the current quote, and why we think so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from widgets.colours import Colours


class ReasonBar(QFrame):
    """Shows a speaker's name in his colour, and the steps of the reason after «چرا؟»."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""

    def show_reason(self, name: str, group: int, steps: Sequence[str]) -> None:
        """Show the reason of a quote.

        Each step is a plain sentence; what stands in it between U+2068 and U+2069 (the values
        that the catalogue isolates) is the evidence and is set bold.
        """

    def show_nothing(self) -> None:
        """Show that no quote is chosen."""
