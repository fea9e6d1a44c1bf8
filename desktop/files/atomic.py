"""Writes a file whole or not at all: beside it first, then in its place."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

_PROBLEMS = {
    "EACCES": "forbidden",
    "EPERM": "forbidden",
    "EROFS": "forbidden",
    "ENOSPC": "full",
    "EDQUOT": "full",
    "ENOENT": "no_folder",
    "ENOTDIR": "no_folder",
    "EEXIST": "no_folder",
    "EISDIR": "folder",
    "ENAMETOOLONG": "name",
    "EINVAL": "name",
    "EILSEQ": "name",
}
"""By the system's name of an error the `unwritten.<problem>` that says it."""


class NotWritten(OSError):
    """The file could not be written; what stood there before still stands.

    `unwritten.<problem>` is the sentence that says why, `values` are what it needs; the system's
    own words are in `strerror`.
    """

    def __init__(self, cause: OSError, path: Path) -> None:
        why = cause.strerror or str(cause)
        super().__init__(cause.errno, why, str(path))
        self.problem = _PROBLEMS.get(errno.errorcode.get(cause.errno or 0, ""), "failed")
        self.values = {"name": path.name, "why": why}


def write(path: Path, content: bytes) -> None:
    """Put the bytes there in one step. Raises NotWritten.

    A link is followed, so that it goes on leading to the file.
    """
    try:
        _write(_followed(path), content)
    except OSError as problem:
        raise NotWritten(problem, path) from problem


def make_folder(path: Path) -> None:
    """Make the folder, and those above it, where they are not there yet. Raises NotWritten."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise NotWritten(problem, path) from problem


def _followed(path: Path) -> Path:
    """Where the path leads. Raises OSError where it leads to itself."""
    try:
        return path.resolve()
    except RuntimeError as problem:  # so before Python 3.13
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from problem


def _write(path: Path, content: bytes) -> None:
    # Short, so that it fits wherever the name itself does.
    beside = path.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            beside.chmod(path.stat().st_mode & 0o777)
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
