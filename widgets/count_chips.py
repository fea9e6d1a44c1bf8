"""Two quiet chips beside the marker bar: how many quotes lie above and below what is in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip

from widgets.article_document import MARGIN
from widgets.colours import painted_over
from widgets.row_text import Ink, draw_line, height_of, sized, width_of
from widgets.text_page import TextPage
from widgets.tool_tip import tool_tip

_SMALL = 0.88
_SIDE, _ABOVE = 8, 2
_ARROW, _ARROW_ROOM = 6.0, 11
_AWAY = 2
_ROUND = 6.0
_GROUND, _HOVER = 0.03, 0.1


class CountChip(QAbstractButton):
    """Says how many there are, in words where there is room, else as an arrow and a number."""

    def __init__(self, is_below: bool, page: TextPage) -> None:
        super().__init__(page)
        self._page = page
        self._is_below = is_below
        self._number = ""
        self._is_short = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def say(self, words: str, number: str, description: str) -> None:
        """Show the words («۵ پایین‌تر») or the number alone; no words hide it."""
        self._number = number
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(description)
        self.setVisible(bool(words))

    def fit(self, room: int) -> None:
        """Be as wide as it may: with words, or without."""
        self._is_short = False
        self._is_short = self.sizeHint().width() > room
        self.resize(self.sizeHint())
        self.update()

    def _font(self) -> QFont:
        # The window's: what is inherited here is the article's.
        return sized(QApplication.font(), _SMALL)

    def sizeHint(self) -> QSize:
        """Room for the words and the arrow beside them, or for the number and an arrow over it."""
        font = self._font()
        height = round(height_of(font)) + 2 * _ABOVE
        if self._is_short:
            wide = max(_ARROW_ROOM, width_of(self._number, font))
            return QSize(round(wide) + _SIDE // 2, height + _ARROW_ROOM)
        wide = round(width_of(self.text(), font)) + 1
        return QSize(wide + _ARROW_ROOM + 2 * _SIDE, height)

    def event(self, event: QEvent) -> bool:
        """Say in words what a click does."""
        if event.type() != QEvent.Type.ToolTip:
            return super().event(event)
        place = self.mapToGlobal(self.rect().bottomLeft())
        words = self.accessibleName() if self._is_short else ""
        QToolTip.showText(place, tool_tip(words, self.accessibleDescription()), self)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        colours = self._page.colours
        strength = _HOVER if self.underMouse() or self.isDown() else _GROUND
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.line, 1))
            painter.setBrush(painted_over(colours.text, strength, colours.page))
            whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(whole, _ROUND, _ROUND)
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        ink = Ink(self._font(), self._page.colours.quiet_text)
        rtl, whole = self.isRightToLeft(), QRectF(self.rect())
        if self._is_short:
            arrow, words = QRectF(whole), QRectF(whole)
            edge = whole.bottom() - _ARROW_ROOM if self._is_below else whole.top() + _ARROW_ROOM
            (arrow.setTop if self._is_below else arrow.setBottom)(edge)
            (words.setBottom if self._is_below else words.setTop)(edge)
            wide = width_of(self._number, ink.font) + 1
            words = QRectF(words.center().x() - wide / 2, words.top(), wide, words.height())
            draw_line(painter, words, self._number, ink, rtl, from_right=rtl)
        else:
            words = whole.adjusted(_SIDE, 0, -_SIDE, 0)
            arrow = QRectF(words)
            (arrow.setRight if rtl else arrow.setLeft)(
                arrow.left() + _ARROW_ROOM if rtl else arrow.right() - _ARROW_ROOM
            )
            draw_line(painter, words, self.text(), ink, rtl, from_right=rtl)
        self._paint_arrow(painter, arrow.center())

    def _paint_arrow(self, painter: QPainter, centre: QPointF) -> None:
        half, tip = _ARROW / 2, _ARROW / 4 * (1 if self._is_below else -1)
        corners = (QPointF(-half, -tip), QPointF(0, tip), QPointF(half, -tip))
        painter.setPen(QPen(self._page.colours.quiet_text, 1.3))
        painter.drawPolyline(QPolygonF([corner + centre for corner in corners]))


class CountChips(QObject):
    """Keeps a chip at both ends of a view's scroll bar, in the margin that holds no text."""

    def __init__(self, view: TextPage) -> None:
        super().__init__(view)
        self._view = view
        self.above, self.below = CountChip(False, view), CountChip(True, view)
        self.above.setObjectName("quotes_above")
        self.below.setObjectName("quotes_below")
        view.installEventFilter(self)

    def place(self) -> None:
        """Put the chips where they belong now."""
        inside = self._view.contentsRect()
        bar = self._view.verticalScrollBar().width()
        beside = (inside.width() - bar - self._view.viewport().width()) // 2 + MARGIN - _AWAY
        for chip, is_below in ((self.above, False), (self.below, True)):
            chip.fit(beside)
            chip.move(self._corner(inside, bar, chip.size(), is_below))
            chip.raise_()

    def _corner(self, inside: QRect, bar: int, size: QSize, is_below: bool) -> QPoint:
        left = inside.left() + bar + _AWAY
        if not self._view.isRightToLeft():
            left = inside.right() + 1 - bar - _AWAY - size.width()
        top = inside.bottom() + 1 - size.height() - _AWAY if is_below else inside.top() + _AWAY
        return QPoint(left, top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the view's size, once it is laid out."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.place()
        return False
