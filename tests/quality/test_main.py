"""`python -m tests.quality`, with a scorer as small as can be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.quality import __main__ as quality
from tests.quality.readings import NotRead, export

SCORER = '''
"""Counts the readings."""
from pathlib import Path

def score_folder(gold, readings, only=None):
    names = [path.name for path in Path(gold, "gold").glob("*.json")]
    read = [name for name in names if Path(readings, name).exists()]
    one = {"P": 1.0, "R": 1.0, "F1": len(read) / len(names)}
    figures = dict.fromkeys(("joint", "span", "speaker_list", "headings"), one)
    missing = sorted(set(names) - set(read))
    return {**figures, "missing": missing}, [], [("a", "missed", name) for name in missing]

def show(figures):
    yield f"joint {figures['joint']['F1']:.3f}"
'''
VARIANTS = """
import pathlib, shutil, sys
for kind in ("oneline", "crlf"):
    shutil.copytree(sys.argv[1], pathlib.Path(sys.argv[2], kind))
"""


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A gold folder of two articles, a scorer and a maker of copies beside it."""
    folder = tmp_path / "dev"
    for name in ("one", "two"):
        for kind, suffix, text in (("texts", "txt", "سلام"), ("gold", "json", "{}")):
            (folder / kind).mkdir(parents=True, exist_ok=True)
            (folder / kind / f"{name}.{suffix}").write_text(text, encoding="utf-8")
    (tmp_path / "score.py").write_text(SCORER, encoding="utf-8")
    (tmp_path / "variants.py").write_text(VARIANTS, encoding="utf-8")
    return folder


@pytest.fixture
def exported(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What was asked of the program, which is not run: the folder of texts, and whether quick."""
    asked: list[tuple[str, bool]] = []

    def export(texts: Path, folder: Path, *, quick: bool) -> None:
        asked.append((texts.parent.name, quick))
        folder.mkdir(parents=True)
        for path in texts.glob("*.txt"):
            (folder / f"{path.stem}.json").write_text(json.dumps({}), encoding="utf-8")

    monkeypatch.setattr(quality, "export", export)
    return asked


def test_both_tiers_are_scored(
    gold: Path, exported: list[tuple[str, bool]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert quality.main([str(gold)]) == 0
    assert exported == [("dev", True), ("dev", False)]
    said = capsys.readouterr().out.splitlines()
    assert said == ["== quick", "joint 1.000", "== refined", "joint 1.000"]


def test_dirty_copies_are_scored(
    gold: Path, exported: list[tuple[str, bool]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert quality.main([str(gold), "--tier", "quick", "--variants"]) == 0
    assert exported == [("dev", True), ("crlf", True), ("oneline", True)]
    assert "oneline    joint 1.000" in capsys.readouterr().out


def test_a_missing_reading_is_listed_and_told_by_the_exit_status(
    gold: Path, exported: list[tuple[str, bool]], capsys: pytest.CaptureFixture[str]
) -> None:
    (gold / "gold" / "three.json").write_text("{}", encoding="utf-8")
    assert quality.main([str(gold), "--tier", "quick", "--errors", "5"]) == quality.UNUSABLE
    assert "a | missed | three.json" in capsys.readouterr().out


def test_the_readings_can_be_kept(
    gold: Path, exported: list[tuple[str, bool]], tmp_path: Path
) -> None:
    assert quality.main([str(gold), "--tier", "quick", "--keep", str(tmp_path / "kept")]) == 0
    assert (tmp_path / "kept" / "quick" / "one.json").exists()


def test_the_scorer_may_stand_elsewhere(
    gold: Path, exported: list[tuple[str, bool]], tmp_path: Path
) -> None:
    elsewhere = tmp_path / "counting.py"
    (tmp_path / "score.py").rename(elsewhere)
    assert quality.main([str(gold), "--scorer", str(elsewhere)]) == 0


@pytest.mark.parametrize(
    ("lost", "sentence"),
    [("score.py", "There is no scorer at"), ("dev/texts", "is no gold folder")],
)
def test_what_is_missing_is_said(
    lost: str, sentence: str, gold: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (gold.parent / lost).rename(gold.parent / "away")
    assert quality.main([str(gold)]) == quality.NOTHING_SCORED
    assert sentence in capsys.readouterr().err


def test_a_folder_without_articles_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(NotRead, match="no article"):
        export(tmp_path, tmp_path / "readings", quick=True)
