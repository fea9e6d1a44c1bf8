"""A reason becomes a sentence in one place."""

from __future__ import annotations

import pytest

from desktop.article.reading import Reason
from desktop.files.export.reasons import sentence
from resources.catalogue import Catalogue


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        (Reason("speaker.unnamed", (("name", "یک منبع آگاه"),)), "گوینده بی‌نام است: یک منبع آگاه."),
        (Reason("topic.repeated", (("count", "12"),)), "در مقاله ۱۲ بار از آن یاد شده است."),
    ],
)
def test_values_take_their_places(reason: Reason, expected: str) -> None:
    assert sentence(reason, Catalogue(), isolate=False) == expected


def test_values_are_isolated_so_that_nothing_scrambles() -> None:
    said = sentence(Reason("speaker.unnamed", (("name", "NATO"),)), Catalogue())
    assert "\u2068NATO\u2069" in said


def test_a_rule_without_a_sentence_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        sentence(Reason("no.such.rule"), Catalogue())
