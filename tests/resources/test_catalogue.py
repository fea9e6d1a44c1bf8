"""The catalogue says sentences in its language, with values that stay what they are."""

from __future__ import annotations

import pytest

from resources.catalogue import FIRST_STRONG_ISOLATE, LANGUAGES, POP_ISOLATE, Catalogue
from resources.sentences import SENTENCES


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_as_nothing(language: str) -> None:
    assert Catalogue(language)("") == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_known_is_said_as_it_is(language: str) -> None:
    assert Catalogue(language)("جمله‌ای که کسی نگفته است") == "جمله‌ای که کسی نگفته است"


def test_a_language_there_is_none_of_is_refused() -> None:
    with pytest.raises(ValueError, match="no such language: de"):
        Catalogue("de")


def test_values_are_isolated_and_numbers_are_the_languages() -> None:
    isolated = f"{FIRST_STRONG_ISOLATE}{{x}}.txt{POP_ISOLATE}"
    values = {"name": "{x}.txt", "n": 12}
    assert Catalogue("fa").fill("{name}: {n}", values) == f"{isolated}: ۱۲"
    assert Catalogue("en").fill("{name}: {n}", values) == f"{isolated}: 12"
    assert Catalogue("en").fill("{name}: {n}", values, isolate=False) == "{x}.txt: 12"


@pytest.mark.parametrize(("part", "fa", "en"), [(0.0, "۰٪", "0%"), (0.664, "۶۶٪", "66%")])
def test_a_share_is_a_whole_percentage(part: float, fa: str, en: str) -> None:
    assert (Catalogue("fa").percent(part), Catalogue("en").percent(part)) == (fa, en)


def test_a_sentence_is_said_by_its_id() -> None:
    said = Catalogue("fa").say("unreadable.folder", {"name": "خانه"}, isolate=False)
    assert said == SENTENCES["unreadable.folder"].replace("{name}", "خانه")
    with pytest.raises(KeyError):
        Catalogue("fa").say("unreadable.folder")
    with pytest.raises(KeyError):
        Catalogue("fa").say("no such id")
