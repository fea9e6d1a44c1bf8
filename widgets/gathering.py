"""Several cards chosen at once: the one the program shows, and those the reader adds to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QTreeView

from widgets.item_view import of_now
from widgets.roles import Role, RowKind
from widgets.row import Index

ADDING = Qt.KeyboardModifier.ControlModifier
"""Held to add a card, or take it away again; on a Mac Qt means the Command key."""
REACHING = Qt.KeyboardModifier.ShiftModifier
"""Held to add all cards up to one."""


class Gathering:
    """Keeps the cards that are selected in a tree of `roles`; others than cards never are.

    The card the program shows is always among them, and it is where reaching starts.
    """

    def __init__(self, view: QTreeView) -> None:
        self._view = view
        self._shown = QPersistentModelIndex()

    def start(self, index: Index) -> bool:
        """Take the card that is shown; whether others than it may be selected now.

        Where it is the same as before, what the reader has added stays.
        """
        is_same = index.isValid() and index == self._shown and len(self._selected()) > 1
        self._shown = QPersistentModelIndex(index)
        return not is_same

    def takes(self, held: Qt.KeyboardModifier, index: Index) -> bool:
        """Whether with those keys held the row is for adding to what is shown."""
        is_held = bool(held & (ADDING | REACHING))
        return is_held and self._shown.isValid() and _is_card(index)

    def add(self, index: Index) -> None:
        """Add the card, or take it away; the one that is shown stays."""
        if index != self._shown:
            flag = QItemSelectionModel.SelectionFlag.Toggle
            self._view.selectionModel().select(of_now(index), flag)

    def reach(self, index: Index) -> None:
        """Select the cards between the one that is shown and this row, and no others."""
        if self._shown.isValid():
            first, last = sorted((of_now(self._shown), of_now(index)), key=_place)
            self._select((*self._between(first, last), of_now(self._shown)))

    def gather_all(self) -> None:
        """Select all cards in open speakers."""
        model = self._view.model()
        if self._shown.isValid():
            first, last = model.index(0, 0), model.index(model.rowCount() - 1, 0)
            below = self._view.isExpanded(last) and model.rowCount(last)
            last = model.index(below - 1, 0, last) if below else last
            self._select((*self._between(first, last), of_now(self._shown)))

    def take(self, cards: Iterable[Index]) -> None:
        """Select these cards with the one that is shown, and no others."""
        if self._shown.isValid():
            self._select((*(of_now(card) for card in cards), of_now(self._shown)))

    def fold(self) -> None:
        """Take away what the reader has added."""
        if len(self._selected()) > 1:
            self._select([of_now(self._shown)])

    def keys(self) -> tuple[str, ...]:
        """The keys of the cards that are selected, in no order."""
        return tuple(str(index.data(Role.KEY)) for index in self._selected())

    def _selected(self) -> list[QModelIndex]:
        selection = self._view.selectionModel()
        return list(selection.selectedIndexes()) if selection is not None else []

    def _between(self, first: QModelIndex, last: QModelIndex) -> Iterator[QModelIndex]:
        index = first
        while index.isValid() and _place(index) <= _place(last):
            if _is_card(index):
                yield index
            index = self._view.indexBelow(index)

    def _select(self, cards: Iterable[QModelIndex]) -> None:
        chosen = QItemSelection()
        for card in cards:
            chosen.merge(QItemSelection(card, card), QItemSelectionModel.SelectionFlag.Select)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._view.selectionModel().select(chosen, flag)


def _is_card(index: Index) -> bool:
    return index.isValid() and index.data(Role.KIND) == RowKind.QUOTE


def _place(index: QModelIndex) -> tuple[int, int]:
    """Where the row stands in the list, a speaker before his quotes."""
    parent = index.parent()
    return (parent.row(), index.row()) if parent.isValid() else (index.row(), -1)
