"""What one step of the extraction hands to the next: words said, and by whom in which words."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.article.reading import QuoteKind
from desktop.extraction.clauses import Subject
from desktop.extraction.cues import Cue


@dataclass(frozen=True, slots=True)
class Utterance:
    """A statement at the tokens `first` up to but without `last`; `rule` says how it was found.

    Without content (`first == last`) it is an act of speech that only says who has the floor.
    `restates` is, of a heading, the token where the quote that it says again begins.
    """

    kind: QuoteKind
    first: int
    last: int
    line: int
    rule: str
    subject: Subject
    cue: Cue | None = None
    order: int = 0
    restates: int | None = None

    @property
    def is_act(self) -> bool:
        """Whether no words are reported."""
        return self.first >= self.last
