"""A paragraph's direction is that of most of its letters."""

from __future__ import annotations

import pytest

from desktop.article.direction import Direction, direction


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO گفت: این خبر درست نیست.", Direction.RTL),
        ("BBC و CNN گزارش دادند", Direction.RTL),
        ("The minister said «بله» to reporters in Baku.", Direction.LTR),
        ("«۳+۳»", Direction.RTL),
        ("ab آ", Direction.RTL),  # two to one is not yet enough
        ("abc آ", Direction.LTR),
        ("", Direction.RTL),
    ],
)
def test_majority_decides(text: str, expected: Direction) -> None:
    assert direction(text) is expected


@pytest.mark.parametrize("before", list(Direction))
def test_a_paragraph_without_letters_goes_with_the_one_before(before: Direction) -> None:
    assert direction("021 - 88 (۵۰٪)", before) is before
