"""The measurement of the tidy view counts what it says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.language.tidy import HalfSpace, half_spaces, tidied
from tests.quality import tidy
from tests.quality.tidy_measure import Tally, measure, spaced, without, words_written

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt")).read_text(encoding="utf-8")
ORIGINAL = "او می‌گوید کتاب‌ها و گزارش های تازه"
NONE: frozenset[str] = frozenset()


def nothing(text: str) -> Sequence[HalfSpace]:
    return ()


def test_every_stripped_word_of_the_seed_stands_there() -> None:
    for word, count in tidy.STRIPPED.items():
        assert SEED.count(without(word)) >= count
        assert word not in SEED
    restored = tidy.restored(SEED)
    assert restored.count("\u200c") == sum(tidy.STRIPPED.values())
    assert without(restored) == SEED


def test_all_of_them_are_mended_by_our_own_rules() -> None:
    tally = measure(tidy.restored(SEED), SEED, half_spaces, NONE)
    assert (tally.right, tally.wanted) == (24, 24)
    assert not tally.wrong


@pytest.mark.parametrize(
    ("words", "stay"), [("ساز و کار ۳+۳", True), ("کاملاً", True), ("شکل گرفته است", True)]
)
def test_what_must_stay_stays(words: str, stay: bool) -> None:
    assert (words in SEED) is stay
    assert tidied(SEED).count(words) == SEED.count(words)


def test_half_spaces_are_taken_away_in_two_ways() -> None:
    assert without(ORIGINAL) == "او میگوید کتابها و گزارش های تازه"
    assert spaced(ORIGINAL) == "او می گوید کتاب ها و گزارش های تازه"
    assert spaced("\u200cاو\u200c.") == "او."


def test_right_wrong_and_lacked() -> None:
    def source(text: str) -> Sequence[HalfSpace]:
        places = [text.index("گوید"), text.index(" های"), text.index("زه")]
        return [HalfSpace(places[0]), HalfSpace(places[1], 1), HalfSpace(places[2])]

    tally = measure(ORIGINAL, without(ORIGINAL), source, NONE)
    assert (tally.wanted, tally.right) == (2, 1)
    assert tally.lacked == {"گزارش-های": 1}
    assert tally.wrong == {"تا-زه": 1}
    assert (tally.precision, tally.recall) == (0.5, 0.5)
    assert tally.strict == pytest.approx(1 / 3)


def test_who_gives_nothing_is_never_wrong() -> None:
    tally = measure(ORIGINAL, spaced(ORIGINAL), nothing, NONE)
    assert (tally.wanted, tally.right, tally.recall) == (2, 0, 0.0)
    assert not tally.wrong
    assert not tally.lacked


def test_a_half_space_beside_the_right_place_is_wrong() -> None:
    tally = measure("داشته‌ایم", "داشتهایم", lambda text: [HalfSpace(4)], NONE)
    assert tally.wrong == {"داشت-هایم": 1}


def test_what_stands_written_elsewhere_is_lacked() -> None:
    written = words_written(["پیش‌بینی شد"])
    assert written == {"پیش-بینی"}
    text = "پیش بینی"
    for known, where in ((written, "lacked"), (NONE, "wrong")):
        tally = measure(text, text, lambda text: [HalfSpace(3, 1)], known)
        assert getattr(tally, where) == {"پیش-بینی": 1}


def test_the_densest_long_articles_are_chosen() -> None:
    long = "ا" * tidy.LETTERS
    texts = [long, f"{long}\u200c", "ا\u200cا", f"{long}\u200c\u200c"]
    assert tidy.chosen(texts) == [f"{long}\u200c\u200c", f"{long}\u200c", long]


def test_the_verdict_goes_by_precision(capsys: pytest.CaptureFixture[str]) -> None:
    assert tidy.of_articles([ORIGINAL], {"own rules": half_spaces}, "deleted")
    assert "precision 1.0000" in capsys.readouterr().out
    assert not tidy.of_articles([ORIGINAL], {"none": lambda text: [HalfSpace(1)]}, "deleted")


def test_tallies_add_up() -> None:
    whole = Tally()
    for _ in range(2):
        whole.add(measure(ORIGINAL, without(ORIGINAL), half_spaces, NONE))
    assert (whole.wanted, whole.right, whole.lacked.total()) == (4, 4, 2)
