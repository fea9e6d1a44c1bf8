"""Of the phrases that could be topics the weightiest are taken, and nothing twice."""

from __future__ import annotations

import pytest

from desktop.extraction.topic_evidence import Phrase
from desktop.extraction.topic_ranking import Ranked, chosen

LIKELY, UNLIKELY = 3.0, -6.0


def ranked(name: str, weight: float = LIKELY, at: tuple[int, ...] = (0,)) -> Ranked:
    """A phrase of those words with that weight, which begins at these words of the article."""
    words = name.split()
    places = tuple((first, first + len(words)) for first in at)
    return Ranked(Phrase("".join(words), places, frozenset(words)), {}, weight)


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
        ("سد کرخه", "اهمیت سد کرخه", 1),
        ("سد کرخه خوزستان", "موضوع کرخه", 1),  # hardly more than a part
        ("موضوع کرخه", "سد کرخه خوزستان", 2),
        ("بیماری تبدار", "ویروس تبدار", 1),
        ("سم دارو", "سم دارویی", 1),
    ],
)
def test_what_says_the_same_is_taken_once(first: str, other: str, count: int) -> None:
    assert len(taken(ranked(first, 4.0), ranked(other))) == count


def test_sharing_words_with_a_topic_makes_lighter() -> None:
    first, sharing, apart = ranked("سد کرخه", 4.0), ranked("سد کارون", 3.0), ranked("نان", 2.7)
    assert taken(first, sharing, apart) == ["سدکرخه", "نان", "سدکارون"]


@pytest.mark.parametrize(
    ("at", "count"),
    [
        ((0, 20, 30), 2),
        ((0, 20), 1),  # but one place of its own
        ((0, 10, 20, 30), 1),  # half of its places are the longer one's
    ],
)
def test_a_part_that_mostly_stands_by_itself_is_a_topic_of_its_own(
    at: tuple[int, ...], count: int
) -> None:
    whole = ranked("نرخ دلار", 4.0, at=(0, 10))
    assert len(taken(whole, ranked("دلار", 3.0, at=at))) == count
    assert len(taken(ranked("دلار", 4.0, at=at), ranked("نرخ دلار", 3.0, at=(0, 10)))) == count


def test_a_shortened_repeat_is_no_topic_of_its_own() -> None:
    whole, head = ranked("نرخ دلار", 4.0), ranked("نرخ", 3.0, at=(20, 30, 40))
    assert taken(whole, head) == ["نرخدلار"]
