"""A coloured stretch of the text; widgets know marks, not quotes."""

from __future__ import annotations

import enum
from dataclasses import dataclass

UNKNOWN_GROUP = -1

Stretch = tuple[int, int]
"""`[start, end)`, in code points of the article's text."""


class MarkRole(str, enum.Enum):
    """What a mark shows, and with it how it is drawn."""

    CONTENT = "content"
    SOURCE = "source"
    CUE = "cue"
    TOPIC = "topic"
    HEADING = "heading"
    """A heading that says again what a quote says: not drawn, but it can be clicked."""
    EVIDENCE = "evidence"
    """The words that a step of a reason rests on, while it is followed or pointed at."""
    HIT = "hit"
    """What a find has found."""


OF_QUOTES = frozenset({MarkRole.CONTENT, MarkRole.SOURCE, MarkRole.CUE})
"""The roles of what is drawn of a quote."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The half-open stretch `[start, end)`, in code points of the article's text.

    Marks of one `key` belong together (the content, cue and source of a quote; the mentions of a
    topic). `group` is the number of the colour, `UNKNOWN_GROUP` the one of nobody known. What
    `is_unsure` is drawn with dashes.
    """

    start: int
    end: int
    role: MarkRole
    key: str
    group: int = UNKNOWN_GROUP
    is_unsure: bool = False
