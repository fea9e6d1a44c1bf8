"""Heights are those of the lines, measured once they are broken and again when they are anew."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from widgets.laid_heights import LaidHeights
from widgets.lines import line_rect

LINE = "باران پاییزی در شهر بارید و خیابان‌ها خیس شد."
SHORT, LONG = "\n".join([LINE] * 40), "\n".join([LINE] * 9000)


@pytest.fixture
def heights(qtbot: QtBot) -> Iterator[LaidHeights]:
    heights = LaidHeights()
    yield heights
    heights.deleteLater()


def laid_out(text: str, width: int) -> QTextDocument:
    document = QTextDocument()
    document.setPlainText(text)
    document.setTextWidth(width)
    return document


def expected(document: QTextDocument, start: int, end: int) -> object:
    height = document.size().height()
    top, bottom = line_rect(document, start).top(), line_rect(document, end - 1).bottom()
    return pytest.approx((top / height, bottom / height))


def is_measured(heights: LaidHeights, place: int, wanted: object) -> bool:
    return heights.parts[place] == wanted


def test_stretches_are_measured(heights: LaidHeights, qtbot: QtBot) -> None:
    document = laid_out(SHORT, 120)
    assert document.size().height() > 1000
    heights.set_document(document)
    stretches = [(0, 5), (700, 900), (len(SHORT) - 3, len(SHORT))]
    heights.set_stretches(stretches)
    qtbot.waitUntil(lambda: heights.parts[1] == expected(document, 700, 900))
    assert [
        part == expected(document, *one) for part, one in zip(heights.parts, stretches, strict=True)
    ] == [True] * 3


def test_they_are_measured_anew_when_lines_break_otherwise(
    heights: LaidHeights, qtbot: QtBot
) -> None:
    document = laid_out("یک\n" + SHORT.replace("\n", " "), 120)
    heights.set_document(document)
    heights.set_stretches([(1, 2), (100, 200)])
    for width in (300, 80, 200):
        document.setTextWidth(width)
        wanted = expected(document, 100, 200)
        qtbot.waitUntil(partial(is_measured, heights, 1, wanted))


def test_a_long_text_is_not_laid_out_for_them(heights: LaidHeights, qtbot: QtBot) -> None:
    document = laid_out(LONG, 300)
    heights.set_document(document)
    heights.set_stretches([(len(LONG) - 10, len(LONG))])
    for _ in range(5):
        QCoreApplication.processEvents()
    # Of its last line nobody has asked yet: meanwhile the place in the text stands for it.
    assert document.lastBlock().layout().lineCount() == 0
    assert heights.parts[0] == pytest.approx((1, 1), abs=0.001)
    line_rect(document, len(LONG) - 1)
    document.setTextWidth(280)
    wanted = expected(document, len(LONG) - 10, len(LONG))
    qtbot.waitUntil(lambda: heights.parts[0] == wanted)


def test_another_document_forgets_the_one_before(heights: LaidHeights) -> None:
    before, after = laid_out(SHORT, 120), laid_out(LINE, 400)
    heights.set_document(before)
    heights.set_stretches([(0, 5)])
    heights.set_document(after)
    assert list(heights.parts) == []
    before.setTextWidth(300)
    assert list(heights.parts) == []
