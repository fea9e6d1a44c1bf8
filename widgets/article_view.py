"""The article: a text to read, with marks painted under it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from widgets.announcement import announce
from widgets.article_document import Block
from widgets.colours import Colours
from widgets.count_chips import CountChips
from widgets.hit_pieces import HitPieces
from widgets.keys import ENTER, is_bare
from widgets.mark import Mark, MarkRole, Stretch
from widgets.mark_layer import MarkLayer
from widgets.mark_painter import Emphasis, paint_marks, paint_spot
from widgets.mark_pieces import Pieces, innermost, keys_of_quotes
from widgets.marker_bar import MarkerBar
from widgets.menu_key import ask_for_menu, asks_for_menu
from widgets.positions import Insertion
from widgets.pulse import Pulse
from widgets.text_page import TextPage
from widgets.tool_tip import tool_tip
from widgets.typography import Typography

# How far a frame, at the height of its pulse, reaches beyond its boxes (pixels).
_AROUND = 2


class ArticleView(TextPage):
    """Shows one article and the marks in it. All offsets are code points of the article's text.

    Nothing that the program asks for is told as a signal, and nothing takes the focus.
    """

    mark_activated = Signal(str)
    """The reader clicked a mark, or pressed Enter with the caret in it; tells its key.

    Where several lie over one another, the innermost; where that is current, the next around it.
    """
    caret_entered = Signal(str)
    """The reader moved the caret by keys into a mark that it was not in; tells its key.

    Of several that lie over one another the innermost; never a topic's.
    """
    menu_asked = Signal(QPoint, str)
    """The reader wants a menu there (global); tells the key of the mark, or ""."""
    left = Signal()
    """The reader clicked the tick of a mention or hit, and what is still in sight is left."""
    hits_changed = Signal()
    """Other hits of a find are shown, or none."""

    def __init__(self, typography: Typography, parent: QWidget | None = None) -> None:
        self._marks: Sequence[Mark] = ()
        self._spot: Sequence[Mark] = ()
        self._evidence: Sequence[Mark] = ()
        self._hits: Sequence[Stretch] = ()
        self._passages: Mapping[str, Sequence[Mark]] = {}
        self._emphasis = Emphasis()
        self._beating = MarkRole.CONTENT
        self._say_overlap: Callable[[int], str] = str
        self.markers = MarkerBar()
        super().__init__(typography, parent, self.markers)
        # Always there: an empty lane is quiet, and no line is broken anew when it fills.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.chips = CountChips(self)
        self.chips.above.clicked.connect(self.markers.choose_above)
        self.chips.below.clicked.connect(self.markers.choose_below)
        self.markers.stretch_chosen.connect(self._go_to_tick)
        self.setAccessibleName(self.tr("متن مقاله"))
        self.setAccessibleDescription(self.tr("با Enter نقلی برگزیده می‌شود که مکان‌نما در آن است."))
        self._pulse = Pulse(self)
        self._pulse.beaten.connect(self._show_beat)

    def show_article(
        self, text: str, blocks: Sequence[Block], insertions: Iterable[Insertion] = ()
    ) -> None:
        """Show another article from its beginning, without marks.

        `blocks` are its lines that are not blank; `insertions` are shown and not in the text.
        """
        self._spot, self._evidence, self._emphasis = (), (), Emphasis()
        self.set_marks(())
        self.set_hits(())
        self.show_text(text, blocks, insertions)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on, the markers, too."""
        super().set_colours(colours)
        self.markers.set_colours(colours)

    @property
    def current(self) -> str:
        """The key of the marks that are framed, or nothing."""
        return self._emphasis.current or ""

    def set_overlap_wording(self, say: Callable[[int], str]) -> None:
        """Have `say` tell in a tool tip how many quotes lie over one another at a place."""
        self._say_overlap = say

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks and no others. The reading place, caret and current key stay."""
        for _ in self.marks_set(marks):
            pass

    def marks_set(self, marks: Sequence[Mark]) -> Iterator[None]:
        """The same step by step, for who has to rest in between."""
        self._marks = tuple(marks)
        self._passages = _passages_by_key(marks)
        yield
        yield from self._marks_laid()

    def set_still(self, is_still: bool) -> None:
        """Let nothing pulse any more, or again where the style wants it."""
        self._pulse.is_still = is_still

    def show_current(self, key: str | None, *, scroll: bool = True, announcement: str = "") -> None:
        """Frame the content marks of that key, pulsing briefly, and no others.

        Unless all of it is in sight, it is scrolled to the upper third. A screen reader is told
        the announcement, if there is one.
        """
        self._emphasise(replace(self._emphasis, current=key))
        passage = self._passages.get(key or "", ())
        if passage and scroll:
            self.lead_to(min(mark.start for mark in passage), max(mark.end for mark in passage))
        if passage:
            self._beat(MarkRole.CONTENT)
        announce(self, announcement)

    def show_mentions(self, key: str | None) -> None:
        """Tint the topic marks of that key, and no others."""
        self._emphasise(replace(self._emphasis, mentions=key))
        self.viewport().update()

    def show_group(self, group: int | None) -> None:
        """Let the quotes of that colour stand out and the others stand back; None: all alike."""
        self._emphasis = replace(self._emphasis, group=group)
        self.viewport().update()

    def go_to(self, start: int, end: int, *, announcement: str = "") -> None:
        """Bring the stretch into sight and frame it until something else is shown."""
        self._set_spot([Mark(start, end, MarkRole.TOPIC, "")])
        self.lead_to(start, end)
        self._beat(MarkRole.TOPIC)
        announce(self, announcement)

    def outline(self, start: int, end: int) -> None:
        """Outline the stretch until another is, whatever else is shown; nothing if it is empty."""
        evidence = [Mark(start, end, MarkRole.EVIDENCE, "")] if start < end else []
        if evidence or self._evidence:
            self._set_evidence(evidence)

    def follow(self, start: int, end: int, *, announcement: str = "") -> None:
        """Outline the stretch and bring it into sight; the current key stays."""
        self.outline(start, end)
        self.lead_to(start, end)
        self._beat(MarkRole.EVIDENCE)
        announce(self, announcement)

    @property
    def hits(self) -> Sequence[Stretch]:
        """The stretches `[start, end)` that are tinted as hits of a find, in order."""
        return self._hits

    def set_hits(self, stretches: Sequence[Stretch]) -> None:
        """Tint these as the hits of a find, and no others; none is current.

        They are in order and apart from each other. The reading place and caret stay.
        """
        had, self._hits = self._hits, tuple(stretches)
        self._emphasis = replace(self._emphasis, hit=None)
        self._lay_hits()
        if self._hits != had:
            self.markers.set_hits(self._hits)
            self.hits_changed.emit()

    def show_hit(self, index: int, *, announcement: str = "") -> None:
        """Frame the hit of that place in `hits`, with the caret before it, and bring it into sight.

        What was selected is selected no more. Raises IndexError where there is no such hit.
        """
        start, end = self._hits[index]
        self._emphasis = replace(self._emphasis, hit=(start, end))
        before = self.positions.to_qt(start)
        self._select(before, before)
        self._show_caret(False)
        self.lead_to(start, end)
        self._beat(MarkRole.HIT)
        announce(self, announcement)

    def renew_document(self) -> None:
        """Build the document anew, and lay the marks on it."""
        super().renew_document()
        for _ in self._marks_laid():
            pass

    def _go_to_tick(self, start: int, end: int) -> None:
        self.left.emit()
        self.go_to(start, end)

    def _marks_laid(self) -> Iterator[None]:
        self.markers.show_marks(self.document(), self.positions, self._marks)
        yield
        self._layer = self._layer_of(self._marks)
        self._set_spot(self._spot)
        self._set_evidence(self._evidence)
        self._lay_hits()

    def _lay_hits(self) -> None:
        hits = HitPieces(self._hits, self.positions, self.block_starts) if self._hits else {}
        self._hit_layer = MarkLayer(self.document(), hits)
        self.viewport().update()

    def _layer_of(self, marks: Sequence[Mark]) -> MarkLayer:
        pieces = Pieces(marks, self.positions, self.block_starts) if marks else {}
        return MarkLayer(self.document(), pieces)

    def _emphasise(self, emphasis: Emphasis) -> None:
        before, self._emphasis = self._emphasis, emphasis
        self.markers.show_chosen(emphasis.current, emphasis.mentions)
        self._renew_passages(before.current, emphasis.current)
        if self._spot:
            self._set_spot(())

    def _renew_passages(self, *keys: str | None) -> None:
        """Paint anew what is in sight of the passages of these keys, and nothing beside them."""
        origin = self.origin()
        if not self.isVisible():
            return
        for drawn in self._layer.drawn_between(origin.y(), origin.y() + self.viewport().height()):
            if drawn.mark.key in keys and drawn.mark.role is MarkRole.CONTENT:
                for box in drawn.boxes:
                    around = box.rect.translated(-origin).adjusted(
                        -_AROUND, -_AROUND, _AROUND, _AROUND
                    )
                    self.viewport().update(around.toAlignedRect())

    def _set_spot(self, spot: Sequence[Mark]) -> None:
        self._spot = tuple(spot)
        self._spot_layer = self._layer_of(self._spot)
        self.viewport().update()

    def _set_evidence(self, evidence: Sequence[Mark]) -> None:
        self._evidence = tuple(evidence)
        self._evidence_layer = self._layer_of(self._evidence)
        self.viewport().update()

    def _beat(self, what: MarkRole) -> None:
        """Let what was just shown pulse, and nothing else."""
        self._beating = what
        self._pulse.beat()

    def _show_beat(self) -> None:
        self._emphasis = replace(self._emphasis, pulse=self._pulse.strength)
        if self._beating is MarkRole.CONTENT:
            self._renew_passages(self.current)
        else:
            self.viewport().update()

    def _emphasis_of(self, what: MarkRole) -> Emphasis:
        """Only what was shown last pulses."""
        return self._emphasis if what is self._beating else replace(self._emphasis, pulse=0.0)

    def _marks_at(self, point: QPointF) -> list[Mark]:
        return self._in_sight(self._layer.marks_at(point + self.origin()))

    def _marks_at_caret(self) -> list[Mark]:
        cursor = self.textCursor()
        return self._in_sight(self._layer.marks_within(cursor.block(), cursor.positionInBlock()))

    def _quote_at_caret(self) -> str:
        """The key of the innermost quote, or heading of one, that the caret stands in."""
        marks = self._marks_at_caret()
        return next((mark.key for mark in marks if mark.role is not MarkRole.TOPIC), "")

    def _in_sight(self, marks: Iterable[Mark]) -> list[Mark]:
        """The marks that are shown, innermost first: mentions only of the topic chosen."""
        mentions = self._emphasis.mentions
        return innermost(
            mark for mark in marks if mark.role is not MarkRole.TOPIC or mark.key == mentions
        )

    def _activate(self, marks: Sequence[Mark]) -> None:
        keys = list(dict.fromkeys(mark.key for mark in marks))
        if keys:
            current = self._emphasis.current
            after = keys.index(current) + 1 if current in keys else 0
            self.mark_activated.emit(keys[after % len(keys)])

    def _ask_menu(self, marks: Sequence[Mark], place: QPoint) -> None:
        key = marks[0].key if marks else ""
        self.menu_asked.emit(self.viewport().mapToGlobal(place), key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks, and the text over them; the last thing shown pulses."""
        area = QRectF(event.rect()).translated(self.origin())
        layers = (self._layer, self._hit_layer, self._spot_layer, self._evidence_layer)
        with QPainter(self.viewport()) as painter:
            painter.translate(-self.origin())
            marks, hits, spot, evidence = (
                layer.drawn_between(area.top(), area.bottom()) for layer in layers
            )
            paint_marks(painter, marks, self.colours, self._emphasis_of(MarkRole.CONTENT))
            paint_marks(painter, hits, self.colours, self._emphasis_of(MarkRole.HIT))
            paint_spot(painter, spot, self.colours, self._emphasis_of(MarkRole.TOPIC))
            paint_marks(painter, evidence, self.colours, self._emphasis_of(MarkRole.EVIDENCE))
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew where the marks are: the lines break otherwise."""
        self._layer.forget_places()
        self._hit_layer.forget_places()
        self._spot_layer.forget_places()
        self._evidence_layer.forget_places()
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point with the hand at what can be clicked."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            is_on_mark = bool(self._marks_at(event.position()))
            shape = Qt.CursorShape.PointingHandCursor if is_on_mark else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the mark that was clicked, unless text was selected."""
        super().mouseReleaseEvent(event)
        is_click = event.button() == Qt.MouseButton.LeftButton
        if is_click and not self.textCursor().hasSelection():
            self._activate(self._marks_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the mark at the caret with Enter."""
        if event.key() in ENTER and is_bare(event):
            self._activate(self._marks_at_caret())
        elif asks_for_menu(event):
            ask_for_menu(self)
        else:
            before = self._quote_at_caret()
            super().keyPressEvent(event)
            now = self._quote_at_caret()
            is_news = now not in ("", before, self.current)
            if is_news and not self.textCursor().hasSelection():
                self.caret_entered.emit(now)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell how many quotes can be reached by clicking on where they lie over one another."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        count = len(keys_of_quotes(self._marks_at(QPointF(event.pos()))))
        words = self._say_overlap(count) if count > 1 else ""
        QToolTip.showText(event.globalPos(), tool_tip(words), self.viewport())
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu about what is under the pointer, or at the caret."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._ask_menu(self._marks_at_caret(), self.cursorRect().bottomLeft())
        else:
            self._ask_menu(self._marks_at(QPointF(event.pos())), event.pos())


def _passages_by_key(marks: Iterable[Mark]) -> Mapping[str, Sequence[Mark]]:
    found: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        if mark.role is MarkRole.CONTENT:
            found[mark.key].append(mark)
    return found
