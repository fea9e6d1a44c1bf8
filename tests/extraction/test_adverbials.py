"""What may stand before the subject of a sentence."""

from __future__ import annotations

import pytest

from desktop.extraction.adverbials import skip_adverbials
from desktop.language.mentions import Stretch
from desktop.language.tokens import Tokens
from tests.extraction.sentences import wording

ROWS = [
    # sentence, what is left of it
    ("دیروز نگار پیرایش گفت", "نگار پیرایش گفت"),
    ("به گزارش ایسنا، نگار پیرایش گفت", "نگار پیرایش گفت"),
    ("به گزارش ایرنا از ساری، امروز صبح نگار پیرایش گفت", "نگار پیرایش گفت"),
    ("ایسنا: نگار پیرایش گفت", "نگار پیرایش گفت"),
    ("اواسط هفته نگار پیرایش گفت", "نگار پیرایش گفت"),
    ("۲ فروردین نگار پیرایش گفت", "نگار پیرایش گفت"),
    ("مهر ماه نگار پیرایش گفت", "نگار پیرایش گفت"),
    ("در این نشست نیز وی افزود", "وی افزود"),
    ("طی این سفر وی گفت", "وی گفت"),
    ("- امروز، وی گفت", "وی گفت"),
    ("در اين نشست همچنين نگار پيرايش گفت", "نگار پيرايش گفت"),
    ("هم چنین نگار پیرایش گفت", "نگار پیرایش گفت"),
    ("هم‌چنین نگار پیرایش گفت", "نگار پیرایش گفت"),
    ("دیروز", ""),
]


@pytest.mark.parametrize(("sentence", "left"), ROWS)
def test_what_stands_before_the_subject_is_skipped(sentence: str, left: str) -> None:
    tokens = Tokens.of(sentence)
    at = skip_adverbials(tokens, 0, len(tokens))
    assert wording(sentence, tokens, Stretch(at, len(tokens))) == left


@pytest.mark.parametrize(
    "sentence",
    [
        "نگار پیرایش دیروز گفت",
        "مهر نوشت",  # the agency, not the month
        "۲ نفر گفتند",
        "در خانه نگار پیرایش گفت",
    ],
)
def test_anything_else_is_not(sentence: str) -> None:
    tokens = Tokens.of(sentence)
    assert skip_adverbials(tokens, 0, len(tokens)) == 0


def test_it_ends_before_the_end_that_is_given() -> None:
    assert skip_adverbials(Tokens.of("امروز دیروز گفت"), 0, 1) == 1
