"""What the reader does in the window with quotes, topics and panes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.window.display import Display
from desktop.window.finding import Finding
from desktop.window.focus import has_focus
from desktop.window.messages import Messages
from desktop.window.session import Session
from desktop.window.window_parts import Parts


class Deeds(QObject):
    """Turns wishes into calls of the session that is shown, or into where the focus goes."""

    sidebar_asked = Signal(bool)
    """The reader goes to a pane of the sidebar, which may be hidden."""
    found_nothing_to_clear = Signal()
    """The reader takes back the last layer, and nothing is chosen or told any more."""

    def __init__(
        self,
        parts: Parts,
        display: Display,
        messages: Messages,
        finding: Finding,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._display, self._messages = parts, display, messages
        self._finding = finding
        sidebar = parts.sidebar
        self._lists: tuple[QWidget, ...] = (sidebar.speakers, sidebar.topics, sidebar.outline)
        self._came_from_card = False

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands that are these deeds."""
        sidebar, text = self._parts.sidebar, self._parts.article_view
        return {
            "quote.previous": partial(self.step, -1),
            "quote.next": partial(self.step, 1),
            "quote.previous_same": partial(self.step, -1, same_speaker=True),
            "quote.next_same": partial(self.step, 1, same_speaker=True),
            "reason.previous": partial(self.step_stone, -1),
            "reason.next": partial(self.step_stone, 1),
            "quote.passage": self.go_to_passage,
            "quote.card": self.go_to_card,
            "topic.next": partial(self.step_topic, 1),
            "topic.previous": partial(self.step_topic, -1),
            "choice.clear": self.clear,
            "pane.filter": self.go_to_filter,
            "pane.speakers": partial(self.focus, sidebar.speakers),
            "pane.topics": partial(self.focus, sidebar.topics),
            "pane.text": partial(self.focus, text),
            "pane.next": partial(self.cycle, 1),
            "pane.previous": partial(self.cycle, -1),
        }

    @property
    def _session(self) -> Session | None:
        return self._display.session

    def choose(self, quote_id: str) -> None:
        """A card was chosen."""
        if self._session is not None:
            self._session.choose(quote_id)

    def choose_mark(self, key: str) -> None:
        """A passage was clicked, or the caret led into it: it is in sight already."""
        self._came_from_card = False
        if self._session is not None:
            self._session.choose(key, scroll=False)

    def read_quote(self, quote_id: str) -> None:
        """A card was chosen by Enter: the reader wants to go on in the text."""
        self.choose(quote_id)
        self.go_to_passage()
        self._came_from_card = True

    def read_on_at(self, quote_id: str) -> None:
        """A quote was asked for from elsewhere: the reader goes on in the text, at its words."""
        self.focus(self._parts.article_view)
        self.choose(quote_id)

    def choose_speaker(self, speaker_id: str) -> None:
        """A speaker was chosen: he stands out, and his first quote comes up, unless one has."""
        session = self._session
        if session is None or session.reading is None:
            return
        session.choose_speaker(speaker_id)
        said = self._display.speakers.listed.get(speaker_id or None)
        if said and session.quote not in said:
            session.choose(said[0].id)

    def show_all(self, speaker_id: str) -> None:
        """List all quotes of a speaker."""
        self._display.speakers.show_all(speaker_id or None)

    def choose_topic(self, topic_id: str) -> None:
        """A topic was chosen; if it is shown, its next mention."""
        if self._session is not None:
            self._session.choose_topic(topic_id)

    def show_whole(self) -> None:
        """Leave the topic: all quotes are listed again."""
        if self._session is not None:
            self._session.clear_topic()

    def step(self, by: int, *_: object, same_speaker: bool = False) -> None:
        """The next or previous quote."""
        if self._session is not None:
            self._session.step(by, same_speaker)

    def choose_stone(self, stone: int) -> None:
        """A step of the reason was chosen: its words are looked at, and the quote stays chosen."""
        if self._session is not None:
            self._session.choose_stone(stone)

    def step_stone(self, by: int, *_: object) -> None:
        """The next or previous stone of the reason."""
        if self._session is not None:
            self._session.step_stone(by)

    def step_topic(self, by: int, *_: object) -> None:
        """The next or previous mention of the topic that is shown."""
        if self._session is not None:
            self._session.choose_topic(self._session.topic, by)

    def go_to_passage(self, *_: object) -> None:
        """From the card to the words in the text."""
        if self._session is not None and self._session.current:
            # The focus first: a quote whose card has it is not announced.
            self.focus(self._parts.article_view)
            self._session.choose(self._session.current)

    def go_to_card(self, *_: object) -> None:
        """From the words in the text to the card; all are listed again where it is not there."""
        session, cards = self._session, self._display.speakers
        if session and session.quote and not cards.index_of(session.current).isValid():
            self._parts.sidebar.filter.line.clear()
            session.clear_topic()
        self.focus(self._parts.sidebar.speakers)

    def clear(self, *_: object) -> None:
        """Take back one layer: the find, the message, the way through the reason, from the card …

        … the filter, for who is among what it leaves; then topic, speaker and quote, and the
        filter last.
        """
        session, parts = self._session, self._parts
        if self._finding.close() or self._messages.dismiss():
            return
        if session is None or not self._display.has_choice:
            self.found_nothing_to_clear.emit()
            return
        is_in_text = has_focus(parts.article_view) and session.stone is None
        if has_focus(parts.reason_bar) and session.current:
            self.go_to_passage()
        elif self._came_from_card and is_in_text and session.current:
            self.go_to_card()
        elif self._display.is_filtered and (has_focus(parts.sidebar) or not session.is_chosen):
            parts.sidebar.filter.line.clear()
        else:
            session.clear()

    def go_to_filter(self, *_: object) -> None:
        """Go to the filter, what stands there ready to be typed over."""
        self.sidebar_asked.emit(True)
        line = self._parts.sidebar.filter.line
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()

    def focus(self, pane: QWidget, *_: object) -> None:
        """Go to a pane, showing the sidebar if need be."""
        self._came_from_card = False
        if self._parts.sidebar.isAncestorOf(pane):
            self.sidebar_asked.emit(True)
        if pane is self._parts.sidebar.speakers:
            pane = self._parts.sidebar.speakers_entry
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cycle(self, by: int, *_: object) -> None:
        """Go to the next or previous pane in sight, tabs and message among them."""
        self._came_from_card = False
        parts = self._parts
        beside = (*self._lists, parts.across)
        above = (parts.message_bar, parts.find_bar)
        panes = [*beside, parts.tab_strip, parts.article_view, *above]
        panes = [pane for pane in panes if pane.isVisible()]
        at = [place for place, pane in enumerate(panes) if has_focus(pane)]
        pane = panes[(at[0] + by if at else 0) % len(panes)]
        _first_focusable(pane).setFocus(Qt.FocusReason.ShortcutFocusReason)


def _first_focusable(pane: QWidget) -> QWidget:
    if pane.focusPolicy().value:
        return pane
    inner = (child for child in pane.findChildren(QWidget) if child.focusPolicy().value)
    return next((child for child in inner if child.isVisible()), pane)
