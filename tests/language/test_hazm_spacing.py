"""Of hazm's normalized text only the half-spaces of verbs are taken."""

from __future__ import annotations

import pytest

from desktop.language.hazm_client import HazmClient
from desktop.language.hazm_spacing import in_text, runs, taken
from desktop.language.tidy import HalfSpace, mended

VERBS = {"می‌کنم", "نمی‌شود", "گفته‌اند", "می‌رود"}


def is_verb(word: str) -> bool:
    return word in VERBS


@pytest.mark.parametrize(
    ("run", "normalized", "wanted"),
    [
        ("من میکنم", "من می‌کنم", [(5, 0)]),
        ("من می کنم", "من می‌کنم", [(5, 1)]),
        ("ميكنم", "می‌کنم", [(2, 0)]),
        ("گفته اند", "گفته‌اند", [(4, 1)]),
        ("کتاب ها", "کتاب‌ها", []),  # no verb
        ("می‌کنم", "می‌کنم", []),
        ("مِیکنم کاملاً", "می‌کنم کاملا", [(3, 0)]),
        ("می\u064fکنم", "می‌کنم", [(3, 0)]),
        ("سلامممم میکنم", "سلام می‌کنم", []),  # other letters
        ("می  کنم", "می‌کنم", []),  # no single space
        ("", "", []),
    ],
)
def test_what_is_taken(run: str, normalized: str, wanted: list[tuple[int, int]]) -> None:
    assert taken(run, normalized, is_verb) == wanted


def test_only_runs_of_words_are_asked_for() -> None:
    text = "ساز و کار ۳+۳. او میگوید، کاملاً شکل گرفته است: «نمی شود» کتاب"
    assert [run.of(text) for run in runs(text)] == ["او میگوید", "نمی شود"]


def test_answers_stand_where_their_runs_do() -> None:
    text = "او میرود. او میرود"
    answers = {"او میرود": [(5, 0)]}
    assert in_text(text, answers) == (HalfSpace(5), HalfSpace(15))


TEXT = "ساز و کار ۳+۳ کاملاً شکل گرفته است. من فکر میکنم که نمی شود و گفته اند. ترزا می در لندن"
TIDY = "ساز و کار ۳+۳ کاملاً شکل گرفته است. من فکر می‌کنم که نمی‌شود و گفته‌اند. ترزا می در لندن"


def test_hazm_mends_verbs_and_changes_nothing_else() -> None:
    with HazmClient() as client:
        lacking = client.half_spaces(TEXT)
    assert lacking is not None
    assert mended(TEXT, lacking) == TIDY


def test_a_text_without_verbs_needs_no_hazm() -> None:
    with HazmClient(["no-such-program"]) as client:
        assert client.half_spaces("کتاب سبز") == ()
        assert client.half_spaces("او میرود") is None
