"""The gold's own scorer, loaded by its path: no copy of it lives here."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

NAME, VARIANTS = "score.py", "variants.py"

Counts = Mapping[str, int]
# How sure a quote's speaker is, where that is said, and whether quote and speaker are right.
Certainty = tuple[float | None, bool]


class NoScorer(Exception):
    """There is nothing to score with; the message is a sentence."""


@dataclass(frozen=True)
class Score:
    """What the scorer says of a folder of readings: its figures, and its counts by article."""

    figures: Mapping[str, Any]
    counts: Mapping[str, Counts]
    lines: tuple[str, ...]
    errors: tuple[str, ...]

    @property
    def is_complete(self) -> bool:
        """Whether every article has a usable reading."""
        return not self.figures["missing"]

    @property
    def joint(self) -> float:
        """The F1 of quotes with the right words and the right speaker."""
        return float(self.figures["joint"]["F1"])

    def has_reading(self, name: str) -> bool:
        """Whether the article has a usable reading."""
        return not any(problem.startswith(f"{name}: ") for problem in self.figures["missing"])


@dataclass(frozen=True)
class Scorer:
    """The scorer at `path`."""

    path: Path

    @classmethod
    def beside(cls, gold: Path, named: Path | None = None) -> Scorer:
        """The scorer that was named, or else the one beside the gold folder; raises NoScorer."""
        if not (gold / "texts").is_dir() or not (gold / "gold").is_dir():
            raise NoScorer(f"{gold} is no gold folder: it needs texts/ and gold/ in it.")
        path = named if named is not None else gold.resolve().parent / NAME
        if not path.is_file():
            raise NoScorer(f"There is no scorer at {path}; say where it is with --scorer.")
        return cls(path)

    def score(self, gold: Path, readings: Path, only: str | None = None) -> Score:
        """Score the readings of a gold folder; raises NoScorer where no article is meant."""
        figures, rows, errors = self._module.score_folder(gold, readings, only)
        if not rows:
            raise NoScorer(f"There is no article to score in {gold}.")
        return Score(
            figures,
            dict(rows),
            tuple(self._module.show(figures)),
            tuple(" | ".join(map(str, error)) for error in errors),
        )

    def certainties(self, gold: Path, readings: Path, score: Score) -> Iterator[Certainty]:
        """Of each quote that counts and has a speaker: how sure that is, and whether it is right.

        `score` is of the same readings; it says which ones can be used.
        """
        for name in filter(score.has_reading, score.counts):
            text = (gold / "texts" / f"{name}.txt").read_text(encoding="utf-8")
            annotated, read = (
                json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
                for folder in (gold / "gold", readings)
            )
            yield from self._module.score_article(text, annotated, read)[2]

    def make_variants(self, gold: Path, folder: Path) -> tuple[Path, ...]:
        """Dirty copies of the gold folder, each a gold folder of its own; raises NoScorer."""
        maker = self.require_maker()
        subprocess.run([sys.executable, str(maker), str(gold), str(folder)], check=True)
        return tuple(sorted(path for path in folder.iterdir() if path.is_dir()))

    def require_maker(self) -> Path:
        """The maker of dirty copies; raises NoScorer where it is not beside the scorer."""
        maker = self.path.parent / VARIANTS
        if not maker.is_file():
            raise NoScorer(
                f"There is no {VARIANTS} beside {self.path}; --no-variants does without."
            )
        return maker

    @cached_property
    def _module(self) -> ModuleType:
        return load(self.path)


def load(path: Path) -> ModuleType:
    """The scorer's own functions; raises NoScorer."""
    spec = importlib.util.spec_from_file_location("gold_scorer", path)
    if spec is None or spec.loader is None:
        raise NoScorer(f"{path} is no Python program.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
