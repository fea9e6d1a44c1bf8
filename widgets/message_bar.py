"""A sentence above the article that does not stop the reader: a notice, a warning, an error."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QStyle, QWidget

from widgets.announcement import announce
from widgets.colours import NEUTRAL, Colours, painted_over, palette_of
from widgets.flow_layout import FlowLayout
from widgets.message_sign import MessageKind, MessageSign
from widgets.pill_button import PillButton

__all__ = ["MessageAction", "MessageBar", "MessageKind"]

_SIDE, _ABOVE, _BETWEEN = 14, 8, 10
_EDGE = 3


@dataclass(frozen=True, slots=True)
class MessageAction:
    """A button in a message: its text, and the key that tells which it was."""

    text: str
    key: str


class MessageBar(QFrame):
    """Shows one message at a time; hidden while there is none. Esc in it closes it."""

    action_chosen = Signal(str)
    """The reader pressed the button of that key; the message stays."""
    dismissed = Signal()
    """The reader closed the message."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = NEUTRAL
        self._kind = MessageKind.INFO
        self._sign, self._text = MessageSign(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._close = PillButton(self.tr("بستن"))
        self._close.clicked.connect(self._dismiss)
        self._actions = QWidget()
        self._flow = FlowLayout(_BETWEEN // 2, self._actions)
        self._buttons: list[PillButton] = []
        self._said = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        ground = painted_over(self._kind.colour(colours), colours.tint, colours.panel)
        self.setPalette(palette_of(colours, ground, self.palette()))
        self._sign.show_kind(self._kind, colours)
        for button in (self._close, *self._buttons):
            button.set_colours(colours)

    def show_message(
        self, kind: MessageKind, text: str, actions: Sequence[MessageAction] = ()
    ) -> None:
        """Show this message in place of the one before; a screen reader is told it."""
        self._kind = kind
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._set_actions(actions)
        self.set_colours(self._colours)
        self._arrange()
        self.show()
        announce(self, text)

    def clear(self) -> None:
        """Show no message; tells nothing."""
        self.hide()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _set_actions(self, actions: Sequence[MessageAction]) -> None:
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._button(action) for action in actions]
        self._actions.setVisible(bool(actions))

    def _button(self, action: MessageAction) -> PillButton:
        button = PillButton(action.text)
        button.clicked.connect(lambda: self.action_chosen.emit(action.key))
        self._flow.addWidget(button)
        return button

    def _arrange(self) -> None:
        """Put the actions beside the sentence where both find room in one line, else below it."""
        buttons = self._flow.sizeHint().width()
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        others = self._sign.width() + self._close.sizeHint().width() + 2 * _SIDE + 3 * _BETWEEN
        is_beside = words + buttons + others + _BETWEEN < self.width()
        direction = QBoxLayout.Direction
        self._said.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self._said.addWidget(self._text, 1)
        self._said.addWidget(self._actions)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        layout.setSpacing(_BETWEEN)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._said, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the message with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions where there is room for them now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar of the kind's colour at the reading start."""
        bar = QRect(0, 0, _EDGE, self.height())
        with QPainter(self) as painter:
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), bar)
            painter.fillRect(place, self._kind.colour(self._colours))
