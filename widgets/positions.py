"""The one map between code points of the article and Qt's positions in what is shown."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

HALF_SPACE = "\u200c"

# All of a blank text; the end of the last line with the blank lines after it; other blank lines.
_UNSHOWN = re.compile(r"\A\s*\Z|\n\s*\Z|^(?:[^\S\n]*\n)+", re.MULTILINE)
_WIDE = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, order=True, slots=True)
class Insertion:
    """Characters shown at an offset that the text lacks, in place of `replaces` code points of it.

    A half-space is put between two letters (`replaces` 0) or stands for a space (`replaces` 1).
    """

    offset: int
    shown: str = HALF_SPACE
    replaces: int = 0


@dataclass(frozen=True)
class Positions:
    r"""Where each code point of a text is shown, and the way back.

    Offsets count code points of `text`, positions UTF-16 units of `shown`, as Qt does. Blank lines
    are spacing and are not shown, each `\n` that is shown ends a block; insertions are shown and
    are not in the text.

    The map is a polyline through knots: between two of them both sides advance alike, or only one
    does (blank lines, insertions), or two units show one code point.
    """

    text: str
    shown: str
    _offsets: tuple[int, ...]
    _positions: tuple[int, ...]

    @classmethod
    def of(cls, text: str, insertions: Iterable[Insertion] = ()) -> Positions:
        r"""The map of a text whose line ends are `\n`.

        An insertion in a blank line is left out, and so is one that another already replaces.
        """
        shown: list[str] = []
        offsets, positions, position = [0], [0], 0
        for start, end, instead in _changes(text, insertions):
            position += start - offsets[-1]
            shown += text[offsets[-1] : start], instead
            offsets += start, end
            positions += position, position + units(instead)
            position = positions[-1]
        shown.append(text[offsets[-1] :])
        positions.append(position + len(shown[-1]))
        offsets.append(len(text))
        return cls(text, "".join(shown), tuple(offsets), tuple(positions))

    @property
    def length(self) -> int:
        """How many UTF-16 units are shown."""
        return self._positions[-1]

    def to_qt(self, offset: int) -> int:
        """The position of the code point at the offset; what is not shown is where the next is."""
        offset = max(0, min(offset, len(self.text)))
        knot = bisect_right(self._offsets, offset) - 1
        return self._between(knot, offset - self._offsets[knot], self._positions)

    def to_text(self, position: int) -> int:
        """The offset of what is shown at the position; an insertion belongs to what follows it."""
        position = max(0, min(position, self.length))
        knot = bisect_right(self._positions, position) - 1
        if self._shows_more(knot):
            return self._offsets[knot]
        return self._between(knot, position - self._positions[knot], self._offsets)

    def shown_stretch(self, start: int, end: int) -> tuple[int, int]:
        """The positions that show `[start, end)`, without insertions at its ends."""
        first = self.to_qt(start)
        return first, max(first, self._end(end, self._offsets, self._positions))

    def text_stretch(self, start: int, end: int) -> tuple[int, int]:
        """The code points that the positions `[start, end)` show, without blank lines at the ends.

        All that is shown stands for all of the text.
        """
        if start <= 0 and end >= self.length:
            return 0, len(self.text)
        first = self.to_text(start)
        return first, max(first, self._end(end, self._positions, self._offsets))

    def _between(self, knot: int, further: int, values: tuple[int, ...]) -> int:
        ahead = values[min(knot + 1, len(values) - 1)]
        return min(values[knot] + further, ahead)

    def _shows_more(self, knot: int) -> bool:
        if knot + 1 == len(self._offsets):
            return False
        read = self._offsets[knot + 1] - self._offsets[knot]
        return read < self._positions[knot + 1] - self._positions[knot]

    def _end(self, end: int, keys: tuple[int, ...], values: tuple[int, ...]) -> int:
        end = max(0, min(end, keys[-1]))
        knot = bisect_left(keys, end)
        if keys[knot] == end:
            return values[knot]
        return self._between(knot - 1, end - keys[knot - 1], values)


def _changes(text: str, insertions: Iterable[Insertion]) -> Iterator[tuple[int, int, str]]:
    """The stretches that are not shown as they stand, in order, with what is shown instead."""
    unshown = ((match.start(), match.end(), "") for match in _UNSHOWN.finditer(text))
    wide = ((match.start(), match.end(), match[0]) for match in _WIDE.finditer(text))
    inserted = ((item.offset, item.offset + item.replaces, item.shown) for item in insertions)
    place = 0
    for start, end, instead in sorted(chain(unshown, wide, inserted)):
        if place <= start and end <= len(text):
            yield start, end, instead
            place = end


def units(text: str) -> int:
    """The text's length as Qt counts it."""
    return sum(2 if character > "\uffff" else 1 for character in text)
