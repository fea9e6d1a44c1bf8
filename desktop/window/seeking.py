"""Which of many names are meant by the words that were typed, best first.

All words have to be in the name, in any order. The order: a word that begins one of the name's
words counts two, one that stands inside counts one, and a name that begins with all that was typed
counts one more; names that count the same stay in the order they were given in. Where no name has
all the words, spaces are not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

Fold = Callable[[str], str]

_NO_LETTERS = re.compile(r"[\W_]+")
# Parts of a name begin after this, and no word that is typed has it.
_PART = "\n "


def name_of(parts: Iterable[str], fold: Fold) -> str:
    """All that a thing is called, in one spelling, ready to be looked through."""
    return "".join(_PART + _plain(part, fold) for part in parts)


def best(asked: str, names: Sequence[str], fold: Fold) -> list[int]:
    """The places of the names that are meant; none where no letter or digit was typed."""
    wanted = _plain(asked, fold)
    words = wanted.split()
    if not words:
        return []
    counts = [_count(words, wanted, name) for name in names]
    if not any(counts):
        closed = (re.sub(" ", "", name) for name in names)
        counts = [int(all(word in name for word in words)) for name in closed]
    found = (place for place, count in enumerate(counts) if count)
    return sorted(found, key=lambda place: -counts[place])


def _plain(text: str, fold: Fold) -> str:
    return _NO_LETTERS.sub(" ", fold(text)).strip()


def _count(words: Iterable[str], wanted: str, name: str) -> int:
    count = int(_PART + wanted in name)
    for word in words:
        if word not in name:
            return 0
        count += 2 if f" {word}" in name else 1
    return count
