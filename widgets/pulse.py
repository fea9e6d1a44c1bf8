"""A short beat that draws the eye to what was just shown."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QVariantAnimation, Signal
from PySide6.QtWidgets import QStyle, QWidget

_DURATION = 700


class Pulse(QVariantAnimation):
    """Rises and falls once, within 700 ms.

    Stays still where the style wants no animation, or who made it no motion.
    """

    beaten = Signal()
    """The strength has changed."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.strength = 0.0
        self.is_still = False
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setDuration(_DURATION)

    def beat(self) -> None:
        """Beat once, from the beginning."""
        self.stop()
        self._set(0.0)
        style = self._widget.style()
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        if not self.is_still and style.styleHint(hint, None, self._widget) > 0:
            self.start()

    def _set(self, part: float) -> None:
        self.strength = math.sin(math.pi * part)
        self.beaten.emit()

    def updateCurrentValue(self, value: Any) -> None:  # noqa: ANN401
        """Take over the part of the way that is gone, 0 to 1."""
        self._set(value)
