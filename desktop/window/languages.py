"""The window in one language or the other: another is built on the same desk and takes its place.

All parts say what they say when they are made, so that a window is made anew rather than told to
say everything again; articles, readings and choices are the sessions', and stay.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.window import translator
from desktop.window.main_window import MainWindow
from desktop.window.settings import Settings
from resources.catalogue import Catalogue

WindowMaker = Callable[[Catalogue, Settings], MainWindow]


class Languages(QObject):
    """Knows the one window there is, and puts another in its place."""

    left = Signal(object)
    """A window is closed, or another takes its place; tells the `Settings` to remember."""
    closed = Signal()
    """The window is closed for good."""
    changed = Signal()
    """Another window stands where the one before stood."""

    def __init__(self, make: WindowMaker, catalogue: Catalogue, settings: Settings) -> None:
        super().__init__()
        self._make = make
        self.window = self._made(catalogue, settings)

    def switch(self, language: str) -> None:
        """Put a window in its place that speaks another language, and remember which."""
        app, earlier = QApplication.instance(), self.window
        if not isinstance(app, QApplication):
            return
        carried = earlier.leave()
        settings = replace(carried.settings, language=language)
        self.left.emit(settings)
        # It keeps its looks until the other covers it: nobody sees it turn around.
        earlier.setLayoutDirection(earlier.layoutDirection())
        earlier.setUpdatesEnabled(False)
        catalogue = Catalogue(language)
        translator.speak(app, catalogue)
        self.window = self._made(catalogue, settings)
        self.window.setWindowIcon(earlier.windowIcon())
        if not earlier.windowState() & ~Qt.WindowState.WindowActive:
            # What is restored from one day to the next is fitted to the screen.
            self.window.setGeometry(earlier.geometry())
        self.window.show()
        self.window.carry_on(carried)
        self.window.activateWindow()
        self.changed.emit()
        earlier.hide()
        earlier.deleteLater()

    def _made(self, catalogue: Catalogue, settings: Settings) -> MainWindow:
        window = self._make(catalogue, settings)
        # Queued: the menu that was chosen in has to be closed before its window goes.
        window.language_asked.connect(self.switch, Qt.ConnectionType.QueuedConnection)
        window.closed.connect(self.left)
        window.closed.connect(lambda _: self.closed.emit())
        return window
