"""The sign of a message's kind: told apart by shape as well as by colour."""

from __future__ import annotations

import enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from widgets.colours import Colours
from widgets.row_text import sized

_SIZE = 22


class MessageKind(enum.Enum):
    """How much the message matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    def colour(self, colours: Colours) -> QColor:
        """The kind's colour."""
        return {"info": colours.accent, "warning": colours.topic, "error": colours.danger}[
            self.value
        ]


class MessageSign(QWidget):
    """A disc with «i», a triangle or an octagon with «!»."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = MessageKind.INFO
        self._colour, self._ink = QColor(Qt.GlobalColor.gray), QColor(Qt.GlobalColor.white)
        self.setFixedSize(QSize(_SIZE, _SIZE))

    def show_kind(self, kind: MessageKind, colours: Colours) -> None:
        """Show the sign of that kind."""
        self._kind, self._colour, self._ink = kind, kind.colour(colours), colours.page
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign."""
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            if self._kind is MessageKind.INFO:
                painter.drawEllipse(whole)
            else:
                painter.drawPolygon(_corners(self._kind, whole))
            painter.setFont(sized(self.font(), 0.95, bold=True))
            painter.setPen(self._ink)
            whole.translate(0, 2 if self._kind is MessageKind.WARNING else 0)
            letter = "i" if self._kind is MessageKind.INFO else "!"
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, letter)


def _corners(kind: MessageKind, whole: QRectF) -> QPolygonF:
    if kind is MessageKind.WARNING:
        return QPolygonF(
            [whole.bottomLeft(), QPointF(whole.center().x(), whole.top()), whole.bottomRight()]
        )
    cut = whole.width() * 0.29
    top, bottom, left, right = whole.top(), whole.bottom(), whole.left(), whole.right()
    places = [
        (left + cut, top),
        (right - cut, top),
        (right, top + cut),
        (right, bottom - cut),
        (right - cut, bottom),
        (left + cut, bottom),
        (left, bottom - cut),
        (left, top + cut),
    ]
    return QPolygonF([QPointF(x, y) for x, y in places])
