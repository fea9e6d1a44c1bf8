"""The colours that the widgets are handed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QColor, QPalette

from widgets.mark import UNKNOWN_GROUP

# How strong what is disabled is drawn.
_WEAK = 0.42


@dataclass(frozen=True)
class Colours:
    """A theme's colours by what they are for; `tint` and `tint_current` are opacities, 0 to 1."""

    page: QColor
    panel: QColor
    line: QColor
    text: QColor
    quiet_text: QColor
    field: QColor
    accent: QColor
    on_accent: QColor
    danger: QColor
    unknown: QColor
    topic: QColor
    hit: QColor
    speakers: tuple[QColor, ...]
    tint: float
    tint_current: float

    @classmethod
    def of(cls, roles: Mapping[str, Any]) -> Colours:
        """The colours of a theme's roles («#rrggbb» by name). Raises KeyError for a missing one."""
        names = cls.__dataclass_fields__.keys() - {"speakers", "tint", "tint_current"}
        return cls(
            **{name: QColor(roles[name]) for name in names},
            speakers=tuple(QColor(name) for name in roles["speakers"]),
            tint=float(roles["tint"]),
            tint_current=float(roles["tint_current"]),
        )

    @property
    def weak(self) -> QColor:
        """What is disabled is written in it, on the panel."""
        return painted_over(self.text, _WEAK, self.panel)

    def of_group(self, group: int) -> QColor:
        """The colour of that number, beginning again after the last."""
        if group == UNKNOWN_GROUP or not self.speakers:
            return self.unknown
        return self.speakers[group % len(self.speakers)]


NEUTRAL = Colours.of(
    {
        **dict.fromkeys(("page", "field", "on_accent"), "#ffffff"),
        **dict.fromkeys(("panel", "line"), "#e4e4e4"),
        "text": "#202020",
        **dict.fromkeys(("quiet_text", "unknown", "accent", "danger", "topic"), "#606060"),
        "hit": "#d0d0d0",
        "speakers": ["#606060"],
        "tint": 0.12,
        "tint_current": 0.28,
    }
)
"""What a widget paints with until it is handed a theme's colours."""


def tinted(colour: QColor, opacity: float) -> QColor:
    """The colour, see-through."""
    tint = QColor(colour)
    tint.setAlphaF(min(1.0, opacity))
    return tint


def painted_over(colour: QColor, opacity: float, ground: QColor) -> QColor:
    """What the colour at that opacity looks like on the ground, as a solid colour."""
    return QColor.fromRgbF(
        ground.redF() + (colour.redF() - ground.redF()) * opacity,
        ground.greenF() + (colour.greenF() - ground.greenF()) * opacity,
        ground.blueF() + (colour.blueF() - ground.blueF()) * opacity,
    )


def inked(palette: QPalette, ink: QColor) -> QPalette:
    """A copy of the palette by which a label is written in that colour."""
    own = QPalette(palette)
    own.setColor(QPalette.ColorRole.WindowText, ink)
    return own


def palette_of(colours: Colours, ground: QColor, palette: QPalette) -> QPalette:
    """A copy of the palette with the colours of texts on the ground."""
    own = QPalette(palette)
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        own.setColor(role, ground)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        own.setColor(role, colours.text)
    own.setColor(QPalette.ColorRole.PlaceholderText, colours.quiet_text)
    own.setColor(QPalette.ColorRole.Link, colours.accent)
    return own
