"""What the article is about, as rows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop.article.reading import Reading, Topic
from desktop.window.rows_model import RowsModel
from desktop.window.wording import Wording
from widgets.roles import Role


class TopicsModel(RowsModel):
    """The topics in the reading's order, each with the count of its mentions.

    After `keep` only those of these ids are listed.
    """

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._topics: tuple[Topic, ...] = ()
        self._kept: frozenset[str] | None = None

    def set_reading(self, reading: Reading | None) -> None:
        """Show the topics of another reading, or none."""
        self._topics = reading.topics if reading else ()
        self._make_rows()

    def keep(self, ids: frozenset[str] | None) -> None:
        """List only the topics of these ids; None lists all."""
        if ids != self._kept:
            self._kept = ids
            self._make_rows()

    def _make_rows(self) -> None:
        kept = self._kept
        self._set_rows(
            [self._row(topic) for topic in self._topics if kept is None or topic.id in kept]
        )

    def index_of(self, topic_id: str) -> QModelIndex:
        """The topic's row; invalid where there is none."""
        for place, row in enumerate(self._rows):
            if row[Role.KEY] == topic_id:
                return self.index(place)
        return QModelIndex()

    def _row(self, topic: Topic) -> dict[int, object]:
        return {
            Qt.ItemDataRole.DisplayRole: self._wording.label(topic),
            Qt.ItemDataRole.AccessibleTextRole: self._wording.topic(topic),
            Role.KEY: topic.id,
            Role.SUMMARY: self._wording.catalogue.number(len(topic.mentions)),
        }
