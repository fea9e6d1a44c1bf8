"""All keys on paper."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextDocument, QTextOption

from widgets.key_guide import KeyGroup

_STYLE = (
    "body { color: black } h1 { font-size: 15pt } h2 { font-size: 11pt } td { padding: 2px 6px }"
)


def key_sheet(
    title: str, groups: Sequence[KeyGroup], font: QFont, direction: Qt.LayoutDirection
) -> QTextDocument:
    """The groups below the title, black on white, in tables as wide as the page."""
    document = QTextDocument()
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(direction)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(_STYLE)
    name = "rtl" if direction is Qt.LayoutDirection.RightToLeft else "ltr"
    tables = "".join(_table(group, name) for group in groups if group.rows)
    document.setHtml(f'<body dir="{name}"><h1 dir="{name}">{escape(title)}</h1>{tables}</body>')
    return document


def _table(group: KeyGroup, direction: str) -> str:
    rows = "".join(_row(row.text, row.keys, direction) for row in group.rows)
    heading = f'<h2 dir="{direction}">{escape(group.title)}</h2>'
    return f'{heading}<table dir="{direction}" width="100%" cellspacing="0">{rows}</table>'


def _row(text: str, keys: Sequence[str], direction: str) -> str:
    # Each key in an isolate: «Ctrl++» would come out wrong among Persian.
    said = " · ".join(f"\u2066{escape(key)}\u2069" for key in keys)
    cells = (
        f'<td width="60%" dir="{direction}">{escape(text)}</td>',
        f'<td width="40%" dir="{direction}">{said}</td>',
    )
    # Qt mirrors the text in a table, but not its columns.
    return f"<tr>{''.join(cells if direction == 'ltr' else reversed(cells))}</tr>"
