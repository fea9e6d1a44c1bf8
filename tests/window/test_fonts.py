"""The fonts that the reader may choose from."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

import resources
from desktop.window import fonts
from widgets.typography import Typography

OWN = Typography().family


@pytest.fixture(autouse=True)
def _own_font(qapp: QApplication) -> None:
    QFontDatabase.addApplicationFont(str(resources.path("fonts/Vazirmatn-Regular.ttf")))


def installed(folder: Path, family: str) -> None:
    """Install our font under another name of the same length."""
    assert len(family) == len(OWN)
    data = resources.data("fonts/Vazirmatn-Regular.ttf")
    for code in ("utf-16-be", "ascii"):
        data = data.replace(OWN.encode(code), family.encode(code))
    path = folder / "font.ttf"
    path.write_bytes(data)
    assert QFontDatabase.addApplicationFont(str(path)) >= 0
    assert QFontDatabase.hasFamily(family)


def test_ours_comes_first_and_each_has_all_letters(tmp_path: Path) -> None:
    installed(tmp_path, "Rudnegar1")
    families = fonts.persian_families()
    assert families[0] == OWN
    assert "Rudnegar1" in families
    assert len(set(families)) == len(families)
    for family in families:
        raw = QRawFont.fromFont(QFont(family))
        assert all(raw.supportsCharacter(ord(letter)) for letter in "پچژگکی")


def test_nastaliq_is_not_offered(tmp_path: Path) -> None:
    installed(tmp_path, "NastaliqX")
    assert "NastaliqX" not in fonts.persian_families()
    assert fonts.family_or_own("NastaliqX") == OWN


def test_what_cannot_write_persian_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some say that they write Arabic, and lack what Persian has besides."""
    poor = [
        family
        for family in QFontDatabase.families()
        if not QRawFont.fromFont(QFont(family)).supportsCharacter(ord("پ"))
    ]
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [*poor, OWN])
    assert fonts.persian_families() == [OWN]
    assert {fonts.family_or_own(family) for family in poor} <= {OWN}


def test_a_font_that_is_gone_gives_way_to_ours() -> None:
    assert fonts.family_or_own("گم‌شده") == OWN
    assert fonts.family_or_own(OWN) == OWN
