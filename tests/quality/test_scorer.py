"""The gold's scorer, asked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.quality.scorer import Score, Scorer

SCORER = '''
"""Says what it was given."""
def score_article(text, gold, reading):
    return {}, [], [(reading["sure"], text == gold["text"])]
'''


@pytest.fixture
def scorer(tmp_path: Path) -> Scorer:
    (tmp_path / "score.py").write_text(SCORER, encoding="utf-8")
    return Scorer(tmp_path / "score.py")


def put(folder: Path, name: str, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def test_certainties_are_those_of_the_usable_readings(scorer: Scorer, tmp_path: Path) -> None:
    for name, text in (("one", "آب"), ("one two", "نان")):
        put(tmp_path / "texts", f"{name}.txt", text)
        put(tmp_path / "gold", f"{name}.json", json.dumps({"text": "نان"}))
    put(tmp_path / "read", "one.json", json.dumps({"sure": 0.8}))
    put(tmp_path / "read", "one two.json", "broken")
    score = Score({"missing": ["one two: no JSON"]}, {"one": {}, "one two": {}}, (), ())
    assert not score.is_complete
    assert list(scorer.certainties(tmp_path, tmp_path / "read", score)) == [(0.8, False)]
