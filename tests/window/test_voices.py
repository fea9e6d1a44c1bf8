"""What the markers stand for, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.article.article import Article
from desktop.article.direction import Direction
from desktop.article.reading import Reading
from desktop.window.session import Session
from desktop.window.voices import Voices
from desktop.window.window_parts import Parts
from desktop.window.wording import Wording

ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def parts(window: QMainWindow) -> Parts:
    return Parts(window, QIcon())


@pytest.fixture
def voices(parts: Parts, wording: Wording, session: Session) -> Iterator[Voices]:
    voices = Voices(parts, wording)
    voices.watch(session)
    yield voices
    voices.deleteLater()


def test_a_tick_is_told_by_speaker_and_first_words(voices: Voices) -> None:
    assert voices.tell("q1") == ("مهناز رادپور", "پل تازه تا پایان سال باز می‌شود")


def test_doubt_and_nobody_are_told(voices: Voices) -> None:
    assert voices.tell("q8") == ("گویندهٔ نامشخص، نامطمئن", "کار شبانه پیش می‌رود.")


def test_where_there_is_no_such_quote_nothing_is_told(voices: Voices, article: Article) -> None:
    assert voices.tell("q99") == ()
    voices.watch(Session(article, Path("unread.txt")))
    assert voices.tell("q1") == ()
    voices.watch(None)
    assert voices.tell("q1") == ()


def test_counts_are_said_on_the_chips(voices: Voices, parts: Parts) -> None:
    chips = parts.article_view.chips
    voices.show_counts(12, 0)
    assert chips.above.text().translate(ISOLATES) == "۱۲ بالاتر"
    assert chips.above.accessibleDescription() == "رفتن به نزدیک‌ترین نقل بالاتر"
    assert chips.below.text() == ""


def test_a_session_left_is_not_followed_any_more(
    voices: Voices, parts: Parts, session: Session, article: Article
) -> None:
    parts.voices_strip.resize(330, 20)
    voices.watch(Session(article, Path("unread.txt")))
    empty = parts.voices_strip.grab().toImage()
    session.choose("q1")
    session.accept(session.reading)
    assert parts.voices_strip.grab().toImage() == empty
    voices.watch(session)
    assert parts.voices_strip.grab().toImage() != empty


@pytest.mark.parametrize("way", list(Direction))
def test_the_strip_runs_as_the_article_is_read(
    voices: Voices, parts: Parts, article: Article, reading: Reading, way: Direction
) -> None:
    lines = tuple(replace(line, direction=way) for line in article.paragraphs)
    session = Session(replace(article, paragraphs=lines), Path("article.txt"))
    session.accept(reading)
    voices.watch(session)
    strip, met = parts.voices_strip, list[str]()
    strip.resize(330, 20)
    strip.quote_chosen.connect(met.append)
    for x in range(strip.width()):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    in_order = [quote.id for quote in reading.counted]
    assert list(dict.fromkeys(met)) == (in_order if way is Direction.LTR else in_order[::-1])


def test_where_nothing_is_open_there_is_no_strip(
    voices: Voices, parts: Parts, session: Session
) -> None:
    assert not parts.voices_strip.isHidden()
    voices.watch(None)
    assert parts.voices_strip.isHidden()
    voices.watch(session)
    assert not parts.voices_strip.isHidden()
