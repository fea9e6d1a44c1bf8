"""Choosing and stepping within one article."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.article.article import Article
from desktop.article.reading import Reading, Reason
from desktop.article.span import Span
from desktop.window.session import Session


def chosen(session: Session) -> list[str]:
    """What is chosen from now on, as it is told."""
    told: list[str] = []
    session.current_changed.connect(lambda quote_id, _: told.append(quote_id))
    return told


def test_choosing_tells_the_quote_and_its_place(session: Session) -> None:
    told = chosen(session)
    session.choose("q3")
    assert told == ["q3"]
    assert session.place == 3


def test_a_restating_heading_stands_for_its_quote(session: Session) -> None:
    session.choose("h1")
    assert session.current == "q1"


def test_an_unknown_id_changes_nothing(session: Session) -> None:
    told = chosen(session)
    session.choose("q99")
    assert told == []


def test_before_the_reading_nothing_can_be_chosen(article: Article) -> None:
    session = Session(article, Path("article.txt"))
    session.choose("q1")
    session.step(1)
    session.choose_topic("t1")
    assert (session.current, session.topic, session.place) == ("", "", 0)


@pytest.mark.parametrize(
    ("start", "by", "end", "wraps"),
    [
        ("", 1, "q1", []),
        ("", -1, "q8", []),
        ("q1", 1, "q2", []),
        ("q8", 1, "q1", [True]),
        ("q1", -1, "q8", [False]),
    ],
)
def test_next_and_previous_begin_again(
    session: Session, start: str, by: int, end: str, wraps: list[bool]
) -> None:
    told: list[bool] = []
    session.wrapped.connect(told.append)
    session.choose(start)
    session.step(by)
    assert (session.current, told) == (end, wraps)


def test_stepping_within_one_speaker(session: Session) -> None:
    session.choose("q6")
    session.step(1, same_speaker=True)
    assert session.current == "q1"
    session.step(-1, same_speaker=True)
    assert session.current == "q6"


def test_a_topic_is_stepped_through(session: Session, article: Article) -> None:
    places: list[int] = []
    session.mention_changed.connect(lambda: places.append(session.mention))
    session.choose_topic("t1")
    session.choose_topic("t1")
    session.choose_topic("t1")
    session.choose_topic("t1", -1)
    assert places == [0, 1, 0, 1]
    assert session.shown_mention is not None
    assert session.shown_mention.of(article.text) == "پل تازه"


def test_clearing_unwinds_one_layer_at_a_time(session: Session) -> None:
    session.choose("q2")
    session.choose_topic("t2")
    session.clear()
    assert (session.topic, session.current) == ("", "q2")
    session.clear()
    assert session.current == ""


def test_a_refined_reading_waits_for_its_moment(session: Session, reading: Reading) -> None:
    refined = replace(reading, topics=reading.topics[1:])
    session.choose("q2")
    session.choose_topic("t1")
    session.offer(refined)
    assert session.reading is reading
    assert session.best_reading is refined
    session.take_over()
    assert session.reading is refined
    assert (session.current, session.topic) == ("q2", "")


@pytest.mark.parametrize(("kept", "place"), [(0, 0), (1, 0)])
def test_a_refined_topic_with_fewer_mentions_can_be_stepped_on(
    session: Session, reading: Reading, kept: int, place: int
) -> None:
    session.choose_topic("t1")
    session.choose_topic("t1")
    topic = reading.topics[0]
    fewer = replace(topic, mentions=(topic.mentions[kept],))
    session.offer(replace(reading, topics=(fewer, *reading.topics[1:])))
    session.take_over()
    assert (session.topic, session.mention) == ("t1", place)
    assert session.shown_mention == topic.mentions[kept]


def test_a_refined_topic_stays_at_its_mention(session: Session, reading: Reading) -> None:
    session.choose_topic("t1")
    session.choose_topic("t1")
    stood_at = session.shown_mention
    topic = reading.topics[0]
    more = replace(topic, mentions=(reading.topics[1].mentions[0], *topic.mentions))
    session.offer(replace(reading, topics=(more,)))
    session.take_over()
    assert session.shown_mention == stood_at


@pytest.fixture
def on_stones(session: Session, reading: Reading) -> Session:
    """The third quote is chosen; of its reason's four steps the first and the third are stones."""
    spans = (Span(3, 6), None, Span(9, 12), Span(4, 4))
    reasons = tuple(Reason("sample", (), span) for span in spans)
    quotes = [replace(one, reasons=reasons) if one.id == "q3" else one for one in reading.quotes]
    session.accept(replace(reading, quotes=tuple(quotes)))
    session.choose("q3")
    return session


def stones_told(session: Session) -> list[int | None]:
    """The stones that are shown from now on, as it is told."""
    told: list[int | None] = []
    session.stone_changed.connect(lambda: told.append(session.stone))
    return told


def test_stones_are_the_steps_that_rest_on_words(on_stones: Session) -> None:
    assert list(on_stones.stones) == [0, 2]
    assert on_stones.evidence(2) == Span(9, 12)
    assert on_stones.evidence(1) is on_stones.evidence(7) is on_stones.evidence(None) is None
    on_stones.choose("q4")
    assert not on_stones.stones


@pytest.mark.parametrize(("by", "walked"), [(1, [0, 2, 0]), (-1, [2, 0, 2])])
def test_stones_are_walked_round(on_stones: Session, by: int, walked: list[int]) -> None:
    told, chosen_ = stones_told(on_stones), chosen(on_stones)
    for _ in walked:
        on_stones.step_stone(by)
    assert (told, chosen_, on_stones.current) == (walked, [], "q3")


def test_a_step_that_is_no_stone_is_not_followed(on_stones: Session) -> None:
    told = stones_told(on_stones)
    on_stones.choose_stone(1)
    on_stones.choose("q4")
    on_stones.step_stone(1)
    assert (told, on_stones.stone) == ([], None)


def test_clearing_leads_from_the_stone_back_to_its_quote(on_stones: Session) -> None:
    on_stones.choose_topic("t2")
    on_stones.choose_stone(2)
    assert on_stones.shown_evidence == Span(9, 12)
    told: list[tuple[str, bool]] = []
    on_stones.current_changed.connect(lambda *what: told.append(what))
    on_stones.clear()
    assert [on_stones.stone, on_stones.evidence(on_stones.stone)] == [None, None]
    assert (told, on_stones.topic) == ([("q3", True)], "t2")


@pytest.mark.parametrize("other", ["q3", "q5"])
def test_choosing_a_quote_leaves_the_stone(on_stones: Session, other: str) -> None:
    on_stones.choose_stone(0)
    on_stones.choose(other)
    assert on_stones.stone is None


def test_choosing_a_topic_leaves_the_stone(on_stones: Session) -> None:
    on_stones.choose_stone(0)
    told = stones_told(on_stones)
    on_stones.choose_topic("t1")
    on_stones.choose_topic("t1")
    assert (told, on_stones.current) == ([None], "q3")


@pytest.mark.parametrize(
    ("quote", "speaker"), [("q2", "s1"), ("h1", "s1"), ("q7", None), ("q8", None)]
)
def test_a_speaker_stands_out_until_somebody_elses_quote_is_chosen(
    session: Session, quote: str, speaker: str | None
) -> None:
    session.choose_speaker("s1")
    session.choose(quote)
    assert session.speaker == speaker


def test_nobody_known_can_stand_out(session: Session) -> None:
    told: list[str | None] = []
    session.speaker_changed.connect(lambda: told.append(session.speaker))
    session.choose_speaker("")
    session.choose_speaker("")
    session.choose("q8")
    assert told == [""]
    session.clear()
    assert (told, session.current) == (["", None], "q8")
    assert session.is_chosen
    session.clear()
    assert not session.is_chosen


def test_leaving_a_quote_takes_its_stone_along(on_stones: Session) -> None:
    on_stones.choose_stone(0)
    told = chosen(on_stones)
    on_stones.leave_quote()
    assert (told, on_stones.current, on_stones.stone) == ([""], "", None)
