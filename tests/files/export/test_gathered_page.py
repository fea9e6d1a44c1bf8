"""The page of what is gathered from several articles: all that was said, nothing from outside."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from desktop.article.across import Annotated, Gathered, Part
from desktop.article.article import Article
from desktop.article.reading import (
    Provenance,
    ProvenanceRole,
    Quote,
    QuoteKind,
    Reading,
    Reason,
    Speaker,
    SpeakerType,
)
from desktop.article.span import Span
from desktop.files.export.gathered_page import gathered_page
from resources.catalogue import Catalogue
from tests.files.export.page_reader import PageReader

HOSTILE = "</style><script>alert(1)</script>\"' onload=x &amp;"


def annotated(text: str, speaker: Speaker, *words: str, outlet: str = "") -> Annotated:
    """An article in which the speaker says these words."""
    quotes = tuple(
        Quote(
            f"q{place}",
            QuoteKind.OPEN,
            Span(text.index(one), text.index(one) + len(one)),
            speaker=speaker.id,
            confidence=0.9 if place == 0 else 0.4,
            reasons=(Reason("quote.colon", (("cue", "گفت"),)),),
        )
        for place, one in enumerate(words)
    )
    outlets = (Provenance(ProvenanceRole.OUTLET, outlet, Span(0, 1)),) if outlet else ()
    return Annotated(Article.of(text), Reading(quotes, (speaker,), (), outlets))


MAYOR = Speaker("s", "مهناز رادپور", "شهردار نوآباد")
BOTH = (
    annotated(
        "پل تازهٔ شهر\n\n۱۴ آبان ۱۴۰۳\n\nرادپور گفت: پل باز شد. وی افزود: راه کوتاه است.",
        MAYOR,
        "پل باز شد.",
        "راه کوتاه است.",
        outlet="رودنگار",
    ),
    annotated("بودجهٔ شهر\n\nمهناز رادپور گفت: پول کم است.", MAYOR, "پول کم است."),
)
PARTS = tuple(Part(place, "s", one.reading.counted) for place, one in enumerate(BOTH))
SPEAKER = Gathered("مهناز رادپور", PARTS, "شهردار نوآباد", SpeakerType.PERSON)
TOPIC = Gathered("پل تازه", PARTS)


def words_of(page: str) -> str:
    """What is read on the page, without its style."""
    body = page[page.index("<body>") :]
    return " ".join(re.sub("<[^>]*>", " ", body).split())


def test_each_quote_has_speaker_article_outlet_date_and_reason() -> None:
    said = words_of(gathered_page(SPEAKER, BOTH, Catalogue()))
    in_order = (
        *("مهناز رادپور", "شهردار نوآباد", "۳ نقل", "۲ مقاله"),
        *("پل تازهٔ شهر", "رودنگار", "۱۴ آبان ۱۴۰۳"),
        *("پل باز شد.", "مهناز رادپور", "شهردار نوآباد", "چرا", "دونقطه", "اطمینان"),
        *("راه کوتاه است.", "مهناز رادپور", "نامطمئن", "چرا"),
        *("بودجهٔ شهر", "پول کم است.", "ساختهٔ نقل‌نما"),
    )
    at = 0
    for words in in_order:
        at = said.index(words, at) + len(words)


@pytest.mark.parametrize(
    ("language", "direction", "title"),
    [("fa", "rtl", "دربارهٔ پل تازه"), ("en", "ltr", "On پل تازه")],
)
def test_the_page_speaks_the_language_and_the_words_stay_persian(
    language: str, direction: str, title: str
) -> None:
    page = gathered_page(TOPIC, BOTH, Catalogue(language))
    assert f'<html lang="{language}" dir="{direction}">' in page
    assert f"<title>{title}</title>" in page
    assert page.count('<blockquote lang="fa" dir="rtl">') == 3


def test_nothing_is_fetched_and_nothing_runs() -> None:
    page = gathered_page(SPEAKER, BOTH, Catalogue())
    found = PageReader(page)
    assert found.faults == []
    assert "http://" not in page
    assert "https://" not in page
    assert "default-src" in page


def test_hostile_words_stay_words() -> None:
    speaker = replace(MAYOR, name=HOSTILE, title=HOSTILE)
    one = annotated(f"{HOSTILE}\n\nرادپور گفت: {HOSTILE}", speaker, HOSTILE, outlet=HOSTILE)
    parts = (Part(0, "s", one.reading.counted),)
    for gathered in (
        Gathered(HOSTILE, parts, HOSTILE, SpeakerType.PERSON),
        Gathered(HOSTILE, parts),
    ):
        page = gathered_page(gathered, [one], Catalogue())
        assert "<script" not in page
        assert PageReader(page).faults == []


def test_an_unsure_quote_and_nobodys_quote_look_so() -> None:
    one = BOTH[0]
    nobody = tuple(replace(quote, speaker=None) for quote in one.reading.quotes)
    unknown = Annotated(one.article, Reading(nobody, ()))
    page = gathered_page(Gathered("پل", (Part(0, "t", nobody),)), [unknown], Catalogue())
    assert '<li class="nobody"><blockquote' in page
    assert '<li class="nobody unsure"><blockquote' in page
    assert "گویندهٔ نامشخص" in page


def test_one_quote_of_one_article_is_counted_in_the_singular() -> None:
    said = words_of(gathered_page(Gathered("پل", PARTS[1:]), BOTH, Catalogue("en")))
    assert "1 quote in 1 article" in said
