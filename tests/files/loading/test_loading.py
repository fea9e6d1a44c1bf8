"""What is no article is said by name; what is one is read as it stands."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop.files import loading
from desktop.files.loading import LARGEST, Unreadable, load, of_text
from resources.catalogue import Catalogue

WORDS = "شهردار گفت: «پل تازه» فردا باز می‌شود.\n"


def problem_of(path: Path) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        load(path)
    assert Catalogue().say(f"unreadable.{caught.value.problem}", caught.value.values)
    return caught.value


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_encodings_of_unicode(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "خبر.txt"
    file.write_bytes(WORDS.encode(encoding))
    assert load(file).text == WORDS


def test_windows_1256_with_its_half_space(tmp_path: Path) -> None:
    old = WORDS.replace("ی", "ي")
    file = tmp_path / "خبر.txt"
    file.write_bytes(old.encode("cp1256"))
    assert load(file).text == old


def test_line_ends_and_unfit_characters_are_settled(tmp_path: Path) -> None:
    file = tmp_path / "خبر.txt"
    file.write_bytes("یک\r\nدو\rسه\x00چهار\u2029پنج".encode())
    assert load(file).text == "یک\nدو\nسه\ufffdچهار\ufffdپنج"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "empty"),
        (b" \n\t\xc2\xa0\n", "blank"),
        (b"\xef\xbb\xbf", "blank"),
        (" \n\t\u200c\n".encode(), "blank"),
        ("\u200b\u200e\u00ad\u2060\ufeff\u3000".encode(), "blank"),
        ("\u064e \u0651\n".encode(), "blank"),
        (bytes(range(256)) * 40, "binary"),
        (b"%PDF-1.7\n1 0 obj", "other_format"),
        (b"PK\x03\x04rest of a Word file", "other_format"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "other_format"),
        (("\u00e9\u00ff\u00d7\u00f7" * 50).encode("latin-1"), "encoding"),
    ],
)
def test_what_is_no_article(tmp_path: Path, content: bytes, problem: str) -> None:
    file = tmp_path / "پرونده.txt"
    file.write_bytes(content)
    found = problem_of(file)
    assert found.problem == problem
    assert found.values["name"] == "پرونده.txt"
    assert file.read_bytes() == content


def test_missing_folder_and_an_impossible_name(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "نیست.txt").problem == "missing"
    assert problem_of(tmp_path).problem == "folder"
    assert problem_of(tmp_path / ("ن" * 400)).problem == "missing"
    assert problem_of(Path("a\0b")).problem == "missing"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert problem_of(pipe).problem == "no_file"


def test_an_enormous_file_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "بزرگ.txt"
    with file.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    found = problem_of(file)
    assert found.problem == "too_large"
    assert "۲۰ مگابایت" in Catalogue().say("unreadable.too_large", found.values)


def test_a_file_that_grows_while_it_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "رشد.txt"
    file.write_bytes(b"a" * 200)
    monkeypatch.setattr(loading, "_size", lambda _: 10)
    monkeypatch.setattr(loading, "LARGEST", 100)
    assert problem_of(file).problem == "too_large"


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), "forbidden"),
        (FileNotFoundError(errno.ENOENT, "No such file"), "vanished"),
        (OSError(errno.EIO, "Input/output error"), "failed"),
    ],
)
def test_what_goes_wrong_while_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, problem: str
) -> None:
    file = tmp_path / "خبر.txt"
    file.write_text(WORDS, encoding="utf-8")

    def refuse(*_: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuse)
        found = problem_of(file)
    assert found.problem == problem
    assert found.__cause__ is error


def test_a_text_in_no_file_is_read_as_carefully() -> None:
    assert of_text(WORDS + "\r\nدوم").text == WORDS + "\nدوم"


@pytest.mark.parametrize("text", ["", " \n", "\u200c\u200f"])
def test_a_text_that_shows_nothing_is_none(text: str) -> None:
    with pytest.raises(Unreadable, match="nothing_copied"):
        of_text(text, "nothing_copied")


def test_a_text_may_be_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "LARGEST", 10)
    with pytest.raises(Unreadable) as caught:
        of_text(WORDS)
    assert "شهردار" in Catalogue().say("unreadable.too_large", caught.value.values)


def test_a_text_is_as_large_as_its_file_would_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "LARGEST", len(WORDS.encode()))
    assert of_text(WORDS).text == WORDS
    with pytest.raises(Unreadable, match="too_large"):
        of_text(WORDS + "ی")
