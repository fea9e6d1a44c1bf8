"""Which words that a space parts are one."""

from __future__ import annotations

import pytest

from desktop.language.folding import key
from desktop.language.loose_parts import are_one

ONE = [
    "کتاب ها", "کشور های", "می کنم", "نمی توان", "گفته اند", "نرفته ایم", "هسته ای", "خانه اش",
    "بزرگ ترین", "مهم تر", "سرمایه گذاری", "بین المللی", "آیت الله", "بی سابقه", "رئیس جمهور",
    "سه شنبه",
]  # fmt: skip
TWO = [
    "می در", "گفته است", "که ای", "و های", "کار کرده", "انجام شده", "راه آهن", "بسم الله",
    "هم کار", "این ای", "بی بی", "او تر", "ریاست جمهوری",
]  # fmt: skip


@pytest.mark.parametrize("words", ONE)
def test_one(words: str) -> None:
    assert are_one(*key(words).split())


@pytest.mark.parametrize("words", TWO)
def test_two(words: str) -> None:
    assert not are_one(*key(words).split())
