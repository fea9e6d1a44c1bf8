"""The joint figure by agency, which `meta.json` beside the texts names for each article."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.quality.scorer import Score
from tests.quality.table import Row, f1, lines

META, OTHER = "meta.json", "other"


def by_agency(gold: Path, scores: Mapping[str, Score]) -> Iterator[str]:
    """A row for each agency, by name: how many articles it has, and the joint F1 of each score."""
    agencies = _agencies(gold / META)
    groups: dict[str, list[str]] = {}
    for name in next(iter(scores.values())).counts:
        groups.setdefault(agencies.get(name, OTHER), []).append(name)
    return lines({agency: _row(groups[agency], scores) for agency in sorted(groups)})


def _agencies(path: Path) -> dict[str, str]:
    """The agency of each article of which it is told."""
    if not path.is_file():
        return {}
    told = json.loads(path.read_text(encoding="utf-8"))
    return {name: one["agency"] for name, one in told.items() if one.get("agency")}


def _row(articles: list[str], scores: Mapping[str, Score]) -> Row:
    joint = {name: _joint(articles, score) for name, score in scores.items()}
    return {"articles": str(len(articles)), **joint}


def _joint(articles: list[str], score: Score) -> str:
    whole: Counter[str] = Counter()
    for name in articles:
        whole.update(score.counts[name])
    return f1(whole["joint_tp"], whole["joint_fp"], whole["joint_fn"])
