"""Where an article itself tells who somebody is."""

from __future__ import annotations

import pytest

from desktop.extraction import introductions
from tests.extraction.sentences import passage_of, wording

CALLERS = [
    ("دارایی افزود: بودجه هست.\nپل باز شد.\nدارایی گفت: پل باز است.", ["دارایی"]),
    ("دارايي افزود: بودجه هست.\nدارایی گفت : پل باز است.", ["دارایی"]),
    ("دارایی نیز افزود: بودجه هست.\nدارایی همچنین گفت: پل باز است.", ["دارایی"]),
    ("دارایی افزود: بودجه هست.", []),  # only once
    ("دارایی در نشست افزود: بودجه هست.\nدارایی در خانه گفت: پل باز است.", []),
    ("وی افزود: بودجه هست.\nوی گفت: پل باز است.", []),
    ("وزارت افزود: بودجه هست.\nوزارت گفت: پل باز است.", []),
]
LABELLED = [
    ("پرژدپلسکی: پل باز است\nمیرسلاو پرژدپلسکی امروز رفت.", ["پرژدپلسکی"]),
    ("پيرايش: پل باز است\nنگار پیرایش امروز رفت.", ["پیرایش"]),
    ("پرژدپلسکی: پل باز است\nراه بسته شد.", []),  # not named again
    ("یک\nدو\nپرژدپلسکی: پل باز است\nمیرسلاو پرژدپلسکی رفت.", []),  # no headline
    ("ایسنا: پل باز است\nایسنا امروز نوشت.", []),
    ("کیومرث: پل باز است\nکیومرث امروز رفت.", []),  # a forename
    ("مدیر: پل باز است\nمدیر امروز رفت.", []),
]
NAMED = [
    (
        "دیروز نگار پیرایش، مدیر سد ارم، با دکتر فرهمند و وزیر راه دیدار کرد.",
        [("نگار پیرایش", "مدیر سد ارم"), ("فرهمند", "")],
    ),
    ("وزیر راه فرهاد رستگار به ساری رفت.", [("فرهاد رستگار", "وزیر راه")]),
    ("سيد كاظم فرهمند به ساری رفت.", [("سيد كاظم فرهمند", "")]),
    ("رادمنش به ساری رفت.", []),
    ("راه بسته شد.", []),
]
SIGNED = [
    ("پل باز است.\nبهروز رضایی\nمدیر سد ارم", [("بهروز رضایی", "مدیر سد ارم")]),
    ("پل باز است.\nبهروز رضايي\nمدير سد ارم", [("بهروز رضايي", "مدير سد ارم")]),
    ("پل باز است.\nبهروز رضایی\nپل و راه", []),
    ("پل باز است.\nهفته‌نامه جهان\nمدیر سد ارم", []),
    ("پل باز است.\nبهروز رضایی رفت.\nمدیر سد ارم", []),
]


@pytest.mark.parametrize(("text", "expected"), CALLERS)
def test_who_twice_begins_a_line_and_speaks(text: str, expected: list[str]) -> None:
    assert list(introductions.callers(passage_of(text))) == expected


@pytest.mark.parametrize(("text", "expected"), LABELLED)
def test_who_labels_the_headline(text: str, expected: list[str]) -> None:
    assert list(introductions.labelled(passage_of(text))) == expected


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_full_and_titled_names(text: str, expected: list[tuple[str, str]]) -> None:
    passage = passage_of(text)
    found = [
        (wording(text, passage.tokens, one.name), wording(text, passage.tokens, one.office))
        for one in introductions.named(passage)
    ]
    assert found == expected


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_who_signs(text: str, expected: list[tuple[str, str]]) -> None:
    passage = passage_of(text)
    found = [
        (wording(text, passage.tokens, one.name), wording(text, passage.tokens, one.office))
        for one in introductions.signed(passage)
    ]
    assert found == expected
