"""What colour a pixel has, as far as the eye can tell."""

from __future__ import annotations

from PySide6.QtGui import QColor

_TOLERANCE = 16


def near(one: QColor, other: QColor) -> bool:
    """Whether the colours are the same but for a blur of edges."""
    return max(_parts(one, other)) < _TOLERANCE


def distance(one: QColor, other: QColor) -> int:
    """How far apart the colours are: red, green and blue together."""
    return sum(_parts(one, other))


def _parts(one: QColor, other: QColor) -> tuple[int, int, int]:
    return (
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )
