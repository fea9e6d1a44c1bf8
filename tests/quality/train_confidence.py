"""`python -m tests.quality.train_confidence GOLD_FOLDER …`: finds how sure each sign makes a quote.

Ridge logistic regression on the quotes of annotated articles. Prints calibration error and AUROC,
as the gold's scorer counts them, for articles left out of the fit by fifths and by whole folders,
and for folders that are only scored (`--check`); then the weights. With `--write` it replaces
`resources/lexicon/confidence_weights.json`.

The rules of extraction were mended on the very articles that they are trained with here, so they
do better there than on a reader's article. Hence the fit is shifted as a whole until its mean is
`FRESH`. Source: when the rules read 238 of these articles for the first time, 89 of 100 quotes of
the running text were right; of 47 articles that nobody looks at while mending, 94; of all that are
trained with, 96 are today.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import numpy as np
import numpy.typing as npt

import resources
from desktop.extraction.certainty_signs import ALWAYS
from desktop.extraction.confidence import RULES, UNSEEN, WEIGHTS, probability
from tests.quality.confidence_examples import Example, examples
from tests.quality.scorer import NAME, load

FRESH = 0.93  # share of right quotes in an article never seen before
RIDGE = 2.0
FEWEST = 8  # quotes with a sign; a rarer one is left out
FOLDS = 5
STEPS, STILL = 40, 1e-7
UNSURE = 0.7

Matrix = npt.NDArray[np.float64]
Weights = Mapping[str, float]


def main(argv: Sequence[str] | None = None) -> int:
    """Train on the folders, print what comes out, and write if asked."""
    options = _parser().parse_args(argv)
    scorer = load(options.scorer or _beside(options.gold))
    found = [one for folder in options.gold for one in examples(folder, scorer)]
    weights = fitted(found)
    for line in (*_validated(found, scorer), *_checked(options.check, weights, scorer)):
        print(line)
    for name in sorted(weights, key=lambda name: weights[name]):
        print(f"{weights[name]:7.2f}  {name} ({sum(name in one.signs for one in found)})")
    if options.write:
        text = json.dumps(weights, ensure_ascii=False, indent=1) + "\n"
        resources.path(WEIGHTS).write_text(text, encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tests.quality.train_confidence")
    parser.add_argument("gold", type=Path, nargs="+", help="a folder with texts/ and gold/")
    parser.add_argument("--check", type=Path, action="append", default=[], help="only scored")
    parser.add_argument("--scorer", type=Path, help="score.py, where it is beside no folder")
    parser.add_argument("--write", action="store_true", help="replace the weights of the program")
    return parser


def _beside(folders: Sequence[Path]) -> Path:
    places = [folder.resolve().parent / NAME for folder in folders]
    return next((place for place in places if place.is_file()), places[0])


# --- the fit


@dataclass(frozen=True)
class Table:
    """Examples as numbers: a row for each, a column for each sign."""

    names: tuple[str, ...]
    rows: Matrix
    right: Matrix

    @classmethod
    def of(cls, found: Sequence[Example]) -> Table:
        """The table of the signs that are frequent enough."""
        counts: dict[str, int] = {}
        for one in found:
            for name in one.signs:
                counts[name] = counts.get(name, 0) + 1
        names = tuple(name for name in sorted(counts) if counts[name] >= FEWEST)
        rows = np.array([[one.signs.get(name, 0.0) for name in names] for one in found])
        return cls(names, rows, np.array([float(one.right) for one in found]))


def fitted(found: Sequence[Example]) -> dict[str, float]:
    """The weight of each sign, shifted for articles never seen; rules come first."""
    table = Table.of(found)
    always = table.names.index(ALWAYS)
    moves = _newton(table, always)
    moves[always] += _shift(table.rows @ moves)
    weights = {name: round(float(move), 2) for name, move in zip(table.names, moves, strict=True)}
    weights[UNSEEN] = _of_unseen(weights)
    order = sorted(weights, key=lambda name: (name != ALWAYS, not name.startswith(RULES), name))
    return {name: weights[name] for name in order}


def _newton(table: Table, always: int) -> Matrix:
    ridge = np.full(len(table.names), RIDGE)
    ridge[always] = 0.0
    moves: Matrix = np.zeros(len(table.names))
    for _ in range(STEPS):
        odds = _share(table.rows @ moves)
        slope = table.rows.T @ (odds - table.right) + ridge * moves
        bend = (table.rows * (odds * (1 - odds))[:, None]).T @ table.rows
        step = np.linalg.solve(bend + np.diag(ridge + 1e-9), slope)
        moves = moves - step
        if float(np.abs(step).max()) < STILL:
            break
    return moves


def _share(odds: Matrix) -> Matrix:
    found: Matrix = 1 / (1 + np.exp(-odds))
    return found


def _shift(odds: Matrix) -> float:
    """What to add to the log-odds so that their mean share is that of articles never seen."""
    low, high = -5.0, 5.0
    for _ in range(STEPS):
        middle = (low + high) / 2
        if float(_share(odds + middle).mean()) < FRESH:
            low = middle
        else:
            high = middle
    return low


def _of_unseen(weights: Weights) -> float:
    """A rule not known here weighs as the lowest quarter of those that are, and never for it."""
    known = [weight for name, weight in weights.items() if name.startswith(RULES)]
    return round(min(0.0, float(np.quantile(known, 0.25))), 2)


# --- how good it is


def _validated(found: Sequence[Example], scorer: ModuleType) -> Iterator[str]:
    """Lines on articles left out of the fit: by fifths, then by folders."""
    articles = sorted({(one.folder, one.article) for one in found})
    order = np.random.default_rng(0).permutation(len(articles))
    fold = {articles[at]: place % FOLDS for place, at in enumerate(order)}
    groups = [fold[one.folder, one.article] for one in found]
    guessed = _left_out(found, groups)
    yield from _described("fifths left out", found, guessed, scorer)
    guessed = _left_out(found, [one.folder for one in found])
    for folder in sorted({one.folder for one in found}):
        places = [at for at, one in enumerate(found) if one.folder == folder]
        theirs = [found[at] for at in places]
        yield from _described(f"{folder} left out", theirs, [guessed[at] for at in places], scorer)
    yield from _described("folders left out", found, guessed, scorer)


def _left_out(found: Sequence[Example], groups: Sequence[object]) -> list[float]:
    """What each example is given by the fit on all groups but its own."""
    if len(set(groups)) < 2:
        return []
    fits = {
        group: fitted([one for one, its in zip(found, groups, strict=True) if its != group])
        for group in set(groups)
    }
    return [probability(one.signs, fits[group]) for one, group in zip(found, groups, strict=True)]


def _checked(folders: Sequence[Path], weights: Weights, scorer: ModuleType) -> Iterator[str]:
    for folder in folders:
        found = list(examples(folder, scorer))
        guessed = [probability(one.signs, weights) for one in found]
        yield from _described(folder.name, found, guessed, scorer)


def _described(
    title: str, found: Sequence[Example], guessed: Sequence[float], scorer: ModuleType
) -> Iterator[str]:
    for heading, what in ((False, "body"), (True, "headings")):
        pairs = [
            (sure, one.right)
            for one, sure in zip(found, guessed, strict=False)
            if one.is_heading == heading
        ]
        if pairs:
            yield f"{title:18} {what:8} {_figures(pairs, scorer)}"


def _figures(pairs: Sequence[tuple[float, bool]], scorer: ModuleType) -> str:
    scored = scorer.calibration(list(pairs))
    unsure = {
        right: [sure < UNSURE for sure, its in pairs if its == right] for right in (False, True)
    }
    below = {right: sum(them) / max(1, len(them)) for right, them in unsure.items()}
    mean = sum(sure for sure, _ in pairs) / len(pairs)
    return (
        f"n {len(pairs):4}  right {len(unsure[True]) / len(pairs):.3f}  mean {mean:.3f}  "
        f"ECE {scored['ECE']:.3f}  AUROC {scored['AUROC']:.3f}  "
        f"below {UNSURE}: {below[False]:.2f} of the wrong, {below[True]:.3f} of the right"
    )


if __name__ == "__main__":
    raise SystemExit(main())
