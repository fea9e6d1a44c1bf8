"""What can be set, and the field for it: one of several, a number, yes or no."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QWidget,
)

from widgets.colours import NEUTRAL, Colours, palette_of
from widgets.field_look import (
    AROUND,
    SIDE,
    TICK_RADIUS,
    draw_arrow,
    draw_ring,
    draw_tick,
    set_sheet,
    tick_sheet,
)
from widgets.slim_scroll_bar import SlimScrollBar

_LETTERS_OF_CHOICE = 9
# The first digit of what may be typed: Latin, Arabic and Persian.
_ZEROS = (0x30, 0x660, 0x6F0)


@dataclass(frozen=True, slots=True)
class Option:
    """A value to choose and what it is called, written in a font family of its own or in none."""

    value: str
    text: str
    family: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several options; `first` is the value before anybody chose."""

    key: str
    label: str
    first: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Range:
    """A number between both limits, in steps, shown with so many decimals."""

    key: str
    label: str
    first: float
    limits: tuple[float, ...]
    step: float
    decimals: int


@dataclass(frozen=True, slots=True)
class Switch:
    """Yes or no."""

    key: str
    label: str
    first: bool


Setting = Choice | Range | Switch


class ChoiceField(QComboBox):
    """A list of the options, each in its font."""

    value_changed = Signal(object)

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        for place, option in enumerate(choice.options):
            self.addItem(option.text, option.value)
            if option.family:
                self.setItemData(place, QFont(option.family), Qt.ItemDataRole.FontRole)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS_OF_CHOICE)
        self.currentIndexChanged.connect(self._tell)
        # Qt hides it, having taken the list for a menu, which scrolls at its ends.
        self.view().setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.view().setVerticalScrollBar(SlimScrollBar())
        self.set_colours(NEUTRAL)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.setStyleSheet(set_sheet(colours))
        bar = self.view().verticalScrollBar()
        bar.setPalette(palette_of(colours, colours.field, bar.palette()))

    def value(self) -> str:
        """The value of the option that is chosen."""
        return str(self.currentData())

    def show_value(self, value: object) -> None:
        """Show the option of that value."""
        self.setCurrentIndex(self.findData(value))

    def _tell(self) -> None:
        self.value_changed.emit(self.value())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow, and a ring where the field has the focus."""
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        arrow = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        with QPainter(self) as painter:
            draw_arrow(painter, QRectF(arrow).center(), self._colours)
            if self.hasFocus():
                draw_ring(painter, _within(self), self._colours)


class RangeField(QDoubleSpinBox):
    """A number with its two arrows, in the digits of the language."""

    value_changed = Signal(object)

    def __init__(self, numbers: Range) -> None:
        super().__init__()
        self.setDecimals(numbers.decimals)
        self.setRange(*numbers.limits)
        self.setSingleStep(numbers.step)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        # A number has no direction of its own, and would stand at the left in any language.
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        if not self.isRightToLeft():
            # Where no arrows are at the left, Qt lets a sheet's number begin at the very edge.
            self.lineEdit().setTextMargins(AROUND + SIDE, 0, 0, 0)
        # What is typed counts when it is finished: «18» is not a size of 1 on its way.
        self.setKeyboardTracking(False)
        self.valueChanged.connect(self._tell)
        self.set_colours(NEUTRAL)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.setStyleSheet(set_sheet(colours))

    def show_value(self, value: object) -> None:
        """Show that number."""
        self.setValue(float(str(value)))

    def _tell(self) -> None:
        value = round(self.value(), self.decimals())
        self.value_changed.emit(value if self.decimals() else round(value))

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Take the digits of any keyboard for those of the language."""
        own = ord(self.locale().zeroDigit())
        digits = {zero + n: own + n for zero in _ZEROS for n in range(10)}
        return super().validate(text.translate(digits), pos)

    def valueFromText(self, text: str) -> float:
        """The number that was typed, brought to the nearest step."""
        least, step = self.minimum(), self.singleStep()
        return least + round((super().valueFromText(text) - least) / step) * step

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrows, and a ring where the field has the focus."""
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        control, parts = QStyle.ComplexControl.CC_SpinBox, QStyle.SubControl
        with QPainter(self) as painter:
            for part in (parts.SC_SpinBoxUp, parts.SC_SpinBoxDown):
                area = self.style().subControlRect(control, option, part, self)
                is_up = part is parts.SC_SpinBoxUp
                draw_arrow(painter, QRectF(area).center(), self._colours, up=is_up)
            if self.hasFocus():
                draw_ring(painter, _within(self), self._colours)


class SwitchField(QCheckBox):
    """A box to tick."""

    value_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.toggled.connect(self.value_changed.emit)
        self.set_colours(NEUTRAL)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.setStyleSheet(tick_sheet(colours))

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def show_value(self, value: object) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick, and a ring where the box has the focus."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box = self.style().subElementRect(part, option, self)
        with QPainter(self) as painter:
            if self.isChecked():
                draw_tick(painter, QRectF(box).center(), self._colours)
            if self.hasFocus():
                draw_ring(painter, QRectF(box), self._colours, TICK_RADIUS)


def _within(field: QWidget) -> QRectF:
    """The field without the room around it."""
    return QRectF(field.rect()).adjusted(AROUND, AROUND, -AROUND, -AROUND)


Field = ChoiceField | RangeField | SwitchField


def field_of(setting: Setting) -> Field:
    """The field for the setting."""
    if isinstance(setting, Choice):
        return ChoiceField(setting)
    return RangeField(setting) if isinstance(setting, Range) else SwitchField()
