"""Writes a file whole or not at all: beside it first, then in its place."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


class NotWritten(OSError):
    """The file could not be written; what stood there before still stands."""


def write(path: Path, content: bytes) -> None:
    """Put the bytes there in one step. Raises NotWritten, with the system's words in `strerror`.

    A link is followed, so that it goes on leading to the file.
    """
    try:
        _write(path.resolve(), content)
    except OSError as problem:
        raise NotWritten(problem.errno, problem.strerror or str(problem), str(path)) from problem


def _write(path: Path, content: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_mode(path))
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise


def _mode(path: Path) -> int:
    """That of the file it replaces, else what a new file gets."""
    with contextlib.suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
