"""What goes on around the desk, built and connected: tabs, start page, pasting, watching."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from desktop.window.command import Need
from desktop.window.desk import Desk
from desktop.window.display import Display
from desktop.window.keeping import Keeping, Kept
from desktop.window.messages import Messages
from desktop.window.pasting import Pasting
from desktop.window.session import Session
from desktop.window.start_page import StartPage
from desktop.window.tabs import Tabs
from desktop.window.translator import N_
from desktop.window.watching import FileNews, Watching
from desktop.window.window_parts import Parts
from desktop.window.wording import Wording

_OTHER_REASON = Qt.FocusReason.OtherFocusReason


@dataclass(frozen=True)
class HandedOn:
    """What a workplace knows, for the one that takes its place."""

    kept: Kept
    news: FileNews


class Workplace(QObject):
    """Serves the window as one, whose connections are many already.

    `remembered_at` is the file that keeps what was open, `folder` tells where a text that is in
    no file would be.
    """

    needs_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        parts: Parts,
        display: Display,
        wording: Wording,
        messages: Messages,
        remembered_at: Path,
        folder: Callable[[], Path],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._parts, self._display, self._say = desk, parts, display, wording.catalogue
        self.keeping = Keeping(remembered_at, desk, display, self)
        self._start_page = StartPage(parts.empty_page, self.keeping, wording, self)
        self._tabs = Tabs(desk, parts.tab_strip, self.keeping.title, self)
        self._pasting = Pasting(desk, folder, self)
        self._watching = Watching(desk, self)
        self._connect_tabs()
        self._connect_memory()
        self._connect_saving(display)
        self._connect_files(messages)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands of the desk."""
        return {
            **self.keeping.handlers(),
            **self._pasting.handlers(),
            **self._watching.handlers(),
            "article.reopen": self._desk.reopen,
        }

    def needs(self) -> set[Need]:
        """What is on the desk for commands to work on."""
        current, needs = self._desk.current, self.keeping.needs()
        if len(self._desk.tabs) > 1:
            needs.add(Need.SEVERAL)
        if current is not None and current.is_filed:
            needs.add(Need.FILED)
        return needs

    def recall(self) -> None:
        """Take up what was open before, and see what becomes of the files from now on."""
        self.keeping.load()
        self._watching.begin()

    def hand_on(self) -> HandedOn:
        """Keep how everything is, and give it to the window that takes the place of this one."""
        handed_on = HandedOn(self.keeping.hand_on(), self._watching.hand_on())
        self.close()
        return handed_on

    def go_on(self, handed_on: HandedOn) -> None:
        """Go on where another window was."""
        self.keeping.go_on(handed_on.kept)
        self._watching.go_on(handed_on.news)

    def show(self) -> None:
        """Another article is in hand, or none."""
        self._tabs.show()
        self._start_page.show()
        self._watching.tell()
        if not self._tabs.is_going_through:
            parts = self._parts
            (parts.article_view if self._desk.current else parts.empty_page).setFocus()

    def close(self) -> None:
        """Keep how everything is now."""
        self.keeping.close()
        self._start_page.close()

    def _connect_tabs(self) -> None:
        desk, strip = self._desk, self._parts.tab_strip
        strip.tab_chosen.connect(self._tabs.choose)
        strip.close_asked.connect(self._tabs.close)
        strip.tab_moved.connect(desk.move)
        strip.left.connect(partial(self._parts.article_view.setFocus, _OTHER_REASON))
        desk.tabs_changed.connect(self._tabs.show)
        desk.tabs_changed.connect(self.needs_changed)

    def _connect_memory(self) -> None:
        desk, keeping, page = self._desk, self.keeping, self._parts.empty_page
        page.paste_asked.connect(self._pasting.paste)
        page.reopen_asked.connect(keeping.reopen)
        page.recents.open_asked.connect(keeping.open_recent)
        page.recents.forget_asked.connect(keeping.forget_recent)
        desk.session_opened.connect(keeping.take)
        desk.session_renewed.connect(keeping.renew)
        desk.session_closed.connect(keeping.part)
        keeping.changed.connect(self._start_page.show)
        keeping.changed.connect(self._tabs.show)
        keeping.changed.connect(self.needs_changed)

    def _connect_saving(self, display: Display) -> None:
        """All that is kept is written soon, so that little is lost with the power."""
        desk, speakers = self._desk, self._parts.sidebar.speakers
        for changed in (
            *(desk.tabs_changed, display.current_shown),
            *(speakers.expanded, speakers.collapsed),
            self._parts.article_view.verticalScrollBar().valueChanged,
        ):
            changed.connect(self.keeping.save_soon)

    def _connect_files(self, messages: Messages) -> None:
        desk, watching = self._desk, self._watching
        desk.opening.connect(messages.settle_unreadable)
        desk.loading_large.connect(messages.tell_loading)
        desk.loading_ended.connect(messages.settle_loading)
        desk.loading_failed.connect(messages.tell_unreadable)
        desk.session_opened.connect(watching.take)
        desk.session_closed.connect(watching.part)
        desk.session_unchanged.connect(self._tell_unchanged)
        watching.changed.connect(messages.tell_changed)
        watching.vanished.connect(messages.tell_vanished)
        watching.settled.connect(messages.settle_changed)
        messages.reload_asked.connect(watching.reload)

    def _tell_unchanged(self, session: Session) -> None:
        if session is self._desk.current:
            self._display.tell(self._say(N_("متن این پرونده تغییری نکرده است.")))
