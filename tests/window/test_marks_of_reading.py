"""What is coloured: quotes with their parts, topics' mentions, no restating heading."""

from __future__ import annotations

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.window.marks import colours, contents, marks
from widgets.mark import UNKNOWN_GROUP, MarkRole


def test_every_part_of_a_quote_is_marked_with_its_key(article: Article, reading: Reading) -> None:
    own = [mark for mark in marks(reading) if mark.key == "q1"]
    words = {mark.role: article.text[mark.start : mark.end] for mark in own}
    assert words == {
        MarkRole.CONTENT: "پل تازه تا پایان سال باز می‌شود",
        MarkRole.SOURCE: "مهناز رادپور",
        MarkRole.CUE: "گفت",
    }


def test_a_heading_that_restates_is_no_more_than_a_way_to_its_quote(reading: Reading) -> None:
    assert [mark.role for mark in marks(reading) if mark.key == "h1"] == [MarkRole.HEADING]


def test_colours_go_by_the_speakers_place(reading: Reading) -> None:
    assert colours(reading) == {"s1": 0, "s2": 1, None: UNKNOWN_GROUP}
    groups = {mark.key: mark.group for mark in marks(reading)}
    assert (groups["q1"], groups["q7"], groups["q8"]) == (0, 1, UNKNOWN_GROUP)


def test_the_marks_of_an_unsure_quote_are_unsure(reading: Reading) -> None:
    unsure = {mark.key for mark in marks(reading) if mark.is_unsure}
    assert unsure == {"q8"}


def test_every_mention_of_a_topic_is_marked(reading: Reading) -> None:
    mentions = [mark for mark in marks(reading) if mark.role is MarkRole.TOPIC]
    assert [mark.key for mark in mentions] == ["t1", "t1", "t2"]


def test_contents_are_the_marks_of_what_is_said_and_counts(reading: Reading) -> None:
    said = [mark for mark in marks(reading) if mark.role is MarkRole.CONTENT]
    assert [mark.key for mark in said] == [quote.id for quote in reading.counted]
    assert list(contents(reading)) == said
