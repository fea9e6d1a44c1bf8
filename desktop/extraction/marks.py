"""Which quotation marks of a line belong together, and which hold speech rather than a name."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.language.lexicon import words
from desktop.language.tokens import Tokens
from desktop.language.verbs import is_finite

OPENING, CLOSING, EITHER = "«", "»", '"'
LONGEST_TERM = 4
_TURNED = {OPENING: CLOSING, CLOSING: OPENING}
_SPEECH_WORDS = 6
_LOOKED_AT = 80
_FARTHEST_END = 250
_LONGEST_SPEECH = 800


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


@dataclass(frozen=True, slots=True)
class Found:
    """The marks of one line: the pairs, what opened and never closed, and the first stray close."""

    pairs: tuple[Marks, ...]
    unclosed: tuple[int, ...]
    stray: int | None


def scan(tokens: Tokens, first: int, last: int) -> Found:
    """The marks of the tokens of one line; pairs in order of their opening."""
    found: list[Marks] = []
    stack: list[int] = []
    stray = None
    for at in range(first, last):
        word = tokens.words[at]
        if word == EITHER:
            word = _direction(tokens, at, stack)
        elif word in _TURNED and _is_turned(tokens, at, stack):
            word = _TURNED[word]
        if word == CLOSING and stack:
            opened = stack.pop()
            if at - opened <= _LONGEST_SPEECH:
                found.append(Marks(opened, at, closed=True))
        elif word == CLOSING and stray is None:
            stray = at
        elif word == OPENING:
            stack.append(at)
    return Found(tuple(sorted(found, key=lambda pair: pair.open)), tuple(stack), stray)


def _is_turned(tokens: Tokens, at: int, stack: list[int]) -> bool:
    """Whether the mark is written the wrong way round: «گفت: »…«»."""
    if tokens.words[at] == OPENING:
        return bool(stack) and tokens.words[stack[-1]] == CLOSING
    after_space = at == 0 or tokens.ends[at - 1] < tokens.starts[at]
    before_space = at + 1 == len(tokens) or tokens.ends[at] < tokens.starts[at + 1]
    return not stack and after_space and not before_space


def pairs(tokens: Tokens, first: int, last: int) -> list[Marks]:
    """The pairs of one line, in order of their opening; a stray closing mark is none.

    What is not closed reaches the line's end, unless that is too far away to be meant.
    """
    found = scan(tokens, first, last)
    open_ = (Marks(at, last, closed=False) for at in found.unclosed if last - at <= _FARTHEST_END)
    return sorted((*found.pairs, *open_), key=lambda pair: pair.open)


def _direction(tokens: Tokens, at: int, stack: list[int]) -> str:
    """Whether a straight mark opens or closes: by the spaces around it, or else by turns."""
    after_space = at == 0 or tokens.ends[at - 1] < tokens.starts[at]
    before_space = at + 1 == len(tokens) or tokens.ends[at] < tokens.starts[at + 1]
    if after_space != before_space:
        return OPENING if after_space else CLOSING
    return CLOSING if stack and tokens.words[stack[-1]] == EITHER else OPENING


def holds_speech(tokens: Tokens, pair: Marks) -> bool:
    """Whether the words within can be a statement: a clause, or many words."""
    inside = tokens.words[pair.open + 1 : min(pair.close, pair.open + _LOOKED_AT)]
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
