"""How words name somebody: the value that recognising names gives."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass

OPEN_MARKS = frozenset('«"')
CLOSE_MARKS = frozenset('»"')


class MentionKind(enum.Enum):
    """How the words name who they name."""

    NAME = "name"
    OFFICE = "office"
    PRONOUN = "pronoun"
    DEMONSTRATIVE = "demonstrative"
    UNNAMED = "unnamed"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens `first` up to but without `last`."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name somebody: `name` is the proper name in it, `office` the description.

    `head` is how many tokens of the office are its head («نخست وزیر»), `titled` whether a rank or
    a courtesy stood before the name.
    """

    kind: MentionKind
    first: int
    last: int
    name: Stretch | None = None
    office: Stretch | None = None
    head: int = 0
    titled: bool = False


Known = Callable[[int, int], Mention | None]
"""Finds whom the article names elsewhere, from one token up to another."""
