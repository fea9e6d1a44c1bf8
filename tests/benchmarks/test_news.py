"""The news that the window is measured with."""

from __future__ import annotations

import pytest

from desktop.article.article import Article
from desktop.extraction import speech
from tests.benchmarks.news import news


@pytest.mark.parametrize("size", [1, 500, 20_000])
def test_they_are_as_long_as_asked_in_whole_paragraphs(size: int) -> None:
    text = news(size)
    assert size <= len(text.encode()) < size + 1500
    assert text.endswith((".\n", "»\n"))


def test_they_begin_alike_and_say_nothing_twice() -> None:
    text = news(20_000)
    assert text.startswith(news(500).rstrip())
    quoting = [line for line in text.splitlines() if "«" in line]
    assert len(quoting) == len(set(quoting)) > 10


def test_the_marks_of_a_megabyte_are_about_two_thousand() -> None:
    text = news(50_000)
    reading = speech(Article.of(text))
    parts = sum(1 + bool(quote.cue) + bool(quote.source) for quote in reading.counted)
    assert 80 <= parts * 50_000 / len(text.encode()) <= 120
    assert len(reading.speakers) == 4
