"""The lists and how they are read."""

from __future__ import annotations

import pytest

import resources
from desktop.language.folding import key
from desktop.language.lexicon import columns, words

LISTS = [
    "adverbials",
    "agencies",
    "common",
    "countries",
    "courtesies",
    "forenames",
    "groups",
    "not_surnames",
    "offices",
    "organisation_heads",
    "organisations",
    "place_heads",
    "places",
    "pronouns",
    "questioners",
    "ranks",
    "stops",
    "surname_ends",
    "surnames",
    "times",
]


@pytest.mark.parametrize("name", LISTS)
def test_every_list_has_entries_that_are_one_word_each_when_joined(name: str) -> None:
    found = words(name)
    assert found
    assert all(word and not word.isspace() and " " not in word for word in found)


def test_columns_are_folded() -> None:
    assert ("تاکید", "کرد داشت نمود", "sure") in columns("cue_nominals")


COLUMNS = ("verbs", "verb_forms", "cue_nominals", "cue_beliefs", "cue_phrases", "cue_lead_ins")


@pytest.mark.parametrize("name", [*LISTS, *COLUMNS])
def test_lists_are_stored_folded(name: str) -> None:
    for line in resources.text(f"lexicon/{name}.txt").splitlines():
        if not line.startswith("#"):
            assert line == "|".join(map(key, line.split("|")))


def test_several_lists_are_one() -> None:
    assert words("ranks", "courtesies") == words("ranks") | words("courtesies")


def test_no_such_list() -> None:
    with pytest.raises(FileNotFoundError):
        words("nothing")
