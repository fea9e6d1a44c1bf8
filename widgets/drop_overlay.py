"""Covers a window while something is dragged over it, and says that it may be dropped."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from widgets.colours import NEUTRAL, Colours, tinted
from widgets.row_text import sized

_MARGIN, _RADIUS, _LINE = 24, 18, 2.5
_COVER, _FRAME = 0.9, 0.1
_TEXT_SIZE, _HINT_SIZE = 1.7, 1.1


class DropOverlay(QWidget):
    """Lies over its parent, hidden until `cover`; mouse and drags go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self._colours = NEUTRAL
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("جای رها کردن مقاله"))
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.update()

    def cover(self) -> None:
        """Cover all of the parent."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), tinted(self._colours.page, _COVER))
            frame = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.setPen(QPen(self._colours.accent, _LINE, Qt.PenStyle.DashLine))
            painter.setBrush(tinted(self._colours.accent, _FRAME))
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
            self._write(painter, frame)

    def _write(self, painter: QPainter, frame: QRectF) -> None:
        middle = frame.center().y()
        above, below = QRectF(frame), QRectF(frame)
        above.setBottom(middle)
        below.setTop(middle + _MARGIN / 2)
        lines = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        painter.setPen(self._colours.text)
        painter.setFont(sized(self.font(), _TEXT_SIZE, bold=True))
        painter.drawText(above, lines | Qt.AlignmentFlag.AlignBottom, self.tr("همین‌جا رها کنید"))
        painter.setPen(self._colours.quiet_text)
        painter.setFont(sized(self.font(), _HINT_SIZE))
        painter.drawText(
            below,
            lines | Qt.AlignmentFlag.AlignTop,
            self.tr("پرونده، پوشه یا متن: هرچه مقاله باشد باز می‌شود."),
        )
