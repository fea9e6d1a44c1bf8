"""What is pasted is what was copied: the letters, the paragraphs, and which way they run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextBlock, QTextDocument

from tests.widgets.conftest import Shown
from widgets.article_view import ArticleView
from widgets.excerpt import excerpt

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
MIXED = (
    "«(BBC)» گزارش داد: «۳+۳ نشست (دوم)  برگزار شد».\n"
    "\n"
    "The ministry (MFA) said: “we go on” <b>.\n"
    "NATO گفت که با <i> و & کاری ندارد؛ می‌ماند.\n"
)
BRACKETS = "«(BBC)»"


def pasted(data: QMimeData) -> list[tuple[str, Qt.LayoutDirection]]:
    """The paragraphs that a program for rich text makes of the HTML, and which way each runs."""
    document = QTextDocument()
    document.setHtml(data.html())
    found: list[tuple[str, Qt.LayoutDirection]] = []
    block: QTextBlock = document.begin()
    while block.isValid():
        found.append((block.text(), block.textDirection()))
        block = block.next()
    return found


def copied(view: ArticleView, start: int, end: int) -> QMimeData:
    """What is on the clipboard after that stretch of the article was copied."""
    cursor = view.textCursor()
    cursor.setPosition(view.positions.to_qt(start))
    cursor.setPosition(view.positions.to_qt(end), cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert isinstance(data, QMimeData)
    return data


def test_paragraphs_of_both_directions_are_pasted_as_they_were(shown: Shown) -> None:
    view = shown(MIXED)
    data = copied(view, 0, len(MIXED))
    assert data.text() == MIXED
    lines = [line for line in MIXED.split("\n") if line]
    assert pasted(data) == list(zip(lines, (RTL, LTR, RTL), strict=True))


@pytest.mark.parametrize("backwards", [False, True])
def test_a_selection_over_paragraphs_is_exactly_the_slice(shown: Shown, backwards: bool) -> None:
    view = shown(MIXED)
    start, end = MIXED.index("نشست"), MIXED.index("گفت که")
    data = copied(view, *((end, start) if backwards else (start, end)))
    assert data.text() == MIXED[start:end]
    assert pasted(data)[0] == ("نشست (دوم)  برگزار شد».", RTL)
    assert pasted(data)[-1] == ("NATO ", RTL)


def test_brackets_keep_their_places(shown: Shown) -> None:
    start = MIXED.index(BRACKETS)
    data = copied(shown(MIXED), start, start + len(BRACKETS))
    assert data.text() == BRACKETS
    assert pasted(data) == [(BRACKETS, RTL)]


def test_the_html_says_its_encoding() -> None:
    assert "charset=utf-8" in excerpt("آری", [("آری", True)]).html()


def test_what_is_copied_is_mended_if_that_is_wished(shown: Shown) -> None:
    view = shown("فکر میکنم.\nآری.\n")
    lines = view.positions.text
    view.set_copied(lambda start, end: lines[start:end].replace("میکنم", "می‌کنم"))
    data = copied(view, 0, 10)
    assert data.text() == "فکر می‌کنم."
    assert pasted(data) == [("فکر می‌کنم.", RTL)]
    assert view.toPlainText().startswith("فکر میکنم.")


@given(st.text(alphabet="ابپ می\u200c\u064e🙂<>&\"'«»():.،A1 \t", min_size=1, max_size=60))
def test_every_letter_of_a_line_survives(line: str) -> None:
    data = excerpt(line, [(line, True)])
    assert data.text() == line
    assert pasted(data) == [(line, RTL)]
