"""Headings that say again what somebody said."""

from __future__ import annotations

import pytest

from desktop.article.article import Article
from desktop.article.reading import QuoteKind, Reading
from desktop.extraction import read

BODY = (
    "سیما رادمنش، رئیس سازمان آب، گفت: سدهای جنوب تا پایان تابستان خالی می‌شوند.\n"
    "وی افزود: برای جبران آن چاه‌های تازه‌ای در شمال شهر خواهیم کند."
)


def reading_of(heading: str) -> Reading:
    return read(Article.of(f"{heading}\n{BODY}"))


@pytest.mark.parametrize(
    ("heading", "content"),
    [
        ("سدهای جنوب تا پایان تابستان خالی می‌شوند", 0),
        ("رادمنش: سدهای جنوب خالی می‌شوند", 0),
        ("چاه‌های تازه‌ای در شمال شهر می‌کنیم", 1),
        ("* چاه‌های تازه‌ای در شمال شهر می‌کنیم", 1),
    ],
)
def test_a_heading_restates_a_quote(heading: str, content: int) -> None:
    reading = reading_of(heading)
    first, *others = reading.quotes
    assert first.kind is QuoteKind.HEADING
    assert first.restates == others[content].id
    assert first.speaker == others[content].speaker
    assert len(reading.counted) == 2


@pytest.mark.parametrize(
    "heading",
    ["جزئیات نشست امروز", "خالی شدن سدهای جنوب تا پایان تابستان", "باران فردا بند می‌آید"],
)
def test_other_headings_are_nobodys_words(heading: str) -> None:
    assert all(quote.kind is not QuoteKind.HEADING for quote in reading_of(heading).quotes)


def test_what_a_heading_restates_is_there() -> None:
    reading = reading_of("رادمنش: سدهای جنوب خالی می‌شوند")
    ids = {quote.id for quote in reading.quotes}
    assert all(quote.restates in ids for quote in reading.quotes if quote.restates)


def test_a_bulleted_line_with_a_quote_of_its_own_is_no_heading() -> None:
    reading = reading_of("- سیما رادمنش گفت که سدهای جنوب تا پایان تابستان خالی می‌شوند")
    assert all(quote.within is None for quote in reading.quotes)
    assert all(quote.kind is not QuoteKind.HEADING for quote in reading.quotes)
