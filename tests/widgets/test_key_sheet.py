"""All keys on paper: black, from the right or from the left, on as many pages as it takes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from widgets.key_guide import KeyGroup, KeyRow
from widgets.key_sheet import key_sheet

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
GROUPS = (
    KeyGroup("نما", (KeyRow("متن بزرگ‌تر", ("Ctrl++", "Ctrl+=")), KeyRow("a < b", ("F7",)))),
    KeyGroup("هیچ", ()),
)
WIDE = 600


def sheet(direction: Qt.LayoutDirection, groups: tuple[KeyGroup, ...] = GROUPS) -> QTextDocument:
    return key_sheet("کلیدها", groups, QFont("Vazirmatn", 10), direction)


def drawn(document: QTextDocument) -> QImage:
    document.setTextWidth(WIDE)
    image = QImage(WIDE, int(document.size().height()), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        document.drawContents(painter)
    return image


def blackness(image: QImage, place: QRect) -> int:
    """How many pixels of that part are nearly black."""
    return sum(
        image.pixelColor(x, y).lightness() < 60
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
    )


def test_it_says_every_row_with_its_keys() -> None:
    said = sheet(RTL).toPlainText().translate(dict.fromkeys((0x2066, 0x2069)))
    for part in ("کلیدها", "نما", "متن بزرگ‌تر", "Ctrl++ · Ctrl+=", "a < b", "F7"):
        assert part in said
    assert "هیچ" not in said


@pytest.mark.parametrize("direction", [RTL, LTR])
def test_the_commands_stand_at_the_start_and_the_keys_at_the_end(
    direction: Qt.LayoutDirection,
) -> None:
    long = KeyGroup("", (KeyRow("م" * 40, ("F7",)),))
    image = drawn(sheet(direction, (long,)))
    below = image.height() * 2 // 3
    left = blackness(image, QRect(0, below, WIDE // 2, image.height() - below))
    right = blackness(image, QRect(WIDE // 2, below, WIDE // 2, image.height() - below))
    assert min(left, right) > 0
    assert (right > left) is (direction is RTL)


def test_it_is_black_on_white_whatever_the_theme(qapp: QApplication) -> None:
    before = qapp.palette()
    try:
        light = qapp.palette()
        light.setColor(light.ColorRole.Text, Qt.GlobalColor.white)
        qapp.setPalette(light)
        assert blackness(drawn(sheet(RTL)), QRect(0, 0, WIDE, 80)) > 50
    finally:
        qapp.setPalette(before)


def pages_of(document: QTextDocument, target: Path) -> int:
    """How many pages of a printer's paper it takes."""
    document.print_(QPdfWriter(str(target)))
    counted = re.search(rb"/Count (\d+)", target.read_bytes())
    assert counted is not None
    return int(counted[1])


def test_it_takes_the_pages_it_needs(tmp_path: Path) -> None:
    many = KeyGroup("نما", tuple(KeyRow(f"فرمان {row}", ("F7",)) for row in range(150)))
    assert pages_of(sheet(RTL), tmp_path / "few.pdf") == 1
    assert pages_of(sheet(RTL, (many,)), tmp_path / "many.pdf") > 2
