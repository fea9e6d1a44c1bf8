"""`python -m tests.quality GOLD_FOLDER`: read its articles with the program, score the readings.

For each tier: the scorer's figures, joint F1 by agency, and whether the confidence can be relied
on; and what hazm brings to topics. Then the floor, a plain rule, beside them, and both on dirty
copies of the texts.

The scorer (`score.py`) and the maker of dirty copies (`variants.py`) belong to the gold, not to
this project; they are looked for beside the gold folder. Exit status: 0 scored, 1 an article has
no usable reading, 2 nothing could be scored.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.quality import plain_rule, table, yake_topics
from tests.quality.agencies import by_agency
from tests.quality.readings import TIERS, NotRead, export
from tests.quality.reliability import reliability
from tests.quality.scorer import NoScorer, Score, Scorer

UNUSABLE, NOTHING_SCORED = 1, 2
QUICK, PLAIN = "quick", "plain rule"


@dataclass(frozen=True)
class Bench:
    """Reads gold folders and scores the readings, which it keeps in folders under `folder`."""

    scorer: Scorer
    only: str | None
    folder: Path

    def program(self, gold: Path, name: str, *, quick: bool) -> Score:
        """The program's score; its readings lie under that name."""
        export(gold / "texts", self.folder / name, quick=quick)
        return self.scorer.score(gold, self.folder / name, self.only)

    def plain(self, gold: Path, name: str) -> Score:
        """The plain rule's score; its readings lie under that name."""
        plain_rule.write(gold / "texts", self.folder / name)
        return self.scorer.score(gold, self.folder / name, self.only)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures of the gold folder, for each tier, the plain rule and dirty copies."""
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
    parser.add_argument("--no-variants", action="store_true", help="leave dirty copies out")
    parser.add_argument("--yake", action="store_true", help="score YAKE's topics, too")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list N errors")
    parser.add_argument("--only", metavar="REGEX", help="only the articles whose name it finds")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the readings there")
    return parser


def _score(options: argparse.Namespace) -> int:
    scorer = Scorer.beside(options.gold, options.scorer)
    if not options.no_variants:
        scorer.require_maker()
    with _folder(options.keep) as folder:
        bench = Bench(scorer, options.only, folder)
        scores = {}
        for tier in options.tier or TIERS:
            scores[tier] = bench.program(options.gold, tier, quick=tier == QUICK)
            _print(tier, [*scores[tier].errors[: options.errors], *scores[tier].lines])
        if len(scores) == len(TIERS):
            _print("what hazm brings to topics", table.gain(*(scores[tier] for tier in TIERS)))
        _reliability(bench, options.gold, scores)
        if options.yake:
            _yake(bench, options.gold, next(iter(scores)))
        plain = bench.plain(options.gold, PLAIN)
        rows = {**scores, PLAIN: plain}
        _print("joint F1 by agency", by_agency(options.gold, rows))
        _print("F1 beside the plain rule", table.beside(rows))
        complete = all(score.is_complete for score in rows.values())
        if not options.no_variants:
            clean = scores.get(QUICK) or bench.program(options.gold, QUICK, quick=True)
            complete &= _copies(bench, options.gold, table.Pair(clean, plain))
    return 0 if complete else UNUSABLE


def _yake(bench: Bench, gold: Path, tier: str) -> None:
    """Print how YAKE's topics score on the same articles."""
    yake_topics.export(bench.folder / tier, bench.folder / "yake")
    lines = bench.scorer.score(gold, bench.folder / "yake", bench.only).lines
    _print("YAKE's topics", [line for line in lines if line.startswith("topics")])


def _reliability(bench: Bench, gold: Path, scores: Mapping[str, Score]) -> None:
    """Print the table of each tier; tiers with the same table, as they should have, share it."""
    tables: dict[tuple[str, ...], list[str]] = {}
    for tier, score in scores.items():
        sure = bench.scorer.certainties(gold, bench.folder / tier, score)
        lines = tuple(reliability(score.figures["calibration"], sure))
        tables.setdefault(lines, []).append(tier)
    for lines, tiers in tables.items():
        _print(f"reliability of {' and '.join(tiers)}", lines)


def _copies(bench: Bench, gold: Path, clean: table.Pair) -> bool:
    """Print the table of dirty copies; whether all of them could be read."""
    pairs = {"as they are": clean}
    for copy in bench.scorer.make_variants(gold, bench.folder / "copies"):
        read = bench.program(copy, f"copies-read/{copy.name}", quick=True)
        pairs[copy.name] = table.Pair(read, bench.plain(copy, f"copies-plain/{copy.name}"))
    _print("F1 on dirty copies, quick", table.copies(pairs))
    return all(pair.is_complete for pair in pairs.values())


def _print(head: str, lines: Iterable[str]) -> None:
    print(f"== {head}", *lines, sep="\n", flush=True)


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
