"""What is put on the clipboard: an excerpt of the article, exactly as it stands."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QMimeData


def excerpt(text: str, lines: Iterable[tuple[str, bool]]) -> QMimeData:
    """The text, and its lines (each with whether it runs from the right) as simple HTML."""
    data = QMimeData()
    data.setText(text)
    data.setHtml("".join(_paragraph(line, is_rtl) for line, is_rtl in lines))
    return data


def _paragraph(line: str, is_rtl: bool) -> str:
    side = 'dir="rtl" lang="fa"' if is_rtl else 'dir="ltr"'
    return f"<p {side}>{escape(line)}</p>"
