"""Where exported files go, no two to one place and none onto an article, and their names."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

FILE_SUFFIXES = (".html", ".htm", ".json")
"""Endings by which a name that is not there yet is a file's, not a folder's."""

NAME_LENGTH = 60

_NO_NAME = re.compile(r'[\x00-\x1f/\\:*?"<>|]+')


def file_name(words: str) -> str:
    """The words, whatever they are, as the name of a file without its ending; perhaps nothing."""
    return _NO_NAME.sub(" ", words)[:NAME_LENGTH].strip(" .")


def is_for_one_file(output: Path) -> bool:
    """Whether the place is a file, or is not there yet and is called like one."""
    return output.is_file() or (output.suffix.lower() in FILE_SUFFIXES and not output.is_dir())


def targets(articles: Sequence[Path], output: Path, form: str) -> Iterator[tuple[Path, Path]]:
    """Each article with the file its export goes to, named after it with `.form`.

    `output` is a folder; for a single article it may be a file's name. Articles of one name get
    a number, also where names differ only in capitals, which are one name on some disks.
    """
    if len(articles) == 1 and is_for_one_file(output):
        yield articles[0], output
        return
    taken: set[str] = set()
    for article in articles:
        name, number = f"{article.stem}.{form}", 1
        while name.casefold() in taken:
            number += 1
            name = f"{article.stem} ({number}).{form}"
        taken.add(name.casefold())
        yield article, output / name


class Originals:
    """Files that must stay, to be told from any other by whatever way one comes to them."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._known = {identity for path in paths for identity in _identities(path)}

    def __contains__(self, path: Path) -> bool:
        return not self._known.isdisjoint(_identities(path))


def _identities(path: Path) -> Iterator[object]:
    """The path itself, which tells even what is gone; device and number of what is there."""
    yield path.absolute()
    with contextlib.suppress(OSError, ValueError):
        status = path.stat()
        yield status.st_dev, status.st_ino
