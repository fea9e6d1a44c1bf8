"""What helps the reader on: the key guide, shown and printed, and what this program is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from desktop.window.theme import Theme
from resources.catalogue import Catalogue

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from widgets.key_guide import KeyGroup, KeyGuide


class Guiding(QObject):
    """Shows the keys that the commands have now, which `groups` gives, and the about box."""

    def __init__(
        self,
        window: QWidget,
        groups: Callable[[], list[KeyGroup]],
        theme: Theme,
        catalogue: Catalogue,
    ) -> None:
        super().__init__(window)
        self._window, self._groups = window, groups
        self._theme, self._catalogue = theme, catalogue

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands that help on."""
        return {"keys": self.show, "about": self.show_about}

    def show(self, *_: object) -> None:
        """Show all keys."""
        # Here and below: what few open need not hold up every start.
        from widgets.key_guide import KeyGuide

        guide = KeyGuide(self._groups(), self._theme.colours, self._window)
        guide.setObjectName("key_guide")
        guide.print_asked.connect(lambda: self._ask_for_paper(guide))
        guide.finished.connect(guide.deleteLater)
        guide.open()

    def show_about(self, *_: object) -> None:
        """Show what this program is."""
        from desktop.window.about import AboutBox

        box = AboutBox(self._catalogue, self._window)
        box.finished.connect(box.deleteLater)
        box.open()

    def _ask_for_paper(self, guide: KeyGuide) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(guide.windowTitle())
        dialog = QPrintDialog(printer, guide)
        dialog.setObjectName("print")
        dialog.accepted.connect(lambda: self._print(guide, printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _print(self, guide: KeyGuide, printer: QPrinter) -> None:
        from widgets.key_sheet import key_sheet

        title, font = guide.windowTitle(), guide.font()
        key_sheet(title, self._groups(), font, guide.layoutDirection()).print_(printer)
