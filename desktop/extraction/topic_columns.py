"""The words of an article in columns: where each stands, what it is, what it is tied to."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.article.span import Span
from desktop.extraction.topic_spelling import Role

Stretch = tuple[int, int]
"""Words `[first, past)` of the article, by number."""

_BESIDE = frozenset({Role.BREAK, Role.INNER, Role.EDGELESS})


@dataclass(slots=True)
class Words:
    """The article's words in columns: where each stands, what it is, what stands before it."""

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    stems: list[str] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    tied: list[bool] = field(default_factory=list)  # to the word before it, so that both may
    # belong to one phrase
    marked: list[bool] = field(default_factory=list)  # something but a space stands before
    complements: list[bool] = field(default_factory=list)  # goes on with the noun before it
    paragraphs: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.starts)

    def begins(self, at: int) -> bool:
        """Whether a phrase may well begin with the word: nothing before it belongs to it."""
        if not self.tied[at] or self.marked[at]:
            return True
        return self.roles[at - 1] in _BESIDE and not self.complements[at - 1]

    def ends_before(self, at: int) -> bool:
        """Whether a phrase may well end right before the word."""
        if at >= len(self) or not self.tied[at] or self.marked[at]:
            return True
        return self.roles[at] in _BESIDE and not self.complements[at]

    def breaks_off(self, past: int) -> bool:
        """Whether more has to follow what ends before `past`, after an ezafe («هوای …»)."""
        last = self.keys[past - 1]
        return last.endswith("های") or (last.endswith("ی") and self.stems[past - 1] == last[:-1])

    def stands_alone(self, at: int) -> bool:
        """Whether nothing of the word's phrase comes after it, not even a «و»."""
        past = at + 1
        return past >= len(self) or not self.tied[past] or self.roles[past] is Role.BREAK

    def holds(self, first: int, past: int) -> bool:
        """Whether the stretch may be one phrase: all its words tied, none that breaks it."""
        return past <= len(self) and all(
            self.tied[at] and self.roles[at] is not Role.BREAK for at in range(first + 1, past)
        )

    def span(self, text: str, stretch: Stretch) -> Span:
        """Where the words stand, with the quotation marks that close what opens among them."""
        start, end = self.starts[stretch[0]], self.ends[stretch[1] - 1]
        open_marks = text.count("«", start, end) - text.count("»", start, end)
        straight = text.count('"', start, end) % 2
        if (open_marks > 0 and text[end : end + 1] == "»") or (
            straight and text.startswith('"', end)
        ):
            end += 1
        elif open_marks < 0 and start and text[start - 1] == "«":
            start -= 1
        return Span(start, end)
