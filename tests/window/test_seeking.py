"""What is meant by the words that were typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.finding import alike
from desktop.window.seeking import best, name_of

PLACES = [
    ("نقل بعدی", "Next Quote"),
    ("نقل پیشین همین گوینده", "Previous Quote of the Same Speaker"),
    ("یافتن در متن", "Find in Text"),
    ("رونوشت با نیم‌فاصله", "Copy with Half-Spaces"),
    ("سید عباس عراقچی",),
    ("راه‌آهن رشت–آستارا",),
    ("سازوکار ۳+۳ در باکو",),
    ("ناقل",),
]


def found(asked: str) -> list[int]:
    return best(asked, [name_of(parts, alike) for parts in PLACES], alike)


@pytest.mark.parametrize(
    ("asked", "places"),
    [
        ("نقل", [0, 1]),
        ("next", [0]),
        ("NEXT quo", [0]),
        ("بعدی نقل", [0]),
        ("گوینده نقل", [1]),
        ("عراقچي", [4]),
        ("عراق", [4]),
        ("نیمفاصله", [3]),
        ("نیم فاصله", [3]),
        ("راه آهن", [5]),
        ("رشت آستارا", [5]),
        ("3+3", [6]),
        ("٣", [6]),
        ("۳ ۳ باکو", [6]),
        ("سید عراقچی نیست", []),
        ("", []),
        (" ؟ ", []),
    ],
)
def test_what_is_meant(asked: str, places: list[int]) -> None:
    assert found(asked) == places


def test_where_nothing_is_found_spaces_are_not_looked_at() -> None:
    assert found("عباسعراقچی") == [4]


@pytest.mark.parametrize(
    ("asked", "names", "order"),
    [
        # The beginning of a word goes before what stands inside one.
        ("قل", ["نقل", "با قلم"], [1, 0]),
        # The beginning of all goes before the beginning of a word.
        ("متن", ["یافتن در متن", "متن مقاله"], [1, 0]),
        # Every word counts.
        ("نقل پیش", ["نقل کوشپیش", "نقل پیشین"], [1, 0]),
        # Else they stay in order.
        ("متن", ["متن ب", "متن الف"], [0, 1]),
    ],
)
def test_the_best_comes_first(asked: str, names: list[str], order: list[int]) -> None:
    assert best(asked, [name_of([name], alike) for name in names], alike) == order


@given(st.lists(st.text("ابپ یي۳3‌", max_size=8), min_size=1), st.data())
def test_any_name_is_found_by_itself(names: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(names) - 1))
    folded = [name_of([name], alike) for name in names]
    if alike(names[place]).strip():
        assert place in best(names[place], folded, alike)
