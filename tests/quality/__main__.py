"""`python -m tests.quality GOLD_FOLDER`: read its articles with the program, score the readings.

The scorer (`score.py`) and the maker of dirty copies (`variants.py`) belong to the gold, not to
this project; they are looked for beside the gold folder. Exit status: 0 scored, 1 an article has
no usable reading, 2 nothing could be scored.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.quality.readings import TIERS, NotRead, export
from tests.quality.scorer import NoScorer, Scorer, make_variants

UNUSABLE, NOTHING_SCORED = 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures of the gold folder, for each tier and, if asked, for dirty copies."""
    options = _parser().parse_args(argv)
    try:
        return _score(options)
    except (NoScorer, NotRead) as problem:
        print(problem, file=sys.stderr)
        return NOTHING_SCORED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tests.quality", description=__doc__)
    parser.add_argument("gold", type=Path, help="a folder with texts/NAME.txt and gold/NAME.json")
    parser.add_argument("--scorer", type=Path, help="score.py, where it is not beside the folder")
    parser.add_argument("--tier", choices=TIERS, action="append", help="quick, refined; both")
    parser.add_argument("--variants", action="store_true", help="score dirty copies, too (quick)")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list N errors")
    parser.add_argument("--only", metavar="REGEX", help="only the articles whose name it finds")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the readings there")
    return parser


def _score(options: argparse.Namespace) -> int:
    scorer = Scorer.beside(options.gold, options.scorer)
    complete = True
    with _folder(options.keep) as folder:
        for tier in options.tier or TIERS:
            export(options.gold / "texts", folder / tier, quick=tier == "quick")
            score = scorer.score(options.gold, folder / tier, options.only)
            print(f"== {tier}", *score.errors[: options.errors], *score.lines, sep="\n")
            complete &= score.is_complete
        if options.variants:
            complete &= _score_variants(scorer, options, folder)
    return 0 if complete else UNUSABLE


def _score_variants(scorer: Scorer, options: argparse.Namespace, folder: Path) -> bool:
    complete = True
    print("== dirty copies, quick")
    for copy in make_variants(scorer.path, options.gold, folder / "copies"):
        export(copy / "texts", folder / "copies-read" / copy.name, quick=True)
        score = scorer.score(copy, folder / "copies-read" / copy.name, options.only)
        figures = "  ".join(f"{name} {value:.3f}" for name, value in score.figures.items())
        print(f"{copy.name:10} {figures}")
        complete &= score.is_complete
    return complete


@contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    if kept is not None:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept
        return
    with tempfile.TemporaryDirectory(prefix="naqlnama-quality-") as passing:
        yield Path(passing)


if __name__ == "__main__":
    sys.exit(main())
