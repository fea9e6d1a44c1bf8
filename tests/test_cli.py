"""The verbs that need no display: what they write, what they say, how they end."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, ClassVar

import pytest

from desktop import cli
from desktop.__main__ import DESKTOP_VERBS, VERBS
from desktop.language.hazm_client import HazmState
from tests.extraction.test_refining import TEXT as TOPICS
from tests.files.export.page_reader import PageReader

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


class Hazm:
    """A hazm that knows nothing but remembers what it was asked; the one of its time."""

    state = HazmState.READY
    asked: ClassVar[list[str]] = []
    born: ClassVar[list[Hazm]] = []

    def __init__(self) -> None:
        self.born.append(self)

    def __enter__(self) -> Hazm:
        return self

    def __exit__(self, *_: object) -> None:
        self.born.remove(self)

    def words(self, text: str) -> None:
        assert self.born == [self]
        self.asked.append(text)


def test_one_hazm_is_asked_for_all_articles(
    article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "HazmClient", Hazm)
    monkeypatch.setattr(Hazm, "asked", [])
    other = tmp_path / "b.txt"
    other.write_text("متنی دیگر است.", encoding="utf-8")
    asked = ["export", str(article), str(other), "--to", "json", "-o", str(tmp_path / "out")]
    assert cli.run(asked) == 0
    assert Hazm.asked == [NEWS, "متنی دیگر است."]
    assert Hazm.born == []
    assert cli.run([*asked, "--quick"]) == 0
    assert len(Hazm.asked) == 2


def test_a_lost_hazm_is_told_and_no_failure(
    article: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(cli, "HazmClient", Hazm)
    monkeypatch.setattr(Hazm, "state", HazmState.LOST)
    assert cli.run(["export", str(article), "--to", "json", "-o", str(tmp_path)]) == 0
    assert "هضم" in capsys.readouterr().err


def test_hazm_itself_refines_the_topics(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TOPICS, encoding="utf-8")

    def exported(*more: str) -> dict[str, Any]:
        assert cli.run(["export", str(file), "--to", "json", "-o", str(tmp_path), *more]) == 0
        found: dict[str, Any] = json.loads((tmp_path / "a.json").read_bytes())
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
    assert export(article, other, "--to", "html", "-o", tmp_path / "out.html") == 2
    assert export(article, other, "--to", "html", "-o", tmp_path / "new.html") == 2
    assert not (tmp_path / "new.html").exists()


def test_a_folder_that_cannot_be_made(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(article, "--to", "json", "-o", article / "out") == 1
    assert "نوشته نشد" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "--to"),
        (["a.txt"], "html|json"),
        (["a.txt", "--to"], "html|json"),
        (["a.txt", "--to", "pdf"], "html|json"),
        (["a.txt", "--to", "html", "--language", "de"], "fa|en"),
        (["a.txt", "--to", "html", "--fast"], "گزینهٔ --fast"),
        (["a.txt", "--to", "html", "-o"], "پس از -o"),
        (["--to", "html"], "نام مقاله"),
        (["a.txt", "--to", "html", "--quick=1"], "نمی‌فهمم"),
    ],
)
def test_what_is_not_understood(
    arguments: list[str], expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["export", *arguments]) == 2
    said = capsys.readouterr().err
    assert expected in said
    assert "naqlnama export --help" in said


def test_options_may_stand_between_articles(article: Path, tmp_path: Path) -> None:
    odd = tmp_path / "-b.txt"
    odd.write_text(NEWS, encoding="utf-8")
    out = f"--output={tmp_path / 'out'}"
    assert cli.run(["export", str(article), "--to", "json", str(odd), "--quick", out]) == 0
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_an_article_whose_name_looks_like_an_option(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-b.txt").write_text(NEWS, encoding="utf-8")
    assert cli.run(["export", "--quick", "--to", "json", "--", "-b.txt"]) == 0
    assert Path("-b.json").exists()


def test_a_name_that_no_terminal_can_show(tmp_path: Path) -> None:
    name = os.fsdecode(b"\xe9.txt")
    (tmp_path / name).write_text(NEWS, encoding="utf-8")
    assert export(tmp_path / name, "--to", "html", "-o", tmp_path) == 0


def test_a_terminal_that_knows_no_persian() -> None:
    raw = io.BytesIO()
    narrow = io.TextIOWrapper(raw, encoding="ascii")
    cli.tell("نقل ok", narrow)
    narrow.flush()
    assert raw.getvalue().endswith(b" ok\n")


def test_the_program_hands_over_every_verb() -> None:
    assert set(cli.VERBS) == {*VERBS, *DESKTOP_VERBS}


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
    code = "import sys, desktop.cli; sys.exit(any(m in sys.modules for m in ('PySide6', 'hazm')))"
    folder = Path(__file__).parents[1]
    assert subprocess.run([sys.executable, "-c", code], cwd=folder, check=False).returncode == 0


def test_who_listens_may_stop_listening() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as stream:
        done = subprocess.run(
            [sys.executable, "-m", "desktop", "--help"],
            cwd=Path(__file__).parents[1],
            stdout=stream,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, b"")


def test_an_interruption_is_no_crash(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "load", interrupted)
    assert export(article, "--to", "json") == 130


def test_a_name_after_the_options_is_no_option(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("--help").write_text(NEWS, encoding="utf-8")
    assert cli.run(["export", "--to", "json", "--quick", "--", "--help"]) == 0
    assert Path("--help.json").exists()
