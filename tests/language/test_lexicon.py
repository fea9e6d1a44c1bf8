"""The lists and how they are read."""

from __future__ import annotations

import pytest

from desktop.language.lexicon import entries, words

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
    assert ("تاکید", "کرد داشت نمود", "sure") in entries("cue_nominals")


def test_several_lists_are_one() -> None:
    assert words("ranks", "courtesies") == words("ranks") | words("courtesies")


def test_no_such_list() -> None:
    with pytest.raises(FileNotFoundError):
        words("nothing")
