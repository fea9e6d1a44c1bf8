"""Which of several files can be shown, and what is wrong with the others. Nothing of Qt."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.article.article import Article
from desktop.files.loading import Unreadable

AT_ONCE = 200_000
"""A file of so many bytes is loaded in some 40 ms; a larger one would hold up the window."""

Failure = tuple[Path, Unreadable]
Load = Callable[[Path], Article]


@dataclass(frozen=True)
class Found:
    """The first of several files that can be read, those after it, what is wrong with others.

    Of a file that is open already there is a path and no article.
    """

    path: Path | None = None
    article: Article | None = None
    rest: tuple[Path, ...] = ()
    failures: tuple[Failure, ...] = ()


def first_readable(
    paths: Sequence[Path],
    is_open: Collection[Path],
    load: Load,
    failures: Sequence[Failure] = (),
) -> Found:
    """The first of the files that can be read; `failures` are told with those before it."""
    failed = list(failures)
    for place, path in enumerate(paths, 1):
        try:
            article = None if path in is_open else load(path)
        except Unreadable as problem:
            failed.append((path, problem))
        else:
            return Found(path, article, tuple(paths[place:]), tuple(failed))
    return Found(failures=tuple(failed))


def unreadable(paths: Iterable[Path], load: Load) -> tuple[Failure, ...]:
    """What is wrong with those of the files that cannot be read."""
    failed: list[Failure] = []
    for path in paths:
        try:
            load(path)
        except Unreadable as problem:
            failed.append((path, problem))
    return tuple(failed)


def is_large(path: Path) -> bool:
    """Whether the file is too large to be loaded while the window waits."""
    try:
        return path.stat().st_size > AT_ONCE
    except (OSError, ValueError):
        return False


def large_first(paths: Iterable[Path]) -> Path | None:
    """The first of the files that is there, if it is large."""
    there = next((path for path in paths if is_there(path)), None)
    return there if there is not None and is_large(there) else None


def is_there(path: Path) -> bool:
    """Whether there is a file of that path; not where it may not be looked for."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
