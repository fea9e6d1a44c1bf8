"""A line of the status bar is cut where it does not fit, and keeps no window wide."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from widgets.short_label import ShortLabel

LONG = "به پایان رسید؛ از نخستین نقل ادامه یافت."


@pytest.fixture
def label(qtbot: QtBot) -> ShortLabel:
    label = ShortLabel()
    qtbot.addWidget(label)
    label.setText(LONG)
    palette = QPalette(QColor("white"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("black"))
    label.setPalette(palette)
    label.show()
    return label


def inked_columns(label: ShortLabel) -> set[int]:
    picture = label.grab().toImage()
    rows, columns = range(picture.height()), range(picture.width())
    return {x for x in columns if any(picture.pixelColor(x, y).lightness() < 100 for y in rows)}


def test_it_needs_little_room_and_wants_all(label: ShortLabel) -> None:
    assert label.minimumSizeHint().width() < 40
    assert label.sizeHint().width() > 150
    label.setText("")
    assert label.minimumSizeHint().width() == 0


def test_what_is_cut_stands_in_the_tool_tip(label: ShortLabel) -> None:
    label.resize(400, 24)
    assert label.toolTip() == ""
    label.resize(80, 24)
    assert LONG in label.toolTip()
    label.setText("نقل ۱")
    assert label.toolTip() == ""


@pytest.mark.parametrize("words", ["منبع: تابناک، ایسنا", "۱۷ نقل  ·  ۱ گوینده", LONG])
def test_nothing_is_cut_where_it_has_the_room_it_wants(label: ShortLabel, words: str) -> None:
    label.setStyleSheet("QLabel { padding: 3px 4px }")
    label.setText(words)
    label.resize(label.sizeHint())
    assert label.toolTip() == ""


def test_the_end_is_cut_and_the_beginning_shown(label: ShortLabel) -> None:
    label.resize(400, 24)
    whole = inked_columns(label)
    label.resize(120, 24)
    cut = inked_columns(label)
    assert 60 < max(cut) - min(cut) < 116
    assert max(whole) - min(whole) > 150


def test_a_sentence_runs_as_the_window_does(label: ShortLabel) -> None:
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    label.setText("Source: \u2068تابناک، ایسنا\u2069")
    label.resize(300, 24)
    begin = QRect(0, 0, 40, 24)
    named = label.grab(begin).toImage()
    label.setText("Source:")
    assert label.grab(begin).toImage() == named
