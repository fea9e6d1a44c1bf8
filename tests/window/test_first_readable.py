"""Of several files the first that can be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.article.article import Article
from desktop.files.loading import Unreadable
from desktop.window.first_readable import (
    AT_ONCE,
    first_readable,
    is_large,
    large_first,
    unreadable,
)

A, B, BAD = Path("a.txt"), Path("b.txt"), Path("bad.txt")


def load(path: Path) -> Article:
    if path == BAD:
        raise Unreadable("empty", {"name": path.name})
    return Article.of(path.stem)


def test_what_comes_before_has_failed_and_what_comes_after_is_left_alone() -> None:
    found = first_readable([BAD, A, BAD, B], (), load)
    assert found.path == A
    assert found.article == Article.of("a")
    assert found.rest == (BAD, B)
    assert [path for path, _ in found.failures] == [BAD]


def test_what_is_open_is_not_loaded() -> None:
    found = first_readable([A, B], {A}, load)
    assert (found.path, found.article) == (A, None)


def test_nothing_can_be_read() -> None:
    earlier = (B, Unreadable("missing", {"name": "b"}))
    found = first_readable([BAD], (), load, [earlier])
    assert found.path is None
    assert [path for path, _ in found.failures] == [B, BAD]


def test_which_cannot_be_read() -> None:
    assert [path for path, _ in unreadable([A, BAD, B], load)] == [BAD]


@pytest.mark.parametrize(("size", "is_so"), [(AT_ONCE, False), (AT_ONCE + 1, True)])
def test_what_is_large(tmp_path: Path, size: int, is_so: bool) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b" " * size)
    assert is_large(path) == is_so
    assert large_first([tmp_path / "none", path]) == (path if is_so else None)


def test_what_is_not_there_is_not_large(tmp_path: Path) -> None:
    assert not is_large(tmp_path / "none")
    assert not is_large(Path("\0"))
    assert large_first([Path("\0"), tmp_path / "none"]) is None
