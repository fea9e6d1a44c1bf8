"""All keys at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from widgets.colours import Colours, palette_of
from widgets.key_cap import KeyCap
from widgets.pill_button import PillButton
from widgets.row_text import sized
from widgets.slim_scroll_bar import SlimScrollBar

_SIDE, _BETWEEN, _BETWEEN_COLUMNS = 20, 6, 44
_COLUMNS = 2
_RING = 2
_LEAST_WIDTH = 780
_MOST = (900, 620)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What can be done, and the keys that do it, as they are to be read («Ctrl+O»)."""

    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Rows that belong together, under a heading."""

    title: str
    rows: tuple[KeyRow, ...]


class KeyGuide(QDialog):
    """A dialog made from the groups, in two columns; Esc closes it."""

    print_asked = Signal()
    """The reader wants the keys on paper."""

    def __init__(
        self, groups: Sequence[KeyGroup], colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._colours = colours
        self.setWindowTitle(self.tr("راهنمای کلیدها"))
        self.setPalette(palette_of(colours, colours.page, self.palette()))
        close = PillButton(self.tr("بستن"))
        close.set_colours(colours)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        table = self._table(groups)
        layout.addWidget(self._scrolled(table), 1)
        layout.addLayout(self._buttons(close))
        room = table.sizeHint().expandedTo(QSize(_LEAST_WIDTH, 0)).boundedTo(QSize(*_MOST))
        self.resize(room + QSize(0, close.sizeHint().height() + 2 * _SIDE))

    def _buttons(self, close: QWidget) -> QHBoxLayout:
        printing = PillButton(self.tr("چاپ…"))
        printing.set_colours(self._colours)
        printing.setAutoDefault(False)
        printing.clicked.connect(self.print_asked)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(printing)
        buttons.addWidget(close)
        return buttons

    def _scrolled(self, content: QWidget) -> QScrollArea:
        area = _Scrolled(self._colours.accent)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(content)
        return area

    def _table(self, groups: Sequence[KeyGroup]) -> QWidget:
        table = QWidget()
        layout = QHBoxLayout(table)
        layout.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        layout.setSpacing(_BETWEEN_COLUMNS)
        for column in _balanced(groups):
            grid = QGridLayout()
            grid.setVerticalSpacing(_BETWEEN)
            grid.setColumnStretch(0, 1)
            for group in column:
                self._add(grid, group)
            grid.setRowStretch(grid.rowCount(), 1)
            layout.addLayout(grid, 1)
        return table

    def _add(self, grid: QGridLayout, group: KeyGroup) -> None:
        title = QLabel(group.title)
        title.setFont(sized(self.font(), 1.05, bold=True))
        title.setContentsMargins(0, _SIDE // 2 if grid.count() else 0, 0, 0)
        grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for row in group.rows:
            text = QLabel(row.text)
            text.setWordWrap(True)
            number = grid.rowCount()
            grid.addWidget(text, number, 0)
            grid.addLayout(self._caps(row.keys), number, 1)

    def _caps(self, keys: Sequence[str]) -> QHBoxLayout:
        caps = QHBoxLayout()
        caps.setSpacing(_BETWEEN)
        caps.addStretch(1)
        for key in keys:
            caps.addWidget(KeyCap(key, self._colours))
        return caps

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an edge that sets the guide off from the window below it."""
        with QPainter(self) as painter:
            painter.setPen(self._colours.line)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class _Scrolled(QScrollArea):
    """Shows by a ring that the keys scroll it."""

    def __init__(self, ring: QColor) -> None:
        super().__init__()
        self._ring = ring
        self.setVerticalScrollBar(SlimScrollBar())
        self.setViewportMargins(_RING, _RING, _RING, _RING)

    def event(self, event: QEvent) -> bool:
        """Draw the ring around the viewport, where the scroll area draws its frame."""
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and self.hasFocus():
            with QPainter(self) as painter:
                painter.setPen(QPen(self._ring, _RING))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        return done

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()


def _balanced(groups: Sequence[KeyGroup]) -> list[list[KeyGroup]]:
    """The groups in columns of about the same length, in order."""
    whole = sum(len(group.rows) + 1 for group in groups)
    columns: list[list[KeyGroup]] = [[] for _ in range(_COLUMNS)]
    filled = 0
    for group in groups:
        length = len(group.rows) + 1
        place = min(_COLUMNS - 1, int((filled + length / 2) * _COLUMNS / whole))
        columns[place].append(group)
        filled += length
    return columns
