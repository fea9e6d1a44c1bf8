"""One article in hand: its reading, the quote and the topic that are chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.article.article import Article
from desktop.article.reading import Quote, Reading, Topic
from desktop.article.span import Span


class Session(QObject):
    """Knows one article and what was found in it; whoever shows it asks here.

    `reading` is None until the article has been read. Of quotes that are not counted the one they
    restate is chosen. A stone is a step of the chosen quote's reason that rests on words of the
    text; it is known by its place among the steps.
    """

    reading_changed = Signal()
    current_changed = Signal(str, bool)
    """The chosen quote's id, or nothing; whether its passage wants to be scrolled into sight."""
    stone_changed = Signal()
    """The words of another stone are shown, or none any more while the quote stays the same."""
    mention_changed = Signal()
    speaker_changed = Signal()
    """Another speaker is chosen, or none any more."""
    wrapped = Signal(bool)
    """Next went on from the last quote to the first (True), or previous the other way."""
    refinement_came = Signal()

    def __init__(
        self,
        article: Article,
        path: Path,
        parent: QObject | None = None,
        *,
        is_filed: bool = True,
    ) -> None:
        """`is_filed` says that the article is in the file of that path, not only named so."""
        super().__init__(parent)
        self.article = article
        self.path = path
        self.is_filed = is_filed
        self.reading: Reading | None = None
        self.refined: Reading | None = None
        self.is_unreadable = False
        self.is_whole = False
        self.current: str = ""
        self.stone: int | None = None
        self.topic: str = ""
        self.mention = 0
        self.speaker: str | None = None
        """The chosen speaker's id, "" for nobody known; None while none is chosen."""

    @property
    def best_reading(self) -> Reading | None:
        """The reading to write down: the refined one as soon as it is there, shown or not."""
        return self.refined or self.reading

    @property
    def quote(self) -> Quote | None:
        """The chosen quote."""
        return self.reading.quote(self.current) if self.reading else None

    @property
    def is_chosen(self) -> bool:
        """Whether anything is chosen that could be taken back."""
        return bool(self.current or self.topic or self.speaker is not None)

    @property
    def place(self) -> int:
        """The chosen quote's number among those that count, from 1; 0 for none."""
        return self.reading.numbers.get(self.current, 0) if self.reading else 0

    @property
    def stones(self) -> tuple[int, ...]:
        """The stones of the chosen quote."""
        reasons = self.quote.reasons if self.quote else ()
        return tuple(place for place, reason in enumerate(reasons) if reason.span)

    @property
    def shown_evidence(self) -> Span | None:
        """The words of the stone that is shown."""
        return self.evidence(self.stone)

    @property
    def shown_topic(self) -> Topic | None:
        """The topic whose mentions are shown."""
        return self.reading.topic(self.topic) if self.reading else None

    @property
    def shown_mention(self) -> Span | None:
        """The mention that was stepped to."""
        topic = self.shown_topic
        return topic.mentions[self.mention] if topic and topic.mentions else None

    def evidence(self, stone: int | None) -> Span | None:
        """The words that a stone of the chosen quote rests on."""
        quote = self.quote
        return quote.reasons[stone].span if quote and stone in self.stones else None

    def accept(self, reading: Reading | None, is_whole: bool = True) -> None:
        """Take a reading; None says that the article could not be read.

        One that is not whole has no topics yet.
        """
        self.reading = reading
        self.is_whole = is_whole
        self.is_unreadable = reading is None
        self.reading_changed.emit()

    def offer(self, refined: Reading) -> None:
        """Keep the refined reading until there is a good moment to `take_over`."""
        self.refined = refined
        self.refinement_came.emit()

    def take_over(self) -> None:
        """Show the refined reading. Quotes and their ids are the same; topics may be others."""
        if self.refined is None or self.reading is self.refined:
            return
        mention = self.shown_mention
        self.reading = self.refined
        mentions = self.shown_topic.mentions if self.shown_topic else ()
        self.mention = mentions.index(mention) if mention in mentions else 0
        self.reading_changed.emit()
        if self.topic and self.shown_topic is None:
            self.clear_topic()

    def choose(self, quote_id: str, scroll: bool = True) -> None:
        """Make a quote the current one; nothing happens for an id there is none of.

        With somebody else's quote the chosen speaker is left.
        """
        quote = self.reading.quote(quote_id) if self.reading else None
        if quote is None:
            return
        self.current = quote.restates or quote.id
        self.stone = None
        if self.speaker is not None and self.quote and (self.quote.speaker or "") != self.speaker:
            self.choose_speaker(None)
        self.current_changed.emit(self.current, scroll)

    def leave_quote(self) -> None:
        """Choose no quote."""
        self.current, self.stone = "", None
        self.current_changed.emit("", False)

    def choose_speaker(self, speaker_id: str | None) -> None:
        """Let one speaker's quotes stand out; "" is nobody known, None all alike."""
        if speaker_id != self.speaker:
            self.speaker = speaker_id
            self.speaker_changed.emit()

    def step(self, by: int, same_speaker: bool = False) -> None:
        """Choose the next (1) or previous (-1) quote, beginning again at the other end."""
        if self.reading is None:
            return
        current = self.quote
        stops = self.reading.counted
        if same_speaker and current is not None:
            stops = self.reading.said_by(current.speaker)
        if not stops:
            return
        before_first = -1 if by > 0 else len(stops)
        place = (stops.index(current) if current else before_first) + by
        self.choose(stops[place % len(stops)].id)
        if not 0 <= place < len(stops):
            self.wrapped.emit(by > 0)

    def choose_stone(self, stone: int) -> None:
        """Show the words of a stone; nothing happens for a step that is none."""
        if stone in self.stones:
            self.stone = stone
            self.stone_changed.emit()

    def step_stone(self, by: int) -> None:
        """Show the next (1) or previous (-1) stone, beginning again at the other end."""
        stones = self.stones
        if stones:
            before_first = -1 if by > 0 else len(stones)
            place = before_first if self.stone is None else stones.index(self.stone)
            self.choose_stone(stones[(place + by) % len(stones)])

    def choose_topic(self, topic_id: str, by: int = 1) -> None:
        """Show a topic at its first mention; where it is shown already, go `by` mentions on."""
        topic = self.reading.topic(topic_id) if self.reading else None
        if topic is None:
            return
        if self.stone is not None:
            self.stone = None
            self.stone_changed.emit()
        is_shown = self.topic == topic_id
        self.topic = topic_id
        self.mention = (self.mention + by) % max(1, len(topic.mentions)) if is_shown else 0
        self.mention_changed.emit()

    def clear(self) -> None:
        """Take the choice back, one layer at a time: stone, topic, speaker, quote."""
        if self.stone is not None:
            self.choose(self.current)
        elif self.topic:
            self.clear_topic()
        elif self.speaker is not None:
            self.choose_speaker(None)
        elif self.current:
            self.leave_quote()

    def clear_topic(self) -> None:
        """Show no topic's mentions any more."""
        self.topic, self.mention = "", 0
        self.mention_changed.emit()
