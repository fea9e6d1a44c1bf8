"""Who speaks, as rows: speakers, and under each his quotes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.article.article import Article
from desktop.article.reading import Quote, Reading
from desktop.window.marks import colours
from desktop.window.wording import Wording
from widgets.announcement import heard
from widgets.roles import Role, RowKind

CARDS_AT_FIRST = 4
TOPICS_IN_SIGHT = 3

Index = QModelIndex | QPersistentModelIndex
Said = dict[str | None, tuple[Quote, ...]]
_Row = dict[int, object]


@dataclass(frozen=True)
class Widened:
    """The speakers whose quotes are all listed: in what is listed now, and in the whole list."""

    now: frozenset[str | None] = frozenset()
    whole: frozenset[str | None] = frozenset()


@dataclass
class _Group:
    """A speaker's row and those under it; `hidden` are the quotes a «more» row stands for."""

    speaker_id: str | None
    row: _Row
    cards: list[_Row]
    more: _Row | None
    hidden: tuple[Quote, ...]

    @property
    def quotes(self) -> list[str]:
        """The ids of all his quotes, in order."""
        return [str(card[Role.KEY]) for card in self.cards] + [quote.id for quote in self.hidden]

    def __len__(self) -> int:
        return len(self.cards) + (self.more is not None)

    def __getitem__(self, place: int) -> _Row:
        """The row at that place under the speaker's."""
        if self.more is not None and place == len(self.cards):
            return self.more
        return self.cards[place]


@dataclass(frozen=True)
class _Cards:
    """Makes the rows of one reading's quotes, each when it is to be listed."""

    wording: Wording
    article: Article
    reading: Reading
    numbers: Mapping[str | None, int]

    def of(self, quotes: Iterable[Quote]) -> list[_Row]:
        return [self._card(quote) for quote in quotes]

    def _card(self, quote: Quote) -> _Row:
        words = self.wording.line(self.article.text, quote.content)
        meta = self.wording.small_print(quote, self.reading, self.article.text)
        spoken = self.wording.spoken(quote, self.reading, self.article.text)
        return {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.AccessibleTextRole: self.wording.listed((spoken, *meta)),
            Role.KIND: RowKind.QUOTE,
            Role.KEY: quote.id,
            Role.GROUP: self.numbers[quote.speaker],
            Role.META: meta,
            Role.DOUBT: self.wording.doubt(quote),
        }


class SpeakersModel(QAbstractItemModel):
    """Two levels: speakers in the reading's order, those nobody knows last; quotes, «more».

    The first four quotes of a speaker are listed, the others after `show_all` of his id. While
    they are narrowed, only the quotes that are left, and who says them, are listed.
    """

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._groups: list[_Group] = []
        self._places: dict[str, tuple[int, int]] = {}
        self._cards: _Cards | None = None
        self._wide: set[str | None] = set()
        self._before: set[str | None] = set()
        self._topic = ""
        self._left: frozenset[str] | None = None
        self._chosen: str | None = None

    def set_reading(self, article: Article, reading: Reading) -> None:
        """Show another reading. Where only wordings differ the rows stay and say them anew."""
        self._cards = _Cards(self._wording, article, reading, colours(reading))
        groups = self._made(reading)
        if _shape(groups) == _shape(self._groups):
            before = self._groups
            self._take(groups)
            self._tell_changed(before)
            return
        self.beginResetModel()
        if self._wide or self._before:
            self._wide, self._before = set(), set()
            groups = self._made(reading)
        self._take(groups)
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._take([])
        self._cards = None
        self._topic, self._left, self._chosen = "", None, None
        self._wide, self._before = set(), set()
        self.endResetModel()

    @property
    def topic(self) -> str:
        """The id of the topic that the quotes are narrowed to, or nothing."""
        return self._topic

    @property
    def is_narrowed(self) -> bool:
        """Whether not all quotes are listed."""
        return bool(self._topic) or self._left is not None

    @property
    def listed(self) -> Said:
        """Who is listed, with the quotes that are, or are behind the «more» row."""
        return self._said(self._cards.reading) if self._cards else {}

    def narrow(self, topic_id: str, left: frozenset[str] | None = None) -> None:
        """List only who speaks of the topic, and of the quotes only `left`, if it is not None.

        With neither ("" for no topic) all are listed again, as they were.
        """
        if self._cards is None or (topic_id, left) == (self._topic, self._left):
            return
        self.beginResetModel()
        if not self.is_narrowed:
            self._before = self._wide
        self._topic, self._left = topic_id, left
        self._wide = set() if self.is_narrowed else self._before
        self._take(self._made(self._cards.reading))
        self.endResetModel()

    def choose_speaker(self, speaker_id: str | None) -> None:
        """Set off one speaker's row; "" stands for nobody known, None for no row."""
        changed = {self._chosen, speaker_id} - {None}
        self._chosen = speaker_id
        for place, group in enumerate(self._groups):
            # Each row by itself: a view measures anew all that stands between two.
            if (group.speaker_id or "") in changed:
                row = self.index(place, 0)
                self.dataChanged.emit(row, row, [Role.CHOSEN])

    def show_all(self, speaker_id: str | None) -> None:
        """List all quotes of a speaker in place of his «more» row; None stands for unknown."""
        for place, group in enumerate(self._groups):
            if group.speaker_id == speaker_id and group.more is not None:
                self._widen(group, self.index(place, 0))

    @property
    def widened(self) -> Widened:
        """How far the list is open, for `widen`."""
        whole = self._before if self.is_narrowed else self._wide
        return Widened(frozenset(self._wide), frozenset(whole))

    def widen(self, widened: Widened) -> None:
        """List all quotes of these speakers."""
        for speaker_id in widened.now:
            self.show_all(speaker_id)
        if self.is_narrowed:
            self._before = self._before | widened.whole

    def index_of(self, quote_id: str) -> QModelIndex:
        """The quote's row, listing all of its speaker's if need be; invalid where there is none."""
        place, row = self._places.get(quote_id, (-1, -1))
        if place < 0:
            return QModelIndex()
        group, parent = self._groups[place], self.index(place, 0)
        if row >= len(group.cards):
            self._widen(group, parent)
        return self.index(row, 0, parent)

    def _take(self, groups: list[_Group]) -> None:
        """Have these rows, and know where the row of each quote is, or will be once all are."""
        self._groups = groups
        self._places = {
            quote_id: (place, row)
            for place, group in enumerate(groups)
            for row, quote_id in enumerate(group.quotes)
        }

    def _widen(self, group: _Group, parent: QModelIndex) -> None:
        assert self._cards is not None
        cards = self._cards.of(group.hidden)
        self._wide.add(group.speaker_id)
        last = len(group.cards)
        self.beginRemoveRows(parent, last, last)
        group.more = None
        self.endRemoveRows()
        self.beginInsertRows(parent, last, last + len(cards) - 1)
        group.cards, group.hidden = group.cards + cards, ()
        self.endInsertRows()

    def _made(self, reading: Reading) -> list[_Group]:
        return [self._group(one, said, reading) for one, said in self._said(reading).items()]

    def _said(self, reading: Reading) -> Said:
        if self._topic:
            said = reading.about(self._topic)
        else:
            speakers = (*(speaker.id for speaker in reading.speakers), None)
            said = {one: reading.said_by(one) for one in speakers if one or reading.said_by(one)}
        if self._left is None:
            return said
        left = {
            one: tuple(quote for quote in his if quote.id in self._left)
            for one, his in said.items()
        }
        return {one: his for one, his in left.items() if his}

    def _group(self, speaker_id: str | None, said: tuple[Quote, ...], reading: Reading) -> _Group:
        assert self._cards is not None
        number = self._cards.numbers[speaker_id]
        row = self._speaker_row(speaker_id, said, reading)
        if speaker_id in self._wide or len(said) <= CARDS_AT_FIRST + 1:
            return _Group(speaker_id, row, self._cards.of(said), None, ())
        listed, hidden = said[:CARDS_AT_FIRST], said[CARDS_AT_FIRST:]
        words = self._wording.more(len(hidden))
        more: _Row = {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.AccessibleTextRole: words,
            Role.KIND: RowKind.MORE,
            Role.KEY: speaker_id or "",
            Role.GROUP: number,
        }
        return _Group(speaker_id, row, self._cards.of(listed), more, hidden)

    def _speaker_row(
        self, speaker_id: str | None, said: tuple[Quote, ...], reading: Reading
    ) -> _Row:
        assert self._cards is not None
        speaker = reading.speaker(speaker_id)
        name, role = self._wording.speaker(speaker), self._wording.role(speaker)
        summary = self._summary(speaker_id, len(said), reading)
        topics = reading.topics_of(speaker_id)
        return {
            Qt.ItemDataRole.DisplayRole: name,
            Qt.ItemDataRole.AccessibleTextRole: self._wording.listed((name, role, summary)),
            Role.KIND: RowKind.SPEAKER,
            Role.KEY: speaker_id or "",
            Role.GROUP: self._cards.numbers[speaker_id],
            Role.TITLE: role,
            Role.SUMMARY: summary,
            Role.SHARE: reading.shares.get(speaker_id, 0.0),
            Role.TOPICS: self._wording.speaks_of(topics[:TOPICS_IN_SIGHT]),
            Qt.ItemDataRole.ToolTipRole: self._wording.speaks_of(topics),
            Qt.ItemDataRole.AccessibleDescriptionRole: heard(self._wording.speaks_of(topics)),
        }

    def _summary(self, speaker_id: str | None, listed: int, reading: Reading) -> str:
        if not self.is_narrowed:
            return self._wording.share(reading, speaker_id)
        return self._wording.part(listed, len(reading.said_by(speaker_id)))

    def _tell_changed(self, before: list[_Group]) -> None:
        """Tell which rows say something else than those that stood there before.

        Each by itself: a view measures anew all that stands between two.
        """
        for place, (old, new) in enumerate(zip(before, self._groups, strict=True)):
            parent = self.index(place, 0)
            if old.row != new.row:
                self.dataChanged.emit(parent, parent)
            for row in range(len(new)):
                if old[row] != new[row]:
                    changed = self.index(row, 0, parent)
                    self.dataChanged.emit(changed, changed)

    def _row(self, index: Index) -> _Row:
        place = index.internalId()
        return self._groups[place - 1][index.row()] if place else self._groups[index.row()].row

    # A row's internal id is its parent's place from 1; that of a speaker is 0.

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        place = index.internalId() if index.isValid() else 0
        return self.createIndex(place - 1, 0, 0) if place else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._groups)
        return 0 if parent.internalId() else len(self._groups[parent.row()])

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._row(index)
        is_chosen = row[Role.KIND] == RowKind.SPEAKER and row[Role.KEY] == self._chosen
        if role == Role.CHOSEN:
            return is_chosen
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and is_chosen:
            return self._wording.outstanding(str(row[role]))
        return row.get(role)


def _shape(groups: list[_Group]) -> list[tuple[str | None, list[object], tuple[str, ...]]]:
    return [
        (
            group.speaker_id,
            [card[Role.KEY] for card in group.cards],
            tuple(quote.id for quote in group.hidden),
        )
        for group in groups
    ]
