"""What one speaker says, what is said of a topic, and where words stand, in all open articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from desktop.article.across import Annotated, Gathered
from desktop.language.folding import key
from desktop.window.across_model import AcrossModel
from desktop.window.across_rows import (
    Goal,
    Row,
    articles,
    colour_numbers,
    hit_rows,
    hits_in,
    name_rows,
    quote_rows,
)
from desktop.window.desk import Desk
from desktop.window.display import Display
from desktop.window.exporting import Exporter, Wish
from desktop.window.finding import Finding
from desktop.window.open_articles import OpenArticles, Search
from desktop.window.session import Session
from desktop.window.translator import N_
from desktop.window.window_parts import Parts
from desktop.window.wording import Wording
from resources.catalogue import Catalogue
from widgets.across_panel import SPEAKERS, TOPICS, WORDS
from widgets.announcement import announce

_Member = tuple[Session, str]


class Across(QObject):
    """Fills the panel that takes the sidebar's place, and leads from its rows to the articles."""

    shown_changed = Signal(bool)
    left = Signal()
    """A jump leads away from what is still in sight."""
    went = Signal()
    """The jump is made: another way leads back now."""
    sidebar_asked = Signal(bool)

    def __init__(
        self,
        parts: Parts,
        desk: Desk,
        display: Display,
        finding: Finding,
        catalogue: Catalogue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._panel = parts, parts.across
        self._desk, self._display, self._finding = desk, display, finding
        # One of its own: what is seen of the article in hand is not seen of others.
        self._wording, self._say = Wording(catalogue), catalogue
        self._open, self._search = OpenArticles(desk, self), Search(self)
        self._names, self._rows = AcrossModel(self), AcrossModel(self)
        self._panel.names.setModel(self._names)
        self._panel.found.setModel(self._rows)
        self.is_shown = False
        self._all: tuple[Gathered, ...] = ()
        self._listed: tuple[Gathered, ...] = ()
        self._numbers: tuple[int, ...] = ()
        self._goals: tuple[Goal, ...] = ()
        self._sessions: tuple[Session, ...] = ()
        self._annotated: tuple[Annotated, ...] = ()
        self._chosen: frozenset[_Member] = frozenset()
        self._typed = {SPEAKERS: "", TOPICS: "", WORDS: ""}
        self._connect()

    def _connect(self) -> None:
        panel = self._panel
        self._open.changed.connect(self._refresh)
        self._desk.current_changed.connect(self._recolour)
        self._search.progressed.connect(self._show_hits)
        panel.kind_chosen.connect(self._turn_to)
        panel.closed.connect(partial(self.show, False))
        panel.box.changed.connect(self._take_words)
        panel.names.row_chosen.connect(self._choose)
        panel.names.row_reached.connect(self._choose)
        panel.names.row_activated.connect(self._enter_found)
        panel.found.row_chosen.connect(self._look_at)
        panel.found.row_activated.connect(self._go_on_at)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands about all open articles."""
        return {
            "across": self.show,
            "find.across": self.find,
            "speaker.across": self.show_speaker,
            "topic.across": self.show_topic,
        }

    def show(self, is_wanted: bool) -> None:
        """Turn the sidebar over to what is gathered, with what is chosen there, or back."""
        if not is_wanted:
            self.leave()
            self._parts.article_view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        session = self._desk.current
        if session is not None and session.topic and session.quote is None:
            self.show_topic()
        else:
            self.show_speaker()

    def leave(self, *_: object) -> None:
        """Give the sidebar its place back."""
        if self.is_shown:
            self.is_shown = False
            self._parts.side.setCurrentWidget(self._parts.sidebar)
            self.shown_changed.emit(False)

    def follow_sidebar(self, is_shown: bool) -> None:
        """Without the sidebar there is no place for what would stand there."""
        if not is_shown:
            self.leave()

    def show_speaker(self, *_: object) -> None:
        """All that the chosen speaker says in the open articles."""
        session = self._desk.current
        quote = session.quote if session else None
        chosen = (session.speaker if session else "") or (quote.speaker if quote else "")
        self._choose_member(session, chosen or "")
        self._show(SPEAKERS)

    def show_topic(self, *_: object) -> None:
        """All that is said of the chosen topic."""
        session = self._desk.current
        self._choose_member(session, session.topic if session else "")
        self._show(TOPICS)

    def find(self, *_: object) -> None:
        """Find words in all open articles, with what is selected as the first proposal."""
        words = self._finding.proposal()
        if words:
            self._typed[WORDS] = words
        self._show(WORDS)

    def export(self, folder: Path, exporter: Exporter) -> None:
        """Ask where the page of what is chosen is to go."""
        gathered = self._current
        if gathered is None:
            return
        annotated, say = self._annotated, self._say

        def page() -> str:
            from desktop.files.export.gathered_page import gathered_page

            return gathered_page(gathered, annotated, say)

        originals = tuple(session.path for session in self._sessions)
        exporter.ask_for(Wish(originals, lambda: page), folder, gathered.name)

    # --- what is listed

    def _choose_member(self, session: Session | None, id_: str) -> None:
        if session is not None and id_:
            self._chosen = frozenset({(session, id_)})

    def _show(self, kind: int) -> None:
        panel = self._panel
        self.sidebar_asked.emit(True)
        self.is_shown = True
        self._parts.side.setCurrentWidget(panel)
        self._turn_to(kind)
        panel.enter()
        self.shown_changed.emit(True)

    def _turn_to(self, kind: int) -> None:
        """Go by speakers, topics or words, with what was typed there."""
        panel = self._panel
        panel.show_kind(kind)
        was_blocked = panel.box.blockSignals(True)
        panel.box.line.setText(self._typed[kind])
        panel.box.blockSignals(was_blocked)
        self._refresh()

    def _take_words(self, words: str) -> None:
        self._typed[self._panel.kind] = words
        self._refresh()

    def _refresh(self) -> None:
        """List anew what is open now, as far as it is read."""
        if not self.is_shown:
            return
        if self._desk.current is None:
            self.leave()
            return
        self._panel.set_note(self._note())
        if self._panel.kind == WORDS:
            is_whole = self._parts.find_bar.whole_words
            self._sessions = self._desk.sessions
            self._search.look(self._typed[WORDS], self._sessions, is_whole)
            return
        from desktop.extraction.across_speakers import speakers
        from desktop.extraction.across_topics import topics

        gather = topics if self._panel.kind == TOPICS else speakers
        self._sessions, self._annotated = self._open.sessions, self._open.annotated
        self._all = gather(self._annotated)
        self._list_names()

    def _recolour(self) -> None:
        """Another article is in sight: who speaks there has his colour there."""
        if self.is_shown and self._panel.kind != WORDS:
            self._list_names()

    def _list_names(self) -> None:
        words = key(self._typed[self._panel.kind]).casefold().split()
        in_hand = _place(self._desk.current, self._sessions)
        numbers = colour_numbers(self._all, self._annotated, in_hand)
        listed = [pair for pair in zip(self._all, numbers, strict=True) if _has(pair[0], words)]
        self._listed = tuple(one for one, _ in listed)
        self._numbers = tuple(number for _, number in listed)
        self._names.show_rows(name_rows(self._listed, self._numbers, self._wording))
        count = self._say.number(len(self._listed)) if self._listed else ""
        self._panel.set_names(count, "" if self._listed else self._no_names(bool(words)))
        self._panel.box.set_left("")
        self._list_quotes()

    def _list_quotes(self) -> None:
        current = self._current
        place = self._listed.index(current) if current else -1
        self._panel.names.show_current(self._names.index(place))
        rows: list[Row] = []
        if current:
            number = self._numbers[place]
            rows = list(quote_rows(current, self._annotated, number, self._wording))
        self._fill(rows, self._say.number(current.count) if current else "", "")

    def _fill(self, rows: Sequence[Row], count: str, note: str) -> None:
        self._goals = tuple(goal for _, goal in rows)
        self._rows.show_rows([cells for cells, _ in rows])
        self._panel.set_found(count, note)

    @property
    def _current(self) -> Gathered | None:
        """What is chosen of what is listed, or the first."""
        if self._panel.kind == WORDS:
            return None
        chosen = (one for one in self._listed if self._members(one) & self._chosen)
        return next(chosen, self._listed[0] if self._listed else None)

    def _members(self, gathered: Gathered) -> frozenset[_Member]:
        parts = (part for part in gathered.parts if part.id)
        return frozenset((self._sessions[part.place], part.id) for part in parts)

    def _show_hits(self) -> None:
        if not self.is_shown or self._panel.kind != WORDS:
            return
        found = self._search.found
        count = sum(len(hits.spans) for _, _, hits in found)
        typed, note = self._typed[WORDS].strip(), ""
        if not typed:
            note = self._say(N_("واژه‌ای بنویسید تا در همهٔ مقاله‌های باز یافته شود."))
        elif not count and self._search.is_done:
            said = N_("«{words}» در هیچ‌یک از مقاله‌های باز نیست.")
            note = self._say.fill(said, {"words": typed})
        rows = list(hit_rows(found, self._wording))
        self._fill(rows, self._say.number(count) if count else "", note)
        self._panel.box.set_left(self._counted(count) if count else "")
        if self._search.is_done and typed:
            announce(self._panel.box.line, note or self._counted(count))

    def _counted(self, count: int) -> str:
        having = sum(bool(hits.spans) for _, _, hits in self._search.found)
        values = {
            "quotes": hits_in(count, self._wording),
            "articles": articles(self._wording, having),
        }
        return self._say.fill(N_("{quotes} در {articles}"), values, isolate=False)

    def _no_names(self, is_filtered: bool) -> str:
        if is_filtered:
            said = N_("چیزی با «{words}» نیست.")
            return self._say.fill(said, {"words": self._typed[self._panel.kind].strip()})
        if self._panel.kind == TOPICS:
            return self._say(N_("در مقاله‌های باز کسی از موضوعی سخن نمی‌گوید."))
        return self._say(N_("در مقاله‌های باز کسی سخن نمی‌گوید."))

    def _note(self) -> str:
        """What is not in the lists yet, or that there is one article only."""
        said = []
        if self._open.unread:
            unread = {"articles": articles(self._wording, self._open.unread)}
            said.append(self._say.fill(N_("{articles} هنوز خوانده می‌شود."), unread, isolate=False))
        if self._open.waiting:
            waiting = {"articles": articles(self._wording, self._open.waiting)}
            sentence = N_("{articles} هنوز باز نشده و در این فهرست نیست.")
            said.append(self._say.fill(sentence, waiting, isolate=False))
        if not said and len(self._desk.sessions) == 1:
            said.append(self._say(N_("تنها یک مقاله باز است.")))
        return " ".join(said)

    # --- what the reader does

    def _choose(self, row: int) -> None:
        self._chosen = self._members(self._listed[row])
        self._list_quotes()
        self._panel.found.scrollToTop()

    def _enter_found(self, row: int) -> None:
        self._choose(row)
        found = self._panel.found
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        if not found.currentIndex().isValid():
            found.setCurrentIndex(self._rows.index(0))

    def _look_at(self, row: int) -> None:
        """Show where the row leads; the focus stays among the rows."""
        self._go(row)
        found = self._panel.found
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        found.show_current(self._rows.index(row), False)

    def _go_on_at(self, row: int) -> None:
        """Show where the row leads, and go on there."""
        self._go(row)
        self._panel.found.show_current(self._rows.index(row), False)
        self._parts.article_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go(self, row: int) -> None:
        goal, view = self._goals[row], self._parts.article_view
        session = self._sessions[goal.place]
        if session is self._desk.current:
            self.left.emit()
        else:
            self._desk.turn_to(session)
            announce(view, session.article.caption)
        quote = session.reading.quote(goal.quote) if session.reading else None
        if goal.hit is not None:
            self._finding.show_hit(self._typed[WORDS], goal.hit.start)
        elif quote is not None:
            # No jump of its own: the one to the article is noted already.
            session.choose(quote.id, scroll=False)
            view.lead_to(quote.content.start, quote.content.end)
        else:
            view.lead_to(0, 0)
        self.went.emit()


def _has(one: Gathered, words: Sequence[str]) -> bool:
    said = key(f"{one.name} {one.title}").casefold()
    return all(word in said for word in words)


def _place(one: Session | None, sessions: Sequence[Session]) -> int | None:
    return sessions.index(one) if one is not None and one in sessions else None
