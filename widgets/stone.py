"""A step of a reason that can be followed: it takes the focus and the keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from widgets.colours import Colours
from widgets.item_view import ACTIVATING
from widgets.mark_geometry import Box
from widgets.mark_shapes import framed

_RING = 1.6
_ROOM = 2


class Stone(QAbstractButton):
    """Lies over its words, which somebody else draws, and draws a ring around them.

    The pointer is that one's affair, too, so that the words can be selected.
    """

    focus_changed = Signal()
    """The focus came or went."""
    left = Signal(int)
    """The reader goes on from here: 1 to the next stone, -1 to the one before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = -1
        self._boxes: list[Box] = []
        self._colours: Colours | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription(self.tr("با Enter واژه‌هایش در متن نشان داده می‌شود."))

    def lie_over(self, place: int, words: str, boxes: Sequence[Box], colours: Colours) -> None:
        """Be the step of that place; the boxes are where its words are drawn in the parent."""
        self.place, self._colours = place, colours
        self.setText(words)
        self.setAccessibleName(words)
        whole = QRectF()
        for box in boxes:
            whole = whole.united(box.rect)
        area = whole.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM).toAlignedRect()
        self._boxes = [
            Box(box.rect.translated(-area.topLeft()), box.left_closed, box.right_closed)
            for box in boxes
        ]
        self.setGeometry(area)
        self.show()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the step with Enter or Space; go on with the arrows, as the reading goes."""
        ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            ahead, back = back, ahead
        if event.key() in ACTIVATING:
            self.click()
        elif event.key() in (ahead, back):
            self.left.emit(1 if event.key() == ahead else -1)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus came."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus went."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring where it has the focus."""
        if not self.hasFocus() or self._colours is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._colours.accent, _RING))
            for box in self._boxes:
                painter.drawPath(framed(box))
