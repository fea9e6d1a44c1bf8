"""From a path to an article; what cannot be read is said by name. Nothing is ever written."""

from __future__ import annotations

import errno
import stat
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from desktop.article.article import Article
from desktop.files.loading.text import NotText, decoded

LARGEST = 20 * 1024 * 1024
"""No article is larger than this, in bytes."""


class Unreadable(Exception):
    """The file is no article for us; `unreadable.<problem>` is the sentence that says why."""

    def __init__(self, problem: str, values: Mapping[str, str | int]) -> None:
        super().__init__(problem, dict(values))
        self.problem = problem
        self.values = values


def load(path: Path) -> Article:
    """The article in the file. Raises Unreadable."""
    raw = _bytes(path)
    if not raw:
        raise _unreadable("empty", path)
    try:
        text = decoded(raw)
    except NotText as problem:
        raise _unreadable(problem.problem, path, kind=problem.kind) from problem
    if not any(map(_shows, text)):
        raise _unreadable("blank", path)
    return Article.of(text)


def of_text(text: str, problem: str = "no_text") -> Article:
    """The article of a text that is in no file.

    Raises Unreadable, with that problem where nothing is to be seen in it.
    """
    if not any(map(_shows, text)):
        raise Unreadable(problem, {})
    if len(text) > LARGEST or len(text.encode(errors="surrogatepass")) > LARGEST:
        raise _too_large(Path(named(text)))
    return Article.of(text)


def named(text: str) -> str:
    """What a text that is in no file may be called before there is an article of it."""
    return " ".join(text[:200].split()[:4]).replace("/", " ")


def _shows(character: str) -> bool:
    """Whether there is something to see: no space, control, format sign or bare accent."""
    category = unicodedata.category(character)
    return category[0] != "Z" and category not in ("Cc", "Cf", "Mn", "Me")


def _bytes(path: Path) -> bytes:
    """The file's bytes, never more than are an article's."""
    size = _size(path)
    if size > LARGEST:
        raise _too_large(path)
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except FileNotFoundError as problem:
        raise _unreadable("vanished", path) from problem
    except OSError as problem:
        raise _of(problem, path) from problem
    if len(raw) > LARGEST:
        raise _too_large(path)
    return raw


def _size(path: Path) -> int:
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError) as problem:
        raise _unreadable("missing", path) from problem
    except (OSError, ValueError) as problem:
        raise _of(problem, path) from problem
    if stat.S_ISDIR(status.st_mode):
        raise _unreadable("folder", path)
    if not stat.S_ISREG(status.st_mode):
        raise _unreadable("no_file", path)
    return status.st_size


def _of(problem: OSError | ValueError, path: Path) -> Unreadable:
    if isinstance(problem, PermissionError):
        return _unreadable("forbidden", path)
    if isinstance(problem, OSError) and problem.errno not in (errno.ENAMETOOLONG, None):
        return _unreadable("failed", path, why=problem.strerror or str(problem))
    return _unreadable("missing", path)  # a name that no file can have


def _too_large(path: Path) -> Unreadable:
    return _unreadable("too_large", path, size=LARGEST // (1024 * 1024))


def _unreadable(problem: str, path: Path, **values: str | int) -> Unreadable:
    return Unreadable(problem, {"name": path.name or str(path), **values})
