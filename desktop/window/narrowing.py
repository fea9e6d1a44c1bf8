"""What narrows the sidebar's lists: a chosen topic, and what the reader filters them with."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.article.reading import Reading, Topic
from desktop.window.filtering import Filter
from desktop.window.haystack import Left
from desktop.window.session import Session
from desktop.window.speakers_model import SpeakersModel
from desktop.window.topics_model import TopicsModel
from desktop.window.translator import N_
from desktop.window.wording import Wording
from widgets.sidebar import Sidebar


@dataclass(frozen=True)
class _Whole:
    """How the whole list was left: its closed speakers, how far it was scrolled, the quote."""

    closed: frozenset[str]
    place: int
    quote: str


class Narrowing:
    """Keeps the lists narrowed to the session's topic and the filter, and the whole as it was."""

    def __init__(
        self,
        sidebar: Sidebar,
        speakers: SpeakersModel,
        topics: TopicsModel,
        wording: Wording,
        filter_: Filter,
    ) -> None:
        self._sidebar, self._speakers, self._topics = sidebar, speakers, topics
        self._wording, self._filter = wording, filter_
        self._whole: _Whole | None = None

    @property
    def closed_speakers(self) -> frozenset[str]:
        """The speakers that are closed in the whole list."""
        return self._whole.closed if self._whole else self._sidebar.speakers.closed_speakers()

    @property
    def is_filtered(self) -> bool:
        """Whether the reader has typed something to filter with."""
        return bool(self._filter.words)

    def forget(self) -> None:
        """Another article is to be shown."""
        self._whole = None
        self._filter.forget()
        self._speakers.clear()
        self._topics.keep(None)
        self._sidebar.filter.empty()
        self._sidebar.set_narrowing("", "")
        self._sidebar.set_filtered("", "")

    def close_speakers(self, closed: frozenset[str]) -> None:
        """Close these speakers in the whole list, now or as soon as it is shown."""
        if self._whole is None:
            self._sidebar.speakers.close_speakers(closed)
        else:
            self._whole = replace(self._whole, closed=closed)

    def filter(self, words: str, session: Session | None) -> str:
        """Leave what has these words, and say how much that is."""
        was_filtered = self._filter.left(session) is not None
        self._filter.words = words
        self.follow(session)
        left = self._filter.left(session)
        if left is None:
            return self._all() if was_filtered else ""
        return self._what_is_left(left) or self._wording.nothing_with(words.strip())

    def follow(self, session: Session | None) -> str:
        """Show what topic and filter leave of the lists; what to say if the topic is another.

        Where nobody is quoted at all there is nothing to narrow.
        """
        reading = session.reading if session else None
        left = self._filter.left(session)
        self._keep_topics(left, session.topic if session else "")
        is_asked = session is not None and (session.shown_topic or left is not None)
        if session and reading and reading.counted and is_asked:
            said = self._narrow(session, reading, left)
        else:
            said = self._widen(session)
        self._say_what_is_left(left)
        return said

    def _keep_topics(self, left: Left | None, topic_id: str) -> None:
        self._topics.keep(None if left is None else left.topics)
        self._sidebar.topics.show_current(self._topics.index_of(topic_id))

    def _narrow(self, session: Session, reading: Reading, left: Left | None) -> str:
        topic, view = session.shown_topic, self._sidebar.speakers
        is_other = self._speakers.topic != (topic.id if topic else "")
        if self._whole is None:
            self._whole = _Whole(view.closed_speakers(), view.scroll_place(), session.current)
        self._speakers.narrow(topic.id if topic else "", None if left is None else left.quotes)
        self._sidebar.set_narrowing(
            self._wording.about(topic) if topic else "", self._note(topic, left)
        )
        view.show_current(self._speakers.index_of(session.current))
        if not is_other:
            return ""
        return self._wording.narrowed(topic, reading) if topic else self._all()

    def _note(self, topic: Topic | None, left: Left | None) -> str:
        """The sentence in place of the quotes where none is left."""
        if self._speakers.listed:
            return ""
        if left is None and topic is not None:
            return self._wording.nobody_about(topic)
        return self._wording.no_quote_with(self._filter.words.strip())

    def _say_what_is_left(self, left: Left | None) -> None:
        is_bare = left is not None and not left.topics
        note = self._wording.no_topic_with(self._filter.words.strip()) if is_bare else ""
        self._sidebar.set_filtered("" if left is None else self._what_is_left(left), note)

    def _what_is_left(self, left: Left) -> str:
        said = self._speakers.listed if self._speakers.is_narrowed else {}
        quotes, speakers = sum(map(len, said.values())), len(said.keys() - {None})
        return self._wording.left(quotes, speakers, len(left.topics))

    def _widen(self, session: Session | None) -> str:
        if self._whole is None:
            return ""
        whole, self._whole = self._whole, None
        view, current = self._sidebar.speakers, session.current if session else ""
        self._speakers.narrow("")
        self._sidebar.set_narrowing("", "")
        view.close_speakers(whole.closed)
        card = self._speakers.index_of(current)
        view.select(card)
        view.scroll_back(whole.place)
        if current != whole.quote:
            view.show_current(card)
        return self._all()

    def _all(self) -> str:
        return self._wording.catalogue(N_("همهٔ نقل‌ها"))
