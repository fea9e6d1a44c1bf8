"""The half-spaces a text lacks, and that nothing else of it is touched."""

from __future__ import annotations

import re

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

import resources
from desktop.article.span import Span
from desktop.language.tidy import HALF_SPACE, HalfSpace, half_spaces, mended, tidied

MENDED = [
    ("من فکر میکنم که نمیشود", "من فکر می‌کنم که نمی‌شود"),
    ("او می گوید و آنها نمی روند", "او می‌گوید و آنها نمی‌روند"),
    ("گفتوگوها با رییسجمهور", "گفت‌وگوها با رییس‌جمهور"),
    ("آقای علیاف در نشست بینالملل", "آقای علی‌اف در نشست بین‌الملل"),
    ("کتابها و گزارشهای تازه", "کتاب‌ها و گزارش‌های تازه"),
    ("کتاب ها و گزارش های تازه", "کتاب‌ها و گزارش‌های تازه"),
    ("گفته اند و شدهاند", "گفته‌اند و شده‌اند"),
    ("مهمترین کار", "مهم‌ترین کار"),
    ("برنامهای رسانهای", "برنامه‌ای رسانه‌ای"),
    ("آیت الله و حجت الاسلام", "آیت‌الله و حجت‌الاسلام"),
    ("پیش بینیها", "پیش‌بینی‌ها"),
    ("هستهای", "هسته‌ای"),
    ("نرفتهایم", "نرفته‌ایم"),
    ("کِتابها و گُفتوگو", "کِتاب‌ها و گُفت‌وگو"),
    ("کتـابها", "کتـاب‌ها"),
    ("ميكنم و كتابها", "مي‌كنم و كتاب‌ها"),
]
LEFT = [
    "ساز و کار ۳+۳", "۳+ ۳", "کاملاً جدی", "شکل گرفته است", "رفته است", "رفت و آمدهای",
    "ترزا می در لندن", "کشورهای دیگر", "آنها تنها ماندند", "در میدان و میان مردم",
    "بهترین و بیشترین", "این میز و آن میوه", "نامهای", "هماهنگی و همکاری", "راهپیمایی",
    "دختر و پسر", "بهای نفت", "English words  here ", "«نقل» : ( ... )", "بی بی سی",
    "می‌کنم و کتاب‌ها", "کار کرده و رفته", "که ای مردم", "میرزایی گفت", "",
]  # fmt: skip

LETTERS = "ابتمنیهدرسشکگوآئءة"
PIECES = st.sampled_from(
    ["می", "نمی", "کنم", "شود", "ها", "های", "ای", "اند", "گفته", "خانه", "کتاب", "الله", "تر"]
)
TEXTS = st.lists(
    st.one_of(
        PIECES,
        st.text(LETTERS, max_size=6),
        st.sampled_from([" ", "  ", "\n", HALF_SPACE, "\u064f", "ـ", "۳+۳", "🙂", "a", ".", "«"]),
    ),
    max_size=30,
).map("".join)


@pytest.mark.parametrize(("text", "wanted"), MENDED)
def test_what_is_lacking_is_given(text: str, wanted: str) -> None:
    assert tidied(text) == wanted


@pytest.mark.parametrize("text", LEFT)
def test_what_lacks_nothing_is_left(text: str) -> None:
    assert tidied(text) == text


def test_no_sentence_of_ours_lacks_any() -> None:
    with resources.path("translations/en.po").open("rb") as file:
        ours = [message.id for message in read_po(file) if isinstance(message.id, str)]
    assert len(ours) > 100
    assert [text for text in ours if tidied(text) != text] == []


@given(TEXTS)
def test_only_half_spaces_are_given(text: str) -> None:
    lacking = half_spaces(text)
    assert list(lacking) == sorted(set(lacking))
    for one in lacking:
        assert text[one.offset : one.offset + one.replaces] in ("", " ")
        behind = text[one.offset + one.replaces]
        assert text[one.offset - 1] not in f" \n{HALF_SPACE}"
        assert behind.isalpha()


@given(TEXTS)
def test_without_them_the_text_is_the_original(text: str) -> None:
    lacking = half_spaces(text)
    given_back = list(mended(text, lacking))
    for number, one in enumerate(lacking):
        # Each insertion before has made the text longer by one, each replacement has not.
        place = one.offset + sum(not earlier.replaces for earlier in lacking[:number])
        assert given_back[place] == HALF_SPACE
        given_back[place] = " " if one.replaces else ""
    assert "".join(given_back) == text


@given(TEXTS)
def test_a_tidied_text_lacks_none(text: str) -> None:
    once = tidied(text)
    assert tidied(once) == once


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_a_part_is_mended_as_in_the_whole(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    lacking = half_spaces(text)
    parts = (Span(0, start), Span(start, end), Span(end, len(text)))
    pieces = [mended(text, lacking, part) for part in parts]
    assert [re.sub("[ \u200c]", "", piece) for piece in pieces] == [
        re.sub("[ \u200c]", "", part.of(text)) for part in parts
    ]
    inner = [lack for lack in lacking if start < lack.offset and lack.offset + lack.replaces < end]
    assert pieces[1] == mended(text, inner, parts[1])


def test_no_half_space_stands_at_the_end_of_a_part() -> None:
    text = "کتابها"
    lacking = (HalfSpace(4),)
    assert mended(text, lacking, Span(0, 4)) == "کتاب"
    assert mended(text, lacking, Span(4, 6)) == "ها"
    assert mended(text, lacking, Span(3, 5)) == "ب\u200cه"
