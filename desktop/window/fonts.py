"""Which of the installed fonts Persian can be read in."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from widgets.typography import Typography

# Letters that fonts made for Arabic alone lack.
_PERSIAN = "پچژگکی"
# Qt sets these wrong: letters overlap and words fall together. Two do not say what they are.
_NASTALIQ = ("nastaliq", "nastaleeq", "نستعلیق", "urdu typesetting", "gulzar")


def persian_families() -> list[str]:
    """The families to choose from: the program's own, then the others by name.

    Each font is looked into, so that this takes a while where there are hundreds.
    """
    own = Typography().family
    others = QFontDatabase.families(QFontDatabase.WritingSystem.Arabic)
    return [own, *(family for family in others if family != own and _is_fit(family))]


def family_or_own(family: str) -> str:
    """The family, or the program's own where it is not there any more or lacks letters."""
    own = Typography().family
    is_there = family == own or (QFontDatabase.hasFamily(family) and _is_fit(family))
    return family if is_there else own


def _is_fit(family: str) -> bool:
    if QFontDatabase.isPrivateFamily(family) or _is_nastaliq(family):
        return False
    # Not asked for a writing system: Qt would then take another font that has its letters.
    font = QRawFont.fromFont(QFont(family))
    return font.isValid() and all(map(font.supportsCharacter, map(ord, _PERSIAN)))


def _is_nastaliq(family: str) -> bool:
    return any(name in family.casefold() for name in _NASTALIQ)
