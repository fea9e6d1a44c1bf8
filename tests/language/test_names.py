"""Who is named by the words at the start of a sentence."""

from __future__ import annotations

import pytest

from desktop.language.mentions import MentionKind
from desktop.language.names import mention_at
from desktop.language.surnames import is_slip
from desktop.language.tokens import Tokens

PERSONS = [
    # sentence, the name, the description beside it
    ("سارا نیک‌اندیش گفت", "سارا نیک‌اندیش", ""),
    ("سید کاظم فرهمند در نشست", "سید کاظم فرهمند", ""),
    ("«رضا پیرنیا» مدیر شرکت آبفا گفت", "رضا پیرنیا", "مدیر شرکت آبفا"),
    (
        "سرهنگ مهران قائمی جانشین رئیس پلیس راه استان گفت",
        "مهران قائمی",
        "جانشین رئیس پلیس راه استان",
    ),
    ("حجت‌الاسلام والمسلمین حسن صفایی افزود", "حسن صفایی", ""),
    ("دکتر مینا روشن‌ضمیر، استاد دانشگاه گیلان، گفت", "مینا روشن‌ضمیر", "استاد دانشگاه گیلان"),
    ("کاوه دبیر، عضو شورای شهر گفت", "کاوه دبیر", "عضو شورای شهر"),
    ("مشاور وزیر راه فرهاد رستگار گفت", "فرهاد رستگار", "مشاور وزیر راه"),
    ("پیتر ون دایک گفت", "پیتر ون دایک", ""),
    ("علی اصغر یوسف پور تاکید کرد", "علی اصغر یوسف پور", ""),
    ("آقای مهرورز گفت", "مهرورز", ""),
    ("متهم رادمنش گفت", "رادمنش", ""),
    ("محمد امیدوار شهری با اشاره به", "محمد امیدوار شهری", ""),
    ("مهرداد حسین زاده گفت", "مهرداد حسین زاده", ""),
    ("پرویز شاه آبادی - معاون صدای استان - افزود", "پرویز شاه آبادی", "معاون صدای استان"),
    ("مالک شریعتی نیاسر گفت", "مالک شریعتی نیاسر", ""),
    ("ایوو فریسن نماینده کمیساریا گفت", "ایوو فریسن", "نماینده کمیساریا"),
    ("رسول دیناروند داروهای قاچاق را", "رسول دیناروند", ""),
    ("میرهادی میرحسینی افزود", "میرهادی میرحسینی", ""),
    ("لیلا نظری - بازیگر تئاتر - گفت", "لیلا نظری", "بازیگر تئاتر"),
    ("لیلا نظری، فیزیوتراپیست تیم، گفت", "لیلا نظری", "فیزیوتراپیست تیم"),
]


@pytest.mark.parametrize(("sentence", "name", "office"), PERSONS)
def test_persons(sentence: str, name: str, office: str) -> None:
    tokens = Tokens.of(sentence)
    found = mention_at(tokens, 0, len(tokens))
    assert found is not None
    assert found.kind is MentionKind.NAME
    assert found.name is not None
    assert tokens.span(found.name.first, found.name.last).of(sentence).strip() == name
    described = (
        tokens.span(found.office.first, found.office.last).of(sentence).strip()
        if found.office
        else ""
    )
    assert described == office


OTHERS = [
    # sentence, kind, the words
    ("وی گفت", MentionKind.PRONOUN, "وی"),
    ("ایشان افزودند", MentionKind.PRONOUN, "ایشان"),
    ("وزیر آموزش و پرورش گفت", MentionKind.OFFICE, "وزیر آموزش و پرورش"),
    (
        "وزیر میراث فرهنگی، صنایع دستی و گردشگری گفت",
        MentionKind.OFFICE,
        "وزیر میراث فرهنگی، صنایع دستی و گردشگری",
    ),
    (
        "نماینده مردم بجنورد در مجلس شورای اسلامی گفت",
        MentionKind.OFFICE,
        "نماینده مردم بجنورد در مجلس شورای اسلامی",
    ),
    ("رئیس ستاد مبارزه با مواد مخدر گفت", MentionKind.OFFICE, "رئیس ستاد مبارزه با مواد مخدر"),
    ("استاد دانشگاه تهران گفت", MentionKind.OFFICE, "استاد دانشگاه تهران"),
    ("این استاد دانشگاه گفت", MentionKind.DEMONSTRATIVE, "این استاد دانشگاه"),
    ("این شرکت اعلام کرد", MentionKind.DEMONSTRATIVE, "این شرکت"),
    ("یک منبع آگاه گفت", MentionKind.UNNAMED, "یک منبع آگاه"),
    ("یکی از کارگران گفت", MentionKind.UNNAMED, "یکی از کارگران"),
    ("کارشناسان معتقدند", MentionKind.UNNAMED, "کارشناسان"),
    ("وزارت نیرو اعلام کرد", MentionKind.ORGANISATION, "وزارت نیرو"),
    ("هلال احمر گیلان اعلام کرد", MentionKind.ORGANISATION, "هلال احمر گیلان"),
    ("بیمه مرکزی افزود", MentionKind.ORGANISATION, "بیمه مرکزی"),
    ("دانشجوی معماری گفت", MentionKind.OFFICE, "دانشجوی معماری"),
    ("شبکه خبری باران افزود", MentionKind.ORGANISATION, "شبکه خبری باران"),
]


@pytest.mark.parametrize(("sentence", "kind", "wording"), OTHERS)
def test_others(sentence: str, kind: MentionKind, wording: str) -> None:
    tokens = Tokens.of(sentence)
    found = mention_at(tokens, 0, len(tokens))
    assert found is not None
    assert found.kind is kind
    assert tokens.span(found.first, found.last).of(sentence).strip() == wording


@pytest.mark.parametrize(
    "sentence",
    [
        "امروز باران بارید",
        "در این نشست تصمیم گرفتند",
        "قیمت مسکن بالا رفت",
        "پیام تسلیت رسید",
        "بهبود کارایی لازم است",
        "فرهنگ ایرانی کهن است",
        "زمان بازگشایی معلوم نیست",
    ],
)
def test_nobody(sentence: str) -> None:
    tokens = Tokens.of(sentence)
    assert mention_at(tokens, 0, len(tokens)) is None


SLIPS = [
    ("دیناورند", "دیناروند", True),
    ("امیرمکرمی", "امیرمکری", True),
    ("پولادوند", "پولادگر", False),
    ("نیکفرد", "نیکفرمان", False),
]


@pytest.mark.parametrize(("one", "other", "is_one"), SLIPS)
def test_slips_of_the_pen(one: str, other: str, is_one: bool) -> None:
    assert is_slip(one, other) is is_one
    assert is_slip(other, one) is is_one
