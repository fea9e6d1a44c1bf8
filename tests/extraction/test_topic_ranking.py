"""Of the phrases that could be topics the weightiest are taken, and nothing twice."""

from __future__ import annotations

import pytest

from desktop.extraction.topic_evidence import Phrase
from desktop.extraction.topic_ranking import Ranked, chosen

LIKELY, UNLIKELY = 3.0, -6.0


def ranked(name: str, weight: float = LIKELY) -> Ranked:
    """A phrase of those words with that weight."""
    words = name.split()
    return Ranked(Phrase("".join(words), ((0, len(words)),), frozenset(words)), {}, weight)


def taken(*contenders: Ranked) -> list[str]:
    return [one.phrase.key for one in chosen(contenders)]


@pytest.mark.parametrize(
    ("weight", "count", "expected"),
    [(LIKELY, 14, 10), (LIKELY, 2, 2), (UNLIKELY, 14, 3), (UNLIKELY, 2, 2), (LIKELY, 0, 0)],
)
def test_ten_at_most_and_of_the_unlikely_three(weight: float, count: int, expected: int) -> None:
    names = [f"واژه{number}" for number in range(count)]
    assert taken(*(ranked(name, weight) for name in names)) == names[:expected]


def test_the_weightiest_comes_first_and_keeps_its_probability() -> None:
    light, heavy = ranked("آب", 0.0), ranked("برق", 1.0)
    assert [one.phrase.key for one in chosen([heavy, light])] == ["برق", "آب"]
    assert light.probability == 0.5
    assert heavy.probability > light.probability


@pytest.mark.parametrize(
    ("first", "other", "count"),
    [
        ("سد تازه", "سد", 1),
        ("سد", "سد تازه", 1),
        ("ساخت سد تازه کرخه", "ساخت سد تازه کارون", 1),  # three of five words
        ("ساخت سد کرخه", "سد کرخه خوزستان", 2),  # two of four
    ],
)
def test_what_says_the_same_is_taken_once(first: str, other: str, count: int) -> None:
    assert len(taken(ranked(first, 4.0), ranked(other))) == count


def test_sharing_words_with_a_topic_makes_lighter() -> None:
    first, sharing, apart = ranked("سد کرخه", 4.0), ranked("سد کارون", 3.0), ranked("نان", 2.5)
    assert taken(first, sharing, apart) == ["سدکرخه", "نان", "سدکارون"]
