"""A small measure of our own, for the normal suite; the gold's scorer is stricter and finer.

A quote is found where a read content and a gold one share at least four fifths of what both
cover; it is right where the speaker's name is one of the gold speaker's wordings, too. Headings
count like any other quote. Optional gold quotes are neither asked for nor held against.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.article.article import Article
from desktop.article.reading import Quote, Reading
from desktop.article.span import Span
from desktop.language.folding import key

Gold = dict[str, Any]
NEEDED_OVERLAP, ABSORBED_OVERLAP = 0.8, 0.5
EDGE = ' \t\u00a0\u200c«»"“”.،؛:؟!…'


@dataclass(frozen=True)
class Tally:
    """How many quotes were wanted, read, found, and found with the right speaker."""

    wanted: int = 0
    read: int = 0
    found: int = 0
    right: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.wanted + other.wanted,
            self.read + other.read,
            self.found + other.found,
            self.right + other.right,
        )

    @property
    def span_f1(self) -> float:
        """The harmonic mean of precision and recall of the contents."""
        return 2 * self.found / ((self.wanted + self.read) or 1)

    @property
    def joint_f1(self) -> float:
        """The same, of contents with the right speaker."""
        return 2 * self.right / ((self.wanted + self.read) or 1)


def gold_of(path: Path) -> Gold:
    """The annotation in the file."""
    gold: Gold = json.loads(path.read_text(encoding="utf-8"))
    return gold


def measure(gold: Gold, article: Article, reading: Reading) -> Tally:
    """Compare the reading of one article with its annotation."""
    read = {quote: quote.content.trimmed(article.text, EDGE) for quote in reading.quotes}
    wanted = found = right = 0
    for entry in (entry for entry in gold["quotes"] if not entry["optional"]):
        wanted += 1
        quote = _nearest(read, _span(entry, article), NEEDED_OVERLAP)
        if quote is not None:
            del read[quote]
            found += 1
            right += is_called(gold, entry["speaker"], reading, quote.speaker)
    spare = [_span(entry, article) for entry in gold["quotes"] if entry["optional"]]
    extra = [span for span in read.values() if not _is_absorbed(span, spare)]
    return Tally(wanted, found + len(extra), found, right)


def is_called(gold: Gold, gold_id: str, reading: Reading, speaker_id: str | None) -> bool:
    """Whether the reading's speaker bears a name or wording of the gold speaker."""
    speaker = reading.speaker(speaker_id)
    entry = next(entry for entry in gold["speakers"] if entry["id"] == gold_id)
    wordings = {key(wording) for wording in (entry["name"], *entry["aliases"])}
    return speaker is not None and key(speaker.name) in wordings


def _span(entry: Gold, article: Article) -> Span:
    return Span(entry["start"], entry["end"]).trimmed(article.text, EDGE)


def _nearest(read: dict[Quote, Span], wanted: Span, overlap: float) -> Quote | None:
    best = max(read, key=lambda quote: _overlap(read[quote], wanted), default=None)
    return best if best is not None and _overlap(read[best], wanted) >= overlap else None


def _is_absorbed(span: Span, optional: Iterable[Span]) -> bool:
    return any(_overlap(span, other) >= ABSORBED_OVERLAP for other in optional)


def _overlap(one: Span, other: Span) -> float:
    """What both share, as a part of what either covers."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / max(1, max(one.end, other.end) - min(one.start, other.start))
