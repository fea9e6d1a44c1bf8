"""What the rows of a list tell their delegates, besides Qt's own roles.

`Qt.DisplayRole` is what the row says first: a name, the words of a quote or of a hit, a title, the
label of a topic; `Qt.AccessibleTextRole` is what a screen reader says of the row.
"""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt


class RowKind(enum.IntEnum):
    """What a row is: of the speakers' tree, of several articles, or of the outline."""

    SPEAKER = 0
    QUOTE = 1
    MORE = 2
    NAME = 3
    ARTICLE = 4
    HIT = 5
    HEADING = 6


class Role(enum.IntEnum):
    """The item data roles, each with its type."""

    KIND = int(Qt.ItemDataRole.UserRole) + 1
    """RowKind, where a list has rows of several kinds."""
    KEY = KIND + 1
    """str: the id told by the views' signals; of a «more» row, its speaker's."""
    GROUP = KIND + 2
    """int: the number of the colour, or None for a row without one."""
    TITLE = KIND + 3
    """str: a speaker's title («وزیر امور خارجه»), or nothing."""
    SUMMARY = KIND + 4
    """str: a speaker's «۱۷ نقل · ۹۶٪», a topic's count, what an article or a command is."""
    SHARE = KIND + 5
    """float: a speaker's share of all that is said, 0 to 1."""
    META = KIND + 6
    """tuple[str, ...]: the small print of a quote (its kind, its cue …) or of a name."""
    DOUBT = KIND + 7
    """str: the word that a quote is not certain, or nothing."""
    TOPICS = KIND + 8
    """str: what a speaker speaks of, to be read under his name while he is open, or nothing."""
    CHOSEN = KIND + 9
    """bool: whether a speaker is the one whose quotes stand out."""
    LEVEL = KIND + 10
    """int: 1 for the article's title, 2 for a sub-heading."""
    CAPS = KIND + 11
    """tuple[str, ...]: the keys that do what the row says, as they are to be read."""
    EMPHASIS = KIND + 12
    """tuple[int, int]: the stretch of a row's words, in code points, that is set off."""
    WHEN = KIND + 13
    """str: the day an article was last open, or nothing."""
    WHERE = KIND + 14
    """str: the folder an article is in."""
    MISSING = KIND + 15
    """str: that an article's file is not there any more, or nothing."""
