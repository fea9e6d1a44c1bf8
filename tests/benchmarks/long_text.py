"""A text of any length: our own articles over and over, each time with other names and numbers.

Said again word for word, everything would soon be known, and read faster than it ever is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from itertools import count, cycle
from pathlib import Path

from desktop.language.lexicon import words

OWN = Path(__file__).parents[1] / "quality" / "articles"
_NUMBER = re.compile(r"\d+")
_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def long_text(size: int) -> str:
    """A text of that many bytes in UTF-8, or one less where a letter would be cut."""
    whole = bytearray()
    for article in _articles():
        whole += article.encode()
        if len(whole) >= size:
            break
    return whole[:size].decode(errors="ignore")


def _articles() -> Iterator[str]:
    """Our articles, again and again."""
    own = [path.read_text(encoding="utf-8") for path in sorted((OWN / "texts").glob("*.txt"))]
    forenames, surnames = (cycle(sorted(words(name))) for name in ("forenames", "surnames"))
    people = _people()
    for turn in count():
        others = {forename: next(forenames) for forename, _ in people}
        others |= {surname: next(surnames) for _, surname in people}
        for text in own:
            yield _numbered(_named(text, others), turn)


def _people() -> list[tuple[str, str]]:
    """Forename and surname of whoever speaks in our articles."""
    annotated = (json.loads(path.read_text("utf-8")) for path in sorted((OWN / "gold").glob("*")))
    speakers = [speaker for one in annotated for speaker in one["speakers"]]
    names = (one["name"].partition(" ") for one in speakers if one["type"] == "person")
    return [(forename, surname) for forename, _, surname in names]


def _named(text: str, others: Mapping[str, str]) -> str:
    names = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, others))})(?!\w)")
    return names.sub(lambda found: others[found[0]], text)


def _numbered(text: str, turn: int) -> str:
    return _NUMBER.sub(lambda found: str(int(found[0]) + turn).translate(_DIGITS), text)
