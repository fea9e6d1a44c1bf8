"""What it takes to read an article, beside splitting its text into words."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.article.article import Article
from desktop.extraction import read
from desktop.files.loading import load

ROOT = Path(__file__).parents[2]
OWN = ROOT / "tests" / "quality" / "articles" / "texts"


def report(rounds: int) -> Iterator[str]:
    """The lines of the report: each article, and all of them."""
    articles = {path.name: load(path) for path in [*ROOT.glob("seeds/*.txt"), *OWN.glob("*.txt")]}
    read(next(iter(articles.values())))
    ratios = []
    for name, article in sorted(articles.items()):
        reading, splitting = _medians(article, rounds)
        ratios.append(reading / splitting)
        size = len(article.text)
        yield f"  {name:<28} {size:6} characters  {reading:6.1f} ms  {ratios[-1]:5.0f} × split"
    yield f"median: {statistics.median(ratios):.0f} × splitting the text at its spaces"


def _medians(article: Article, rounds: int) -> tuple[float, float]:
    reading = [_milliseconds(lambda: read(article)) for _ in range(rounds)]
    splitting = [_milliseconds(article.text.split) for _ in range(rounds)]
    return statistics.median(reading), statistics.median(splitting)


def _milliseconds(job: Callable[[], object]) -> float:
    start = time.perf_counter()
    job()
    return (time.perf_counter() - start) * 1000
