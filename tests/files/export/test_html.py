"""The exported page: the article to the letter, linked both ways, nothing from outside.

The golden page, without its style sheet, is written anew with `NAQLNAMA_GOLDEN=write` in the
environment of pytest.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

import resources
from desktop.article.article import Article
from desktop.article.reading import Quote, QuoteKind, Reading, Speaker, SpeakerType, Topic
from desktop.article.span import Span
from desktop.files.export.html import page
from desktop.files.export.outline import COLOURS
from resources.catalogue import Catalogue
from tests.files.export.page_reader import PageReader
from tests.files.export.readings import ARTICLE, READING, annotated

GOLDEN = Path(__file__).parents[2] / "golden" / "page.html"
PAGE = page(ARTICLE, READING, Catalogue(), "پل.txt")
HOSTILE = "</article><script>alert(1)</script>\"' onload=x &amp; --><!--"


def test_the_article_is_its_text_to_the_letter() -> None:
    assert PageReader(PAGE).article == ARTICLE.text


@given(annotated())
def test_any_article_is_its_text_to_the_letter(one: tuple[Article, Reading]) -> None:
    article, reading = one
    found = PageReader(page(article, reading, Catalogue(), "a.txt"))
    assert found.article == article.text
    assert found.faults == []
    assert len(found.ids) == len(set(found.ids))


@given(annotated())
def test_every_link_of_any_page_leads_somewhere(one: tuple[Article, Reading]) -> None:
    found = PageReader(page(*one, Catalogue(), "a.txt"))
    assert {link[1:] for link in found.links} <= set(found.ids)


def test_every_link_leads_somewhere_on_the_page() -> None:
    found = PageReader(PAGE)
    assert found.links
    assert {link[1:] for link in found.links} <= set(found.ids)
    assert found.faults == []


def test_quotes_link_both_ways() -> None:
    found = PageReader(PAGE)
    for quote in READING.counted:
        assert f"#{quote.id}" in found.links
        assert f"#card-{quote.id}" in found.links
    assert found.links.count("#q1") >= 3  # card, strip and the heading that restates it


def test_mentions_lead_on_and_back_to_their_topic() -> None:
    found = PageReader(PAGE)
    assert [link for link in found.links if "t0-7" in link] == [
        "#topic-t0-7",  # what the speaker speaks of
        "#t0-7.1",
        "#t0-7.2",
        "#topic-t0-7",
    ]


def test_speakers_link_both_ways() -> None:
    found = PageReader(PAGE)
    for speaker in ("speaker-s1", "speaker-s2", "speaker-unknown"):
        assert speaker in found.ids
        assert found.links.count(f"#{speaker}") >= 2  # margin note and card


def test_a_heading_and_the_quote_it_restates_link_both_ways() -> None:
    found = PageReader(PAGE)
    assert "#q0" in found.links
    assert ("badge s0", "#q1") in [
        (attributes.get("class"), attributes.get("href")) for _, attributes in found.tags
    ]


def test_a_quote_within_another_names_it() -> None:
    assert '<p class="about outer" dir="auto"><a href="#q1">' in PAGE


def test_the_headline_is_the_articles_own_and_stands_once() -> None:
    before, inside = PAGE.split("<article", 1)
    assert "<h1" not in before
    assert inside.count("<h1") == 1
    assert "<h2" not in inside.split("</article>")[0]


def test_an_article_without_a_headline_has_a_caption_beside_it() -> None:
    untitled = page(Article.of("متنی بی‌تیتر است."), Reading(), Catalogue(), "a.txt")
    before, inside = untitled.split("<article", 1)
    assert ">متنی بی‌تیتر است.</h1>" in before
    assert "<h1" not in inside


def test_a_mention_within_another_is_no_link_of_its_own() -> None:
    assert "#t9-9.1" in PageReader(PAGE).links
    assert "#t9-9.2" not in PageReader(PAGE).links
    assert '<span class="mention t9-9 last"> را</span>' in PAGE


def test_each_paragraph_says_its_direction() -> None:
    article = Article.of("سلام به همه.\nThis one is plainly English.\nNATO گفت: نه.")
    found = PageReader(page(article, Reading(), Catalogue(), "a.txt"))
    lines = [
        attributes["dir"] for tag, attributes in found.tags if tag == "p" and "dir" in attributes
    ]
    assert lines == ["rtl", "ltr", "rtl"]


def test_nothing_comes_from_outside() -> None:
    assert "<script" not in PAGE
    assert not re.search(r"(https?:)?//(?!www\.w3)", re.sub(r"base64,[A-Za-z0-9+/=]+", "", PAGE))
    assert "default-src 'none'" in PAGE.replace("&#x27;", "'")
    assert PAGE.count("font/woff2;base64,") == 2


def test_hostile_words_stay_words() -> None:
    article = Article.of(f"{HOSTILE} گفت: {HOSTILE}")
    content = Span(len(HOSTILE) + 6, len(article.text))
    reading = Reading(
        (Quote("q1", QuoteKind.OPEN, content, source=Span(0, len(HOSTILE)), speaker="s1"),),
        (Speaker("s1", HOSTILE, HOSTILE, aliases=(HOSTILE,)),),
        (Topic("t1", HOSTILE, 1.0, (Span(0, len(HOSTILE)),)),),
    )
    found = PageReader(page(article, reading, Catalogue(), HOSTILE))
    assert found.article == article.text
    assert found.faults == []
    assert not {"script", "img"} & {tag for tag, _ in found.tags}
    assert not any("onload" in attributes for _, attributes in found.tags)


def test_a_files_name_may_be_no_text() -> None:
    written = page(ARTICLE, READING, Catalogue(), "خبر\udce9.txt")
    assert "خبر\ufffd.txt" in written
    assert written.encode("utf-8")


def test_a_restating_heading_is_not_counted_but_says_of_which_quote_it_is() -> None:
    assert "<b>۳ نقل</b> از <b>۲ گوینده</b>" in re.sub("[\u2068\u2069]", "", PAGE)
    labels = [attributes.get("data-label") for _, attributes in PageReader(PAGE).tags]
    assert "↓ تیترِ نقل ۱" in labels


def test_the_reason_is_told_in_words_outside_the_article() -> None:
    cards = PAGE.split("</article>")[0].split("<article")[0]
    assert re.sub("[\u2068\u2069]", "", cards).count("نام کامل گوینده همین‌جا آمده است") == 1
    assert cards.count("<details>") == 3


def test_a_quote_that_is_unsure_says_so_beside_the_article() -> None:
    tags = PageReader(PAGE).tags
    looks = [(tag, one.get("class", "").split()) for tag, one in tags]
    for kind in ("mark", "div"):
        unsure = [look for tag, look in looks if tag == kind and "unsure" in look]
        assert [[name for name in look if name in ("q1", "q2", "q3")] for look in unsure] == [
            ["q2"],
            ["q3"],
        ]
    assert [one["data-doubt"] for _, one in tags if "data-doubt" in one] == ["نامطمئن"] * 2
    heard = [one["aria-label"] for _, one in tags if one.get("class") == "who" and "href" in one]
    assert [label.endswith("، نامطمئن") for label in heard] == [False, True, True]
    cards = PAGE.split("<article")[0]
    assert cards.count('<span class="doubt">نامطمئن</span>') == 2


def test_an_article_without_quotes_says_so() -> None:
    empty = page(Article.of("متنی بی‌نقل است."), Reading(), Catalogue(), "a.txt")
    assert "نقلی پیدا نشد" in empty
    assert '<section class="speakers">' not in empty


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_page_speaks_the_language_and_the_article_stays_persian(language: str) -> None:
    found = PageReader(page(ARTICLE, READING, Catalogue(language), "a.txt"))
    root = next(attributes for tag, attributes in found.tags if tag == "html")
    article = next(attributes for tag, attributes in found.tags if tag == "article")
    assert (root["lang"], root["dir"]) == (language, "rtl" if language == "fa" else "ltr")
    assert (article["lang"], article["dir"]) == ("fa", "rtl")
    reasons = [one for _, one in found.tags if one.get("role") == "note"]
    assert {(one["lang"], one["dir"]) for one in reasons} == {(language, root["dir"])}


def test_many_speakers_share_the_colours_there_are() -> None:
    speakers = tuple(Speaker(f"s{place}", f"نام {place}") for place in range(40))
    written = page(ARTICLE, replace(READING, speakers=speakers), Catalogue(), "a.txt")
    assert 'class="s9" id="speaker-s39"' in written


def test_the_golden_page() -> None:
    markup = re.sub(r"<style>.*?</style>", "<style>…</style>", PAGE, flags=re.DOTALL)
    if os.environ.get("NAQLNAMA_GOLDEN") == "write":
        GOLDEN.write_text(markup, encoding="utf-8")
    assert markup == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_there_are_as_many_colours_as_the_page_gives_out(theme: str) -> None:
    assert len(resources.theme(theme)["speakers"]) == COLOURS


def test_where_nobody_is_quoted_there_is_no_choice_of_views() -> None:
    assert 'name="view"' in PAGE
    assert 'name="view"' not in page(ARTICLE, Reading(), Catalogue(), "a.txt")


def test_only_a_person_is_said_to_be_named_in_whole() -> None:
    unnamed = replace(READING.speakers[0], type=SpeakerType.UNNAMED)
    reading = replace(READING, speakers=(unnamed, *READING.speakers[1:]))
    assert "نام کامل در همین جمله" in PAGE
    assert "نام کامل در همین جمله" not in page(ARTICLE, reading, Catalogue(), "a.txt")


def test_topics_and_who_speaks_of_them_link_both_ways() -> None:
    speakers, topics = _section("speakers"), _section("topics")
    assert (
        '<p class="speaks">دربارهٔ <a href="#topic-t0-7"><bdi>پل تازه</bdi></a>، <a href="#'
        in speakers
    )
    voice = topics[topics.index('<p class="voice s0">') :].split("</p>")[0]
    assert voice.startswith('<p class="voice s0"><a class="name" href="#speaker-s1">')
    assert re.findall('href="#(q[0-9])"', voice) == ["q1"]


def test_a_topic_of_which_nobody_speaks_says_so() -> None:
    unsaid = Topic("t5", "پیک شهر", 0.2, (READING.provenance[0].span,))
    told = "در این متن کسی از آن سخن نمی‌گوید."
    assert told not in PAGE
    assert told in page(ARTICLE, replace(READING, topics=(unsaid,)), Catalogue(), "a.txt")
    # Where nobody is quoted at all it need not be said of each topic.
    assert told not in page(ARTICLE, Reading((), (), (unsaid,)), Catalogue(), "a.txt")


def _section(name: str) -> str:
    return PAGE.split(f'<section class="{name}">')[1].split("</section>")[0]
