"""What holds for the reading of any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.article.article import Article
from desktop.extraction import read
from resources.sentences import SENTENCES

WORDS = st.sampled_from(
    [
        "وی",
        "رضا",
        "راستی",
        "گفت",
        "گفت:",
        "افزود:",
        "«",
        "»",
        '"',
        "که",
        "با بیان اینکه",
        "است",
        "شد",
        "وزیر",
        "خارجه",
        "ایران",
        "به گزارش",
        "ایسنا",
        "،",
        ".",
        "؟",
        ":",
        "\n",
        "می",
        "می‌گوید",
        "🔹",
        "به گفته",
        "سپهری",
        "متهم",
        "NATO",
        "۱۲",
        "نیز",
        "این مقام",
        "یک",
        "انتهای پیام",
        "و",
        "تاکید کرد",
        "\u064e",
        "\u200c",
        "-",
        "(",
        ")",
        "...",
        "معتقد است",
        "قاضی",
        "را",
    ]
)
TEXTS = st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=200)


@given(TEXTS)
def test_any_text_is_read_soundly(raw: str) -> None:
    article = Article.of(raw)
    reading = read(article)
    ids = [quote.id for quote in reading.quotes]
    assert len(ids) == len(set(ids))
    speakers = {speaker.id for speaker in reading.speakers}
    for quote in reading.quotes:
        content = quote.content.of(article.text)
        assert content
        assert "\n" not in content
        assert content == content.strip(" ")
        assert quote.content.end <= len(article.text)
        assert quote.speaker is None or quote.speaker in speakers
        assert quote.restates is None or quote.restates in ids
        assert quote.within is None or quote.within in ids
        assert 0 <= quote.confidence <= 1
        assert quote.reasons
    assert {quote.speaker for quote in reading.quotes} >= speakers


@given(TEXTS)
def test_every_reason_has_its_sentence_and_all_that_it_says(raw: str) -> None:
    for quote in read(Article.of(raw)).quotes:
        for reason in quote.reasons:
            assert SENTENCES[reason.rule].format_map(dict(reason.values))


@given(TEXTS)
def test_reading_twice_finds_the_same(raw: str) -> None:
    article = Article.of(raw)
    assert read(article) == read(Article.of(raw))
