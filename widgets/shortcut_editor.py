"""A dialog in which commands are given other keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from widgets import cap_row
from widgets.announcement import announce
from widgets.cap_rows import CapRow, CapRowsModel
from widgets.colours import Colours, palette_of
from widgets.field_look import line_sheet
from widgets.filter_box import FilterBox
from widgets.item_view import paint_with, set_up, show_selected
from widgets.key_field import KeyField
from widgets.pill_button import PillButton
from widgets.row_delegate import RowDelegate
from widgets.row_text import sized

_SIDE, _BETWEEN = 16, 8
_SIZE = (640, 620)
_FIELD = 180
_AROUND = 24


class ShortcutEditor(QDialog):
    """Lists commands with their keys; what a new key means is decided by who hears of it.

    A command is chosen in the list, a key pressed in the field below; `show_verdict` then says
    whether the command can have it.
    """

    filtered = Signal(str)
    """The reader has typed into the filter; tells all the words."""
    chosen = Signal(str)
    """The reader chose the command of that id; "" none."""
    key_pressed = Signal(str)
    replace_asked = Signal()
    """The chosen command is to have the key that was pressed, and no other."""
    add_asked = Signal()
    """The chosen command is to have the key that was pressed, too."""
    remove_asked = Signal()
    """The chosen command is to have no key."""
    reset_asked = Signal()
    reset_all_asked = Signal()

    def __init__(
        self,
        colours: Colours,
        key_of: Callable[[QKeyEvent], str],
        parent: QWidget | None = None,
    ) -> None:
        """`key_of` names the key of a press."""
        super().__init__(parent)
        self._colours = colours
        self.setWindowTitle(self.tr("ویرایش میان‌برها"))
        self.setPalette(palette_of(colours, colours.page, self.palette()))
        self.filter = FilterBox(self.tr("پالایش فرمان‌ها"), self.tr("پاک کردن پالایش"))
        self._list, self._model = QListView(), CapRowsModel(self)
        self._delegate = RowDelegate(self._list, lambda _: cap_row)
        self._name, self._verdict = QLabel(), QLabel()
        self._field = KeyField(key_of)
        self._replace = self._button(self.tr("به‌جای کلید کنونی"), self.replace_asked)
        self._add = self._button(self.tr("افزودن به آن"), self.add_asked)
        self._remove = self._button(self.tr("برداشتن کلید"), self.remove_asked)
        self._reset = self._button(self.tr("بازنشانی"), self.reset_asked)
        self._reset_all = self._button(self.tr("بازنشانی همه"), self.reset_all_asked)
        self._close = PillButton(self.tr("بستن"))
        self._set_up_list()
        self._set_up_words()
        self._lay_out()
        self._paint(colours)
        self._connect()
        self.show_choice("", False, False)

    def show_rows(self, rows: Sequence[CapRow], chosen: str) -> None:
        """List these; the one of that id stays chosen, if it is among them."""
        place = self._list.verticalScrollBar().value()
        self._model.set_rows(rows)
        index = self._model.index_of(chosen)
        if index.isValid():
            self._list.setCurrentIndex(index)
            self._list.verticalScrollBar().setValue(place)
            self._list.scrollTo(index)

    def show_choice(self, name: str, has_keys: bool, can_reset: bool) -> None:
        """Show which command is chosen, "" for none; no key is pressed yet."""
        self._name.setText(name or self.tr("فرمانی را برگزینید و کلید تازه‌اش را بزنید."))
        self._field.setEnabled(bool(name))
        self._field.clear()
        self._remove.setEnabled(has_keys)
        self._reset.setEnabled(can_reset)
        self.show_verdict("", "", False)

    def show_verdict(self, key: str, said: str, can_be: bool) -> None:
        """Show the key that was pressed, and what there is to say of it."""
        self._field.setText(key)
        self._verdict.setText(said)
        palette = QPalette(self.palette())
        colour = self._colours.text if can_be else self._colours.danger
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        self._verdict.setPalette(palette)
        for button in (self._replace, self._add):
            button.setEnabled(can_be)
        announce(self._field, said)

    def offer_reset_of_all(self, is_changed: bool) -> None:
        """Say whether any command has other keys than at first."""
        self._reset_all.setEnabled(is_changed)

    def _button(self, text: str, told: object) -> PillButton:
        button = PillButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(told)
        return button

    def _set_up_list(self) -> None:
        set_up(self._list)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setAccessibleName(self.tr("فرمان‌ها و کلیدهایشان"))

    def _set_up_words(self) -> None:
        self._name.setFont(sized(self.font(), 1.0, bold=True))
        self._verdict.setWordWrap(True)
        self._verdict.setObjectName("verdict")
        # Room for two lines, so that nothing moves when something is said.
        self._verdict.setMinimumHeight(2 * self._verdict.fontMetrics().lineSpacing())
        self._verdict.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._field.setPlaceholderText(self.tr("کلید تازه را بزنید"))
        self._field.setAccessibleName(self.tr("کلید تازه"))
        self._field.setFixedWidth(_FIELD)

    def _lay_out(self) -> None:
        self._close.setAutoDefault(False)
        given, undone = QHBoxLayout(), QHBoxLayout()
        for row in (given, undone):
            row.setSpacing(_BETWEEN)
        for widget in (self._field, self._replace, self._add):
            given.addWidget(widget)
        given.addStretch(1)
        for widget in (self._remove, self._reset):
            undone.addWidget(widget)
        undone.addStretch(1)
        for widget in (self._reset_all, self._close):
            undone.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, _BETWEEN, _SIDE, _SIDE)
        layout.setSpacing(_BETWEEN)
        layout.addWidget(self.filter)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._name)
        layout.addLayout(given)
        layout.addWidget(self._verdict)
        layout.addLayout(undone)
        window = self.parentWidget()
        most = window.size() - QSize(2 * _AROUND, 2 * _AROUND) if window else QSize(*_SIZE)
        self.resize(QSize(*_SIZE).boundedTo(most))

    def _paint(self, colours: Colours) -> None:
        self._delegate.colours = colours
        self.filter.set_colours(colours)
        paint_with(self._list, colours)
        self._list.setPalette(self.palette())
        for button in (self._replace, self._add, self._remove, self._reset, self._reset_all):
            button.set_colours(colours)
        self._close.set_colours(colours)
        self._field.setStyleSheet(line_sheet(colours))

    def _connect(self) -> None:
        self.filter.changed.connect(self.filtered)
        self.filter.left.connect(self._go_to_list)
        self._list.selectionModel().currentChanged.connect(self._tell_chosen)
        self._list.activated.connect(self._go_to_field)
        self._field.key_pressed.connect(self.key_pressed)
        self._close.clicked.connect(self.accept)

    def _tell_chosen(self, index: QModelIndex) -> None:
        # Set off while the focus is at the key, too.
        show_selected(self._list, index, scroll=False)
        self.chosen.emit(self._model.rows[index.row()].key if index.isValid() else "")

    def _go_to_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._list.currentIndex().isValid():
            first = next((row.key for row in self._model.rows if row.key), "")
            self._list.setCurrentIndex(self._model.index_of(first))

    def _go_to_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter in the field for the main deed; in the list it is told there."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._field.hasFocus() and self._replace.isEnabled():
            self._replace.click()
        elif not is_enter:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an edge that sets the dialog off from the window below it."""
        with QPainter(self) as painter:
            painter.setPen(self._colours.line)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
