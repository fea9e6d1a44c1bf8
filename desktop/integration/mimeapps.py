"""Lists of default applications («mimeapps.list»): reading, changing and undoing, byte by byte.

Handled as bytes and line by line, since a list belongs to the reader: comments, order, spaces
and whatever else it holds stay.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

DEFAULTS = "Default Applications"
ADDED = "Added Associations"
REMOVED = "Removed Associations"


def handlers(content: bytes, group: str, type_: str) -> list[str]:
    """The entries a group of the list names for a type, in order."""
    lines = content.splitlines(keepends=True)
    places = list(_places(lines, group, type_))
    if not places:
        return []
    value = lines[places[-1]].partition(b"=")[2].decode("utf-8", "surrogateescape")
    return [one.strip() for one in value.split(";") if one.strip()]


def default(content: bytes, type_: str) -> list[str]:
    """The default applications of the type, the preferred one first."""
    return handlers(content, DEFAULTS, type_)


def with_default(content: bytes, type_: str, chosen: Sequence[str]) -> bytes:
    """The list with those default applications for the type; without any, for an empty choice."""
    return _with_handlers(content, DEFAULTS, type_, chosen)


def take_back(path: Path, before: bytes | None, after: bytes, type_: str, ours: str) -> None:
    """Undo a change of the list at `path` that led from `before` to `after`.

    Where nobody has touched it since, it is as before to the byte. Where somebody has, what they
    chose stays, and only what is left of us goes. Raises OSError.
    """
    now = path.read_bytes() if path.exists() else None
    if now is None or now == before:
        return
    if now != after:
        write(path, _without_us(now, before or b"", after, type_, ours))
    elif before is None:
        path.unlink()
    else:
        write(path, before)


def write(path: Path, content: bytes) -> None:
    """Replace the list as a whole or not at all, through a link to where it really lies."""
    target = path.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(name, target.stat().st_mode & 0o777 if target.exists() else 0o644)
        os.replace(name, target)
    except OSError:
        os.unlink(name)
        raise


def _without_us(now: bytes, before: bytes, after: bytes, type_: str, ours: str) -> bytes:
    chosen = default(now, type_)
    if chosen == default(after, type_):
        chosen = default(before, type_)
    now = with_default(now, type_, [one for one in chosen if one != ours])
    added = handlers(now, ADDED, type_)
    if ours in added and ours not in handlers(before, ADDED, type_):
        now = _with_handlers(now, ADDED, type_, [one for one in added if one != ours])
    return now


def _with_handlers(content: bytes, group: str, type_: str, chosen: Sequence[str]) -> bytes:
    lines = content.splitlines(keepends=True)
    line = _line(type_, chosen) if chosen else b""
    places = list(_places(lines, group, type_))
    if places:
        lines[places[-1]] = line
    elif line:
        _add(lines, group, line)
    return b"".join(lines)


def _line(type_: str, chosen: Sequence[str]) -> bytes:
    value = "".join(f"{one};" for one in chosen)
    return f"{type_}={value}\n".encode("utf-8", "surrogateescape")


def _add(lines: list[bytes], group: str, line: bytes) -> None:
    if lines and not lines[-1].endswith(b"\n"):
        lines[-1] += b"\n"
    header = f"[{group}]".encode()
    for place, present in enumerate(lines):
        if present.strip() == header:
            lines.insert(place + 1, line)
            return
    lines += [*([b"\n"] if lines else []), header + b"\n", line]


def _places(lines: Sequence[bytes], group: str, type_: str) -> Iterator[int]:
    """The numbers of the lines that say something about the type in that group."""
    header, wanted = f"[{group}]".encode(), type_.encode()
    inside = False
    for place, line in enumerate(lines):
        if re.match(rb"\s*\[", line):
            inside = line.strip() == header
        elif inside and b"=" in line and line.partition(b"=")[0].strip() == wanted:
            yield place
