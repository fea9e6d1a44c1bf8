"""How quotes are counted, and whose share of the speech is how large."""

from __future__ import annotations

import re

import pytest

from desktop.article.across import Gathered
from desktop.article.reading import SURE, Quote, QuoteKind, Reading, Speaker, Topic
from desktop.article.span import Span

TEXT = "تیتر گفته شد\nاو گفت: ده حرف است.\nکسی گفت: پنج!"
READING = Reading(
    quotes=(
        Quote("h", QuoteKind.HEADING, Span(0, 12), speaker="s1", restates="a"),
        Quote("a", QuoteKind.OPEN, Span(20, 40), speaker="s1"),
        Quote("b", QuoteKind.INDIRECT, Span(22, 27), speaker="s2", within="a"),
        Quote("c", QuoteKind.OPEN, Span(41, 46)),
        Quote("d", QuoteKind.HEADING, Span(46, 46), speaker="s2"),
    ),
    speakers=(Speaker("s1", "الف"), Speaker("s2", "ب")),
)


def test_a_restating_heading_does_not_count_and_another_does() -> None:
    assert [quote.id for quote in READING.counted] == ["a", "b", "c", "d"]
    assert [quote.id for quote in READING.said_by("s1")] == ["a"]
    assert [quote.id for quote in READING.said_by(None)] == ["c"]
    assert READING.numbers == {"a": 1, "b": 2, "c": 3, "d": 4}
    assert [quote.id for quote in READING.headings_of("a")] == ["h"]
    assert READING.said_by("x") == READING.headings_of("c") == ()


def test_a_nested_quote_belongs_to_its_inner_speaker() -> None:
    assert READING.shares == {"s1": 15 / 25, "s2": 5 / 25, None: 5 / 25}
    assert sum(READING.shares.values()) == 1


def test_nobody_has_a_share_where_nothing_is_quoted() -> None:
    assert Reading(speakers=(Speaker("s1", "الف"),)).shares == {"s1": 0.0}


def test_the_share_of_speech_counts_each_character_once() -> None:
    text = "abcd efgh\nijkl"
    reading = Reading(
        quotes=(
            Quote("a", QuoteKind.OPEN, Span(0, 4)),
            Quote("b", QuoteKind.OPEN, Span(2, 9)),
            Quote("h", QuoteKind.HEADING, Span(10, 14), restates="a"),
        )
    )
    assert reading.speech_share(text) == 9 / 14
    assert Reading().speech_share("") == 0.0


@pytest.mark.parametrize(("confidence", "is_unsure"), [(0.0, True), (0.69, True), (0.7, False)])
def test_a_quote_below_the_line_is_unsure(confidence: float, is_unsure: bool) -> None:
    quote = Quote("a", QuoteKind.OPEN, Span(0, 4), confidence=confidence)
    assert quote.is_unsure is is_unsure
    assert SURE == 0.7


def test_looking_up_by_id() -> None:
    assert READING.quote("b") is READING.quotes[2]
    assert READING.quote("x") is None
    assert READING.speaker("s2") is READING.speakers[1]
    assert READING.speaker(None) is None
    assert READING.topic("t1") is None


# A table of own sentences: who speaks of what.
SAID = """پل تازه و بودجهٔ شهر
پل تازه سال‌ها در دست ساخت بود.
شهردار گفت: پل تازه باز می‌شود.
شهردار گفت: بودجهٔ شهر کم است.
شهردار گفت: بودجهٔ شهر را شورا می‌دهد.
شهروند گفت: کسی از ما نپرسید.
گفته شد: پل تازه نرده ندارد.
چنارهای کهن ماندند."""


def _said(words: str) -> Span:
    start = SAID.index(words)
    return Span(start, start + len(words))


def _topic(label: str) -> Topic:
    places = [found.span() for found in re.finditer(label, SAID)]
    return Topic(label, label, 1.0, tuple(Span(*place) for place in places))


SPEAKING = Reading(
    (
        Quote("h", QuoteKind.HEADING, _said("پل تازه و بودجهٔ شهر"), speaker="m", restates="q1"),
        Quote("q1", QuoteKind.OPEN, _said("پل تازه باز می‌شود."), speaker="m"),
        Quote("q2", QuoteKind.OPEN, _said("بودجهٔ شهر کم است."), speaker="m"),
        Quote("q3", QuoteKind.OPEN, _said("بودجهٔ شهر را شورا می‌دهد."), speaker="m"),
        Quote("q4", QuoteKind.OPEN, _said("کسی از ما نپرسید."), speaker="c"),
        Quote("q5", QuoteKind.OPEN, _said("پل تازه نرده ندارد.")),
    ),
    (Speaker("c", "شهروند"), Speaker("m", "شهردار")),
    (_topic("پل تازه"), _topic("بودجهٔ شهر"), _topic("چنارهای کهن")),
)


@pytest.mark.parametrize(
    ("topic", "who"),
    [
        ("پل تازه", {"m": ["q1"], None: ["q5"]}),
        ("بودجهٔ شهر", {"m": ["q2", "q3"]}),
        ("چنارهای کهن", {}),
        ("موضوعی دیگر", {}),
    ],
)
def test_who_speaks_of_a_topic(topic: str, who: dict[str | None, list[str]]) -> None:
    about = SPEAKING.about(topic)
    assert {one: [quote.id for quote in quotes] for one, quotes in about.items()} == who
    assert list(about) == list(who)


@pytest.mark.parametrize(
    ("speaker", "topics"),
    [("m", ["بودجهٔ شهر", "پل تازه"]), ("c", []), (None, ["پل تازه"]), ("x", [])],
)
def test_what_a_speaker_speaks_of(speaker: str | None, topics: list[str]) -> None:
    assert [topic.label for topic in SPEAKING.topics_of(speaker)] == topics


@pytest.mark.parametrize(
    ("name", "title", "role"),
    [
        ("سارا نیکو", "شهردار", "شهردار"),
        ("شهردار نوآباد", "شهردار", ""),
        ("شهردار", "شهردار", ""),
        ("سارا نیکو", "", ""),
    ],
)
def test_a_role_is_what_the_name_does_not_say(name: str, title: str, role: str) -> None:
    assert Speaker("s1", name, title).role == Gathered(name, (), title).role == role
