"""The open articles as tabs above the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.article.article import settled
from desktop.window.desk import Desk, Tab, path_of
from desktop.window.session import Session
from resources.catalogue import isolated_from_left
from widgets.tab_strip import TabStrip, TabText


class Tabs(QObject):
    """Shows what is on the desk, and does there what the reader does with a tab."""

    def __init__(
        self,
        desk: Desk,
        strip: TabStrip,
        title: Callable[[Path], str],
        parent: QObject | None = None,
    ) -> None:
        """`title` says what an article is called that has not been loaded yet."""
        super().__init__(parent)
        self._title_of_waiting = title
        self._desk, self._strip = desk, strip
        self.is_going_through = False
        """The reader goes from tab to tab by keys, and has not come to an article yet."""
        self._is_choosing = False

    def show(self) -> None:
        """Show the tabs as they are now; a single article needs none."""
        if self._is_choosing:
            return
        tabs, current = self._desk.tabs, self._desk.current
        self._strip.show_tabs(
            [TabText(self._title(tab), _tip(tab)) for tab in tabs],
            tabs.index(current) if current in tabs else -1,
        )

    def choose(self, place: int) -> None:
        """Turn to an article; if it cannot be had, the tab in hand stays the same."""
        with self._focus_kept():
            # Loaded, it has a tab before it is in hand: the strip would turn back and forth.
            self._is_choosing = True
            try:
                self._desk.show(self._desk.tabs[place])
            finally:
                self._is_choosing = False
            self.show()

    def close(self, place: int) -> None:
        """Close an article."""
        with self._focus_kept():
            self._desk.close(self._desk.tabs[place])

    def _title(self, tab: Tab) -> str:
        return tab.article.caption if isinstance(tab, Session) else self._title_of_waiting(tab)

    @contextmanager
    def _focus_kept(self) -> Iterator[None]:
        self.is_going_through = self._strip.hasFocus()
        try:
            yield
        finally:
            self.is_going_through = False


def _tip(tab: Tab) -> str:
    return isolated_from_left(settled(str(path_of(tab))))
