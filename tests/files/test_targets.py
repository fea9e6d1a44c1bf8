"""No two exports go to one place, and a name is a file's or a folder's as the reader means it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.files.targets import NAME_LENGTH, Originals, file_name, is_for_one_file, targets


def names(articles: list[str], output: Path, form: str = "json") -> list[str]:
    return [str(target) for _, target in targets([Path(one) for one in articles], output, form)]


def test_articles_of_one_name_are_numbered() -> None:
    articles = ["a/خبر.txt", "b/خبر.txt", "c/news.md", "d/NEWS.txt"]
    assert names(articles, Path("out")) == [
        "out/خبر.json",
        "out/خبر (2).json",
        "out/news.json",
        "out/NEWS (2).json",
    ]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("باران: ۲/۳ روز؟", "باران  ۲ ۳ روز؟"),
        ("… «پل» …", "… «پل» …"),
        (" ../پل.", "پل"),
        ("///", ""),
    ],
)
def test_words_as_a_name(words: str, name: str) -> None:
    assert file_name(words) == name


def test_a_long_name_is_cut_and_ends_with_a_letter() -> None:
    words = "پ" * (NAME_LENGTH - 1) + " ل"
    assert file_name(words) == "پ" * (NAME_LENGTH - 1)


def test_a_number_that_is_taken_already() -> None:
    articles = ["a/x.txt", "b/x (2).txt", "c/x.txt"]
    assert len(set(names(articles, Path("out")))) == 3


@pytest.mark.parametrize(
    ("output", "expected"),
    [("page.html", "page.html"), ("pages", "pages/a.html"), ("v1.2", "v1.2/a.html")],
)
def test_one_article_goes_to_a_file_or_into_a_folder(output: str, expected: str) -> None:
    assert names(["a.txt"], Path(output), "html") == [expected]


def test_what_is_there_decides(tmp_path: Path) -> None:
    (tmp_path / "folder.html").mkdir()
    (tmp_path / "file").touch()
    assert names(["a.txt"], tmp_path / "folder.html", "html") == [
        str(tmp_path / "folder.html" / "a.html")
    ]
    assert names(["a.txt"], tmp_path / "file", "html") == [str(tmp_path / "file")]


@pytest.mark.parametrize(
    ("output", "expected"), [("page.html", True), ("data.JSON", True), ("pages", False)]
)
def test_a_name_tells_a_file_from_a_folder(tmp_path: Path, output: str, expected: bool) -> None:
    assert is_for_one_file(tmp_path / output) is expected


def test_originals_are_known_by_whatever_way(tmp_path: Path) -> None:
    file, link, twin = tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "c.txt"
    file.touch()
    link.symlink_to(file)
    twin.hardlink_to(file)
    originals = Originals([file, tmp_path / "none"])
    assert file in originals
    assert link in originals
    assert twin in originals
    assert tmp_path / "x" / ".." / "a.txt" not in originals  # there is no x to go through
    assert tmp_path / "none" in originals  # where nothing is, nothing is to come
    assert tmp_path not in originals
