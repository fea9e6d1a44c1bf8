"""Where a place of a text is after the text was edited. Nothing of Qt."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable


def moved(offset: int, before: str, after: str) -> int:
    """The code point in the text `after` the edit that stood at `offset` in the one `before`.

    What is the same from the beginning and to the end stays; a place between is at the edit.
    """
    shorter = min(len(before), len(after))
    head = _same(lambda count: before.startswith(after[:count]), shorter)
    if offset < head:
        return offset
    tail = _same(
        lambda count: before.endswith(after[len(after) - count :]),
        shorter - head,
    )
    if offset >= len(before) - tail:
        return offset + len(after) - len(before)
    return head


def _same(is_same: Callable[[int], bool], most: int) -> int:
    """The largest number up to `most` for which it is the same; so it is for all below."""
    return bisect_left(range(1, most + 1), True, key=lambda count: not is_same(count))
