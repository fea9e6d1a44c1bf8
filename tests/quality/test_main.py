"""`python -m tests.quality`, with a scorer as small as can be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.quality import __main__ as quality
from tests.quality.readings import NotRead, export

SCORER = '''
"""Finds one quote in every reading, and misses one where there is none."""
from pathlib import Path

def score_article(text, gold, reading):
    return {}, [], [(0.6, False), (0.9, True)]

def score_folder(gold, readings, only=None):
    names = sorted(path.stem for path in Path(gold, "gold").glob("*.json"))
    names = [name for name in names if not only or only in name]
    missing = [name for name in names if not Path(readings, f"{name}.json").exists()]
    read = len(names) - len(missing)
    rows = [
        (name, {"joint_tp": int(name not in missing), "joint_fn": int(name in missing),
                "joint_fp": 0})
        for name in names
    ]
    one = {"tp": read, "fp": 0, "fn": len(missing), "F1": 2 * read / (read + len(names) or 1)}
    kinds = ("joint", "joint_several_speakers", "span", "speaker_list", "headings")
    bins = [{"n": 2, "confidence": 0.75, "right": 0.5}]
    return {
        **dict.fromkeys(kinds, one),
        **dict.fromkeys(("topics_P@5", "topics_R@10"), one["F1"]),
        "topic_mentions": one,
        "missing": [f"{name}: not there" for name in missing],
        "calibration": {"bins": bins, "ECE": 0.25, "AUROC": 1.0},
    }, rows, [("a", "missed", name) for name in missing]

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
    assert quality.main([str(gold), "--no-variants"]) == 0
    assert exported == [("dev", True), ("dev", False)]
    said = capsys.readouterr().out.splitlines()
    assert said[:4] == ["== quick", "joint 1.000", "== refined", "joint 1.000"]
    assert said[4] == "== what hazm brings to topics"
    assert said[5].startswith("topics P@5 +0.000")
    assert not any("dirty" in line for line in said)


def test_the_plain_rule_stands_beside_the_tiers(
    gold: Path, exported: list[tuple[str, bool]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert quality.main([str(gold), "--no-variants"]) == 0
    said = capsys.readouterr().out.splitlines()
    rows = said[said.index("== F1 beside the plain rule") + 2 :]
    assert [row[:10].strip() for row in rows] == ["quick", "refined", "plain rule"]


def test_the_agencies_and_the_reliability_are_told(
    gold: Path, exported: list[tuple[str, bool]], capsys: pytest.CaptureFixture[str]
) -> None:
    (gold / "meta.json").write_text('{"one": {"agency": "Peyk"}}', encoding="utf-8")
    assert quality.main([str(gold), "--no-variants"]) == 0
    said = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert "Peyk 1 1.000 1.000 1.000" in said
    assert "other 1 1.000 1.000 1.000" in said
    assert "== reliability of quick and refined" in said
    assert "below 0.7: 2 of 2 (100%) wrong, 0 of 2 (0%) right" in said


def test_dirty_copies_are_scored_beside_the_clean_texts(
    gold: Path, exported: list[tuple[str, bool]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert quality.main([str(gold), "--tier", "quick"]) == 0
    assert exported == [("dev", True), ("crlf", True), ("oneline", True)]
    said = capsys.readouterr().out.splitlines()
    rows = said[said.index("== F1 on dirty copies, quick") + 2 :]
    assert [row.split()[0] for row in rows] == ["as", "crlf", "oneline"]
    assert rows[-1].split()[1:] == ["1.000"] * 7 + ["+0.000"] + ["1.000"] * 2


def test_dirty_copies_are_compared_to_the_quick_tier(
    gold: Path, exported: list[tuple[str, bool]]
) -> None:
    assert quality.main([str(gold), "--tier", "refined"]) == 0
    assert exported == [("dev", False), ("dev", True), ("crlf", True), ("oneline", True)]


def test_a_missing_reading_is_listed_and_told_by_the_exit_status(
    gold: Path, exported: list[tuple[str, bool]], capsys: pytest.CaptureFixture[str]
) -> None:
    (gold / "texts" / "two.txt").unlink()
    options = ["--tier", "quick", "--errors", "5", "--no-variants"]
    assert quality.main([str(gold), *options]) == quality.UNUSABLE
    assert "a | missed | two" in capsys.readouterr().out


def test_a_copy_that_cannot_be_read_is_told_by_the_exit_status(
    gold: Path, exported: list[tuple[str, bool]]
) -> None:
    loss = '    pathlib.Path(sys.argv[2], kind, "texts", "two.txt").unlink()\n'
    (gold.parent / "variants.py").write_text(VARIANTS + loss, encoding="utf-8")
    assert quality.main([str(gold), "--tier", "quick"]) == quality.UNUSABLE


def test_the_readings_can_be_kept(
    gold: Path, exported: list[tuple[str, bool]], tmp_path: Path
) -> None:
    assert quality.main([str(gold), "--tier", "quick", "--keep", str(tmp_path / "kept")]) == 0
    for folder in ("quick", "plain rule", "copies-read/crlf", "copies-plain/crlf"):
        assert (tmp_path / "kept" / folder / "one.json").exists()


def test_some_articles_alone_can_be_scored(
    gold: Path, exported: list[tuple[str, bool]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert quality.main([str(gold), "--tier", "quick", "--only", "two"]) == 0
    said = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert "other 1 1.000 1.000" in said


def test_no_article_at_all_is_said(
    gold: Path, exported: list[tuple[str, bool]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert quality.main([str(gold), "--only", "three"]) == quality.NOTHING_SCORED
    assert "There is no article to score" in capsys.readouterr().err


def test_the_scorer_may_stand_elsewhere(
    gold: Path, exported: list[tuple[str, bool]], tmp_path: Path
) -> None:
    elsewhere = tmp_path / "counting.py"
    (tmp_path / "score.py").rename(elsewhere)
    assert quality.main([str(gold), "--scorer", str(elsewhere)]) == 0
    assert exported[0] == ("dev", True)


@pytest.mark.parametrize(
    ("lost", "sentence"),
    [
        ("score.py", "There is no scorer at"),
        ("variants.py", "There is no variants.py beside"),
        ("dev/texts", "is no gold folder"),
    ],
)
def test_what_is_missing_is_said(
    lost: str,
    sentence: str,
    gold: Path,
    exported: list[tuple[str, bool]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    (gold.parent / lost).rename(gold.parent / "away")
    assert quality.main([str(gold)]) == quality.NOTHING_SCORED
    assert exported == []
    assert sentence in capsys.readouterr().err


def test_a_folder_without_articles_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(NotRead, match="no article"):
        export(tmp_path, tmp_path / "readings", quick=True)
