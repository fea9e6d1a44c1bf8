"""An article of our own with its reading, for the tests of the window's parts."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.article.article import Article
from desktop.article.reading import (
    Provenance,
    ProvenanceRole,
    Quote,
    QuoteKind,
    Reading,
    Reason,
    Speaker,
    Topic,
)
from desktop.article.span import Span
from desktop.window.session import Session
from desktop.window.wording import Wording
from resources.catalogue import Catalogue

TEXT = """پل تازه تا پایان سال باز می‌شود

به گزارش رودنگار به نقل از پگاه، مهناز رادپور گفت: پل تازه تا پایان سال باز می‌شود.

وی افزود: هزینهٔ پل از بودجهٔ شهر است.

وی گفت: پل سه باند دارد.

وی گفت: پل چراغ هم دارد.

وی گفت: پل نرده هم دارد.

وی گفت: پل باید زیبا باشد.

یک شهروند گفت: کسی از ما نپرسید.

گفته شد: کار شبانه پیش می‌رود."""


def span(words: str, nth: int = 0) -> Span:
    """Where the words stand in the text, for the nth time from 0."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def quote(id_: str, words: str, speaker: str | None, nth: int = 0, sure: float = 0.9) -> Quote:
    """An open quote of those words."""
    reasons = (Reason("sample", (("words", words),)),)
    return Quote(id_, QuoteKind.OPEN, span(words, nth), None, None, speaker, sure, reasons)


QUOTES = (
    Quote(
        "h1",
        QuoteKind.HEADING,
        span("پل تازه تا پایان سال باز می‌شود"),
        speaker="s1",
        restates="q1",
    ),
    Quote(
        "q1",
        QuoteKind.OPEN,
        span("پل تازه تا پایان سال باز می‌شود", 1),
        span("گفت"),
        span("مهناز رادپور"),
        "s1",
        0.9,
    ),
    quote("q2", "هزینهٔ پل از بودجهٔ شهر است.", "s1"),
    quote("q3", "پل سه باند دارد.", "s1"),
    quote("q4", "پل چراغ هم دارد.", "s1"),
    quote("q5", "پل نرده هم دارد.", "s1"),
    quote("q6", "پل باید زیبا باشد.", "s1"),
    quote("q7", "کسی از ما نپرسید.", "s2"),
    quote("q8", "کار شبانه پیش می‌رود.", None, sure=0.2),
)


@pytest.fixture
def article() -> Article:
    return Article.of(TEXT)


@pytest.fixture
def session(article: Article, reading: Reading) -> Session:
    session = Session(article, Path("article.txt"))
    session.accept(reading)
    return session


@pytest.fixture
def reading() -> Reading:
    return Reading(
        QUOTES,
        (
            Speaker("s1", "مهناز رادپور", "شهردار"),
            Speaker("s2", "یک شهروند"),
        ),
        (
            Topic("t1", "پل تازه", 2.0, (span("پل تازه"), span("پل تازه", 1))),
            Topic("t2", "بودجهٔ شهر", 1.0, (span("بودجهٔ شهر"),)),
        ),
        (
            Provenance(ProvenanceRole.RELAY, "پگاه", span("پگاه")),
            Provenance(ProvenanceRole.OUTLET, "رودنگار", span("رودنگار")),
        ),
    )


@pytest.fixture
def catalogue() -> Catalogue:
    return Catalogue("fa")


@pytest.fixture
def wording(catalogue: Catalogue) -> Wording:
    return Wording(catalogue)
