"""Builds the document of an article: blocks with their direction, headings, spacing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the article that is not blank, `[start, end)` in code points without its end."""

    start: int
    end: int
    rtl: bool = True
    heading: bool = False
