"""A few words that point at a part of the window, step by step, and stop nobody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from widgets.announcement import announce
from widgets.colours import NEUTRAL, Colours, palette_of
from widgets.escape import Escape
from widgets.pill_button import PillButton
from widgets.row_text import sized

_WIDTH, _LEAST_MARGIN = 380, 12
_SIDE, _BETWEEN = 18, 8
_BEAK, _RADIUS, _LINE = 12, 10.0, 2.0
# From the end of the box to the tip of a beak that stands right beside its corner.
_TO_BEAK = 2 * _BEAK + int(_RADIUS)
_RING, _RING_RADIUS, _RING_LINE = 4, 8.0, 2.5
_OF_PLACE = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)


@dataclass(frozen=True)
class Hint:
    """What is said at one step: `place` («۲ از ۵»), a title, a sentence or two.

    `target` gives the rectangle that is meant, in the window's own coordinates; `spared` those
    that are better left in sight.
    """

    place: str
    title: str
    text: str
    target: Callable[[], QRect]
    is_first: bool = False
    is_last: bool = False
    spared: Callable[[], Sequence[QRect]] = tuple


class Callout(QFrame):
    """Stands beside what is meant, with a ring around that; mouse and keys reach all the rest.

    Enter goes on, Esc leaves, wherever in the window the focus is.
    """

    next_asked = Signal()
    back_asked = Signal()
    closed = Signal()
    """The reader wants to see no more."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._ring = window, _Ring(window)
        self._colours = NEUTRAL
        self._hint: Hint | None = None
        self._tip = QPointF()
        self._before: QWidget | None = None
        self._place, self._title, self._text = QLabel(), QLabel(), QLabel()
        self._next = PillButton(self.tr("بعدی"), is_main=True)
        self._back, self._skip = PillButton(self.tr("پیشین")), PillButton(self.tr("رد شدن"))
        self._next.clicked.connect(self.next_asked)
        self._back.clicked.connect(self.back_asked)
        self._skip.clicked.connect(self.closed)
        self._lay_out()
        window.installEventFilter(self)
        self._escape = Escape(window, is_on=False)
        self._escape.pressed.connect(self.closed)
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.setPalette(palette_of(colours, colours.page, self.palette()))
        quiet = QPalette(self.palette())
        quiet.setColor(QPalette.ColorRole.WindowText, colours.quiet_text)
        self._place.setPalette(quiet)
        for button in (self._next, self._back, self._skip):
            button.set_colours(colours)
        self._ring.set_colours(colours)
        self.update()

    def show_hint(self, hint: Hint) -> None:
        """Say this, beside what it is about, and take the focus; a screen reader is told it."""
        if not self.isVisible():
            self._remember(QApplication.focusWidget())
        self._hint, self._escape.is_on = hint, True
        self._place.setText(hint.place)
        self._title.setText(hint.title)
        self._text.setText(hint.text)
        said = self.tr("پایان") if hint.is_last else self.tr("بعدی")
        self._next.setText(said)
        self._next.setAccessibleName(said)
        self._back.setEnabled(not hint.is_first)
        self._skip.setVisible(not hint.is_last)
        self.setAccessibleName(hint.title)
        self.setAccessibleDescription(hint.text)
        self._ring.show()
        self._ring.raise_()
        self.show()
        self.raise_()
        self._stand()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{hint.place}. {hint.title}. {hint.text}")

    def leave(self) -> None:
        """Go out of sight; the focus goes back to where it was before."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self._window)
        self._hint, self._escape.is_on = None, False
        self._ring.hide()
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._remember(None)

    def _remember(self, before: QWidget | None) -> None:
        """Where the focus is to go back to, as long as that is there."""
        if self._before is not None:
            self._before.destroyed.disconnect(self._forget_before)
        self._before = before
        if before is not None:
            before.destroyed.connect(self._forget_before)

    def _forget_before(self) -> None:
        self._before = None

    def _stand(self) -> None:
        """Stand beside what is meant, where there is room and least is covered."""
        if self._hint is None:
            return
        target, around = self._hint.target(), self._window.rect()
        target = target.intersected(around)
        ring = target.adjusted(-_RING, -_RING, _RING, _RING)
        self._ring.setGeometry(ring.intersected(around))
        size = self._size(around)
        place = _beside(target, size, around, self._hint.spared())
        self._tip = QPointF(_nearest(QRect(place, size), target) - place)
        self.setGeometry(QRect(place, size))
        self.update()

    def _size(self, around: QRect) -> QSize:
        width = min(_WIDTH, around.width() - 2 * _LEAST_MARGIN)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        return QSize(width, height)

    def _lay_out(self) -> None:
        self._place.setFont(sized(self.font(), 0.88))
        self._title.setFont(sized(self.font(), 1.15, bold=True))
        for label in (self._place, self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(_BETWEEN)
        buttons.addWidget(self._skip)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[_SIDE + _BEAK] * 4)
        column.setSpacing(_BETWEEN)
        for label in (self._place, self._title, self._text):
            column.addWidget(label)
        column.addSpacing(_BETWEEN)
        column.addLayout(buttons)
        QWidget.setTabOrder(self._next, self._back)
        QWidget.setTabOrder(self._back, self._skip)

    def _outline(self) -> QPainterPath:
        """A round box with a beak whose tip touches what is meant."""
        box = QRectF(self.rect()).adjusted(_BEAK, _BEAK, -_BEAK, -_BEAK)
        path = QPainterPath()
        path.addRoundedRect(box, _RADIUS, _RADIUS)
        inset = _RADIUS + _BEAK
        x = min(max(self._tip.x(), box.left() + inset), box.right() - inset)
        y = min(max(self._tip.y(), box.top() + inset), box.bottom() - inset)
        beak = QPainterPath(self._tip)
        if box.left() <= self._tip.x() <= box.right():
            edge = box.top() if self._tip.y() < box.center().y() else box.bottom()
            feet = QPointF(x - _BEAK, edge), QPointF(x + _BEAK, edge)
        else:
            edge = box.left() if self._tip.x() < box.center().x() else box.right()
            feet = QPointF(edge, y - _BEAK), QPointF(edge, y + _BEAK)
        for foot in feet:
            beak.lineTo(foot)
        beak.closeSubpath()
        return path.united(beak)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and its beak."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._colours.accent, _LINE))
            painter.setBrush(self._colours.page)
            painter.drawPath(self._outline())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside what is meant."""
        if event.type() in _OF_PLACE:
            self._stand()
        return False


class _Ring(QWidget):
    """A frame around what is meant; mouse and keys go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._colours = NEUTRAL
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        half = _RING_LINE / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._colours.accent, _RING_LINE))
            frame = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(frame, _RING_RADIUS, _RING_RADIUS)


def _beside(target: QRect, size: QSize, around: QRect, spared: Sequence[QRect]) -> QPoint:
    """The top left of a box of that size that covers as little as can be.

    The target counts most, then what is spared; where it is all the same, below comes first.
    """

    def covered(box: QRect) -> tuple[int, int]:
        inner = box.adjusted(_BEAK, _BEAK, -_BEAK, -_BEAK)
        hidden = sum(_area(inner.intersected(one)) for one in spared)
        return _area(box.intersected(target)), hidden

    boxes = [_within(QRect(place, size), around) for place in _places(target, size)]
    return min(boxes, key=covered).topLeft()


def _places(target: QRect, size: QSize) -> list[QPoint]:
    """Below, above and at both sides: in the middle first, then to either side of that."""
    high, wide = size.height(), size.width()
    xs, ys = _around(target.center().x(), wide), _around(target.center().y(), high)
    return [
        *(QPoint(x, target.bottom() + 1) for x in xs),
        *(QPoint(x, target.top() - high) for x in xs),
        *(QPoint(target.left() - wide, y) for y in ys),
        *(QPoint(target.right() + 1, y) for y in ys),
    ]


def _around(middle: int, extent: int) -> tuple[int, ...]:
    """Where a box of that extent begins whose beak points at the middle."""
    return middle - extent // 2, middle - _TO_BEAK, middle - extent + _TO_BEAK


def _within(box: QRect, around: QRect) -> QRect:
    """The box moved into what is around it."""
    room = around.adjusted(0, 0, -box.width(), -box.height())
    x = min(max(box.x(), room.left()), max(room.left(), room.right()))
    y = min(max(box.y(), room.top()), max(room.top(), room.bottom()))
    return QRect(QPoint(x, y), box.size())


def _area(box: QRect) -> int:
    return box.width() * box.height() if box.isValid() else 0


def _nearest(box: QRect, target: QRect) -> QPoint:
    """The point of the box's edge that is nearest to the middle of the target."""
    middle = target.center()
    x = min(max(middle.x(), box.left()), box.right())
    y = min(max(middle.y(), box.top()), box.bottom())
    return QPoint(x, y)
