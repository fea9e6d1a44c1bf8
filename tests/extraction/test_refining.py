"""The reading refined with what hazm knows of the words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.article.article import Article
from desktop.article.reading import Reading, Topic
from desktop.extraction import read, refine
from desktop.language.hazm_client import HazmClient
from desktop.language.hazm_words import HazmWords

# «پرده‌خوان» and «پرده‌خوانان», «هنرمند» and «هنرمندان»: plurals that no «ها» shows.
TEXT = "\n\n".join(
    (
        "بیمه پرده‌خوانان از پاییز آغاز می‌شود",
        "به گزارش خبرگزاری روزآوا، مهرداد نیک‌سرشت، رئیس صندوق هنرمندان دیلمان، گفت: بیمه "
        "پرده‌خوان و گروهش از مهرماه آغاز می‌شود و کسی از آن بیرون نمی‌ماند.",
        "نیک‌سرشت در پاسخ به پرسشی درباره سهم هنرمندان جوان گفت: سهم هنرمند جوان کمتر از "
        "دیگران نیست و سهم هنرمندان جوان را صندوق می‌پردازد.",
        "او خاطرنشان کرد: بیمه پرده‌خوانان با کمک شورای شهر دیلمان اجرا می‌شود.",
    )
)
BY_HAND = HazmWords({"پردهخوانان": "پردهخوان", "هنرمندان": "هنرمند"})


@pytest.fixture(scope="module")
def article() -> Article:
    return Article.of(TEXT)


@pytest.fixture(scope="module")
def quick(article: Article) -> Reading:
    return read(article)


def mentions(reading: Reading, label: str) -> list[str]:
    topic: Topic = next(topic for topic in reading.topics if topic.label == label)
    return [span.of(TEXT) for span in topic.mentions]


def check_refined(quick: Reading, refined: Reading) -> None:
    assert mentions(quick, "بیمه پرده‌خوانان") == ["بیمه پرده‌خوانان"] * 2
    assert mentions(refined, "بیمه پرده‌خوانان") == [
        "بیمه پرده‌خوانان", "بیمه پرده‌خوان", "بیمه پرده‌خوانان",
    ]  # fmt: skip
    assert "سهم هنرمند جوان" in mentions(refined, "سهم هنرمندان جوان")
    assert "بیمه پرده‌خوان" in [topic.label for topic in quick.topics]
    assert "بیمه پرده‌خوان" not in [topic.label for topic in refined.topics]


def test_with_lemmas_written_by_hand(article: Article, quick: Reading) -> None:
    check_refined(quick, refine(quick, article, BY_HAND))


def test_with_the_lemmas_of_hazm_itself(article: Article, quick: Reading) -> None:
    with HazmClient() as client:
        words = client.words(TEXT)
    assert words is not None
    check_refined(quick, refine(quick, article, words))


def test_nothing_but_topics_changes(article: Article, quick: Reading) -> None:
    refined = refine(quick, article, BY_HAND)
    assert replace(refined, topics=()) == replace(quick, topics=())
    ids = {topic.label: topic.id for topic in quick.topics}
    assert all(ids.get(topic.label, topic.id) == topic.id for topic in refined.topics)


def test_without_lemmas_the_topics_stay(article: Article, quick: Reading) -> None:
    assert refine(quick, article, HazmWords()) == quick
