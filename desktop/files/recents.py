"""What is remembered of the articles: the last ones, how each was left, which were open.

One JSON file, written whole. Whatever stands in it, something can be made of it: an entry that
makes no sense is left out, and a file that is none is set aside.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

MOST = 200
"""So many articles are remembered."""
LONGEST = 4_096
MOST_NAMES = 1_000
HIGHEST = 2**31 - 1
BROKEN = ".broken"


@dataclass(frozen=True)
class Bookmark:
    """How an article was left: the code point at the top, the chosen quote, closed speakers."""

    offset: int = 0
    quote: str = ""
    closed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Recent:
    """An article that was open; `opened` is the last day it was, None where nobody knows."""

    path: str
    title: str = ""
    opened: date | None = None
    speakers: int = 0
    quotes: int = 0
    bookmark: Bookmark = field(default_factory=Bookmark)


@dataclass(frozen=True)
class Remembered:
    """The last articles, the last one first; which were open, and which of them in hand."""

    recents: tuple[Recent, ...] = ()
    open: tuple[str, ...] = ()
    current: str = ""

    def of(self, path: str) -> Recent | None:
        """What is remembered of the article at that path."""
        return next((recent for recent in self.recents if recent.path == path), None)

    def opened(self, recent: Recent) -> Remembered:
        """With that article as the last one; beyond `MOST` the oldest are forgotten."""
        return replace(self, recents=(recent, *self.without(recent.path).recents)[:MOST])

    def changed(self, recent: Recent) -> Remembered:
        """With something else remembered of an article, in its place."""
        recents = (recent if one.path == recent.path else one for one in self.recents)
        return replace(self, recents=tuple(recents))

    def without(self, path: str) -> Remembered:
        """With nothing remembered of the article at that path."""
        return replace(self, recents=tuple(one for one in self.recents if one.path != path))


def merged(before: Remembered, now: Remembered, other: Remembered) -> Remembered:
    """`now` with what another window has remembered since `before`.

    Of an article that both know the one who changed something is right; what was forgotten here
    stays so. What is open is said by the last one who writes.
    """
    was = {recent.path: recent for recent in before.recents}
    theirs = {one.path: one for one in other.recents if one != was.get(one.path)}
    own = [theirs.get(one.path, one) if one == was.get(one.path) else one for one in now.recents]
    known = was.keys() | {one.path for one in own}
    new = [one for path, one in theirs.items() if path not in known]
    fresh = next((place for place, one in enumerate(own) if one.path in was), len(own))
    return replace(now, recents=(*own[:fresh], *new, *own[fresh:])[:MOST])


def read(path: Path) -> Remembered:
    """What the file holds; nothing where there is none. One that is broken is set aside."""
    try:
        raw = path.read_bytes()
    except OSError:
        return Remembered()
    try:
        return decoded(raw)
    except ValueError:
        with contextlib.suppress(OSError):
            path.replace(path.with_name(path.name + BROKEN))
        return Remembered()


def write(path: Path, remembered: Remembered) -> None:
    """Write the file in one step, its folder with it. Raises atomic.NotWritten."""
    # Here and below: what is wanted after the first paint need not be loaded before it.
    from desktop.files import atomic

    atomic.make_folder(path.parent)
    atomic.write(path, encoded(remembered))


def encoded(remembered: Remembered) -> bytes:
    """The stored form. A path that is no text survives it, since all is said in ASCII."""
    import json

    stored = {
        "recents": [_stored(recent) for recent in remembered.recents],
        "open": list(remembered.open),
        "current": remembered.current,
    }
    return json.dumps(stored, separators=(",", ":")).encode("ascii")


def decoded(raw: bytes) -> Remembered:
    """What the stored form says. Raises ValueError where it is no JSON object."""
    import json

    try:
        stored = json.loads(raw)
    except RecursionError as problem:
        raise ValueError("nested too deeply") from problem
    if not isinstance(stored, dict):
        raise ValueError("no object")
    recents: dict[str, Recent] = {}
    for recent in map(_recent, _several(stored.get("recents"))):
        if recent is not None and len(recents) < MOST:
            recents.setdefault(recent.path, recent)
    open_ones = tuple(dict.fromkeys(_words(stored.get("open"))))
    return Remembered(tuple(recents.values()), open_ones, _word(stored.get("current")))


def _stored(recent: Recent) -> dict[str, object]:
    bookmark = recent.bookmark
    return {
        "path": recent.path,
        "title": recent.title,
        "opened": recent.opened.isoformat() if recent.opened else "",
        "speakers": recent.speakers,
        "quotes": recent.quotes,
        "offset": bookmark.offset,
        "quote": bookmark.quote,
        "closed": sorted(bookmark.closed),
    }


def _recent(stored: object) -> Recent | None:
    if not isinstance(stored, dict):
        return None
    path = _word(stored.get("path"))
    if not path:
        return None
    return Recent(
        path,
        _word(stored.get("title")),
        _day(stored.get("opened")),
        _count(stored.get("speakers")),
        _count(stored.get("quotes")),
        Bookmark(
            _count(stored.get("offset")),
            _word(stored.get("quote")),
            frozenset(_words(stored.get("closed"), may_be_empty=True)),
        ),
    )


def _several(stored: object) -> list[object]:
    return stored if isinstance(stored, list) else []


def _words(stored: object, *, may_be_empty: bool = False) -> Iterator[str]:
    """The texts of a list. The empty one is the id of the speaker nobody knows."""
    for one in _several(stored)[:MOST_NAMES]:
        if isinstance(one, str) and len(one) <= LONGEST and (one or may_be_empty):
            yield one


def _word(stored: object) -> str:
    return stored if isinstance(stored, str) and len(stored) <= LONGEST else ""


def _count(stored: object) -> int:
    if not isinstance(stored, int) or isinstance(stored, bool):
        return 0
    return min(max(stored, 0), HIGHEST)


def _day(stored: object) -> date | None:
    try:
        return date.fromisoformat(_word(stored))
    except ValueError:
        return None
