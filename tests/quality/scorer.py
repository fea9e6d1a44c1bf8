"""The gold's own scorer, loaded by its path: no copy of it lives here."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

NAME, VARIANTS = "score.py", "variants.py"
# The headline figures, by the scorer's names.
HEADLINES = ("joint", "span", "speaker_list", "headings")


class NoScorer(Exception):
    """There is nothing to score with; the message is a sentence."""


@dataclass(frozen=True)
class Score:
    """What the scorer says of a folder of readings."""

    figures: Mapping[str, float]
    lines: tuple[str, ...]
    errors: tuple[str, ...]
    is_complete: bool


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
        """Score the readings of a gold folder."""
        scorer = load(self.path)
        figures, _, errors = scorer.score_folder(gold, readings, only)
        return Score(
            {name: figures[name]["F1"] for name in HEADLINES},
            tuple(scorer.show(figures)),
            tuple(" | ".join(map(str, error)) for error in errors),
            not figures["missing"],
        )


def make_variants(scorer: Path, gold: Path, folder: Path) -> tuple[Path, ...]:
    """Dirty copies of the gold folder, each a gold folder of its own; raises NoScorer."""
    maker = scorer.parent / VARIANTS
    if not maker.is_file():
        raise NoScorer(f"There is no {VARIANTS} beside {scorer}.")
    subprocess.run([sys.executable, str(maker), str(gold), str(folder)], check=True)
    return tuple(sorted(path for path in folder.iterdir() if path.is_dir()))


def load(path: Path) -> ModuleType:
    """The scorer's own functions; raises NoScorer."""
    spec = importlib.util.spec_from_file_location("gold_scorer", path)
    if spec is None or spec.loader is None:
        raise NoScorer(f"{path} is no Python program.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
