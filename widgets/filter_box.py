"""The box that a list is filtered with: a line to type in, and below it what is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QKeyEvent, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from widgets.colours import NEUTRAL, Colours, palette_of
from widgets.field_look import line_sheet
from widgets.row import EDGE
from widgets.row_text import sized

_ABOVE, _BETWEEN, _BELOW = 10, 4, 2
_CROSS, _ARM, _SCALE = 16, 3.5, 2
_TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterLine(QLineEdit):
    """A line that Esc empties; Down and Enter lead on to what is left."""

    left = Signal()
    """The reader wants to go on to the list."""

    def event(self, event: QEvent) -> bool:
        """Keep Esc from being a command while there is something to empty."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._is_emptying(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line with Esc, leave it with Down or Enter."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._is_emptying(event):
            self.clear()
        elif event.key() in _TO_LIST and not held:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _is_emptying(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.text())


class FilterBox(QWidget):
    """A `FilterLine` with a button that empties it, and the count of what is left below."""

    changed = Signal(str)
    """The reader has typed or emptied it; tells all the words."""
    left = Signal()
    """The reader wants to go on to the list."""

    def __init__(
        self, hint: str, clear: str, parent: QWidget | None = None, *, name: str = "filter"
    ) -> None:
        """`hint` says what can be typed, `clear` what the button does; `name` is the line's."""
        super().__init__(parent)
        self.line, self._said = FilterLine(), QLabel()
        self.line.setObjectName(name)
        self._said.setObjectName("left" if name == "filter" else f"{name}_left")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self._clear = QAction(clear, self.line)
        self._clear.triggered.connect(self.line.clear)
        self._clear.setVisible(False)
        self.line.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.line.textChanged.connect(self._tell)
        self.line.left.connect(self.left)
        self.setFocusProxy(self.line)
        self._lay_out()
        self.set_colours(NEUTRAL)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self.setPalette(palette_of(colours, colours.panel, self.palette()))
        quiet = QPalette(self.palette())
        quiet.setColor(QPalette.ColorRole.WindowText, colours.quiet_text)
        self._said.setPalette(quiet)
        self.line.setStyleSheet(line_sheet(colours))
        self._clear.setIcon(_cross(colours.quiet_text))

    def set_left(self, said: str) -> None:
        """Say what is left; "" while nothing is filtered."""
        self._said.setText(said)
        self._said.setVisible(bool(said))

    def empty(self) -> None:
        """Take away what is typed, telling nobody."""
        was_blocked = self.blockSignals(True)
        self.line.clear()
        self.blockSignals(was_blocked)

    def _tell(self, words: str) -> None:
        self._clear.setVisible(bool(words))
        self.changed.emit(words)

    def _lay_out(self) -> None:
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setFont(sized(self.font(), 0.92))
        self._said.setWordWrap(True)
        self._said.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(int(EDGE), _ABOVE, int(EDGE), _BELOW)
        layout.setSpacing(_BETWEEN)
        layout.addWidget(self.line)
        layout.addWidget(self._said)


def _cross(colour: QColor) -> QIcon:
    pixmap = QPixmap(_CROSS * _SCALE, _CROSS * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    middle = QPointF(_CROSS / 2, _CROSS / 2)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.6, c=Qt.PenCapStyle.RoundCap))
        for arm in (QPointF(_ARM, _ARM), QPointF(_ARM, -_ARM)):
            painter.drawLine(middle - arm, middle + arm)
    return QIcon(pixmap)
