"""The direction of a paragraph, by the majority of its strong letters.

Qt and browsers go by the first strong letter, which turns «NATO گفت: …» left to right; a
paragraph of a Persian article with a Latin first word is still Persian.
"""

from __future__ import annotations

import enum
import unicodedata


class Direction(str, enum.Enum):
    """Which way a paragraph runs; the value is HTML's `dir`."""

    RTL = "rtl"
    LTR = "ltr"


def direction(text: str, before: Direction = Direction.RTL) -> Direction:
    """The direction of `text`; one without any letter goes the way of the paragraph before it.

    Latin has to outnumber Persian two to one, since in a Persian article a paragraph that quotes
    a Latin name or address at length is read from the right all the same.
    """
    kinds = [unicodedata.bidirectional(character) for character in text]
    from_right = sum(kind in ("R", "AL") for kind in kinds)
    from_left = kinds.count("L")
    if not from_right and not from_left:
        return before
    return Direction.LTR if from_left > 2 * from_right else Direction.RTL
