"""Which quotation marks of a line belong together, and which hold speech rather than a name."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.language.lexicon import words
from desktop.language.tokens import Tokens
from desktop.language.verbs import is_finite

OPENING, CLOSING, EITHER = "«", "»", '"'
LONGEST_TERM = 4
_SPEECH_WORDS = 6


@dataclass(frozen=True, slots=True)
class Marks:
    """A pair of quotation marks at the tokens `open` and `close`.

    Where they are not closed, `close` is the end of the line.
    """

    open: int
    close: int
    closed: bool

    def __contains__(self, token: int) -> bool:
        return self.open < token < self.close


def pairs(tokens: Tokens, first: int, last: int) -> list[Marks]:
    """The pairs of one line, in order of their opening; a stray closing mark is none."""
    found: list[Marks] = []
    stack: list[int] = []
    for at in range(first, last):
        word = tokens.words[at]
        if (word == EITHER and stack and tokens.words[stack[-1]] == EITHER) or (
            word == CLOSING and stack
        ):
            found.append(Marks(stack.pop(), at, closed=True))
        elif word in (OPENING, EITHER):
            stack.append(at)
    found += (Marks(at, last, closed=False) for at in stack)
    return sorted(found, key=lambda pair: pair.open)


def holds_speech(tokens: Tokens, pair: Marks) -> bool:
    """Whether the words within can be a statement: a clause, or many words."""
    inside = tokens.words[pair.open + 1 : pair.close]
    if not pair.closed and len(inside) <= LONGEST_TERM:
        return False
    has_verb = any(is_finite(word) for word in inside)
    return (has_verb and len(inside) > 2) or (
        len(inside) > _SPEECH_WORDS + LONGEST_TERM
        and any(word in words("stops") for word in inside)
    )


def announced(tokens: Tokens, pair: Marks, first: int, last: int) -> bool:
    """Whether a colon or «که» right before the marks says that words follow, and they alone."""
    before = tokens.words[pair.open - 1] if pair.open > first else ""
    if before not in {":", "که", "اینکه", "انکه"}:
        return False
    after = tokens.words[pair.close + 1] if pair.close + 1 < last else "."
    return not after[0].isalnum()
