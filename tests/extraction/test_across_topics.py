"""Which topics of several articles are one, and what is said of them; invented sentences."""

from __future__ import annotations

import pytest

from desktop.article.across import Annotated
from desktop.article.article import Article
from desktop.article.reading import Quote, QuoteKind, Reading, Topic
from desktop.article.span import Span
from desktop.extraction.across_topics import stem, topics


def with_topics(*labels: str, mentions: tuple[str, ...] = ()) -> Annotated:
    """An article in whose one quote each of the labels, and the first in other words, stands."""
    text = "، ".join((*labels, *mentions))

    def places(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    found = tuple(
        Topic(
            f"t{number}",
            label,
            1.0 / (number + 1),
            (places(label), *(places(one) for one in (mentions if number == 0 else ()))),
        )
        for number, label in enumerate(labels)
    )
    quote = Quote("q", QuoteKind.OPEN, Span(0, len(text)))
    return Annotated(Article(text, ()), Reading((quote,), (), found))


def gathered(*annotated: Annotated) -> list[tuple[str, list[int]]]:
    return [(one.name, [part.place for part in one.parts]) for one in topics(annotated)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (with_topics("بودجهٔ شهر"), with_topics("بودجه شهر")),
        (with_topics("جاده روستایی"), with_topics("جاده‌های روستایی")),
        (with_topics("پل"), with_topics("پل")),
        (with_topics("بودجه شهر"), with_topics("لایحه بودجه", mentions=("بودجه شهر",))),
    ],
)
def test_topics_of_two_articles_are_one(one: Annotated, other: Annotated) -> None:
    for pair in ((one, other), (other, one)):
        assert [places for _, places in gathered(*pair)] == [[0, 1]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (with_topics("بودجه شهر"), with_topics("بودجه کشور")),
        (with_topics("بودجه"), with_topics("لایحه سال", mentions=("بودجه",))),
        (with_topics("این طرح"), with_topics("طرح راه", mentions=("این پل",))),
    ],
)
def test_topics_of_two_articles_stay_two(one: Annotated, other: Annotated) -> None:
    for pair in ((one, other), (other, one)):
        assert [places for _, places in gathered(*pair)] == [[0], [1]]


def test_a_topic_nobody_speaks_of_is_not_listed() -> None:
    text = "پل تازه. باز شد."
    topic = Topic("t", "پل تازه", 1.0, (Span(0, 7),))
    quote = Quote("q", QuoteKind.OPEN, Span(9, 15))
    assert topics([Annotated(Article.of(text), Reading((quote,), (), (topic,)))]) == ()


def test_a_quote_about_two_wordings_of_one_topic_is_listed_once() -> None:
    [found] = topics([with_topics("جاده‌های روستایی", "جاده روستایی")])
    assert [(part.id, len(part.quotes)) for part in found.parts] == [("t0", 1)]


@pytest.mark.parametrize(
    ("wording", "said"),
    [("جاده‌های روستایی", "جاده روستایی"), ("ها", "ها"), ("بها", "بها"), ("راه‌ها", "راه")],
)
def test_plural_endings_and_spaces_make_no_difference(wording: str, said: str) -> None:
    assert stem(wording) == said


@pytest.mark.parametrize(
    ("topic", "said", "is_meant"),
    [
        ("بودجه شهر", "بودجهٔ شهر، کم است", True),
        ("جاده روستایی", "جاده‌های روستایی خراب است", True),
        ("بودجه شهر", "بودجهٔ شهرداری کم است", False),
        ("بودجه", "بودجهٔ شهر کم است", False),
    ],
)
def test_what_is_said_of_it_elsewhere_belongs_to_it(topic: str, said: str, is_meant: bool) -> None:
    quote = Quote("q", QuoteKind.OPEN, Span(0, len(said)))
    other = Annotated(Article(said, ()), Reading((quote,)))
    for pair in ([with_topics(topic), other], [other, with_topics(topic)]):
        [found] = topics(pair)
        assert len(found.parts) == 1 + is_meant
        assert sorted(part.id for part in found.parts) == ([""] if is_meant else []) + ["t0"]
