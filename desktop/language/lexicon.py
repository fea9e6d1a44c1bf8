"""Lists of Persian words and phrases from `resources/lexicon`, folded for matching."""

from __future__ import annotations

from functools import cache

import resources
from desktop.language.folding import key


@cache
def entries(name: str) -> tuple[tuple[str, ...], ...]:
    """The entries of `lexicon/NAME.txt`, each as its folded columns.

    One entry a line, columns parted by «|», comments after «#». Raises FileNotFoundError.
    """
    lines = (line.partition("#")[0] for line in resources.text(f"lexicon/{name}.txt").splitlines())
    return tuple(tuple(key(part) for part in line.split("|")) for line in lines if line.strip())


@cache
def words(*names: str) -> frozenset[str]:
    """The first columns of the lists, without spaces: how they are spaced makes no difference."""
    return frozenset(joined(entry[0]) for name in names for entry in entries(name))


def joined(text: str) -> str:
    """A folded wording without its spaces."""
    return text.replace(" ", "")
