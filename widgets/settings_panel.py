"""A small panel over the window with a row for each thing that can be set, and its way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLabel, QWidget

from widgets.colours import NEUTRAL, Colours, palette_of
from widgets.escape import Escape
from widgets.pill_button import PillButton
from widgets.row_text import sized
from widgets.setting_fields import Field, Setting, field_of

_SIDE, _BETWEEN = 16, 8
_GAP = 8
_RADIUS = 10.0
_OF_PLACE = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


@dataclass(frozen=True)
class _Row:
    setting: Setting
    field: Field
    reset: PillButton


class SettingsPanel(QFrame):
    """Stands at the reading end of its parent, below the bar `above`; stops nobody.

    What is changed is told at once. Esc in it closes it, and the focus goes back where it was.
    """

    value_changed = Signal(str, object)
    """The reader changed a value; tells the setting's key and the new value."""
    closed = Signal()

    def __init__(
        self, title: str, settings: Sequence[Setting], parent: QWidget, above: QWidget
    ) -> None:
        super().__init__(parent)
        self._colours = NEUTRAL
        self._around, self._above = parent, above
        self._before: QWidget | None = None
        self.setAccessibleName(title)
        self.setAutoFillBackground(False)
        self._close = PillButton(self.tr("بستن"))
        self._close.clicked.connect(self.hide)
        Escape(self).pressed.connect(self.hide)
        self._rows = {setting.key: self._row(setting) for setting in settings}
        self._lay_out(title)
        for widget in (parent, above):
            widget.installEventFilter(self)
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.setPalette(palette_of(colours, colours.panel, self.palette()))
        self._close.set_colours(colours)
        for row in self._rows.values():
            row.field.set_colours(colours)
            row.reset.set_colours(colours)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show these values by their settings' keys; tells nothing."""
        for key, value in values.items():
            row = self._rows[key]
            was_blocked = row.field.blockSignals(True)
            row.field.show_value(value)
            row.field.blockSignals(was_blocked)
            self._offer_reset(row)

    def open(self) -> None:
        """Come into sight with the focus on the first row."""
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        next(iter(self._rows.values())).field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _row(self, setting: Setting) -> _Row:
        field, reset = field_of(setting), PillButton(self.tr("بازنشانی"))
        field.setObjectName(setting.key)
        field.setAccessibleName(setting.label)
        reset.setObjectName(f"reset.{setting.key}")
        reset.setAccessibleName(f"{reset.text()}: {setting.label}")
        row = _Row(setting, field, reset)
        field.value_changed.connect(lambda value: self._tell(row, value))
        reset.clicked.connect(lambda: self._reset(row))
        return row

    def _tell(self, row: _Row, value: object) -> None:
        self._offer_reset(row)
        self.value_changed.emit(row.setting.key, value)

    def _reset(self, row: _Row) -> None:
        # The button is about to be greyed out, and would lose the focus to whatever comes next.
        row.field.setFocus(Qt.FocusReason.OtherFocusReason)
        row.field.show_value(row.setting.first)

    def _offer_reset(self, row: _Row) -> None:
        row.reset.setEnabled(row.field.value() != row.setting.first)

    def _lay_out(self, title: str) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(_SIDE, _SIDE - 4, _SIDE, _SIDE - 4)
        layout.setSpacing(_BETWEEN)
        layout.setColumnStretch(1, 1)
        heading = QLabel(title)
        heading.setFont(sized(self.font(), 1.05, bold=True))
        layout.addWidget(heading, 0, 0, 1, 2)
        layout.addWidget(self._close, 0, 2, Qt.AlignmentFlag.AlignTrailing)
        for number, row in enumerate(self._rows.values(), 1):
            label = QLabel(row.setting.label)
            label.setBuddy(row.field)
            layout.addWidget(label, number, 0)
            layout.addWidget(row.field, number, 1)
            layout.addWidget(row.reset, number, 2)

    def _place(self) -> None:
        around = self._around
        self.resize(self.sizeHint().boundedTo(around.size()))
        top = self._above.mapTo(around, QPoint(0, self._above.height())).y()
        left = _GAP if self.isRightToLeft() else around.width() - self.width() - _GAP
        self.move(left, (top if self._above.isVisible() else 0) + _GAP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place where the window or the bar change."""
        if self.isVisible() and event.type() in _OF_PLACE:
            self._place()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back, and tell that it is closed; not where all of the window goes."""
        super().hideEvent(event)
        if not self.isHidden():
            return
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a round ground with an edge."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._colours.line, 1))
            painter.setBrush(self._colours.panel)
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)
