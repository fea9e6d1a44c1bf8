"""What a command is: one thing the reader can ask for, and what it needs to make sense."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Need(enum.Enum):
    """What has to be there for a command to make sense."""

    NOTHING = enum.auto()
    ARTICLE = enum.auto()
    READING = enum.auto()
    QUOTES = enum.auto()
    QUOTE = enum.auto()
    STONES = enum.auto()
    TOPIC = enum.auto()
    CHOICE = enum.auto()
    SEVERAL = enum.auto()
    HEADINGS = enum.auto()
    BACK = enum.auto()
    FORWARD = enum.auto()
    FILED = enum.auto()
    CLOSED = enum.auto()
    EARLIER = enum.auto()


class Side(enum.Enum):
    """Which end of the toolbar a command stands at."""

    START = enum.auto()
    END = enum.auto()


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the reader can ask for.

    `text` is Persian, with «&» before its mnemonic; `short` is what the toolbar says instead.
    `keys` are in Qt's portable spelling, where Ctrl is the Command key of a Mac. Commands of the
    same `choice` exclude each other. Where it `names_itself`, its text is the same in every
    language: that of a language, for who reads no other.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    needs: Need = Need.NOTHING
    toolbar: Side | None = None
    short: str = ""
    icon: str = ""
    checkable: bool = False
    choice: str = ""
    starts_section: bool = False
    names_itself: bool = False
