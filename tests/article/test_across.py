"""Where an article is from, as it says itself; how many quotes are gathered."""

from __future__ import annotations

from desktop.article.across import Annotated, Gathered, Part
from desktop.article.article import Article
from desktop.article.reading import Provenance, ProvenanceRole, Quote, QuoteKind, Reading
from desktop.article.span import Span

ARTICLE = Article.of("پل تازه\n\n۱۴ آبان ۱۴۰۳\n\nپل باز شد.")


def test_outlet_comes_before_agency_and_the_day_last() -> None:
    found = (
        Provenance(ProvenanceRole.RELAY, "پگاه", Span(0, 1)),
        Provenance(ProvenanceRole.OUTLET, "رودنگار", Span(0, 1)),
        Provenance(ProvenanceRole.RELAY, "پگاه", Span(2, 3)),
    )
    one = Annotated(ARTICLE, Reading(provenance=found))
    assert one.origin == ("رودنگار", "پگاه", "۱۴ آبان ۱۴۰۳")
    assert Annotated(Article.of("پل باز شد."), Reading()).origin == ()


def test_quotes_of_all_parts_are_counted() -> None:
    quote = Quote("q", QuoteKind.OPEN, Span(0, 1))
    assert Gathered("", (Part(0, "s", (quote,)), Part(2, "s", (quote, quote)))).count == 3
