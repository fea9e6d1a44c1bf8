"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop.files.atomic import NotWritten, make_folder, write
from resources.catalogue import Catalogue


def test_a_new_file_and_one_in_place_of_another(tmp_path: Path) -> None:
    file = tmp_path / "صفحه.html"
    write(file, b"one")
    assert file.read_bytes() == b"one"
    file.chmod(0o640)
    write(file, b"two")
    assert file.read_bytes() == b"two"
    assert file.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["صفحه.html"]


def test_a_link_goes_on_leading_to_the_file(tmp_path: Path) -> None:
    file, link = tmp_path / "a.html", tmp_path / "link.html"
    file.write_bytes(b"old")
    link.symlink_to(file)
    write(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def test_what_stood_there_stays_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(NotWritten, match="No space left") as caught:
        write(file, b"new")
    assert isinstance(caught.value.__cause__, OSError)
    assert file.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.html"]


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.EACCES, "forbidden"),
        (errno.EROFS, "forbidden"),
        (errno.ENOSPC, "full"),
        (errno.ENAMETOOLONG, "name"),
        (errno.EIO, "failed"),
        (None, "failed"),
    ],
)
def test_what_went_wrong_has_a_sentence(number: int | None, problem: str) -> None:
    found = NotWritten(OSError(number, "so it is"), Path("folder") / "خبر.html")
    assert found.problem == problem
    assert "خبر.html" in Catalogue().say(f"unwritten.{problem}", found.values)
    assert found.strerror == "so it is"


def test_a_folder_that_is_not_there_and_one_in_the_way(tmp_path: Path) -> None:
    with pytest.raises(NotWritten) as caught:
        write(tmp_path / "none" / "a.html", b"new")
    assert caught.value.problem == "no_folder"
    with pytest.raises(NotWritten) as caught:
        write(tmp_path, b"new")
    assert caught.value.problem == "folder"
    with pytest.raises(NotWritten) as caught:
        write(tmp_path / ("ن" * 300), b"new")
    assert caught.value.problem == "name"
    assert os.listdir(tmp_path) == []


def test_folders_are_made_unless_a_file_is_in_the_way(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "c"):
        with pytest.raises(NotWritten) as caught:
            make_folder(folder)
        assert caught.value.problem == "no_folder"


def test_a_link_to_itself(tmp_path: Path) -> None:
    link = tmp_path / "link.html"
    link.symlink_to(link)
    with pytest.raises(NotWritten):
        write(link, b"new")
