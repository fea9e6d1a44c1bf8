"""`python -m tests.quality.train_topics GOLD_FOLDER`: finds the weights of a topic's evidence.

Ridge logistic regression on the phrases of the gold articles. What a phrase should come to is how
well it names an annotated topic, and how many of that topic's places it finds. Prints the weights
with what each one moves, and with `--write` replaces `resources/lexicon/topic_weights.json`.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import numpy as np
import numpy.typing as npt

import resources
from desktop.article.article import Article
from desktop.extraction import read
from desktop.extraction.topic_columns import Words
from desktop.extraction.topic_evidence import Ground, Phrase, evidence, phrase_of
from desktop.extraction.topic_phrases import grouped, read_words
from desktop.extraction.topic_spelling import Speller
from desktop.extraction.topic_wholeness import is_whole
from desktop.language.everyday import everyday, singulars, topic_words

WEIGHTS = "lexicon/topic_weights.json"
RIDGE = 200.0
BY_MENTIONS = 0.3  # how much of a phrase's worth is finding the topic's places
STEPS, STILL = 30, 1e-6

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """A phrase's evidence, and what it should come to, 0 to 1."""

    evidence: Mapping[str, float]
    worth: float


def main(argv: Sequence[str] | None = None) -> int:
    """Train on the folder, print, and write if asked."""
    options = _parser().parse_args(argv)
    path = options.scorer or options.gold.resolve().parent / "score.py"
    weights, moves = fitted(list(examples(options.gold, _scorer(path))))
    for name in sorted(weights, key=lambda name: -abs(moves[name])):
        print(f"{name:34} {weights[name]:8.3f}  moves {moves[name]:6.2f}")
    if options.write:
        text = json.dumps(weights, ensure_ascii=False, indent=1) + "\n"
        resources.path(WEIGHTS).write_text(text, encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tests.quality.train_topics", description=__doc__)
    parser.add_argument("gold", type=Path, help="a folder with texts/NAME.txt and gold/NAME.json")
    parser.add_argument("--scorer", type=Path, help="score.py, where it is not beside the folder")
    parser.add_argument("--write", action="store_true", help="replace the weights of the program")
    return parser


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("gold_scorer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def examples(gold: Path, scorer: ModuleType) -> Iterator[Example]:
    """Every phrase that would be weighed in the articles of the folder."""
    for path in sorted((gold / "gold").glob("*.json")):
        annotated = json.loads(path.read_text(encoding="utf-8"))
        article = Article.of((gold / "texts" / f"{path.stem}.txt").read_text(encoding="utf-8"))
        wordings = [[one["label"], *one["mentions"]] for one in annotated["topics"]]
        speller = Speller(topic_words(), everyday(), singulars())
        found = read_words(article, speller)
        ground = Ground(article, read(article), found, speller)
        for name, places in grouped(found).items():
            phrase = phrase_of(found, name, places)
            if is_whole(phrase, ground):
                worth = _worth(phrase, article.text, found, wordings, scorer)
                yield Example(evidence(phrase, ground), worth)


def _worth(
    phrase: Phrase, text: str, found: Words, topics: Sequence[Sequence[str]], scorer: ModuleType
) -> float:
    spans = [found.span(text, place) for place in phrase.places]
    hits = [float(scorer.topic_hit(spans[0].of(text), wordings)) for wordings in topics]
    best = max(hits, default=0.0)
    if not best:
        return 0.0
    wanted = scorer.occurrences(text, topics[hits.index(best)])
    places = [(span.start, span.end) for span in spans]
    overlap = [[scorer.iou(want, place) >= 0.5 for place in places] for want in wanted]
    right = sum(map(any, overlap))
    wrong = sum(not any(column) for column in zip(*overlap, strict=True))
    mentions = 2 * right / (2 * right + wrong + len(wanted) - right) if right else 0.0
    return best * (1 - BY_MENTIONS + BY_MENTIONS * mentions)


def fitted(found: Sequence[Example]) -> tuple[dict[str, float], dict[str, float]]:
    """The weight of each evidence, and how far one standard deviation of it moves the log-odds."""
    names = list(dict.fromkeys(name for one in found for name in one.evidence))
    rows = np.array([[one.evidence.get(name, 0.0) for name in names] for one in found])
    worth = np.array([one.worth for one in found])
    middle, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    always = names.index("always")
    middle[always], spread[always] = 0.0, 1.0
    moves = _newton((rows - middle) / spread, worth, always)
    weights = moves / spread
    weights[always] = moves[always] - float(((moves * middle) / spread).sum())
    return (
        {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True)},
        {name: float(move) for name, move in zip(names, moves, strict=True)},
    )


def _newton(rows: Matrix, worth: Matrix, always: int) -> Matrix:
    ridge = np.full(rows.shape[1], RIDGE)
    ridge[always] = 0.0
    moves: Matrix = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        odds = 1 / (1 + np.exp(-rows @ moves))
        slope = rows.T @ (odds - worth) + ridge * moves
        bend = (rows * (odds * (1 - odds))[:, None]).T @ rows + np.diag(ridge + 1e-9)
        step = np.linalg.solve(bend, slope)
        moves = moves - step
        if float(np.abs(step).max()) < STILL:
            break
    return moves


if __name__ == "__main__":
    raise SystemExit(main())
