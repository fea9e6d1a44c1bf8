"""Lists of Persian words and phrases from `resources/lexicon`, for matching."""

from __future__ import annotations

from functools import cache

import resources
from desktop.language.folding import key


@cache
def words(*names: str) -> frozenset[str]:
    """The entries of the lists, without spaces: how they are spaced makes no difference.

    One entry a line, stored folded, after lines of comment («#»). Raises FileNotFoundError.
    """
    if len(names) > 1:
        return frozenset().union(*map(words, names))
    text = resources.text(f"lexicon/{names[0]}.txt")
    while text.startswith("#"):
        text = text.partition("\n")[2]
    return frozenset(text.replace(" ", "").split())


@cache
def columns(name: str) -> tuple[tuple[str, ...], ...]:
    """The entries of a list with several columns, parted by «|»; stored folded."""
    lines = resources.text(f"lexicon/{name}.txt").splitlines()
    return tuple(tuple(line.split("|")) for line in lines if line[0] != "#")


@cache
def entries(name: str) -> tuple[tuple[str, ...], ...]:
    """The entries of a list that is stored as people write, folded; columns parted by «|»."""
    lines = (line.partition("#")[0] for line in resources.text(f"lexicon/{name}.txt").splitlines())
    return tuple(tuple(key(part) for part in line.split("|")) for line in lines if line.strip())


def joined(text: str) -> str:
    """A folded wording without its spaces."""
    return text.replace(" ", "")
