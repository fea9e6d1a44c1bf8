"""`--install-desktop` and its undoing: the program as an application of the reader's desktop.

By the freedesktop.org rules for entries, icons, metainfo and default applications. Nobody's
default changes unless the reader asks for it, and removing leaves their lists byte for byte.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import resources
from desktop import APPLICATION_ID
from desktop.integration import mimeapps, record
from desktop.integration.default_handler import default_handler
from desktop.integration.entry import ENTRY, entry, launch_command
from desktop.integration.places import Places
from desktop.integration.record import Change, Record

__all__ = ["Places", "install", "launch_command", "uninstall"]

TYPE = "text/plain"


def install(places: Places, launch: Sequence[str], as_default: bool) -> None:
    """Put entry, icon and metainfo into the reader's data folder; again is as good as once.

    `launch` starts the program, its first word an absolute path. Raises OSError.
    """
    as_default = as_default or _is_default(places)
    before = _take_back_changes(places)
    had_cache = before.had_cache if before else places.cache.exists()
    changes = tuple(_changes(places, as_default))
    record.write(places.record, Record(changes, had_cache))
    for path, content in _files(places, launch):
        _write(path, content)
    for change in changes:
        mimeapps.write(change.path, change.after)
    _refresh(places)


def uninstall(places: Places) -> bool:
    """Take all of it out again; whether there was anything to take out. Raises OSError."""
    before = _take_back_changes(places)
    files = [path for path, _ in _files(places, ["/"])]
    there = [path for path in files if path.exists()]
    for path in there:
        path.unlink()
    if before is not None and not before.had_cache:
        places.cache.unlink(missing_ok=True)
    elif there:
        _refresh(places)
    places.record.unlink(missing_ok=True)
    return bool(there)


def _files(places: Places, launch: Sequence[str]) -> list[tuple[Path, bytes]]:
    icon = f"icons/hicolor/scalable/apps/{APPLICATION_ID}.svg"
    metainfo = f"metainfo/{APPLICATION_ID}.metainfo.xml"
    return [
        (places.applications / ENTRY, entry(launch).encode("utf-8")),
        (places.data_home / icon, resources.data(f"icons/{APPLICATION_ID}.svg")),
        (places.data_home / metainfo, resources.data(f"linux/{APPLICATION_ID}.metainfo.xml")),
    ]


def _changes(places: Places, as_default: bool) -> list[Change]:
    """What has to change in the reader's lists of default applications.

    An entry in the reader's own folder comes before all of the system's. So where the present
    handler is the first one by mere order, it is written down, and stays the first.
    """
    if as_default:
        paths = [places.mimeapps, *_lists_of_this_desktop(places)]
        return [_change(path, [ENTRY, *mimeapps.default(_read(path), TYPE)]) for path in paths]
    handler = default_handler(places, TYPE, ignored=places.applications / ENTRY)
    if handler is None or handler.is_chosen or handler.id == ENTRY:
        return []
    dangling = mimeapps.default(_read(places.mimeapps), TYPE)
    return [_change(places.mimeapps, [*dangling, handler.id])]


def _lists_of_this_desktop(places: Places) -> list[Path]:
    """The reader's lists for one desktop alone («gnome-mimeapps.list»): they have precedence."""
    paths = [places.config_home / f"{name}-mimeapps.list" for name in places.desktops]
    return [path for path in paths if mimeapps.default(_read(path), TYPE)]


def _is_default(places: Places) -> bool:
    """Whether the reader, by us or without us, has already made it the default."""
    handler = default_handler(places, TYPE)
    return handler is not None and handler.is_chosen and handler.id == ENTRY


def _change(path: Path, handlers: Sequence[str]) -> Change:
    before = path.read_bytes() if path.exists() else None
    once = list(dict.fromkeys(handlers))
    return Change(path, before, mimeapps.with_default(before or b"", TYPE, once))


def _take_back_changes(places: Places) -> Record | None:
    before = record.read(places.record)
    for change in before.changes if before else ():
        mimeapps.take_back(change.path, change.before, change.after, TYPE, ENTRY)
    return before


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _refresh(places: Places) -> None:
    """Let the desktop notice, where it has the tools; without them it notices by itself."""
    icons = places.data_home / "icons" / "hicolor"
    for command in (
        ["update-desktop-database", "-q", str(places.applications)],
        ["gtk-update-icon-cache", "-q", "-t", "-f", str(icons)],
    ):
        if shutil.which(command[0]) and (command[0] != "gtk-update-icon-cache" or _cached(icons)):
            subprocess.run(command, check=False, stderr=subprocess.DEVNULL)


def _cached(icons: Path) -> bool:
    """A cache that is there has to be renewed; one that is not there is better not begun."""
    return (icons / "icon-theme.cache").exists()
