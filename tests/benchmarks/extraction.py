"""What it takes to read: usual articles and long texts, beside hazm's tokenizing of the same.

Processor time, so that others at work on the machine change little. hazm comes last: what it keeps
in memory would slow down whoever comes after it.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from desktop.article.article import Article
from desktop.extraction import read, speech
from desktop.files.loading import load
from desktop.language import hazm_child
from tests.benchmarks.long_text import OWN, long_text

ROOT = Path(__file__).parents[2]
SIZES = {"200 KB": 200_000, "4 MB": 4_000_000}
LONG_ROUNDS = 3
# How much dearer a megabyte may be in the longest text.
AIM = 1.3

Articles = Mapping[str, Article]
Job = Callable[[Article], object]
# By the name of the article or of the size.
Milliseconds = dict[str, float]


def report(rounds: int) -> Iterator[str]:
    """The lines of the report: usual articles, long texts, and hazm on both."""
    paths = [*ROOT.glob("seeds/*.txt"), *sorted((OWN / "texts").glob("*.txt"))]
    usual = {path.name: load(path) for path in paths}
    yield _loading(next(iter(usual.values())))
    alone, whole = _medians(speech, usual, rounds), _medians(read, usual, rounds)
    yield from _of_usual(usual, alone, whole)
    long = {name: Article.of(long_text(size)) for name, size in SIZES.items()}
    dear = _per_megabyte(speech, long, rounds)
    yield from _of_long(dear)
    try:
        tokenized, loading = _tokenizing()
    except ImportError:
        yield "hazm is not there: nothing to compare with"
        return
    yield f"hazm's sentences and words of the same texts, after loading for {loading:.0f} ms"
    yield _beside_usual(_medians(tokenized, usual, rounds), alone, whole)
    yield from _beside_long(_per_megabyte(tokenized, long, rounds), dear)


def _loading(article: Article) -> str:
    """What the first article has to wait for: modules and lists of words."""
    first, again, first_whole, whole = (
        _milliseconds(job, article) for job in (speech, speech, read, read)
    )
    lists, more = first - again, first_whole - whole
    return f"lists of words, loaded once: {lists:.0f} ms for speech, {more:.0f} ms more for topics"


def _of_usual(articles: Articles, alone: Milliseconds, whole: Milliseconds) -> Iterator[str]:
    yield f"  {'usual articles':28}{'characters':>12}{'speech':>10}{'and topics':>14}"
    for name, article in articles.items():
        size = len(article.text)
        yield f"  {name:28}{size:12}{alone[name]:7.1f} ms{whole[name]:11.1f} ms"
    yield f"  {'median':40}{_middle(alone):7.1f} ms{_middle(whole):11.1f} ms"


def _of_long(dear: Milliseconds) -> Iterator[str]:
    """What a megabyte costs in each, and how much dearer the longest is than the shortest."""
    for name, cost in dear.items():
        yield f"  {name:28}{cost:12.0f} ms per MB, speech alone"
    shortest, *_, longest = dear.values()
    ratio = longest / shortest
    yield f"  ratio per MB {ratio:.2f} (aim {AIM}: {'met' if ratio <= AIM else 'missed'})"


def _tokenizing() -> tuple[Job, float]:
    """hazm's splitting into sentences and words, and how long it took to load.

    Raises ImportError where there is no hazm.
    """
    start = time.process_time()
    hazm = hazm_child.load()
    sentences, words = hazm.SentenceTokenizer(), hazm.WordTokenizer()
    loading = (time.process_time() - start) * 1000
    return lambda article: list(map(words.tokenize, sentences.tokenize(article.text))), loading


def _beside_usual(hazm: Milliseconds, alone: Milliseconds, whole: Milliseconds) -> str:
    speaking, both = (_times(ours, hazm) for ours in (alone, whole))
    middle = f"{'usual article, median':28}{_middle(hazm):12.2f} ms"
    return f"  {middle}: speech {speaking:.0f} ×, and topics {both:.0f} ×"


def _times(ours: Milliseconds, hazm: Milliseconds) -> float:
    """How many times as long we take, in the middle."""
    return _middle({name: ours[name] / hazm[name] for name in hazm})


def _beside_long(hazm: Milliseconds, dear: Milliseconds) -> Iterator[str]:
    for name, cost in hazm.items():
        yield f"  {name:28}{cost:12.0f} ms per MB: speech {dear[name] / cost:.0f} ×"


def _per_megabyte(job: Job, articles: Articles, rounds: int) -> Milliseconds:
    medians = _medians(job, articles, min(rounds, LONG_ROUNDS))
    sizes = {name: len(one.text.encode()) / 1_000_000 for name, one in articles.items()}
    return {name: median / sizes[name] for name, median in medians.items()}


def _medians(job: Job, articles: Articles, rounds: int) -> Milliseconds:
    return {
        name: statistics.median(_milliseconds(job, article) for _ in range(rounds))
        for name, article in articles.items()
    }


def _middle(values: Milliseconds) -> float:
    return statistics.median(values.values())


def _milliseconds(job: Job, article: Article) -> float:
    start = time.process_time()
    job(article)
    return (time.process_time() - start) * 1000
