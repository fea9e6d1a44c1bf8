"""The steps of a reason as one selectable text, with a stone over each that can be followed."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from widgets.colours import NEUTRAL, Colours, tinted
from widgets.mark_geometry import Box, boxes
from widgets.mark_shapes import filled
from widgets.reason_steps import Look, ReasonDocument, Step, plain
from widgets.stone import Stone

_LINES = 2
_LEAST_WIDTH = 120
_ROOM = 2
_HOVER = 0.08
NONE = -1
"""The place of no step."""


class ReasonText(QTextBrowser):
    """Shows as many steps as find room in two lines, or all of them where it is opened.

    Steps are told by their places, from 0.
    """

    cut_changed = Signal(bool)
    """Whether steps or words are left out."""
    stone_pointed = Signal(int)
    """Another stone is under the pointer or else has the focus; tells `NONE` for none."""
    stone_chosen = Signal(int)
    """The reader clicked a stone, or pressed Enter or Space on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = NEUTRAL
        self._question = ""
        self._steps: Sequence[Step] = ()
        self._is_opened = False
        self._fitted_width = -1
        # By width: Qt asks for them again and again while it lays the window out.
        self._heights: dict[int, int] = {}
        # What was measured last, and the width: it is shown if that becomes the text's own.
        self._measured: tuple[int, ReasonDocument] | None = None
        self._lit = self._wanted = self._hovered = self._pointed = NONE
        self._shown = self._written(range(0))
        self._boxes: dict[int, list[Box]] = {}
        self._stones: list[Stone] = []
        self._set_up()

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self._renew()

    def show_steps(self, question: str, steps: Sequence[Step]) -> None:
        """Show the steps after the question, none of them lit."""
        self._question, self._steps = question, tuple(steps)
        self._lit = self._wanted = self._hovered = NONE
        self.setAccessibleName(self.plain())
        self._renew()

    def light(self, place: int) -> None:
        """Show that the step of that place is followed, bringing it into sight; `NONE`: none is."""
        if (self._lit, self._wanted) != (place, place):
            self._lit = self._wanted = place
            self._renew()

    def open(self, is_opened: bool) -> None:
        """Show all steps, however many lines they need, or only what finds room."""
        if is_opened != self._is_opened:
            self._is_opened = is_opened
            self._renew()

    def plain(self) -> str:
        """All that there is to say, as plain text."""
        return plain(self._question, self._steps)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.viewport().setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _written(self, shown: range) -> ReasonDocument:
        is_short = not self._is_opened
        look = Look(self.font(), self._colours, self.isRightToLeft(), is_short, self._lit)
        return ReasonDocument.of(self._question, self._steps, shown, look, self)

    # Which steps are in sight

    def _renew(self) -> None:
        """Show what has changed, in the room that there is now."""
        self._measure_anew()
        self._fitted_width = NONE
        # What stands beside may have changed, too: to be given its room first is to fit once.
        beside = self.parentWidget()
        layout = beside.layout() if beside is not None else None
        if layout is not None:
            layout.activate()
        if self._fitted_width == NONE:
            self._fit()

    def _measure_anew(self) -> None:
        """Forget the heights, and have the layout ask for them."""
        self._heights.clear()
        self._take_measured(NONE)
        self.updateGeometry()

    def _fit(self, goal: int = NONE) -> None:
        """Show as many steps as find room: the first, or those up to the wanted one.

        The focus stays on its step, or goes to the stone at the `goal`.
        """
        self._fitted_width = self.width()
        before = self._shown
        width = self.viewport().width()
        self._shown = self._take_measured(width) or self._fitting(width)
        self.setDocument(self._shown.document)
        before.document.deleteLater()
        self._arrange(goal if goal != NONE else self._focused())
        self.cut_changed.emit(not self._shown.is_whole)

    def _take_measured(self, width: int) -> ReasonDocument | None:
        """What was measured last, if it is right in that width, too; it is remembered no more."""
        if self._measured is None:
            return None
        (measured_at, measured), self._measured = self._measured, None
        if width == measured_at or (width > 0 and self._finds_room(measured, width)):
            return measured
        measured.document.deleteLater()
        return None

    def _finds_room(self, found: ReasonDocument, width: int) -> bool:
        """Whether it shows all steps in that width, and in no more lines than there are."""
        return len(found.stretches) == len(self._steps) and found.lines_at(width) <= _LINES

    def _fitting(self, width: int) -> ReasonDocument:
        count = len(self._steps)
        whole = self._written(range(count))
        if self._is_opened or not count or whole.lines_at(width) <= _LINES:
            return whole
        whole.document.deleteLater()
        for first in range(count):
            found = self._fitting_from(first, width)
            if self._wanted < first + len(found.stretches):
                break
            found.document.deleteLater()
        return found

    def _fitting_from(self, first: int, width: int) -> ReasonDocument:
        found = self._written(range(first, first + 1))
        for last in range(first + 2, len(self._steps) + 1):
            more = self._written(range(first, last))
            if more.lines_at(width) > _LINES:
                more.document.deleteLater()
                break
            found.document.deleteLater()
            found = more
        return found

    # The stones

    def _arrange(self, goal: int) -> None:
        """Lay a stone over each step in sight that can be followed; one at the goal is focused."""
        block = self.document().begin()
        self._boxes = {
            place: boxes(block, start, end, True, True)
            for place, (start, end) in self._shown.stretches.items()
        }
        places = [place for place in self._boxes if self._steps[place].is_stone]
        while len(self._stones) < len(places):
            self._add_stone()
        for stone, place in zip(self._stones, places, strict=False):
            words = self._steps[place].plain
            stone.lie_over(place, words, self._boxes[place], self._colours)
            if place == goal:
                stone.setFocus()
        # Who reads by stones need not stop at the text around them.
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.ClickFocus if places else policy.StrongFocus)
        for stone in self._stones[len(places) :]:
            if stone.hasFocus():
                (self._stones[0] if places else self).setFocus()
            stone.hide()
        self._tell_pointed()
        self.viewport().update()

    def _add_stone(self) -> None:
        stone = Stone(self.viewport())
        QWidget.setTabOrder(self._stones[-1] if self._stones else self, stone)
        stone.focus_changed.connect(self._tell_pointed)
        stone.clicked.connect(lambda: self.stone_chosen.emit(stone.place))
        stone.left.connect(lambda by: self._go_on(stone.place, by))
        self._stones.append(stone)

    def _go_on(self, place: int, by: int) -> None:
        """Take the focus to the next stone (1) or the one before (-1), if there is one."""
        places = [number for number, step in enumerate(self._steps) if step.is_stone]
        goal = places.index(place) + by
        if 0 <= goal < len(places):
            self._focus_stone(places[goal])

    def _focus_stone(self, place: int) -> None:
        if place in self._boxes:
            self._arrange(place)
        else:
            self._wanted = place
            self._measure_anew()
            self._fit(place)

    def _focused(self) -> int:
        """The place of the stone that has the focus."""
        return next((stone.place for stone in self._stones if stone.hasFocus()), NONE)

    def _tell_pointed(self) -> None:
        pointed = self._hovered if self._hovered != NONE else self._focused()
        if pointed != self._pointed:
            self._pointed = pointed
            self.viewport().update()
            self.stone_pointed.emit(pointed)

    def _hover(self, place: int) -> None:
        is_stone = place != NONE
        shape = Qt.CursorShape.PointingHandCursor if is_stone else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self._hovered = place
        self._tell_pointed()

    def _stone_at(self, point: QPointF) -> int:
        for place, found in self._boxes.items():
            if self._steps[place].is_stone and any(box.rect.contains(point) for box in found):
                return place
        return NONE

    # What Qt asks for

    def heightForWidth(self, width: int) -> int:
        """The room that is needed below the text in that width."""
        if width not in self._heights:
            found = self._take_measured(width) or self._fitting(width)
            self._measured = width, found
            self._heights[width] = math.ceil(found.height_at(width))
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as it is, and as high as that needs."""
        return QSize(max(_LEAST_WIDTH, self.width()), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """A line of a few words."""
        return QSize(_LEAST_WIDTH, self.fontMetrics().lineSpacing())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point with the hand at what can be followed."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(self._stone_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the stone that was clicked, unless text was selected."""
        super().mouseReleaseEvent(event)
        place = self._stone_at(event.position())
        is_click = event.button() == Qt.MouseButton.LeftButton
        if is_click and place != NONE and not self.textCursor().hasSelection():
            self._focus_stone(place)
            self.stone_chosen.emit(place)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        self._hover(NONE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many steps as find room now."""
        super().resizeEvent(event)
        if self.width() == self._fitted_width:
            return
        is_fitted = self._fitted_width != NONE
        if is_fitted and self._finds_room(self._shown, self.viewport().width()):
            self._fitted_width = self.width()
            self._arrange(self._focused())
        else:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw grounds under what is lit or pointed at, and a ring where the text has the focus."""
        colours = self._colours
        grounds = ((self._lit, colours.tint_current), (self._pointed, _HOVER))
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place, tint in grounds:
                for box in self._boxes.get(place, ()):
                    painter.fillPath(filled(_with_room(box)), tinted(colours.accent, tint))
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self.viewport()) as painter:
                ring = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
                painter.setPen(QPen(colours.accent, 1.6))
                painter.drawRoundedRect(ring, 3, 3)


def _with_room(box: Box) -> Box:
    """The box with a little room beside the words where they begin and end."""
    left, right = (_ROOM * is_closed for is_closed in (box.left_closed, box.right_closed))
    return Box(box.rect.adjusted(-left, 0, right, 0), box.left_closed, box.right_closed)
