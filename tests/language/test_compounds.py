"""Compounds and how they are written in one piece."""

from __future__ import annotations

import pytest

import resources
from desktop.language.compounds import compounds, ends_in_silent_heh, joins_next, places_in
from desktop.language.folding import key

LISTS = ("compounds", "sure_compounds")


@pytest.mark.parametrize(
    ("word", "places"),
    [
        ("سرمایهگذاری", (6,)),
        ("گفتوگو", (3,)),
        ("احترامگذاری", ()),
        ("قانونگذار", ()),
        ("کتاب", None),
    ],
)
def test_places(word: str, places: tuple[int, ...] | None) -> None:
    assert places_in(word) == places


@pytest.mark.parametrize(
    ("word", "is_silent"), [("خدشه", True), ("راه", False), ("کوه", False), ("به", False)]
)
def test_silent_heh(word: str, is_silent: bool) -> None:
    assert ends_in_silent_heh(word) is is_silent


def test_a_half_space_is_seen_after_joining_letters_alone() -> None:
    assert all(map(joins_next, "بتسمنیهک"))
    assert not any(map(joins_next, "ادذرزژو3 "))


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_folded_and_their_joints_seen(name: str) -> None:
    lines = resources.text(f"lexicon/{name}.txt").splitlines()[1:]
    assert lines == sorted(set(lines))
    for line in lines:
        parts = line.split("-")
        assert len(parts) > 1
        assert all(parts)
        assert line == key(line)
        assert all(joins_next(part[-1]) for part in parts[:-1])


def test_every_compound_has_its_places() -> None:
    assert compounds()["پیشبینی"] == (3,)
    assert all(0 < place < len(word) for word, places in compounds().items() for place in places)
