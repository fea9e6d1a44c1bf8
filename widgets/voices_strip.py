"""A strip that shows who speaks where, along the text from its beginning to its end."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from widgets.colours import NEUTRAL, Colours
from widgets.kept_picture import KeptPicture
from widgets.mark import Mark
from widgets.marker_bar import Teller
from widgets.row import at_end, at_start
from widgets.row_text import Ink, draw_line, height_of, width_of
from widgets.tick_painter import Lane, paint_bands, paint_chosen, shades
from widgets.tick_track import TickTrack
from widgets.ticks import Tick, Ticks
from widgets.tool_tip import tool_tip

_WIDEST, _NARROWEST = 330, 72
_THICK = 9
_AROUND = 4
_GAP = 14


class VoicesStrip(QWidget):
    """Shows each quote as long as it is in the text; next to it, where there is room, what it is.

    It runs as the article is read, whatever the language of the window: it stands for the text,
    and a Persian one begins on the right. It takes no focus: next and previous quote are keys.
    """

    quote_chosen = Signal(str)
    """The reader clicked there, where the quote of that key is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = NEUTRAL
        self._colour_of = shades(NEUTRAL, NEUTRAL.line)
        self._kept = KeptPicture()
        self._track = TickTrack()
        self._current = ""
        self._is_rtl = True
        self._shown: tuple[tuple[Mark, ...], int, bool] = ((), 0, True)
        self._tell: Teller = lambda _: ()
        self._caption = self.tr("چه کسی کجا سخن می‌گوید")
        self.setObjectName("voices_strip")
        self.setAccessibleName(self._caption)
        self.setAccessibleDescription(
            self.tr("نقل‌ها به رنگ گوینده، از آغاز تا پایان متن؛ کلیک نقل را برمی‌گزیند.")
        )
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_WIDEST + self._beside())

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self._colour_of = shades(colours, colours.line)
        self.update()

    def set_teller(self, tell: Teller) -> None:
        """Have `tell` say for a quote's key who speaks and the first words."""
        self._tell = tell

    def show_quotes(self, quotes: Iterable[Mark], length: int, is_rtl: bool = True) -> None:
        """Show these quotes of a text of so many code points, read from the right or the left."""
        shown = (tuple(quotes), length, is_rtl)
        if shown == self._shown:
            return
        self._shown, self._is_rtl = shown, is_rtl
        self._track.ticks = Ticks(
            Tick(one.start / length, one.end / length, one.key, one.group, one.is_unsure)
            for one in shown[0]
        )
        self.update()

    def show_current(self, key: str) -> None:
        """Draw the tick of that quote stronger; "" is none."""
        self._current = key
        self.update()

    def _lane(self) -> Lane:
        width = float(self.width())
        if width - self._beside() >= 2 * _NARROWEST:
            width -= self._beside()
        whole = QRectF(self.rect()).adjusted(1, 0, -1, 0)
        rect = at_end(whole, min(width, _WIDEST) - 2, self.isRightToLeft())
        rect.setTop(round((self.height() - _THICK) / 2))
        rect.setHeight(_THICK)
        return Lane(rect, is_upright=False, from_right=self._is_rtl)

    def _beside(self) -> int:
        """The room for what the strip is, beside it."""
        return math.ceil(width_of(self._caption, self.font())) + _GAP

    def _tick_at(self, point: QPointF) -> Tick | None:
        lane = self._lane()
        if not lane.rect.adjusted(-2, -_AROUND, 2, _AROUND).contains(point):
            return None
        return self._track.at(lane.pixel_at(point), lane.length)

    def sizeHint(self) -> QSize:
        """Little; it takes what is left of the room beside it."""
        height = max(_THICK + 2 * _AROUND, round(height_of(self.font())))
        return QSize(2 * _NARROWEST, height)

    def minimumSizeHint(self) -> QSize:
        """A short strip."""
        return QSize(_NARROWEST, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Show who speaks under the pointer."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().event(event)
        tick = self._tick_at(QPointF(event.pos()))
        QToolTip.showText(event.globalPos(), tool_tip(*self._tell(tick.key)) if tick else "", self)
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point with the hand at what can be clicked."""
        is_on_tick = self._tick_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_on_tick else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the quote that was clicked."""
        tick = self._tick_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and tick is not None:
            self.quote_chosen.emit(tick.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what it is, the lane, and the ticks on it."""
        lane, colours = self._lane(), self._colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_caption(painter, lane)
            ground = QPainterPath()
            ground.addRoundedRect(lane.rect, _THICK / 2, _THICK / 2)
            painter.fillPath(ground, colours.line)
            painter.save()
            painter.setClipPath(ground)
            self._paint_bands(painter, lane)
            painter.restore()
            tick = self._track.ticks.of(self._current)
            if tick is not None:
                place = lane.part(*self._track.pixels_of(tick, lane.length))
                paint_chosen(painter, place, colours.of_group(tick.group), colours)

    def _paint_bands(self, painter: QPainter, lane: Lane) -> None:
        found, colour_of = self._track.bands(lane.length), self._colour_of
        paint = partial(paint_bands, lane=lane, found=found, colour_of=colour_of)
        self._kept.draw(painter, lane.rect, (found, colour_of, lane.from_right), paint)

    def _paint_caption(self, painter: QPainter, lane: Lane) -> None:
        room = self.width() - lane.rect.width() - _GAP
        if room > width_of(self._caption, self.font()):
            place = at_start(QRectF(self.rect()), room, self.isRightToLeft())
            ink = Ink(self.font(), self._colours.quiet_text)
            rtl = self.isRightToLeft()
            draw_line(painter, place, self._caption, ink, not rtl, from_right=rtl)
