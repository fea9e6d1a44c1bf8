"""Shows one session in the window's parts, and follows what happens to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Signal

from desktop.article.article import Article
from desktop.article.direction import Direction
from desktop.article.opening import Opening
from desktop.article.reading import Reading, Reason
from desktop.language.finding import alike
from desktop.window.command import Need
from desktop.window.filtering import Filter
from desktop.window.marks import colours, marks
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
from widgets.article_document import Block, Part
from widgets.reason_steps import Step

Explain = Callable[[Reason], str]


@dataclass(frozen=True)
class Left:
    """How an article was left: what stood at the top, and which speakers were closed."""

    offset: int
    closed: frozenset[str]


class Display(QObject):
    """Knows the session that is shown and the models of the sidebar.

    `explain` turns a step of a reason into a sentence. `needs_changed` says that other commands
    make sense now.
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
        self._left: dict[Session, Left] = {}
        self._pointed = -1
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
                session.article.text, _blocks(session.article), seen.insertions()
            )
            self._parts.article_view.set_copied(partial(seen.copy, session.article.text))
            session.reading_changed.connect(self._show_reading)
            session.current_changed.connect(self._show_current)
            session.stone_changed.connect(self._follow_stone)
            session.mention_changed.connect(self._follow_mention)
            session.speaker_changed.connect(self._follow_speaker)
            session.wrapped.connect(self._tell_wrapped)
        self._show_reading()
        self._show_mention()
        self._show_current(session.current if session else "", False)
        self._return(session)

    def show_seen(self, seen: Seen) -> None:
        """Show the same words otherwise; place, caret and choices stay."""
        self._wording.seen = seen
        if self.session is None:
            return
        view, reading = self._parts.article_view, self.session.reading
        view.set_insertions(seen.insertions())
        view.set_copied(partial(seen.copy, self.session.article.text))
        if reading is not None:
            self._list(self.session, reading)
            self._show_card()
            self._narrowing.follow(self.session)
            self._show_reason()
            self._show_evidence()

    def tell(self, said: str) -> None:
        """Say in passing what was done."""
        self._parts.notice.setText(said)
        announce(self._parts.article_view, said)

    def forget(self, session: Session) -> None:
        """The session is closed."""
        self._left.pop(session, None)

    def places(self) -> Mapping[Session, Left]:
        """How every article that was shown is left, the one in sight among them."""
        here = {self.session: self._here()} if self.session is not None else {}
        return {**self._left, **here}

    def resume(self, places: Mapping[Session, Left]) -> None:
        """Show the articles from now on as they were left elsewhere, the one in sight at once."""
        self._left = dict(places)
        self._return(self.session)

    def filter(self, words: str) -> None:
        """Leave of the lists what has these words; the text stays where it is."""
        announce(self._parts.sidebar.filter.line, self._narrowing.filter(words, self.session))
        self.needs_changed.emit()

    @property
    def is_filtered(self) -> bool:
        """Whether the lists are filtered."""
        return self._narrowing.is_filtered

    def needs(self) -> set[Need]:
        """What is there for commands to work on."""
        session, had = self.session, {Need.NOTHING}
        if session is None:
            return had
        had.add(Need.ARTICLE)
        if session.reading is not None:
            had.add(Need.READING)
            if session.reading.counted:
                had.add(Need.QUOTES)
        if session.quote is not None:
            had |= {Need.QUOTE}
        if session.stones:
            had.add(Need.STONES)
        if session.shown_topic is not None:
            had |= {Need.TOPIC}
        if session.speaker is not None or self.is_filtered:
            had |= {Need.CHOICE}
        return had

    def point_at(self, stone: int) -> None:
        """Outline the words of a stone that is pointed at; -1 is none."""
        self._pointed = stone
        self._show_evidence()

    def _leave(self) -> None:
        left = self.session
        if left is None:
            return
        self._left[left] = self._here()
        left.reading_changed.disconnect(self._show_reading)
        left.current_changed.disconnect(self._show_current)
        left.stone_changed.disconnect(self._follow_stone)
        left.mention_changed.disconnect(self._follow_mention)
        left.speaker_changed.disconnect(self._follow_speaker)
        left.wrapped.disconnect(self._tell_wrapped)

    def _here(self) -> Left:
        return Left(self._parts.article_view.offset_at_top(), self._narrowing.closed_speakers)

    def _return(self, session: Session | None) -> None:
        """Go back to where the article was left."""
        left = self._left.get(session) if session is not None else None
        if left is not None:
            self._parts.article_view.show_at_top(left.offset)
            self._narrowing.close_speakers(left.closed)

    def _show_reading(self) -> None:
        session, say = self.session, self._wording.catalogue
        reading = session.reading if session else None
        if session is not None and reading is not None:
            self._list(session, reading)
            self._parts.article_view.set_marks(marks(reading))
            self._parts.sidebar.set_counts(
                say.number(len(reading.speakers)),
                say.number(len(reading.topics)) if session.is_whole else "",
            )
            if session.topic:
                self._parts.notice.setText(self._mention_in_words())
        else:
            self._parts.sidebar.set_counts("", "")
        self._show_state()
        self._narrowing.follow(session)
        self._standing_out.show(session)
        self._show_card()
        self._show_counter()
        self.article_shown.emit()
        self.needs_changed.emit()

    def _list(self, session: Session, reading: Reading) -> None:
        self.speakers.set_reading(session.article, reading)
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
        said = self._wording.listed(tuple(filter(None, (place, narrowed))))
        if span is not None:
            parts.article_view.go_to(span.start, span.end, announcement=said)
        else:
            announce(parts.sidebar.speakers, said)
        self.needs_changed.emit()

    def _follow_speaker(self) -> None:
        self._standing_out.tell(self.session)
        self.needs_changed.emit()

    def _mention_in_words(self) -> str:
        topic = self.session.shown_topic if self.session else None
        if self.session is None or topic is None:
            return ""
        return self._wording.mention(topic, self.session.mention + 1)

    def _tell_wrapped(self, forward: bool) -> None:
        said = (
            N_("به پایان رسید؛ از نخستین نقل ادامه یافت.")
            if forward
            else N_("به آغاز رسید؛ از واپسین نقل ادامه یافت.")
        )
        sentence = self._wording.catalogue(said)
        self._parts.notice.setText(sentence)
        announce(self._parts.article_view, sentence)


def _blocks(article: Article) -> list[Block]:
    opening = Opening.of(article)
    named = {opening.kicker: Part.KICKER, opening.headline: Part.TITLE, opening.lead: Part.LEAD}
    return [
        Block(
            paragraph.span.start,
            paragraph.span.end,
            paragraph.direction is Direction.RTL,
            named.get(place, Part.HEADING if paragraph.is_heading else Part.BODY),
        )
        for place, paragraph in enumerate(article.paragraphs)
    ]
