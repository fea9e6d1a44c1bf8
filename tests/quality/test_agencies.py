"""The joint figure by agency."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from tests.quality.agencies import by_agency
from tests.quality.scorer import Score


def score(**articles: tuple[int, int, int]) -> Score:
    """The score of articles with so many right, spurious and missed quotes."""
    names = ("joint_tp", "joint_fp", "joint_fn")
    counts = {
        name: Counter(dict(zip(names, numbers, strict=True))) for name, numbers in articles.items()
    }
    return Score({"missing": ()}, counts, (), ())


def rows(folder: Path, **scores: Score) -> list[list[str]]:
    return [line.split() for line in by_agency(folder, scores)]


def test_the_articles_of_an_agency_are_counted_together(tmp_path: Path) -> None:
    agencies = {"a": "Peyk", "b": "Bang", "c": "Peyk", "d": "", "not here": "Nobody"}
    meta = {name: {"agency": agency} for name, agency in agencies.items()}
    (tmp_path / "meta.json").write_text(json.dumps({**meta, "e": {}}), encoding="utf-8")
    quick = score(a=(1, 0, 0), b=(0, 0, 0), c=(2, 1, 1), d=(0, 1, 1), e=(1, 0, 0))
    plain = score(a=(0, 0, 1), b=(0, 0, 0), c=(0, 0, 3), d=(0, 0, 1), e=(0, 0, 1))
    assert rows(tmp_path, quick=quick, plain=plain) == [
        ["articles", "quick", "plain"],
        ["Bang", "1", "–", "–"],
        ["Peyk", "2", "0.750", "0.000"],
        ["other", "2", "0.500", "0.000"],
    ]


def test_without_meta_there_is_one_row(tmp_path: Path) -> None:
    assert rows(tmp_path, quick=score(a=(1, 0, 0))) == [
        ["articles", "quick"],
        ["other", "1", "1.000"],
    ]
