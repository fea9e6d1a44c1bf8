"""Where exported files go: no two to one place, and none onto an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

FILE_SUFFIXES = (".html", ".htm", ".json")
"""Endings by which a name that is not there yet is a file's, not a folder's."""


def targets(articles: Sequence[Path], output: Path, form: str) -> Iterator[tuple[Path, Path]]:
    """Each article with the file its export goes to, named after it with `.form`.

    `output` is a folder; for a single article it may be a file's name. Articles of one name get
    a number, also where names differ only in capitals, which are one name on some disks.
    """
    names_a_file = output.suffix.lower() in FILE_SUFFIXES and not output.is_dir()
    if len(articles) == 1 and (output.is_file() or names_a_file):
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


def is_same_file(one: Path, other: Path) -> bool:
    """Whether both paths lead to one file, by whatever way."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return one.absolute() == other.absolute()
