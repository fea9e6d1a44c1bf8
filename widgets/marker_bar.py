"""The scroll bar of the article: a lane with a tick for each quote, find hit and mention."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTextDocument
from PySide6.QtWidgets import QAbstractSlider, QApplication, QToolTip, QWidget

from widgets.colours import NEUTRAL, Colours, painted_over, tinted
from widgets.kept_picture import KeptPicture
from widgets.mark import Mark, Stretch
from widgets.marker_places import Layer, MarkerPlaces
from widgets.positions import Positions
from widgets.slim_scroll_bar import SlimScrollBar
from widgets.tick_painter import ColourOf, Lane, paint_bands, paint_chosen, shades
from widgets.ticks import Tick
from widgets.tool_tip import tool_tip

_WIDTH = 18
_MARGIN = 3
_QUOTES, _LINES = 8, 3
_HANDLE, _HELD, _OUTLINE = 0.04, 0.1, 0.38
_ROUND = 5.0
# So many code points before and after a hit say where it is.
_BEFORE, _AFTER = 24, 60

Teller = Callable[[str], Sequence[str]]


@dataclass(frozen=True)
class _Aim:
    """What is under the pointer: a quote's key, or else a stretch of the text."""

    key: str = ""
    stretch: Stretch = (0, 0)


class MarkerBar(SlimScrollBar):
    """Shows where the marks of a text stand in all that can be scrolled to.

    The quotes have a column in their speakers' colours; find hits and the mentions of the chosen
    topic have a narrower one on the side of the text. The handle is an outline over both, so that
    it says which of them are in sight. It takes no focus: next and previous quote are keys.
    """

    quote_chosen = Signal(str)
    """The reader clicked the tick of the quote of that key."""
    stretch_chosen = Signal(int, int)
    """The reader clicked the tick of a hit or a mention; tells its stretch in code points."""
    counts_changed = Signal(int, int)
    """So many quotes lie wholly above what is in sight, and so many below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = {layer: KeptPicture() for layer in Layer}
        self._kept_handle = KeptPicture()
        self._take_colours(NEUTRAL)
        self._current = ""
        self._tell: Teller = lambda _: ()
        self._pressed: _Aim | None = None
        self._press = QPointF()
        self._counts = (0, 0)
        self._places = MarkerPlaces(self)
        self._places.changed.connect(self._count)
        self.valueChanged.connect(self._count)
        self.rangeChanged.connect(self._count)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("نوار نشانه‌ها"))
        self.setAccessibleDescription(
            self.tr("جای نقل‌ها، یافته‌ها و موضوع برگزیده در متن؛ کلیک به آن‌جا می‌برد.")
        )

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._take_colours(colours)
        self.update()

    def set_teller(self, tell: Teller) -> None:
        """Have `tell` say for a quote's key who speaks and the first words."""
        self._tell = tell

    def show_marks(
        self, document: QTextDocument, positions: Positions, marks: Iterable[Mark]
    ) -> None:
        """Show the marks of the text that the document shows; the hits are kept."""
        self._places.show(document, positions, marks)

    def set_hits(self, stretches: Sequence[Stretch]) -> None:
        """Show these hits of a search and no others, in code points."""
        self._places.set_hits(stretches)

    def show_chosen(self, key: str | None, topic: str | None) -> None:
        """Draw the tick of that quote stronger, and ticks for the mentions of that topic."""
        self._current = key or ""
        self._places.set_topic(topic or "")
        self.update()

    def choose_above(self) -> None:
        """Choose the nearest quote above what is in sight, as the reader wishes."""
        self._choose(self._places.track(Layer.QUOTES).ticks.last_before(self._in_sight()[0]))

    def choose_below(self) -> None:
        """Choose the nearest quote below what is in sight."""
        self._choose(self._places.track(Layer.QUOTES).ticks.first_after(self._in_sight()[1]))

    def _take_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._colour_of: dict[Layer, ColourOf] = {
            Layer.QUOTES: shades(colours, colours.panel),
            Layer.MENTIONS: lambda *_: colours.topic,
            # The accent is often the first speaker's colour: a hit would pass for his words.
            Layer.HITS: lambda *_: colours.text,
        }

    def _choose(self, tick: Tick | None) -> None:
        if tick is not None:
            self.quote_chosen.emit(tick.key)

    # Where everything is

    def _in_sight(self) -> tuple[float, float]:
        """What is in sight, in parts of the document's height."""
        height = self._places.height
        return self.value() / height, (self.value() + self.pageStep()) / height

    def _count(self, *_: int) -> None:
        above, below = self._in_sight()
        ticks = self._places.track(Layer.QUOTES).ticks
        counts = ticks.count_before(above), ticks.count_after(below)
        if counts != self._counts:
            self._counts = counts
            self.counts_changed.emit(*counts)
        self.update()

    def _lane(self, before: float, width: float) -> Lane:
        """A column so far from the side of the text, which is the left in a left-to-right window.

        It is as long as the document is beside all that can be scrolled to.
        """
        pages = max(1, self.maximum() - self.minimum() + self.pageStep())
        length = min(1.0, self._places.height / pages) * (self.height() - 2 * _MARGIN)
        left = self.width() - before - width if self.isRightToLeft() else before
        return Lane(QRectF(left, _MARGIN, width, length), is_upright=True)

    def _lane_of(self, layer: Layer) -> Lane:
        if layer is Layer.QUOTES:
            return self._lane(_MARGIN + _LINES + 1, _QUOTES)
        return self._lane(_MARGIN, _LINES)

    # What is under the pointer

    def _aim_at(self, point: QPointF) -> _Aim | None:
        """What is drawn there; of the two columns the nearer is asked first."""
        for layer in sorted(Layer, key=lambda one: self._is_beside(one, point)):
            tick = self._tick_at(layer, point)
            if tick is not None and layer is Layer.QUOTES:
                return _Aim(tick.key)
            if tick is not None:
                return _Aim(stretch=self._places.stretch_of(layer, tick))
        return None

    def _is_beside(self, layer: Layer, point: QPointF) -> bool:
        rect = self._lane_of(layer).rect
        return not rect.left() - 1 <= point.x() <= rect.right() + 1

    def _tick_at(self, layer: Layer, point: QPointF) -> Tick | None:
        lane = self._lane_of(layer)
        return self._places.track(layer).at(lane.pixel_at(point), lane.length)

    def _words_of(self, aim: _Aim) -> Sequence[str]:
        return self._tell(aim.key) if aim.key else (self._words_around(*aim.stretch),)

    def _words_around(self, start: int, end: int) -> str:
        """The hit with some whole words of its line before and after."""
        text = self._places.positions.text
        before = text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
        after = text[end : end + _AFTER].partition("\n")[0]
        if len(before) == _BEFORE:
            before = f"… {before.partition(' ')[2]}"
        if len(after) == _AFTER:
            after = f"{after.rpartition(' ')[0]} …"
        return f"{before}{text[start:end]}{after}".strip()

    # What Qt asks for

    def sizeHint(self) -> QSize:
        """Room for both columns."""
        return QSize(_WIDTH, super().sizeHint().height())

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """Count anew where more or less is in sight: Qt tells of the range before, with no signal.

        So it does where another part of the window takes room from the article.
        """
        super().sliderChange(change)
        if change is QAbstractSlider.SliderChange.SliderStepsChange:
            self._count()

    def event(self, event: QEvent) -> bool:
        """Show whose words are under the pointer."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().event(event)
        aim = self._aim_at(QPointF(event.pos()))
        QToolTip.showText(event.globalPos(), tool_tip(*self._words_of(aim)) if aim else "", self)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Aim at what is drawn there; take hold of the handle; beside both, scroll."""
        self._press = event.position()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._aim_at(event.position()) if is_left else None
        handle = self._handle()
        if self._pressed is None or handle.top() <= event.position().y() <= handle.bottom():
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point with the hand at what can be clicked; who drags the handle aims at nothing."""
        way = (event.position() - self._press).manhattanLength()
        if event.buttons() and way >= QApplication.startDragDistance():
            self._pressed = None
        if self._pressed is None:
            super().mouseMoveEvent(event)
        if not event.buttons():
            is_aimed = self._aim_at(event.position()) is not None
            shape = Qt.CursorShape.PointingHandCursor if is_aimed else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to what was clicked."""
        super().mouseReleaseEvent(event)
        aim, self._pressed = self._pressed, None
        if aim is not None and aim.key:
            self.quote_chosen.emit(aim.key)
        elif aim is not None:
            self.stretch_chosen.emit(*aim.stretch)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the ticks, over them the handle, and over all the chosen one."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            for layer in Layer:
                self._paint_layer(painter, layer)
            if self.maximum() > self.minimum():
                self._paint_handle(painter)
            self._paint_current(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        """A strip like the panels, with a line between it and the page."""
        painter.fillRect(self.rect(), self._colours.panel)
        edge = self.width() - 1 if self.isRightToLeft() else 0
        painter.fillRect(edge, 0, 1, self.height(), self._colours.line)

    def _paint_layer(self, painter: QPainter, layer: Layer) -> None:
        lane, colour_of = self._lane_of(layer), self._colour_of[layer]
        found = self._places.track(layer).bands(lane.length)
        paint = partial(paint_bands, lane=lane, found=found, colour_of=colour_of)
        self._kept[layer].draw(painter, lane.rect, (found, colour_of), paint)

    def _paint_current(self, painter: QPainter) -> None:
        track, lane = self._places.track(Layer.QUOTES), self._lane_of(Layer.QUOTES)
        tick = track.ticks.of(self._current)
        if tick is not None:
            place = lane.part(*track.pixels_of(tick, lane.length))
            paint_chosen(painter, place, self._colours.of_group(tick.group), self._colours)

    def _paint_handle(self, painter: QPainter) -> None:
        strength = _HELD if self.underMouse() or self.isSliderDown() else _HANDLE
        handle = self._handle()
        place = QRectF(1, round(handle.top()), self.width() - 3, round(handle.height()))
        paint = partial(_paint_handle, size=place.size(), colours=self._colours, strength=strength)
        self._kept_handle.draw(painter, place, (self._colours, strength), paint)


def _paint_handle(painter: QPainter, size: QSizeF, colours: Colours, strength: float) -> None:
    painter.setPen(QPen(painted_over(colours.text, _OUTLINE, colours.panel), 1))
    painter.setBrush(tinted(colours.text, strength))
    rect = QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(rect, _ROUND, _ROUND)
