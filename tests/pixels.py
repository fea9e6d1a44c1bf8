"""What colour a pixel has, as far as the eye can tell."""

from __future__ import annotations

from PySide6.QtGui import QColor

_TOLERANCE = 16


def near(one: QColor, other: QColor) -> bool:
    """Whether the colours are the same but for a blur of edges."""
    parts = (
        one.red() - other.red(),
        one.green() - other.green(),
        one.blue() - other.blue(),
    )
    return max(map(abs, parts)) < _TOLERANCE
