"""What can be set, and the field for it: one of several, a number, yes or no."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox

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

    def value(self) -> str:
        """The value of the option that is chosen."""
        return str(self.currentData())

    def show_value(self, value: object) -> None:
        """Show the option of that value."""
        self.setCurrentIndex(self.findData(value))

    def _tell(self) -> None:
        self.value_changed.emit(self.value())


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
        # What is typed counts when it is finished: «18» is not a size of 1 on its way.
        self.setKeyboardTracking(False)
        self.valueChanged.connect(self._tell)

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


class SwitchField(QCheckBox):
    """A box to tick."""

    value_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.toggled.connect(self.value_changed.emit)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def show_value(self, value: object) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))


Field = ChoiceField | RangeField | SwitchField


def field_of(setting: Setting) -> Field:
    """The field for the setting."""
    if isinstance(setting, Choice):
        return ChoiceField(setting)
    return RangeField(setting) if isinstance(setting, Range) else SwitchField()
