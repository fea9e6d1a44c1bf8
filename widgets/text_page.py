"""A text set for reading: a column of right-to-left paragraphs that keeps the reader's place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollBar, QTextEdit, QWidget

from widgets.article_document import MARGIN, Block, document_of
from widgets.colours import NEUTRAL, Colours, inked, palette_of
from widgets.excerpt import excerpt
from widgets.hanging_space import hanging_space
from widgets.lines import Place, height_of, line_rect, place_at
from widgets.positions import Insertion, Positions
from widgets.slim_scroll_bar import SlimScrollBar
from widgets.typography import Typography

_FOCUS_RING = 1
# A step of a wheel, in eighths of a degree.
_STEP_OF_WHEEL = 120
# Where in the view a passage is brought: its top, as a part of the view's height.
_PLACE_OF_PASSAGE = 0.2
# How far up the end of the text can be scrolled, as a part of the view's height.
_PLACE_OF_END = 0.45

_OF_FONTS = (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange)
_MOVING = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class TextPage(QTextEdit):
    """Shows one text. All offsets are code points of it.

    The text can be selected by mouse and keyboard, and is copied exactly as it stands unless
    `set_copied` says otherwise. It is no QTextBrowser: that is a label to a screen reader, which
    reads no label line by line.
    """

    zoom_asked = Signal(int)
    """The reader turned the wheel with Ctrl; tells the steps, more than 0 for larger."""

    def __init__(
        self,
        typography: Typography,
        parent: QWidget | None = None,
        scroll_bar: QScrollBar | None = None,
    ) -> None:
        super().__init__(parent)
        self.setVerticalScrollBar(scroll_bar or SlimScrollBar())
        self.colours = NEUTRAL
        self.positions = Positions.of("")
        # The Qt positions at which the blocks begin: asked for at every click.
        self.block_starts: Sequence[int] = ()
        self._copied: Callable[[int, int], str] | None = None
        self._typography = typography
        self._blocks: Sequence[Block] = ()
        self._document: QTextDocument | None = None
        self._place: Place | None = None
        self._turned = 0
        self._on_pointer: dict[QEvent.Type, Callable[[QMouseEvent], None]] = {
            QEvent.Type.MouseButtonPress: self.mousePressEvent,
            QEvent.Type.MouseMove: self.mouseMoveEvent,
            QEvent.Type.MouseButtonRelease: self.mouseReleaseEvent,
        }
        self._set_up()
        self.set_colours(self.colours)
        self.renew_document()

    def show_text(
        self, text: str, blocks: Sequence[Block], insertions: Iterable[Insertion] = ()
    ) -> None:
        """Show another text from its beginning.

        `blocks` are its lines that are not blank; `insertions` are shown and not in the text.
        """
        self.positions = Positions.of(text, insertions)
        self._copied = None
        self._blocks = tuple(blocks)
        self.renew_document()
        self._show_caret(False)
        self.verticalScrollBar().setValue(0)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self.colours = colours
        self._show_focus(False)
        self.viewport().update()

    @property
    def typography(self) -> Typography:
        """How the text is set."""
        return self._typography

    def set_typography(self, typography: Typography) -> None:
        """Set the text so; what stood at the top stays there, and what was selected selected."""
        place, caret = self._reading_place(), self.textCursor()
        self._typography = typography
        self.renew_document()
        self._select(caret.anchor(), caret.position())
        self._read_on_at(place)

    def set_insertions(self, insertions: Iterable[Insertion]) -> None:
        """Show these in the same text; what stood at the top, caret and selection stay."""
        before, after = self.positions, Positions.of(self.positions.text, insertions)
        if after.shown == before.shown:
            return
        place, caret = self._reading_place(), self.textCursor()
        anchor, position = before.to_text(caret.anchor()), before.to_text(caret.position())
        top = before.to_text(place.position)
        self.positions = after
        self.renew_document()
        self._select(after.to_qt(anchor), after.to_qt(position))
        self._read_on_at(Place(after.to_qt(top), place.below))

    def set_copied(self, copied: Callable[[int, int], str] | None) -> None:
        """Have the code points `[start, end)` of this text copied as `copied` says them.

        None copies them exactly as they stand.
        """
        self._copied = copied

    def copied(self, start: int, end: int) -> str:
        """The code points `[start, end)` as they are put on the clipboard."""
        return self._copied(start, end) if self._copied else self.positions.text[start:end]

    def offset_at_top(self) -> int:
        """The offset of the first code point in sight."""
        return self.positions.to_text(self._reading_place().position)

    def show_at_top(self, offset: int) -> None:
        """Scroll so that the line of that offset is the first in sight.

        Above the first line of all stands the page's margin, which is shown with it.
        """
        position = self.positions.to_qt(offset)
        if position:
            self._read_on_at(Place(position))
        else:
            self.verticalScrollBar().setValue(0)

    def lead_to(self, start: int, end: int) -> None:
        """Bring the stretch to the upper third, unless it is in sight, and the caret to it."""
        first, last = self.positions.shown_stretch(start, end)
        caret = self.textCursor()
        if not caret.hasSelection() and not first <= caret.position() <= last:
            self._select(first, first)
            self._show_caret(False)
        top, bottom = self._top_and_bottom(first, last)
        if not self._is_in_sight(top, bottom):
            height = self.viewport().height()
            self.verticalScrollBar().setValue(round(top - _PLACE_OF_PASSAGE * height))

    def lines_in_sight(self, start: int, end: int) -> QRect:
        """Where the lines of the stretch stand in the viewport, as far as they are in sight."""
        top, bottom = self._top_and_bottom(*self.positions.shown_stretch(start, end))
        whole = QRectF(0, top, self.viewport().width(), bottom - top)
        lines = whole.translated(0, -self.origin().y()).toAlignedRect()
        return lines.intersected(self.viewport().rect())

    def selected_stretch(self) -> tuple[int, int]:
        """The code points selected, `[start, end)`; alike where nothing is."""
        cursor = self.textCursor()
        return self.positions.text_stretch(cursor.selectionStart(), cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select the code points `[start, end)`, or put the caret there where they are none."""
        self._select(self.positions.to_qt(start), self.positions.to_qt(end))

    def renew_document(self) -> None:
        """Build the document anew: the text, its typography or both are other than before."""
        before = self._document
        self.setFont(self._typography.font)
        self._fit_column()
        self._document = document_of(self.positions, self._blocks, self._typography, self)
        self.block_starts = _starts_of(self._document)
        self.setDocument(self._document)
        self._place = None
        if before is not None:
            before.deleteLater()

    def origin(self) -> QPointF:
        """The point of the document that is drawn at the viewport's top left."""
        across = self.horizontalScrollBar()
        hidden = across.maximum() - across.value() if self.isRightToLeft() else across.value()
        return QPointF(hidden, self.verticalScrollBar().value())

    def _set_up(self) -> None:
        # A child is not filled by itself, and the column leaves room beside the viewport.
        self.setAutoFillBackground(True)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setLineWidth(_FOCUS_RING)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._show_caret(False)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._forget_place)
        self.verticalScrollBar().rangeChanged.connect(self._let_the_end_rise)

    def _show_caret(self, is_shown: bool) -> None:
        """Show the caret only to who uses it: where the program put it, it is a stray mark.

        The flag is the only way to hide it: one of no width still has its sign of direction.
        """
        how = Qt.TextInteractionFlag.TextSelectableByMouse
        if is_shown:
            how |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        if how != self.textInteractionFlags():
            self.setTextInteractionFlags(how)

    def _fit_column(self) -> None:
        """Leave room at both sides, so that lines are not longer than is good to read."""
        column = self._typography.column_width + 2 * MARGIN
        beside = max(0, round((self.width() - column) / 2))
        self.setViewportMargins(beside, 0, beside, 0)

    def _let_the_end_rise(self) -> None:
        """Let the last lines be scrolled up as far as a passage is brought."""
        height, bar = self.viewport().height(), self.verticalScrollBar()
        whole = self.document().size().height()
        if whole > height:
            bar.setMaximum(round(whole - _PLACE_OF_END * height))

    def _top_and_bottom(self, first: int, last: int) -> tuple[float, float]:
        """Those of the lines of a stretch, in the document."""
        document = self.document()
        return line_rect(document, first).top(), line_rect(document, max(first, last - 1)).bottom()

    def _is_in_sight(self, top: float, bottom: float) -> bool:
        """Whether a passage is; of a long one, whether it begins in the upper third."""
        begin, height = self.verticalScrollBar().value(), self.viewport().height()
        gap = MARGIN / 2
        if bottom - top + 2 * gap > height:
            return begin + gap <= top <= begin + height / 3
        return begin + gap <= top and bottom + gap <= begin + height

    def _reading_place(self) -> Place:
        """What stands at the top; remembered until the reader scrolls, so that it cannot drift."""
        if self._place is None:
            self._place = place_at(self.document(), self.verticalScrollBar().value())
        return self._place

    def _read_on_at(self, place: Place) -> None:
        self.verticalScrollBar().setValue(round(height_of(self.document(), place)))
        self._place = place

    def _forget_place(self) -> None:
        self._place = None

    def _select(self, anchor: int, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _show_focus(self, shown: bool) -> None:
        ring = self.colours.accent if shown else self.colours.page
        self.setPalette(inked(palette_of(self.colours, self.colours.page, self.palette()), ring))

    def _lines_between(self, start: int, end: int) -> Iterator[tuple[str, bool]]:
        for block in self._blocks:
            first, last = max(start, block.start), min(end, block.end)
            if first < last:
                yield self.copied(first, last), block.rtl

    def _corrected(self, event: QMouseEvent) -> QMouseEvent:
        """The event at the place where Qt finds the letter that is under the pointer."""
        space = hanging_space(self.document(), event.position() + self.origin())
        return _shifted(event, QPointF(space, 0)) if space else event

    def createMimeDataFromSelection(self) -> QMimeData:
        """The excerpt of the text itself, or what is to be copied for it; not what is shown."""
        start, end = self.selected_stretch()
        return excerpt(self.copied(start, end), self._lines_between(start, end))

    def event(self, event: QEvent) -> bool:
        """Fit the column before the text is laid out, and let its margins be part of it."""
        if event.type() == QEvent.Type.Resize:
            self._reading_place()
            self._fit_column()
        elif isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return event.isAccepted()
        elif isinstance(event, QMouseEvent) and event.type() in self._on_pointer:
            beside = _shifted(event, QPointF(-self.viewport().pos()))
            self._on_pointer[event.type()](beside)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the reader's place where the lines break otherwise."""
        place = self._reading_place()
        super().resizeEvent(event)
        self._read_on_at(place)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the text's own font when the program's changes."""
        super().changeEvent(event)
        # Not at every change: to be given a font, even the same, lays out the whole text anew.
        if event.type() in _OF_FONTS:
            self.document().setDefaultFont(self._typography.font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the caret from where the keys move it."""
        if event.key() in _MOVING:
            self._show_caret(True)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Find the letter under the pointer, and show the caret there."""
        self._show_caret(True)
        super().mousePressEvent(self._corrected(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Find the letter under the pointer."""
        super().mouseMoveEvent(self._corrected(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Find the letter under the pointer."""
        super().mouseReleaseEvent(self._corrected(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Find the letter under the pointer."""
        super().mouseDoubleClickEvent(self._corrected(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ask for another size where Ctrl is held; Qt's own zoom would not keep the place."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        # A touchpad tells a step of a wheel in many small parts.
        turned = event.angleDelta().y()
        self._turned = turned if turned * self._turned < 0 else turned + self._turned
        steps = int(self._turned / _STEP_OF_WHEEL)
        if steps:
            self._turned -= steps * _STEP_OF_WHEEL
            self.zoom_asked.emit(steps)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show by a ring that the keys go here, to who came by keys."""
        super().focusInEvent(event)
        self._show_focus(event.reason() in _BY_KEYS)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._show_focus(False)


def _starts_of(document: QTextDocument) -> list[int]:
    starts, block = [], document.begin()
    while block.isValid():
        starts.append(block.position())
        block = block.next()
    return starts


def _shifted(event: QMouseEvent, by: QPointF) -> QMouseEvent:
    return QMouseEvent(
        event.type(),
        event.position() + by,
        event.globalPosition(),
        event.button(),
        event.buttons(),
        event.modifiers(),
        event.pointingDevice(),
    )
