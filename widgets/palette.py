"""A line to type in, and below it what is meant: one row is chosen while the line has the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from widgets import cap_row
from widgets.announcement import announce
from widgets.cap_rows import CapRow, CapRowsModel
from widgets.colours import NEUTRAL, Colours, painted_over, palette_of
from widgets.field_look import line_sheet
from widgets.item_view import paint_with, set_up, show_selected
from widgets.row_delegate import RowDelegate

_WIDE, _MARGIN, _GAP = 640, 24, 6
_SIDE, _BETWEEN, _FRAME = 8, 6, 1
_RADIUS, _EDGE = 10.0, 0.4
_ROWS_IN_SIGHT = 12
_PAGE = _ROWS_IN_SIGHT - 1
_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OURS = (Qt.Key.Key_Escape, *_STEPS, *_ENTER)
_OF_PLACE = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
_ELSEWHERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class _Line(QLineEdit):
    """Keeps the keys that move the choice, take it or leave it from being anything else."""

    stepped = Signal(int)
    entered = Signal()
    left = Signal()
    lost = Signal()
    """The focus has gone elsewhere in the window."""

    def event(self, event: QEvent) -> bool:
        """Have our keys before the window's own commands for them have."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of our keys."""
        key = event.key()
        if not _is_ours(event):
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            self.entered.emit()
        else:
            self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus has gone, unless it comes back with the window."""
        super().focusOutEvent(event)
        if event.reason() not in _ELSEWHERE:
            self.lost.emit()


class Palette(QFrame):
    """Stands over the middle of its parent's top, where the bar `over` begins; hidden at first.

    It knows rows and nothing of what they are for. Enter or a click chooses one, Esc leaves; the
    focus goes back to where it was. A click elsewhere leaves it, too.
    """

    asked = Signal(str)
    """What is to be listed: all the words in the line, "" at first."""
    chosen = Signal(int)
    """The reader chose the row of that place; the palette is closed already."""

    def __init__(self, name: str, hint: str, parent: QWidget, over: QWidget) -> None:
        """`hint` says what can be typed."""
        super().__init__(parent)
        self._around, self._over = parent, over
        self._colours = NEUTRAL
        self._before: QWidget | None = None
        self.setAccessibleName(name)
        self._model = CapRowsModel(self)
        self._line, self._list, self._note = _Line(), QListView(), QLabel()
        self._delegate = RowDelegate(self._list, lambda _: cap_row)
        self._line.setPlaceholderText(hint)
        self._line.setAccessibleName(name)
        self._line.setAccessibleDescription(hint)
        self._set_up_list()
        self._lay_out()
        self._line.textChanged.connect(self.asked)
        self._line.stepped.connect(self._step)
        self._line.entered.connect(self._take)
        self._line.left.connect(self._leave)
        self._line.lost.connect(self.hide)
        self._list.clicked.connect(self._click)
        for widget in (parent, over):
            widget.installEventFilter(self)
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = self._delegate.colours = colours
        self.setPalette(palette_of(colours, colours.page, self.palette()))
        paint_with(self._list, colours)
        self._list.setPalette(self.palette())
        quiet = QPalette(self.palette())
        quiet.setColor(QPalette.ColorRole.WindowText, colours.quiet_text)
        self._note.setPalette(quiet)
        self._line.setStyleSheet(line_sheet(colours))

    def open(self) -> None:
        """Come into sight with an empty line; where it is open already, begin anew."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        is_asked = bool(self._line.text())
        self._line.clear()
        if not is_asked:
            self.asked.emit("")
        self._place()
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_rows(self, rows: Sequence[CapRow], note: str = "") -> None:
        """List these, the first one chosen; `note` says what there is to say where none is."""
        self._model.set_rows(rows)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._list.setVisible(bool(rows))
        self._choose(0)
        self._list.scrollToTop()
        if not rows:
            announce(self._line, note)
        self._place()

    def _step(self, by: int) -> None:
        """Choose the row so many further, beginning again at the other end; a page stops there."""
        count, at = self._model.rowCount(), self._list.currentIndex().row() + by
        if count:
            self._choose(at % count if abs(by) == 1 else max(0, min(count - 1, at)))

    def _choose(self, place: int) -> None:
        index = self._model.index(place)
        show_selected(self._list, index)
        if index.isValid():
            announce(self._line, self._model.rows[place].spoken)

    def _take(self) -> None:
        if self._list.currentIndex().isValid() and self._model.rows:
            self._click(self._list.currentIndex())

    def _click(self, index: QModelIndex) -> None:
        place = index.row()
        self._leave()
        self.chosen.emit(place)

    def _leave(self) -> None:
        """Give the focus back where it was."""
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _set_up_list(self) -> None:
        set_up(self._list)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setAccessibleName(self.accessibleName())
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)

    def _lay_out(self) -> None:
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setContentsMargins(_SIDE, _BETWEEN, _SIDE, _BETWEEN)
        self._layout = layout = QVBoxLayout(self)
        side = _SIDE + _FRAME
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(_BETWEEN)
        layout.addWidget(self._line)
        layout.addWidget(self._list)
        layout.addWidget(self._note)

    def _place(self) -> None:
        """As wide as is pleasant, as high as its rows, in the parent whatever its size."""
        around = self._around
        top = self._over.mapTo(around, QPoint()).y() if self._over.isVisible() else 0
        top += _GAP
        high = max(self._list.sizeHintForRow(0), 1)
        room = (around.height() - top - _MARGIN - self._line.sizeHint().height()) // high - 1
        rows = max(1, min(self._model.rowCount(), _ROWS_IN_SIGHT, room))
        self._list.setFixedHeight(rows * high)
        wide = min(_WIDE, around.width() - 2 * _MARGIN)
        self.setFixedWidth(wide)
        # A note takes the lines it needs at this width, not those of a narrow column.
        self._layout.activate()
        is_noted = self._layout.hasHeightForWidth()
        noted = self._layout.totalHeightForWidth(wide)
        self.resize(wide, noted if is_noted else self.sizeHint().height())
        self.move((around.width() - wide) // 2, top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place where the window or the bar change."""
        if self.isVisible() and event.type() in _OF_PLACE:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a round ground with an edge."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = painted_over(self._colours.text, _EDGE, self._colours.page)
            painter.setPen(QPen(edge, _FRAME))
            painter.setBrush(self._colours.page)
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)


def _is_ours(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return not held and event.key() in _OURS
