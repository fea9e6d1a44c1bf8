"""What words are in what was copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData

from desktop.window.pasting import words_of


@pytest.mark.parametrize(
    ("text", "html", "words"),
    [
        ("پل\n\nتازه", "<p>باران</p>", "پل\n\nتازه"),
        ("", "<p>پل</p><p>تازه&zwnj;ای</p>", "پل\nتازه\u200cای"),
        (" \n", "<b>پل</b>", "پل"),
        ("", "", ""),
        ("", "<style>p {}</style><p>پل<br>تازه</p>", "پل\nتازه"),
    ],
)
def test_words(text: str, html: str, words: str) -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    assert words_of(data) == words


def test_a_picture_has_no_words() -> None:
    data = QMimeData()
    data.setData("image/png", b"\x89PNG")
    assert words_of(data) == ""
