"""The verbs that need no display: what they write, what they say, how they end."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from desktop import cli
from tests.files.export.page_reader import PageReader

SEED = Path(__file__).parents[1] / "seeds" / "000_cceccef2aaa4ea05.txt"
NEWS = "رییس کانون گفت: کتابخانه از فردا باز است.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "خبر.txt"
    file.write_text(NEWS, encoding="utf-8")
    return file


def export(*arguments: object) -> int:
    return cli.run(["export", *map(str, arguments), "--quick"])


def test_data_of_an_article(article: Path, tmp_path: Path) -> None:
    assert export(article, "--to", "json", "-o", tmp_path / "out") == 0
    found = json.loads((tmp_path / "out" / "خبر.json").read_bytes())
    assert found["article"]["text"] == NEWS
    assert found["quotes"][0]["kind"] == "open"


def test_a_page_of_an_article_in_a_named_file(article: Path, tmp_path: Path) -> None:
    assert export(article, "--to", "html", "-o", tmp_path / "page.html") == 0
    written = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert PageReader(written).article == NEWS


def test_the_seed_waits_for_hazm_and_changes_no_quote(tmp_path: Path) -> None:
    def exported(*more: str) -> dict[str, object]:
        assert cli.run(["export", str(SEED), "--to", "json", "-o", str(tmp_path), *more]) == 0
        found: dict[str, object] = json.loads((tmp_path / f"{SEED.stem}.json").read_bytes())
        return found

    refined, quick = exported(), exported("--quick")
    assert refined["quotes"] == quick["quotes"]
    assert refined["topics"] != quick["topics"]


def test_a_bad_file_is_told_at_the_end_and_the_rest_is_done(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "تهی.txt"
    empty.touch()
    status = export(empty, article, tmp_path / "نیست.txt", "--to", "json", "-o", tmp_path / "out")
    said = capsys.readouterr().err
    assert status == 1
    assert (tmp_path / "out" / "خبر.json").exists()
    assert "۲ مقاله" in said
    assert "تهی.txt" in said
    assert "نیست.txt" in said


def test_two_articles_of_one_name(article: Path, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    other = Path(shutil.copy(article, tmp_path / "b"))
    assert export(article, other, "--to", "html", "-o", tmp_path / "out") == 0
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == [
        "خبر (2).html",
        "خبر.html",
    ]


def test_never_onto_an_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article, link = tmp_path / "a.html", tmp_path / "b.html"
    article.write_text(NEWS, encoding="utf-8")
    link.symlink_to(article)
    assert export(article, "--to", "html", "-o", tmp_path) == 1
    assert export(article, "--to", "html", "-o", link) == 1
    assert capsys.readouterr().err.count("خود مقاله است") == 2
    assert article.read_text(encoding="utf-8") == NEWS


def test_several_articles_do_not_fit_in_one_file(article: Path, tmp_path: Path) -> None:
    (tmp_path / "out.html").touch()
    other = Path(shutil.copy(article, tmp_path / "b.txt"))
    assert export(article, other, "--to", "html", "-o", tmp_path / "out.html") == 1


def test_a_folder_that_cannot_be_made(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(article, "--to", "json", "-o", article / "out") == 1
    assert "نوشته نشد" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["export"],
        ["export", "a.txt"],
        ["export", "a.txt", "--to", "pdf"],
        ["export", "a.txt", "--to", "html", "--fast"],
        ["export", "a.txt", "--to", "html", "--language", "de"],
    ],
)
def test_what_is_not_understood(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(arguments) == 2
    assert "naqlnama export --help" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "locale", "expected"),
    [
        (["--help"], "", "نقل‌نما خبر فارسی"),
        (["--help"], "fa_IR.UTF-8", "نقل‌نما خبر فارسی"),
        (["--help"], "en_GB.UTF-8", "naqlnama export"),
        (["export", "--help"], "", "naqlnama-reading/1"),
        (["--version"], "", "نقل‌نما 0."),
        (["--version", "--language", "en"], "", "Naqlnama 0."),
    ],
)
def test_answers_in_the_readers_language(
    arguments: list[str],
    locale: str,
    expected: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", locale)
    assert cli.run(arguments) == 0
    assert expected in capsys.readouterr().out


def test_english_reasons_where_english_is_asked_for(article: Path, tmp_path: Path) -> None:
    assert export(article, "--to", "json", "-o", tmp_path, "--language", "en") == 0
    found = json.loads((tmp_path / "خبر.json").read_bytes())
    assert any("a" <= letter <= "z" for letter in found["quotes"][0]["reason"][0]["text"])


def test_no_qt_is_loaded() -> None:
    import subprocess

    code = "import sys, desktop.cli; sys.exit(any(m in sys.modules for m in ('PySide6', 'hazm')))"
    folder = Path(__file__).parents[1]
    assert subprocess.run([sys.executable, "-c", code], cwd=folder, check=False).returncode == 0
