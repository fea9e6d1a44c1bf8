"""How the article is set: font, size, spacing, width of the column."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

# Frequent letters with the spaces between words: their mean width is that of running text.
_SAMPLE = "نباید اجازه دهیم که هیچ طرف دیگری این رابطه را خراب کند"


@dataclass(frozen=True, slots=True)
class Typography:
    """`family` and `size` (points) of the font; `line_height` in sizes; `column` in characters."""

    family: str = "Vazirmatn"
    size: float = 13.5
    line_height: float = 2.0
    column: int = 80

    @property
    def font(self) -> QFont:
        """The font of a paragraph, without hinting, so that lines break alike on every screen."""
        font = QFont(self.family)
        font.setPointSizeF(self.size)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    @property
    def column_width(self) -> float:
        """The width of a full line, in pixels."""
        return QFontMetricsF(self.font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self.column

    @property
    def pixels(self) -> float:
        """The size in pixels."""
        return QFontInfo(self.font).pixelSize()

    @property
    def line_percent(self) -> float:
        """The line height in percent of the font's own."""
        return 100 * self.line_height * self.pixels / QFontMetricsF(self.font).height()
