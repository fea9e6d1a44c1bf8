"""Which module draws which kind of row."""

from __future__ import annotations

from widgets import (
    article_row,
    heading_row,
    hit_row,
    more_row,
    name_row,
    quote_card,
    speaker_row,
)
from widgets.roles import Role, RowKind
from widgets.row import Index
from widgets.row_delegate import RowPainter

_PAINTERS: dict[int, RowPainter] = {
    RowKind.SPEAKER: speaker_row,
    RowKind.QUOTE: quote_card,
    RowKind.MORE: more_row,
    RowKind.NAME: name_row,
    RowKind.ARTICLE: article_row,
    RowKind.HIT: hit_row,
    RowKind.HEADING: heading_row,
}


def painter_of(index: Index) -> RowPainter:
    """What draws the row, by its `Role.KIND`."""
    return _PAINTERS[index.data(Role.KIND)]
