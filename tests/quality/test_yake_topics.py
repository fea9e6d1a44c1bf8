"""YAKE's keywords as topics of a reading."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

import pytest

from tests.quality import yake_topics
from tests.quality.readings import NotRead

TEXT = "موزه آب باز شد.\nموزه  آب دیلمان، موزه آبی نیست."


def test_a_keyword_has_its_places_word_by_word() -> None:
    (topic,) = yake_topics.topics(TEXT, ["موزه آب"])
    assert topic["label"] == "موزه آب"
    found = [TEXT[start:end] for start, end in topic["mentions"]]
    assert found == ["موزه آب", "موزه  آب"]


def test_an_empty_keyword_is_no_topic() -> None:
    assert yake_topics.topics(TEXT, ["", "«»"]) == []


def test_nothing_but_the_topics_changes(tmp_path: Path) -> None:
    pytest.importorskip("yake")
    reading = {"article": {"text": TEXT}, "quotes": [1], "topics": []}
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "one.json").write_text(json.dumps(reading), encoding="utf-8")
    yake_topics.export(tmp_path / "ours", tmp_path / "yake")
    read = json.loads((tmp_path / "yake" / "one.json").read_text(encoding="utf-8"))
    assert 0 < len(read["topics"]) <= yake_topics.MOST
    assert {**read, "topics": []} == reading


def test_without_yake_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "yake", None)
    importlib.invalidate_caches()
    with pytest.raises(NotRead, match="not installed"):
        yake_topics.export(tmp_path, tmp_path / "yake")
