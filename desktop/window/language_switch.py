"""The reader asks for the other language, and the window that comes goes on where this one was."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.files.recents import Bookmark
from desktop.window.across import Across, AcrossLeft
from desktop.window.desk import Desk
from desktop.window.display import Display
from desktop.window.finding import Finding, Found
from desktop.window.frame import Frame
from desktop.window.history import History
from desktop.window.messages import Again, Messages
from desktop.window.session import Session
from desktop.window.settings import Settings
from desktop.window.speakers_model import Widened
from desktop.window.travelling import Travelling
from desktop.window.window_parts import Parts
from desktop.window.workplace import HandedOn
from resources.catalogue import LANGUAGES


@dataclass(frozen=True)
class Carried:
    """What a window hands on to the one that takes its place.

    `pane` is the place of the pane with the focus among the panes, -1 for none of them; `caret`
    the stretch selected in the article, in code points; `cards` are the chosen ones, `scrolled` how
    far their list is (pixels); `told` is what stands in the message bar; `welcome` the step that is
    shown, or -1.
    """

    settings: Settings
    places: Mapping[Session, Bookmark]
    handed: HandedOn
    history: History[Session]
    find: Found
    filter: str
    widened: Widened
    cards: tuple[str, ...]
    scrolled: int
    across: AcrossLeft
    told: tuple[Again, ...]
    caret: tuple[int, int]
    pane: int
    is_in_focus_mode: bool
    is_full_screen: bool
    welcome: int


class LanguageSwitch(QObject):
    """Tells which language is asked for, and carries over what no session knows."""

    asked = Signal(str)

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        parts: Parts,
        display: Display,
        finding: Finding,
        travelling: Travelling,
        frame: Frame,
        across: Across,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._parts, self._display = parts, display
        self._finding, self._travelling, self._frame = finding, travelling, frame
        self._across, self._messages = across, messages
        sidebar, gathered = parts.sidebar, parts.across
        self._panes: tuple[QWidget, ...] = (
            *(sidebar.speakers, sidebar.topics, sidebar.outline, sidebar.filter.line),
            *(parts.find_field, parts.article_view),
            *(gathered.names, gathered.found, gathered.box.line, parts.tab_strip),
        )

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands that choose a language."""
        return {f"language.{name}": partial(self._ask, name) for name in LANGUAGES}

    def carried(self, settings: Settings, handed: HandedOn, welcome: int) -> Carried:
        """What another window goes on with, beside what is remembered from day to day."""
        focused = QApplication.focusWidget()
        has_focus = [pane is focused for pane in self._panes]
        return Carried(
            settings,
            {session: self._display.bookmark(session) for session in self._desk.sessions},
            handed,
            self._travelling.history,
            self._finding.found(),
            self._parts.sidebar.filter.line.text(),
            self._display.speakers.widened,
            self._parts.sidebar.speakers.chosen_cards(),
            self._parts.sidebar.speakers.scroll_place(),
            self._across.left_at(),
            self._messages.standing,
            self._parts.article_view.selected_stretch(),
            has_focus.index(True) if any(has_focus) else -1,
            self._frame.is_in_focus_mode,
            self._window.isFullScreen(),
            welcome,
        )

    def carry_on(self, carried: Carried) -> None:
        """Go on where the other window was; to be asked for once this one is shown."""
        self._parts.sidebar.filter.line.setText(carried.filter)
        self._finding.resume(carried.find)
        self._across.resume(carried.across)
        self._messages.resume(carried.told)
        self._parts.article_view.select(*carried.caret)
        self._frame.set_focus_mode(carried.is_in_focus_mode)
        # Last: all that was set before may scroll.
        for session, bookmark in carried.places.items():
            self._display.return_to(session, bookmark)
        self._list(carried)
        self._travelling.resume(carried.history)
        if carried.pane >= 0:
            self._panes[carried.pane].setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self, carried: Carried) -> None:
        """Open the lists as far as they were, with the cards that were chosen."""
        model, view = self._display.speakers, self._parts.sidebar.speakers
        model.widen(carried.widened)
        if len(carried.cards) > 1:
            view.choose_cards(filter(QModelIndex.isValid, map(model.index_of, carried.cards)))
        view.scroll_back(carried.scrolled)

    def _ask(self, language: str, is_chosen: bool) -> None:
        if is_chosen:
            self.asked.emit(language)
