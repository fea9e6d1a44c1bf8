"""What is put on the clipboard: plain text, and HTML that says which way its paragraphs run."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QMimeData

# On X11 the bytes come without their encoding, and some programs take them for Latin-1.
_HEAD = '<meta http-equiv="content-type" content="text/html; charset=utf-8">'


def clipping(plain: str, html: str) -> QMimeData:
    """Text for the clipboard, plain and as HTML paragraphs; both are to say the same."""
    data = QMimeData()
    data.setText(plain)
    data.setHtml(_HEAD + html)
    return data


def excerpt(text: str, lines: Iterable[tuple[str, bool]]) -> QMimeData:
    """The text exactly as it is, and its lines, each with whether it runs from the right."""
    return clipping(text, "".join(_paragraph(line, is_rtl) for line, is_rtl in lines))


def _paragraph(line: str, is_rtl: bool) -> str:
    side = 'dir="rtl" lang="fa"' if is_rtl else 'dir="ltr"'
    # Else spaces in a row would become one.
    return f'<p {side} style="white-space: pre-wrap">{escape(line)}</p>'
