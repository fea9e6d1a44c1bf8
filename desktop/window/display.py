"""Shows one session in the window's parts, and follows what happens to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Signal, SignalInstance

from desktop.article.reading import Reading, Reason
from desktop.files.recents import Bookmark
from desktop.language.finding import alike
from desktop.window.blocks import blocks
from desktop.window.command import Need
from desktop.window.filtering import Filter
from desktop.window.marks import colours, each_mark
from desktop.window.narrowing import Narrowing
from desktop.window.seen import Seen
from desktop.window.session import Session
from desktop.window.speakers_model import SpeakersModel
from desktop.window.standing_out import StandingOut
from desktop.window.topics_model import TopicsModel
from desktop.window.translator import N_
from desktop.window.window_parts import Parts
from desktop.window.wording import Wording
from widgets.announcement import announce
from widgets.reason_steps import Step
from widgets.slices import Slices

Explain = Callable[[Reason], str]
_Follow = Callable[..., None]


class Display(QObject):
    """Knows the session that is shown and the models of the sidebar.

    `explain` turns a step of a reason into a sentence. `needs_changed` says that other commands
    make sense now; `showing` is the work of showing a reading.
    """

    needs_changed = Signal()
    article_shown = Signal()
    """Another article is shown, or another reading of it."""
    current_shown = Signal()
    """Another quote is framed, or none."""
    left = Signal()
    """A jump leads away from what is still in sight."""

    def __init__(
        self, parts: Parts, wording: Wording, explain: Explain, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._wording = wording
        self._explain = explain
        self.session: Session | None = None
        self.speakers = SpeakersModel(wording, self)
        self.topics = TopicsModel(wording, self)
        self._narrowing = Narrowing(
            parts.sidebar,
            self.speakers,
            self.topics,
            wording,
            Filter(wording.speaker(None), alike),
        )
        self._standing_out = StandingOut(parts.article_view, self.speakers, wording)
        self._bookmarks: dict[Session, Bookmark] = {}
        self._pointed = -1
        self.showing = Slices(self)
        parts.article_view.set_overlap_wording(wording.overlap)
        parts.sidebar.speakers.setModel(self.speakers)
        parts.sidebar.topics.setModel(self.topics)
        parts.reason_bar.hide()

    def show_session(self, session: Session | None, seen: Seen) -> None:
        """Show another session, where it was left; None shows that nothing is open."""
        self.left.emit()
        self._leave()
        self.session, self._wording.seen = session, seen
        self._narrowing.forget()
        self.topics.set_reading(None)
        self._parts.pages.setCurrentWidget(
            self._parts.empty_page if session is None else self._parts.article_view
        )
        if session is not None:
            self._parts.article_view.show_article(
                session.article.text, blocks(session.article), seen.insertions()
            )
            self._parts.article_view.set_copied(partial(seen.copy, session.article.text))
            for changed, follow in self._followed(session):
                changed.connect(follow)
        self._show_reading()
        self.showing.finish()
        self._show_mention()
        self._show_current(session.current if session else "", False)
        self._return()

    def show_seen(self, seen: Seen) -> None:
        """Show the same words otherwise; place, caret and choices stay."""
        self._wording.seen = seen
        if self.session is None:
            return
        self.showing.finish()
        view, reading = self._parts.article_view, self.session.reading
        view.set_insertions(seen.insertions())
        view.set_copied(partial(seen.copy, self.session.article.text))
        if reading is not None:
            self.speakers.set_reading(self.session.article, reading)
            self._list_topics(self.session, reading)
            self._show_card()
            self._narrowing.follow(self.session)
            self._show_reason()
            self._show_evidence()

    def tell(self, said: str) -> None:
        """Say in passing what was done."""
        self._parts.notice.setText(said)
        announce(self._parts.article_view, said)

    def bookmark(self, session: Session) -> Bookmark:
        """How the session is shown, or was left."""
        if session is self.session:
            return self._here(session)
        return self._bookmarks.get(session, Bookmark())

    def return_to(self, session: Session, bookmark: Bookmark) -> None:
        """Show the session, now or when it is turned to, as it was left."""
        self._bookmarks[session] = bookmark
        if session is self.session:
            self._return()

    def close_speakers(self, session: Session) -> None:
        """Close the speakers that were closed when the session was left; it has been read."""
        self.showing.finish()
        if session is self.session and session in self._bookmarks:
            self._narrowing.close_speakers(self._bookmarks[session].closed)

    def forget(self, session: Session) -> None:
        """The session is closed."""
        self._bookmarks.pop(session, None)

    def filter(self, words: str) -> None:
        """Leave of the lists what has these words; the text stays where it is."""
        self.showing.finish()
        announce(self._parts.sidebar.filter.line, self._narrowing.filter(words, self.session))
        self.needs_changed.emit()

    @property
    def is_filtered(self) -> bool:
        """Whether the lists are filtered."""
        return self._narrowing.is_filtered

    @property
    def has_choice(self) -> bool:
        """Whether anything is chosen, or the lists are filtered: what could be taken back."""
        return self.session is not None and (self.session.is_chosen or self.is_filtered)

    def needs(self) -> set[Need]:
        """What is there for commands to work on."""
        session = self.session
        if session is None:
            return {Need.NOTHING}
        needs = {
            Need.READING: session.reading is not None,
            Need.QUOTES: session.reading is not None and bool(session.reading.counted),
            Need.QUOTE: session.quote is not None,
            Need.STONES: bool(session.stones),
            Need.TOPIC: session.shown_topic is not None,
            Need.CHOICE: self.has_choice,
        }
        return {Need.NOTHING, Need.ARTICLE, *(need for need, had in needs.items() if had)}

    def point_at(self, stone: int) -> None:
        """Outline the words of a stone that is pointed at; -1 is none."""
        self._pointed = stone
        self._show_evidence()

    def _here(self, session: Session) -> Bookmark:
        """How the session is shown; what was chosen is not known before it is read."""
        offset = self._parts.article_view.offset_at_top()
        if session.reading is None and session in self._bookmarks:
            return replace(self._bookmarks[session], offset=offset)
        return Bookmark(offset, session.current, self._narrowing.closed_speakers)

    def _return(self) -> None:
        bookmark = self._bookmarks.get(self.session) if self.session else None
        if bookmark is not None:
            self._parts.article_view.show_at_top(bookmark.offset)
            self._narrowing.close_speakers(bookmark.closed)

    def _leave(self) -> None:
        left = self.session
        if left is None:
            return
        self._bookmarks[left] = self._here(left)
        for changed, follow in self._followed(left):
            changed.disconnect(follow)

    def _followed(self, session: Session) -> tuple[tuple[SignalInstance, _Follow], ...]:
        """What happens to the session that is shown, and what is to be done then."""
        return (
            (session.reading_changed, self._show_reading),
            (session.current_changed, self._show_current),
            (session.stone_changed, self._follow_stone),
            (session.mention_changed, self._follow_mention),
            (session.speaker_changed, self._follow_speaker),
            (session.wrapped, self._tell_wrapped),
        )

    def _show_reading(self) -> None:
        """Show what is read of the article by and by: first the marks in the text, then the lists.

        What can be done with it can be done at once: whatever the reader does finishes the rest.
        """
        self.needs_changed.emit()
        self.showing.begin(self._reading_shown())

    def _reading_shown(self) -> Iterator[None]:
        session = self.session
        reading = session.reading if session else None
        if session is not None and reading is not None:
            found = []
            for mark in each_mark(reading):
                found.append(mark)
                yield
            yield from self._parts.article_view.marks_set(found)
            yield
            self.speakers.set_reading(session.article, reading)
            yield
        self._show_state()
        self._show_counts()
        yield
        self._narrowing.follow(session)
        self._standing_out.show(session)
        self._show_card()
        yield
        self._show_counter()
        yield
        self.article_shown.emit()
        if session is not None and reading is not None:
            self._list_topics(session, reading)
        self.needs_changed.emit()

    def _show_counts(self) -> None:
        session, number = self.session, self._wording.catalogue.number
        reading = session.reading if session else None
        if session is None or reading is None:
            self._parts.sidebar.set_counts("", "")
            return
        topics = number(len(reading.topics)) if session.is_whole else ""
        self._parts.sidebar.set_counts(number(len(reading.speakers)), topics)
        if session.topic:
            self._parts.notice.setText(self._mention_in_words())

    def _list_topics(self, session: Session, reading: Reading) -> None:
        self.topics.set_reading(reading)
        self._parts.sidebar.topics.show_current(self.topics.index_of(session.topic))

    def _show_state(self) -> None:
        session, say = self.session, self._wording.catalogue
        reading = session.reading if session else None
        parts = self._parts
        parts.provenance.setText(self._wording.provenance(reading) if reading else "")
        if session is None:
            summary = ""
        elif session.is_unreadable:
            summary = say(N_("این متن خوانده نشد؛ خود مقاله پیش روی شماست."))
            parts.sidebar.set_notes(summary, summary)
        elif reading is None:
            summary = say(N_("در حال خوانش…"))
            parts.sidebar.set_notes(summary, summary)
        else:
            summary = "  ·  ".join(self._wording.summary(reading, session.article.text))
            parts.sidebar.set_notes(
                "" if reading.counted else say(N_("در این متن نقلی نیست؛ کسی سخن نمی‌گوید.")),
                self._topics_note(session),
            )
        parts.summary.setText(summary)

    def _topics_note(self, session: Session) -> str:
        if session.reading and session.reading.topics:
            return ""
        said = N_("موضوع برجسته‌ای یافت نشد.") if session.is_whole else N_("در حال خوانش…")
        return self._wording.catalogue(said)

    def _show_current(self, quote_id: str, scroll: bool) -> None:
        self.showing.finish()
        session, parts = self.session, self._parts
        if scroll:
            self.left.emit()
        self._show_card()
        self._show_counter()
        said = self._show_reason()
        parts.article_view.show_current(quote_id or None, scroll=scroll, announcement=said)
        self._show_evidence()
        parts.notice.setText(self._mention_in_words() if session else "")
        self.current_shown.emit()
        self.needs_changed.emit()

    def _show_card(self) -> None:
        """Select the chosen quote's card; none is where its quote is not listed."""
        quote_id = self.session.current if self.session else ""
        index = self.speakers.index_of(quote_id) if quote_id else QModelIndex()
        self._parts.sidebar.speakers.show_current(index)

    def _show_reason(self) -> str:
        session, bar = self.session, self._parts.reason_bar
        quote = session.quote if session else None
        bar.setVisible(session is not None and bool(session.reading and session.reading.counted))
        if session is None or session.reading is None or quote is None:
            bar.show_nothing()
            return ""
        name = self._wording.speaker(session.reading.speaker(quote.speaker))
        steps = [
            Step(self._said(reason), place in session.stones)
            for place, reason in enumerate(quote.reasons)
        ]
        doubt = self._wording.doubt(quote)
        bar.show_reason(name, colours(session.reading)[quote.speaker], steps, doubt)
        bar.light(-1 if session.stone is None else session.stone)
        if self._is_heard_on_its_card():
            return ""
        return self._wording.spoken(quote, session.reading, session.article.text)

    def _is_heard_on_its_card(self) -> bool:
        """Whether a screen reader says the chosen quote by itself, since its card has the focus."""
        cards = self._parts.sidebar.speakers
        return cards.hasFocus() and cards.currentIndex() in cards.selectedIndexes()

    def _said(self, reason: Reason) -> str:
        return self._wording.seen.phrase(self._explain(reason))

    def _follow_stone(self) -> None:
        """Lead to the words of the stone that is shown, if one is."""
        session, parts = self.session, self._parts
        stone = session.stone if session else None
        span = session.shown_evidence if session else None
        parts.reason_bar.light(-1 if stone is None else stone)
        if session is None or session.quote is None or stone is None or span is None:
            self._show_evidence()
            return
        self.left.emit()
        place = self._wording.stone(session.stones.index(stone) + 1, len(session.stones))
        said = f"{place}: {self._said(session.quote.reasons[stone])}"
        parts.notice.setText(place)
        parts.article_view.follow(span.start, span.end, announcement=said)

    def _show_evidence(self) -> None:
        """Outline the words of the stone that is pointed at, or else of the one that is shown."""
        session = self.session
        span = session and (session.evidence(self._pointed) or session.shown_evidence)
        self._parts.article_view.outline(*((span.start, span.end) if span else (0, 0)))

    def _show_counter(self) -> None:
        session = self.session
        count = len(session.reading.counted) if session and session.reading else 0
        self._parts.counter.setText(
            self._wording.counter(session.place, count) if session and count else ""
        )
        self._parts.reason_bar.setVisible(count > 0)

    def _follow_mention(self) -> None:
        self.showing.finish()
        if self.session is not None and self.session.shown_mention is not None:
            self.left.emit()
        self._show_mention()

    def _show_mention(self) -> None:
        session, parts = self.session, self._parts
        topic_id = session.topic if session else ""
        span = session.shown_mention if session else None
        parts.sidebar.topics.show_current(self.topics.index_of(topic_id))
        parts.article_view.show_mentions(topic_id or None)
        place = self._mention_in_words()
        parts.notice.setText(place)
        narrowed = self._narrowing.follow(session)
        said = self._wording.listed((place, narrowed))
        if span is not None:
            parts.article_view.go_to(span.start, span.end, announcement=said)
        else:
            announce(parts.sidebar.speakers, said)
        self.needs_changed.emit()

    def _follow_speaker(self) -> None:
        self.showing.finish()
        self._standing_out.tell(self.session)
        self.needs_changed.emit()

    def _mention_in_words(self) -> str:
        topic = self.session.shown_topic if self.session else None
        if self.session is None or topic is None:
            return ""
        return self._wording.mention(topic, self.session.mention + 1)

    def _tell_wrapped(self, forward: bool) -> None:
        self.tell(self._wording.wrapped(forward))
