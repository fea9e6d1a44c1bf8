"""Difficulty 9: a name or an office, a colon, and no verb at all."""

from __future__ import annotations

import pytest

from tests.extraction.difficulties.tables import Said, compared

ROWS = [
    pytest.param(
        "سه روز پس از زلزله، امدادگران به آخرین روستا رسیدند.\n"
        "حمید آرین‌پور، رئیس هلال احمر بوانات: هیچ‌کس زیر آوار نمانده است.",
        [("open", "هیچ‌کس زیر آوار نمانده است.", "حمید آرین‌پور")],
        id="a name, an office and a colon",
    ),
    pytest.param(
        "سه روز پس از زلزله، امدادگران به آخرین روستا رسیدند.\n"
        "حمید آرین‌پور، رئیس هلال احمر بوانات:\n"
        "هیچ‌کس زیر آوار نمانده است.",
        [("open", "هیچ‌کس زیر آوار نمانده است.", "حمید آرین‌پور")],
        id="the words on the next line",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="a label without a verb is not read, or read as another kind",
        ),
    ),
    pytest.param(
        "حمید آرین‌پور، رئیس هلال احمر بوانات، به روزآوا گفت: هوا سرد است.\n"
        "آرین‌پور در پاسخ به پرسشی درباره شمار چادرها: هنوز دویست چادر کم داریم.",
        [
            ("open", "هوا سرد است.", "حمید آرین‌پور"),
            ("open", "هنوز دویست چادر کم داریم.", "حمید آرین‌پور"),
        ],
        id="in answer to a question, without a verb",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="a label without a verb is not read, or read as another kind",
        ),
    ),
    pytest.param(
        "آرین‌پور: هیچ‌کس زیر آوار نمانده است\n"
        "حمید آرین‌پور، رئیس هلال احمر بوانات، گفت: همه را یافتیم و هیچ‌کس زیر آوار نمانده است.",
        [
            ("heading", "هیچ‌کس زیر آوار نمانده است", "حمید آرین‌پور"),
            ("open", "همه را یافتیم و هیچ‌کس زیر آوار نمانده است.", "حمید آرین‌پور"),
        ],
        id="a headline with a name and a colon",
    ),
    pytest.param(
        "جنگ در شمال فنلاند به روز دهم رسید.\n"
        "روزنامه آوای شرق به نقل از یک منبع نظامی: ارتش فنلاند از مرز عقب می‌نشیند.",
        [("open", "ارتش فنلاند از مرز عقب می‌نشیند.", "یک منبع نظامی")],
        id="a newspaper quoting a source",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="a label without a verb is not read, or read as another kind",
        ),
    ),
    pytest.param(
        "نکته: پیش از پخت، برنج را خیس کنید.\n"
        "عکس: لادن مهرگان.\n"
        "ترکیب تیم: راد، کیانی، شایگان و نیک‌روز.\n"
        "توجه: ورود برای کودکان رایگان است.\n"
        "منبع: روزآوا.",
        [],
        id="labels of sections",
    ),
    pytest.param(
        "نتایج روز نخست مسابقه‌های والیبال: دیلمان ۳ - گلدشت ۱، سیمره ۳ - نیریز صفر.\n"
        "دمای فردای پایتخت: ۱۲ درجه. وضعیت راه‌ها: باز است.",
        [],
        id="results and figures",
    ),
    pytest.param(
        "واکنش‌ها به تعطیلی بازار ادامه دارد.\n"
        "شهردار دیلمان: بازار را برای ایمنی مردم بستیم.\n"
        "رئیس اتحادیه فرش‌فروشان: کسی از ما نپرسید.",
        [
            ("open", "بازار را برای ایمنی مردم بستیم.", "شهردار دیلمان"),
            ("open", "کسی از ما نپرسید.", "رئیس اتحادیه فرش‌فروشان"),
        ],
        id="two offices, one after the other",
    ),
    pytest.param(
        "رييس سازمان سنجش : كارت آزمون فردا پخش مي شود\n"
        "نسيم فرزادفر رييس سازمان سنجش گفت: كارت آزمون فردا پخش مي شود و نيازي به مراجعه نيست.",
        [
            ("heading", "كارت آزمون فردا پخش مي شود", "نسيم فرزادفر"),
            (
                "open",
                "كارت آزمون فردا پخش مي شود و نيازي به مراجعه نيست.",
                "نسيم فرزادفر",
            ),
        ],
        id="a headline with an office, Arabic letters",
    ),
    pytest.param(
        "واکنش‌ها به تعطیلی بازار ادامه دارد.\n"
        "🔹 مهناز پاکدل، نماینده کسبه: «ما سه روز پیش هشدار داده بودیم.»",
        [("direct", "ما سه روز پیش هشدار داده بودیم.", "مهناز پاکدل")],
        id="marks and a bullet of a channel",
    ),
    pytest.param(
        "زلزله بوانات؛ آرین‌پور: هیچ‌کس زیر آوار نمانده است\n"
        "حمید آرین‌پور، رئیس هلال احمر بوانات، گفت: همه را یافتیم و هیچ‌کس زیر آوار نمانده است.",
        [
            ("heading", "هیچ‌کس زیر آوار نمانده است", "حمید آرین‌پور"),
            ("open", "همه را یافتیم و هیچ‌کس زیر آوار نمانده است.", "حمید آرین‌پور"),
        ],
        id="a headline with a topic before the name",
    ),
    pytest.param(
        "آرین‌پور در دیدار استاندار: چادر کم داریم\n"
        "حمید آرین‌پور، رئیس هلال احمر بوانات، در این دیدار گفت: هنوز دویست چادر کم داریم.",
        [
            ("heading", "چادر کم داریم", "حمید آرین‌پور"),
            ("open", "هنوز دویست چادر کم داریم.", "حمید آرین‌پور"),
        ],
        id="a headline with a name and an occasion",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_verbless(text: str, expected: list[Said]) -> None:
    found, wanted = compared(text, expected)
    assert found == wanted
