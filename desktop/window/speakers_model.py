"""Who speaks, as rows: speakers, and under each his quotes."""

from __future__ import annotations

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
from widgets.roles import Role, RowKind

CARDS_AT_FIRST = 4

Index = QModelIndex | QPersistentModelIndex
_Row = dict[int, object]


@dataclass
class _Group:
    """A speaker's row and those under it; `hidden` are the cards a «more» row stands for."""

    speaker_id: str | None
    row: _Row
    cards: list[_Row]
    more: _Row | None
    hidden: list[_Row]

    @property
    def rows(self) -> list[_Row]:
        return [*self.cards, *([self.more] if self.more else [])]


class SpeakersModel(QAbstractItemModel):
    """Two levels: speakers in the reading's order, those nobody knows last; quotes, «more».

    The first four quotes of a speaker are listed, the others after `show_all` of his id.
    """

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._groups: list[_Group] = []
        self._wide: set[str | None] = set()

    def set_reading(self, article: Article, reading: Reading) -> None:
        """Show another reading. Where only wordings differ the rows stay and say them anew."""
        groups = self._made(article, reading)
        if _shape(groups) == _shape(self._groups):
            self._groups = groups
            self._tell_all_changed()
            return
        self.beginResetModel()
        self._wide = set()
        self._groups = self._made(article, reading)
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._groups, self._wide = [], set()
        self.endResetModel()

    def show_all(self, speaker_id: str | None) -> None:
        """List all quotes of a speaker in place of his «more» row; None stands for unknown."""
        for place, group in enumerate(self._groups):
            if group.speaker_id == speaker_id and group.more is not None:
                self._widen(group, self.index(place, 0))

    def index_of(self, quote_id: str) -> QModelIndex:
        """The quote's row, listing all of its speaker's if need be; invalid where there is none."""
        for place, group in enumerate(self._groups):
            if any(row[Role.KEY] == quote_id for row in group.hidden):
                self._widen(group, self.index(place, 0))
            for row, card in enumerate(group.cards):
                if card[Role.KEY] == quote_id:
                    return self.index(row, 0, self.index(place, 0))
        return QModelIndex()

    def _widen(self, group: _Group, parent: QModelIndex) -> None:
        self._wide.add(group.speaker_id)
        last = len(group.cards)
        self.beginRemoveRows(parent, last, last)
        group.more = None
        self.endRemoveRows()
        self.beginInsertRows(parent, last, last + len(group.hidden) - 1)
        group.cards, group.hidden = group.cards + group.hidden, []
        self.endInsertRows()

    def _made(self, article: Article, reading: Reading) -> list[_Group]:
        speakers: list[str | None] = [speaker.id for speaker in reading.speakers]
        if reading.said_by(None):
            speakers.append(None)
        return [self._group(speaker, article, reading) for speaker in speakers]

    def _group(self, speaker_id: str | None, article: Article, reading: Reading) -> _Group:
        number = colours(reading)[speaker_id]
        cards = [
            self._card(quote, number, article, reading) for quote in reading.said_by(speaker_id)
        ]
        row = self._speaker_row(speaker_id, number, reading)
        if speaker_id in self._wide or len(cards) <= CARDS_AT_FIRST + 1:
            return _Group(speaker_id, row, cards, None, [])
        listed, hidden = cards[:CARDS_AT_FIRST], cards[CARDS_AT_FIRST:]
        said = self._wording.more(len(hidden))
        more: _Row = {
            Qt.ItemDataRole.DisplayRole: said,
            Qt.ItemDataRole.AccessibleTextRole: said,
            Role.KIND: RowKind.MORE,
            Role.KEY: speaker_id or "",
            Role.GROUP: number,
        }
        return _Group(speaker_id, row, listed, more, hidden)

    def _speaker_row(self, speaker_id: str | None, number: int, reading: Reading) -> _Row:
        speaker = reading.speaker(speaker_id)
        name, title = self._wording.speaker(speaker), speaker.title if speaker else ""
        summary = self._wording.share(reading, speaker_id)
        return {
            Qt.ItemDataRole.DisplayRole: name,
            Qt.ItemDataRole.AccessibleTextRole: self._wording.listed(
                tuple(filter(None, (name, title, summary)))
            ),
            Role.KIND: RowKind.SPEAKER,
            Role.KEY: speaker_id or "",
            Role.GROUP: number,
            Role.TITLE: title,
            Role.SUMMARY: summary,
            Role.SHARE: reading.shares.get(speaker_id, 0.0),
        }

    def _card(self, quote: Quote, number: int, article: Article, reading: Reading) -> _Row:
        words = self._wording.line(article.text, quote.content)
        counted = reading.counted
        place = self._wording.counter(counted.index(quote) + 1, len(counted))
        meta = self._wording.small_print(quote, reading, article.text)
        doubt = self._wording.doubt(quote)
        return {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.AccessibleTextRole: self._wording.listed(
                tuple(filter(None, (f"{place}: {words}", *meta, doubt)))
            ),
            Role.KIND: RowKind.QUOTE,
            Role.KEY: quote.id,
            Role.GROUP: number,
            Role.META: meta,
            Role.DOUBT: doubt,
        }

    def _tell_all_changed(self) -> None:
        for place, group in enumerate(self._groups):
            parent = self.index(place, 0)
            self.dataChanged.emit(parent, parent)
            if group.rows:
                last = self.index(len(group.rows) - 1, 0, parent)
                self.dataChanged.emit(self.index(0, 0, parent), last)

    def _row(self, index: Index) -> _Row:
        place = index.internalId()
        return self._groups[place - 1].rows[index.row()] if place else self._groups[index.row()].row

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
        return 0 if parent.internalId() else len(self._groups[parent.row()].rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._row(index).get(role) if index.isValid() else None


def _shape(groups: list[_Group]) -> list[tuple[str | None, list[str]]]:
    return [(group.speaker_id, [str(row[Role.KEY]) for row in group.rows]) for group in groups]
