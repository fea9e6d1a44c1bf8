"""Scores as rows and columns."""

from __future__ import annotations

import pytest

from tests.quality.scorer import Score
from tests.quality.table import COLUMNS, SHARES, Pair, beside, copies, f1, gain, lines


def score(right: int, wrong: int = 0, missing: tuple[str, ...] = ()) -> Score:
    """A score that has the same in each figure."""
    figure = {"tp": right, "fp": wrong, "fn": wrong, "F1": right / (right + wrong or 1)}
    shares = dict.fromkeys(SHARES.values(), figure["F1"])
    columns = dict.fromkeys(COLUMNS.values(), figure)
    figures = {**columns, **shares, "topic_mentions": figure, "missing": missing}
    return Score(figures, {}, (), ())


def test_columns_are_as_wide_as_what_stands_in_them() -> None:
    rows = {"a": {"n": "1", "joined F1": "2"}, "beside": {"n": "3", "joined F1": "–"}}
    assert list(lines(rows)) == [
        "            n  joined F1",
        "a           1          2",
        "beside      3          –",
    ]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [((3, 1, 1), "0.750"), ((0, 0, 2), "0.000"), ((0, 1, 0), "0.000"), ((0, 0, 0), "–")],
)
def test_f1_is_a_dash_where_nothing_was_to_be_found(
    counts: tuple[int, int, int], expected: str
) -> None:
    assert f1(*counts) == expected


def test_a_row_for_each_score() -> None:
    heads, quick, plain = beside({"quick": score(3, 1), "plain": score(1, 3)})
    assert heads.split() == " ".join(COLUMNS).split()
    assert quick.split() == ["quick", *["0.750"] * 5]
    assert plain.split() == ["plain", *["0.250"] * 5]


def test_copies_are_compared_to_the_first() -> None:
    pairs = {"clean": Pair(score(3, 1), score(2, 2)), "one": Pair(score(1, 1), score(0, 1))}
    heads, clean, one = copies(pairs)
    assert heads.endswith("topics P@5  topics R@10  joint to clean  plain joint  plain span")
    assert clean.split() == ["clean", *["0.750"] * 7, "+0.000", "0.500", "0.500"]
    assert one.split() == ["one", *["0.500"] * 7, "-0.250", "0.000", "0.000"]


def test_the_gain_of_a_tier_is_told_with_its_sign() -> None:
    assert list(gain(score(1, 1), score(3, 1))) == [
        "topics P@5 +0.250  topics R@10 +0.250  mentions F1 +0.250"
    ]
    assert next(gain(score(1), score(0, 1))).startswith("topics P@5 -1.000")


def test_a_pair_is_complete_where_both_are() -> None:
    assert Pair(score(1), score(1)).is_complete
    assert not Pair(score(1, missing=("a: lost",)), score(1)).is_complete
    assert not Pair(score(1), score(1, missing=("a: lost",))).is_complete
