"""Tabs above the article, one for each that is open; hidden while there is only one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QTabBar, QWidget

from widgets.announcement import announce
from widgets.colours import NEUTRAL, Colours, painted_over, palette_of

_NARROWEST, _WIDEST = 60, 180
# A longer title is not cut any shorter: about sixteen letters and the cross.
_LEAST_CUT = 164
_CROSS, _FROM_END, _ARM, _STROKE = 20, 6, 3.5, 1.4
_START, _END = 12, _CROSS + 2 * _FROM_END
_HOVER, _ROUND = 0.12, 6
_QUIET_HOVER = 0.05
# The ring of the focus: its line (pixels), and how far it lies within the tab.
_RING, _INSET = 2.0, (4.0, 7.0, -4.0, -5.0)
_ONWARD = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BY_KEYS = (
    *(Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason),
    Qt.FocusReason.ShortcutFocusReason,
)
_NONE = -1
_ISOLATED = "\u2068{}\u2069"


@dataclass(frozen=True, slots=True)
class TabText:
    """What a tab says, and what it says at more length when it is pointed at."""

    title: str
    tip: str = ""


class TabStrip(QTabBar):
    """Shows tabs by their places, and tells what the reader wants of them.

    The crosses are drawn, and no buttons of Qt's: forty of those would hold up the window. Who has
    no mouse goes by arrows, Home and End, closes by Delete, and goes on by Esc or Enter.
    """

    left = Signal()
    """The reader goes on to the article: by Esc, Enter or a click, or since the tabs are gone."""
    tab_chosen = Signal(int)
    close_asked = Signal(int)
    tab_moved = Signal(int, int)
    """The reader put the tab at the first place at the second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = NEUTRAL
        self._texts: list[TabText] = []
        self._pointed = self._pressed = _NONE
        self.setAccessibleName(self.tr("مقاله‌های باز"))
        self.setAccessibleDescription(
            self.tr("پیکان‌ها از مقاله‌ای به مقالهٔ دیگر می‌روند؛ Delete می‌بندد و Esc به متن می‌رود.")
        )
        self.setExpanding(False)
        self.setMovable(True)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setMouseTracking(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self.tab_chosen)
        self.tabMoved.connect(self._tell_moved)
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.setPalette(palette_of(colours, colours.panel, self.palette()))
        self.setStyleSheet(_style(colours, self.isRightToLeft()))

    def show_tabs(self, texts: Sequence[TabText], current: int) -> None:
        """Show these tabs, of which that one is in hand; tells nothing."""
        was_blocked, had_focus = self.blockSignals(True), self.hasFocus()
        if len(texts) > self.count() + 1:
            # What is not in sight is laid out once, and not again with each tab that comes.
            self.hide()
        while self.count() > len(texts):
            self.removeTab(self.count() - 1)
        del self._texts[len(texts) :]
        for place, text in enumerate(texts):
            if place == len(self._texts):
                self.addTab("")
                self._texts.append(TabText(""))
            if text != self._texts[place]:
                self._say(place, text)
        self.setCurrentIndex(current)
        self.blockSignals(was_blocked)
        self.setVisible(len(texts) > 1)
        if had_focus:
            self._keep_focus()

    def cross(self, place: int) -> QRect:
        """Where the cross is that closes a tab."""
        tab = self.tabRect(place)
        top = tab.top() + (tab.height() - _CROSS) // 2 + 1
        at_right = QRect(tab.right() - _FROM_END - _CROSS, top, _CROSS, _CROSS)
        return QStyle.visualRect(self.layoutDirection(), tab, at_right)

    def _keep_focus(self) -> None:
        """Have the focus after a change, too, or tell that there is no place for it."""
        if len(self._texts) > 1:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _say(self, place: int, text: TabText) -> None:
        self._texts[place] = text
        # A single «&» would be taken for a mnemonic. Isolated, a title is cut at its own end.
        self.setTabText(place, _ISOLATED.format(text.title.replace("&", "&&")))
        self.setTabToolTip(place, "\n".join(filter(None, (text.title, text.tip))))

    def _tell_moved(self, end: int, start: int) -> None:
        self._texts.insert(end, self._texts.pop(start))
        self.tab_moved.emit(start, end)

    def _bring_into_sight(self) -> None:
        """Scroll to the tab in hand: where it was dragged to it may be half out of sight."""
        place = self.currentIndex()
        was_blocked = self.blockSignals(True)
        # Qt scrolls only to a tab that was not in hand before.
        self.setCurrentIndex(place - 1 if place else place + 1)
        self.setCurrentIndex(place)
        self.blockSignals(was_blocked)

    def _crossed(self, event: QMouseEvent) -> int:
        """The tab whose cross is there, or none."""
        point = event.position().toPoint()
        place = self.tabAt(point)
        return place if place >= 0 and self.cross(place).contains(point) else _NONE

    def _point_at(self, place: int) -> None:
        if place != self._pointed:
            self._pointed = place
            self.update()

    def _paint_cross(self, painter: QPainter, place: int) -> None:
        colours, rect, is_pointed = self._colours, self.cross(place), place == self._pointed
        if is_pointed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(painted_over(colours.text, _HOVER, colours.panel))
            painter.drawRoundedRect(rect, _ROUND, _ROUND)
        centre = QRectF(rect).center()
        painter.setPen(QPen(colours.text if is_pointed else colours.quiet_text, _STROKE))
        for way in (QPointF(_ARM, _ARM), QPointF(_ARM, -_ARM)):
            painter.drawLine(centre - way, centre + way)

    def _paint_ring(self, painter: QPainter) -> None:
        ring = QRectF(self.tabRect(self.currentIndex())).adjusted(*_INSET)
        painter.setPen(QPen(self._colours.accent, _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ring, _ROUND, _ROUND)

    def event(self, event: QEvent) -> bool:
        """Have Esc before the window's own command for it has."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in _ONWARD:
            event.accept()
            return True
        return super().event(event)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Scroll rather than cut titles to a few letters; a short one takes what it needs."""
        hint = self.tabSizeHint(index)
        return QSize(min(hint.width(), _LEAST_CUT), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the crosses over the tabs, and a ring in the one that has the focus."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place in range(self.count()):
                if self.tabRect(place).intersects(event.rect()):
                    self._paint_cross(painter, place)
            if self.hasFocus() and self.currentIndex() >= 0:
                self._paint_ring(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep from turning to a tab that is to be closed."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self._crossed(event) if is_left else _NONE
        if self._pressed == _NONE:
            super().mousePressEvent(event)
            if self.hasFocus() and is_left:
                self.left.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Set off the cross that is pointed at."""
        self._point_at(self._crossed(event))
        if self._pressed == _NONE:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close the tab on whose cross the button is let go, or anywhere the middle one."""
        pressed, self._pressed = self._pressed, _NONE
        place = self.tabAt(event.position().toPoint())
        if pressed != _NONE:
            if self._crossed(event) == pressed:
                self.close_asked.emit(pressed)
        elif event.button() is Qt.MouseButton.MiddleButton and place >= 0:
            self.close_asked.emit(place)
        else:
            super().mouseReleaseEvent(event)
            self._bring_into_sight()

    def leaveEvent(self, event: QEvent) -> None:
        """Set off nothing any more."""
        self._point_at(_NONE)
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for the crosses at the other side."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.setStyleSheet(_style(self._colours, self.isRightToLeft()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell a screen reader where the keys have led: Qt calls the tabs by the one in hand."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            announce(self, self.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the tab in hand with Delete; go on to the article, or to the ends."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.count() - 1}
        if event.key() == Qt.Key.Key_Delete and self.currentIndex() >= 0:
            self.close_asked.emit(self.currentIndex())
        elif event.key() in _ONWARD:
            self.left.emit()
        elif event.key() in ends:
            self.setCurrentIndex(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _style(colours: Colours, is_rtl: bool) -> str:
    """Flat tabs on the panel; the one in hand is part of the page below it."""
    hover = painted_over(colours.text, _QUIET_HOVER, colours.panel).name()
    left, right = (_END, _START) if is_rtl else (_START, _END)
    return (
        f"QTabBar {{ background: {colours.panel.name()};"
        f"  border-bottom: 1px solid {colours.line.name()} }}"
        f"QTabBar::tab {{ background: transparent; color: {colours.quiet_text.name()};"
        f"  min-width: {_NARROWEST}px; max-width: {_WIDEST}px;"
        f"  padding: 5px {right}px 5px {left}px; margin: 3px 1px 0 1px;"
        "  border: 1px solid transparent;"
        "  border-top-left-radius: 8px; border-top-right-radius: 8px }"
        f"QTabBar::tab:hover {{ background: {hover} }}"
        f"QTabBar::tab:selected {{ background: {colours.page.name()};"
        f"  color: {colours.text.name()}; border-color: {colours.line.name()};"
        f"  border-bottom-color: {colours.page.name()} }}"
        f"QTabBar QToolButton {{ background: {colours.panel.name()}; border: none }}"
    )
