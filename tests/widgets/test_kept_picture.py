"""A kept picture is drawn anew where something about it changes, and only there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from widgets.kept_picture import KeptPicture


def drawn(kept: KeptPicture, rect: QRectF, colour: str, ratio: float = 1.0) -> tuple[QImage, bool]:
    """What is drawn for that colour, and whether it was drawn anew."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.setDevicePixelRatio(ratio)
    anew: list[bool] = []

    def paint(painter: QPainter) -> None:
        anew.append(True)
        painter.fillRect(QRectF(0, 0, 5, 5), QColor(colour))

    with QPainter(image) as painter:
        kept.draw(painter, rect, colour, paint)
    return image, bool(anew)


def test_it_is_drawn_in_its_place() -> None:
    image, _ = drawn(KeptPicture(), QRectF(10, 20, 8, 8), "red")
    assert image.pixelColor(10, 20) == image.pixelColor(14, 24) == QColor("red")
    assert image.pixelColor(15, 25) == image.pixelColor(9, 19) == QColor("white")


def test_what_stays_the_same_is_drawn_once() -> None:
    kept = KeptPicture()
    assert drawn(kept, QRectF(0, 0, 8, 8), "red")[1]
    image, is_anew = drawn(kept, QRectF(20, 0, 8, 8), "red")
    assert not is_anew
    assert image.pixelColor(22, 2) == QColor("red")


def test_another_colour_size_or_screen_is_drawn_anew() -> None:
    kept = KeptPicture()
    drawn(kept, QRectF(0, 0, 8, 8), "red")
    for rect, colour, ratio in (
        (QRectF(0, 0, 8, 8), "blue", 1.0),
        (QRectF(0, 0, 9, 8), "blue", 1.0),
        (QRectF(0, 0, 9, 8), "blue", 1.5),
    ):
        image, is_anew = drawn(kept, rect, colour, ratio)
        assert is_anew
        assert image.pixelColor(2, 2) == QColor("blue")


def test_nothing_is_drawn_where_there_is_no_room() -> None:
    image, _ = drawn(KeptPicture(), QRectF(0, 0, 8, 0), "red")
    assert image.pixelColor(0, 0) == QColor("white")
