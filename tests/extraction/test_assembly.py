"""A speaker who is only pointed at is led back to the words that named him before."""

from __future__ import annotations

import pytest

from desktop.article.article import Article
from desktop.article.reading import Quote
from desktop.extraction import read

BRIDGE = (
    "مهناز رادپور، شهردار، گفت: پل تازه تا پایان سال باز می‌شود.\n\n"
    "رادپور افزود: هزینهٔ پل را شهر می‌دهد.\n\n"
    "{}: کار شبانه هم پیش می‌رود."
)
ACT = "کاوه نیک‌روش، رئیس شورای شهر، در نشست خبری سخن گفت.\n\nوی افزود: بودجهٔ پل هنوز کم است."


def steps(text: str) -> list[tuple[Quote, list[str]]]:
    """Each counted quote, with the words that the text named its speaker by before."""
    article = Article.of(text)
    return [
        (
            quote,
            [
                reason.span.of(article.text)
                for reason in quote.reasons
                if reason.rule == "speaker.antecedent" and reason.span is not None
            ],
        )
        for quote in read(article).counted
    ]


@pytest.mark.parametrize("source", ["وی ادامه داد", "او گفت", "این مقام مسئول گفت"])
def test_who_is_pointed_at_was_named_in_the_quote_before(source: str) -> None:
    first, second, third = steps(BRIDGE.format(source))
    assert (first[1], second[1]) == ([], [])
    assert third[1] == ["رادپور"]
    assert third[0].speaker == first[0].speaker


def test_it_says_how_he_was_named_and_stands_right_after_who_it_is() -> None:
    quote, _ = steps(BRIDGE.format("وی ادامه داد"))[-1]
    assert [reason.rule for reason in quote.reasons] == [
        "speaker.pronoun",
        "speaker.antecedent",
        "quote.colon",
    ]
    assert dict(quote.reasons[1].values) == {"source": "رادپور"}


def test_a_speaker_who_is_left_out_is_led_back_too() -> None:
    _, _, third = steps(BRIDGE.format("همچنین گفت"))
    assert third[0].source is None
    assert third[1] == ["رادپور"]


def test_of_several_the_one_meant_is_named() -> None:
    text = BRIDGE.format("کاوه نیک‌روش، رئیس شورا، گفت") + "\n\nوی افزود: شورا هزینه را می‌دهد."
    assert [words for _, words in steps(text)] == [[], [], [], ["کاوه نیک‌روش"]]


def test_where_no_quote_named_him_his_name_does() -> None:
    assert [words for _, words in steps(ACT)] == [["کاوه نیک‌روش"]]


def test_who_is_named_only_afterwards_was_not_named_before() -> None:
    text = "این نویسنده گفت: باران آمد.\n\nسارا نیکو، نویسنده، افزود: برف هم آمد."
    (first, words), (second, _) = steps(text)
    assert first.speaker == second.speaker is not None
    assert words == []
