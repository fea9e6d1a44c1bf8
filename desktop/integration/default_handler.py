"""Which application opens a type today, and whether anybody chose it.

The rules are those of freedesktop.org's «MIME Applications» specification, in the order in which
GLib, and with it most file managers, applies them. KDE has an order of its own and is asked.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from desktop.integration import mimeapps
from desktop.integration.places import Places


@dataclass(frozen=True, slots=True)
class Handler:
    """An entry's id, and whether a list of defaults names it (else it is just the first)."""

    id: str
    is_chosen: bool


def default_handler(places: Places, type_: str, ignored: Path | None = None) -> Handler | None:
    """The application that opens the type, as if the entry at `ignored` were not there."""
    for folder in _folders(places):
        for content in _lists(places, folder):
            for id_ in mimeapps.default(content, type_):
                if _is_there(places, id_, ignored):
                    return Handler(id_, is_chosen=True)
    first = _first_of_kde(places, type_) or _first(places, type_, ignored)
    return Handler(first, is_chosen=False) if first else None


def _first(places: Places, type_: str, ignored: Path | None) -> str | None:
    removed: set[str] = set()
    for folder in _folders(places):
        for content in _lists(places, folder):
            added = mimeapps.handlers(content, mimeapps.ADDED, type_)
            for id_ in added:
                if id_ not in removed and _is_there(places, id_, ignored):
                    return id_
            removed.update(mimeapps.handlers(content, mimeapps.REMOVED, type_))
        for id_ in mimeapps.handlers(_content(folder / "mimeinfo.cache"), "MIME Cache", type_):
            if id_ not in removed and _is_there(places, id_, ignored):
                return id_
    return None


def _first_of_kde(places: Places, type_: str) -> str | None:
    if "kde" not in places.desktops or not shutil.which("xdg-mime"):
        return None
    command = ["xdg-mime", "query", "default", type_]
    asked = subprocess.run(command, capture_output=True, text=True, check=False)
    return asked.stdout.strip() or None


def _folders(places: Places) -> Iterator[Path]:
    yield from (places.config_home, *places.config_dirs)
    yield from (folder / "applications" for folder in (places.data_home, *places.data_dirs))


def _lists(places: Places, folder: Path) -> Iterator[bytes]:
    """The lists of a folder, first those for this desktop alone; `defaults.list` is GLib's own."""
    for name in (*(f"{desktop}-" for desktop in places.desktops), ""):
        yield _content(folder / f"{name}mimeapps.list")
    if folder.name == "applications":
        yield _content(folder / "defaults.list")


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _is_there(places: Places, id_: str, ignored: Path | None) -> bool:
    """Whether the entry exists and what it starts does; the first folder's entry decides."""
    for folder in (places.data_home, *places.data_dirs):
        for name in _file_names(id_):
            path = folder / "applications" / name
            if path != ignored and path.is_file():
                return _can_start(path)
    return False


def _file_names(id_: str) -> Iterator[str]:
    """`a-b.desktop` may also lie in a folder: `a/b.desktop`."""
    yield id_
    dashes = [place for place, letter in enumerate(id_) if letter == "-"][:4]
    for count in range(1, len(dashes) + 1):
        for chosen in combinations(dashes, count):
            yield "".join("/" if place in chosen else one for place, one in enumerate(id_))


def _can_start(entry: Path) -> bool:
    main = _content(entry).decode("utf-8", "replace").partition("[Desktop Entry]")[2]
    lines = main.partition("\n[")[0].splitlines()
    values = {
        name.strip(): value.strip() for name, _, value in (one.partition("=") for one in lines)
    }
    tried = values.get("TryExec", "").replace("\\\\", "\\")
    is_hidden = values.get("Hidden") == "true"
    return not is_hidden and (not tried or shutil.which(os.path.expanduser(tried)) is not None)
