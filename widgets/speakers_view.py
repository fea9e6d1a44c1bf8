"""Who speaks: the tree of speakers with their quotes as cards."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QTreeView, QWidget

from widgets.announcement import announce, tell_focused_item
from widgets.colours import Colours
from widgets.gathering import ADDING, REACHING, Gathering
from widgets.item_view import (
    ACTIVATING,
    NO_UPDATE,
    menu_place,
    paint_with,
    set_up,
    show_selected,
)
from widgets.menu_key import ask_for_menu, asks_for_menu
from widgets.roles import Role, RowKind
from widgets.row import Index
from widgets.row_delegate import RowDelegate
from widgets.row_painters import painter_of


class SpeakersView(QTreeView):
    """Shows a model of `roles`; rows of kind SPEAKER at the top, QUOTE and MORE below them.

    It tells what the reader does, never what the program shows. All speakers are open at first.
    With Ctrl and Shift the reader adds cards to the one that is shown, as in any list.
    """

    quote_chosen = Signal(str)
    """The reader clicked a quote or moved to it with the arrows."""
    quote_activated = Signal(str)
    """The reader pressed Enter or Space on a quote: he wants to read it in the text."""
    speaker_chosen = Signal(str)
    """The reader clicked a speaker or pressed Enter or Space on him; "" is nobody known."""
    more_asked = Signal(str)
    """The reader wants all quotes of that speaker listed."""
    menu_asked = Signal(QModelIndex, QPoint)
    """The reader wants a menu for that row, there (global)."""
    cards_gathered = Signal(int)
    """The reader has added cards to the one shown or taken some away; tells how many are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_up(self)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("گویندگان"))
        self.setAccessibleDescription(
            self.tr("پیکان‌ها از نقلی به نقل دیگر می‌روند؛ Enter نقل را در متن نشان می‌دهد.")
        )
        self._gathering = Gathering(self)
        self._is_gathering = False
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(True)
        self._delegate = RowDelegate(self, painter_of)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)
        # An open speaker is higher than a closed one.
        self.expanded.connect(self.scheduleDelayedItemsLayout)
        self.collapsed.connect(self.scheduleDelayedItemsLayout)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._delegate.colours = colours
        paint_with(self, colours)

    def show_current(self, index: Index) -> None:
        """Select the quote's card and bring it into sight, its speaker opened; invalid: none."""
        if index.isValid() and index.parent().isValid():
            self.expand(index.parent())
        if self._gathering.start(index):
            show_selected(self, index)

    def chosen_cards(self) -> tuple[str, ...]:
        """The keys of the card that is shown and of those the reader has added, in no order."""
        return self._gathering.keys()

    def choose_cards(self, cards: Iterable[QModelIndex]) -> None:
        """Choose these cards beside the one that is shown, as if the reader had added them."""
        self._gathering.take(cards)

    def select(self, index: Index) -> None:
        """Select the quote's card where it is, neither scrolling nor opening; invalid: none."""
        show_selected(self, index, scroll=False)

    def closed_speakers(self) -> frozenset[str]:
        """The keys of the speakers whose quotes the reader has folded away."""
        rows = (self.model().index(row, 0) for row in range(self.model().rowCount()))
        return frozenset(row.data(Role.KEY) for row in rows if not self.isExpanded(row))

    def close_speakers(self, keys: Collection[str]) -> None:
        """Fold the quotes of these speakers away."""
        for row in range(self.model().rowCount()):
            index = self.model().index(row, 0)
            if index.data(Role.KEY) in keys:
                self.collapse(index)

    def scroll_place(self) -> int:
        """How far the list is scrolled, for `scroll_back`."""
        return self.verticalScrollBar().value()

    def scroll_back(self, place: int) -> None:
        """Scroll to where the list was when `scroll_place` was asked."""
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)

    def _choose(self, index: QModelIndex) -> None:
        self._gathering.fold()
        kind, key = index.data(Role.KIND), index.data(Role.KEY)
        if kind == RowKind.QUOTE:
            self.quote_chosen.emit(key)
        elif kind == RowKind.SPEAKER:
            self.speaker_chosen.emit(key)
        else:
            self._list_more(index)

    def _list_more(self, index: QModelIndex) -> None:
        """Ask for the quotes the row stands for, and go to the first of them."""
        speaker, place = index.parent(), index.row()
        self.more_asked.emit(index.data(Role.KEY))
        first = self.model().index(place, 0, speaker)
        self.setCurrentIndex(first)
        # What Qt tells of a row before it is laid out is gone when it is asked for.
        announce(self, str(first.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _activate(self, index: QModelIndex) -> None:
        if index.data(Role.KIND) == RowKind.QUOTE:
            self.quote_activated.emit(index.data(Role.KEY))
        elif index.isValid():
            self._choose(index)

    def _chosen_card_within(self, height: int) -> QModelIndex:
        """The selected card, where it was in sight while the view was so high."""
        selection = self.selectionModel()
        chosen = selection.selectedIndexes() if selection is not None else []
        top = self.visualRect(chosen[0]).top() if chosen else -1
        return chosen[0] if chosen and 0 <= top < height else QModelIndex()

    def _gather(self, held: Qt.KeyboardModifier, index: QModelIndex) -> None:
        if held & REACHING:
            self._gathering.reach(index)
        else:
            self._gathering.add(index)
        self.cards_gathered.emit(len(self.chosen_cards()))

    def _arrive(self, held: Qt.KeyboardModifier, index: QModelIndex) -> None:
        """Take it for a choice that the arrows have led to a row, unless keys for adding are held.

        With Ctrl the focus alone goes on, to where Ctrl+Space adds a card.
        """
        if held & REACHING:
            self._gather(held, index)
        elif index.data(Role.KIND) == RowKind.QUOTE and not held & ADDING:
            self._gathering.fold()
            self.quote_chosen.emit(index.data(Role.KEY))

    def _open_speakers(self) -> None:
        """Open the speakers alone: a card that counted as open would be called so."""
        self.expandToDepth(0)

    def _open_new(self, parent: QModelIndex, first: int, last: int) -> None:
        if not parent.isValid():
            for row in range(first, last + 1):
                self.expand(self.model().index(row, 0))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show another model, with all its speakers open, those to come, too."""
        if self.model() is not None:
            self.model().modelReset.disconnect(self._open_speakers)
            self.model().rowsInserted.disconnect(self._open_new)
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._open_speakers)
            model.rowsInserted.connect(self._open_new)
            self._open_speakers()

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Leave the selection to the program: the reader only moves the focus."""
        return NO_UPDATE

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell a screen reader which row has the focus."""
        super().focusInEvent(event)
        tell_focused_item(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Space for a deed; tell to which quote the arrows have led."""
        before, held = self.currentIndex(), event.modifiers()
        if asks_for_menu(event):
            ask_for_menu(self.viewport())
        elif event.key() in ACTIVATING and self._gathering.takes(held, before):
            self._gather(held, before)
        elif event.key() in ACTIVATING:
            self._activate(before)
        else:
            super().keyPressEvent(event)
            if self.currentIndex() != before:
                self._arrive(held, self.currentIndex())

    def selectAll(self) -> None:
        """Choose all cards that are listed; other rows cannot be."""
        self._gathering.gather_all()
        self.cards_gathered.emit(len(self.chosen_cards()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Add the card under the pointer where a key for that is held."""
        index, held = self.indexAt(event.position().toPoint()), event.modifiers()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._is_gathering = is_left and self._gathering.takes(held, index)
        if self._is_gathering:
            self.setCurrentIndex(index)
            self._gather(held, index)
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take it for a click, unless a card was added."""
        if not self._is_gathering:
            super().mouseReleaseEvent(event)
        self._is_gathering = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu for the row under the pointer, or with the focus."""
        index, place = menu_place(self, event)
        if index.isValid():
            self.menu_asked.emit(index, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows anew: their words break otherwise; keep the chosen card in sight."""
        card = self._chosen_card_within(event.oldSize().height())
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        if card.isValid():
            self.scrollTo(card)
