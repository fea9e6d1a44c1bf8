"""What one speaker says, what is said of a topic, and where words stand, in all open articles."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from desktop.article.across import Annotated, Gathered
from desktop.language.folding import key
from desktop.window.across_model import AcrossModel
from desktop.window.across_notes import AcrossNotes
from desktop.window.across_rows import Goal, Row, colour_numbers, hit_rows, name_rows, quote_rows
from desktop.window.desk import Desk
from desktop.window.exporting import Exporter, Wish
from desktop.window.expressions import literally
from desktop.window.finding import Finding
from desktop.window.open_articles import OpenArticles, Search, Way
from desktop.window.session import Session
from desktop.window.window_parts import Parts
from desktop.window.wording import Wording
from resources.catalogue import Catalogue
from widgets.across_panel import SPEAKERS, TOPICS, WORDS
from widgets.announcement import announce
from widgets.rows_view import RowsPlace

_Member = tuple[Session, str]


@dataclass(frozen=True)
class AcrossLeft:
    """How the panel was left: by what one goes, what is typed for each, in which ways words are
    found, who or what is chosen, and where the lists are.
    """

    is_shown: bool
    kind: int
    typed: Mapping[int, str]
    ways: tuple[bool, bool]
    chosen: frozenset[_Member]
    names: RowsPlace
    found: RowsPlace


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
        finding: Finding,
        catalogue: Catalogue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._panel = parts, parts.across
        self._desk, self._finding = desk, finding
        # One of its own: what is seen of the article in hand is not seen of others.
        self._wording, self._say = Wording(catalogue), catalogue
        self._notes = AcrossNotes(self._wording)
        self._open, self._search = OpenArticles(desk, self), Search(self)
        self._names, self._rows = AcrossModel(self), AcrossModel(self)
        self._panel.names.setModel(self._names)
        self._panel.found.setModel(self._rows)
        self.is_shown = False
        self._all: tuple[Gathered, ...] = ()
        self._listed: tuple[Gathered, ...] = ()
        self._numbers: tuple[int, ...] = ()
        self._goals: tuple[Goal, ...] = ()
        self._hits: list[list[Row]] = []
        self._sessions: tuple[Session, ...] = ()
        self._annotated: tuple[Annotated, ...] = ()
        self._chosen: frozenset[_Member] = frozenset()
        self._returning: RowsPlace | None = None
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
        panel.ways_changed.connect(self._refresh)
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
            # First, or what has the focus when the panel goes is hidden, and it wanders.
            self._parts.article_view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.leave()
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
            self._typed[WORDS] = literally(words) if self._panel.ways.is_expression else words
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

    def left_at(self) -> AcrossLeft:
        """How it is, for `resume`."""
        panel, way = self._panel, self._way
        return AcrossLeft(
            *(self.is_shown, panel.kind, dict(self._typed)),
            *((way.whole_words, way.is_expression), self._chosen),
            *(panel.names.place, self._returning or panel.found.place),
        )

    def resume(self, left: AcrossLeft) -> None:
        """Go on where another was that listed the same articles."""
        self._typed, self._chosen = dict(left.typed), left.chosen
        self._panel.ways.set(*left.ways)
        if left.is_shown:
            self._returning = left.found
            self._bring_up(left.kind)
            self._panel.names.return_to(left.names)

    # --- what is listed

    def _choose_member(self, session: Session | None, id_: str) -> None:
        if session is not None and id_:
            self._chosen = frozenset({(session, id_)})

    def _show(self, kind: int) -> None:
        self._returning = None
        self._bring_up(kind)
        self._panel.enter()

    def _bring_up(self, kind: int) -> None:
        self.sidebar_asked.emit(True)
        self.is_shown = True
        self._parts.side.setCurrentWidget(self._panel)
        self._turn_to(kind)
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
        self._panel.set_note(self._notes.of_articles(self._open, len(self._desk.sessions)))
        if self._panel.kind == WORDS:
            self._sessions = self._desk.sessions
            self._hits = []
            self._search.look(self._way, self._sessions)
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
        typed = self._typed[self._panel.kind]
        note = "" if self._listed else self._notes.no_names(self._panel.kind, typed)
        self._panel.set_names(count, note)
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
        if self._returning and (self._search.is_done or self._panel.kind != WORDS):
            place, self._returning = self._returning, None
            self._panel.found.return_to(place)

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
        note = "" if count else self._notes.no_hits(self._search, self._way)
        self._hits = self._hits[: len(found)]
        self._hits += [list(hit_rows([one], self._wording)) for one in found[len(self._hits) :]]
        rows = [row for one in self._hits for row in one]
        self._fill(rows, self._say.number(count) if count else "", note)
        counted = self._notes.counted(found) if count else ""
        self._panel.box.set_left(counted)
        if self._search.is_done and self._way:
            announce(self._panel.box.line, note or counted)

    @property
    def _way(self) -> Way:
        """What is to be found in all articles, and how."""
        ways = self._panel.ways
        return Way(self._typed[WORDS], ways.whole_words, ways.is_expression)

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
            way = self._way
            self._finding.show_hit(way.words, goal.hit.start, way.whole_words, way.is_expression)
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
