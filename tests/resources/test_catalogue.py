"""The catalogue says sentences in its language, with values that stay what they are."""

from __future__ import annotations

from pathlib import PurePosixPath
from string import Formatter

import pytest
from babel.messages.mofile import read_mo

from resources.catalogue import (
    FIRST_STRONG_ISOLATE,
    LANGUAGES,
    LEFT_TO_RIGHT_ISOLATE,
    POP_ISOLATE,
    Catalogue,
)
from resources.sentences import SENTENCES
from tests import translations


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


def test_a_path_runs_from_the_left_whatever_it_begins_with() -> None:
    for path in (PurePosixPath("/srv/user/خبر/article.txt"), PurePosixPath("/خبر/srv/a.txt")):
        said = Catalogue("fa").fill("اینجاست: {path}", {"path": path})
        assert said == f"اینجاست: {LEFT_TO_RIGHT_ISOLATE}{path}{POP_ISOLATE}"


def sentences() -> list[str]:
    """Every sentence of both languages that values are put in."""
    with translations.MO.open("rb") as file:
        known = [str(message.id) for message in read_mo(file)]
    return [sentence for sentence in known if places(sentence)]


def places(sentence: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(sentence) if name]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", ["/srv/user/خبر/article.txt", "(BBC)", "NATO گفت:", "۱+۵"])
@pytest.mark.parametrize("sentence", sentences())
def test_no_value_scrambles_the_sentence_around_it(
    sentence: str, value: str, language: str
) -> None:
    catalogue = Catalogue(language)
    said = catalogue.fill(sentence, dict.fromkeys(places(sentence), value))
    isolated = f"{FIRST_STRONG_ISOLATE}{value}{POP_ISOLATE}"
    # Outside of isolates there is nothing of it, and each place has it within.
    assert said.count(isolated) == said.count(value) == len(places(catalogue(sentence)))
