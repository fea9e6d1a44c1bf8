"""Difficulty 20: full stops that end no sentence, and sentences that end within marks."""

from __future__ import annotations

import pytest

from tests.extraction.difficulties.tables import Said, compared

ROWS = [
    pytest.param(
        "د. سپیده کاظمی، پزشک کودکان، گفت: تب کودک را جدی بگیرید. او افزود: با د. مهرآور مشورت "
        "کردیم.",
        [
            ("open", "تب کودک را جدی بگیرید.", "سپیده کاظمی"),
            ("open", "با د. مهرآور مشورت کردیم.", "سپیده کاظمی"),
        ],
        id="a doctor's title cut short",
    ),
    pytest.param(
        "مرکز آمار اعلام کرد که تورم به ۳۲.۵ درصد رسیده است. این رقم در بهار ۳۰.۱ بود.",
        [("indirect", "تورم به ۳۲.۵ درصد رسیده است.", "مرکز آمار")],
        id="a decimal point",
    ),
    pytest.param(
        "دادستان تالش گفت که م. ر. و ع. ن. بازداشت شده‌اند. پرونده به دادگاه رفت.",
        [("indirect", "م. ر. و ع. ن. بازداشت شده‌اند.", "دادستان تالش")],
        id="initials of the accused",
    ),
    pytest.param(
        "مادر کودک گمشده گفت: نمی‌دانم... شاید فردا… شاید هم هرگز. چراغ خانه روشن است.",
        [
            (
                "open",
                "نمی‌دانم... شاید فردا… شاید هم هرگز. چراغ خانه روشن است.",
                "مادر کودک گمشده",
            )
        ],
        id="dots that leave open in an open quote",
    ),
    pytest.param(
        "نگهبان پارک گفت که همه رفتند... و او تنها ماند. پلیس نیم ساعت بعد رسید.",
        [("indirect", "همه رفتند... و او تنها ماند.", "نگهبان پارک")],
        id="dots in an indirect quote",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="a dot that ends no sentence ends the statement",
        ),
    ),
    pytest.param(
        "کامران دیباج، آتش‌نشان، گفت: «دود همه جا بود. کسی صدا زد؟ نه! ما در را شکستیم.» سه نفر "
        "از ساکنان نجات یافتند.",
        [
            (
                "direct",
                "دود همه جا بود. کسی صدا زد؟ نه! ما در را شکستیم.",
                "کامران دیباج",
            )
        ],
        id="four sentences within marks",
    ),
    pytest.param(
        "کامران دیباج گفت که فریاد «کمک کنید! زود باشید.» را شنیده و از دیوار بالا رفته است. "
        "ساختمان سه طبقه داشت.",
        [
            (
                "indirect",
                "فریاد «کمک کنید! زود باشید.» را شنیده و از دیوار بالا رفته است.",
                "کامران دیباج",
            ),
            ("direct?", "کمک کنید! زود باشید.", None),
        ],
        id="stops in marks within an indirect quote",
    ),
    pytest.param(
        "سخنگوی ارتش ترکیه گفت که پ.ک.ک سلاح را زمین گذاشته است. این گروه واکنشی نشان نداد.",
        [("indirect", "پ.ک.ک سلاح را زمین گذاشته است.", "سخنگوی ارتش ترکیه")],
        id="a name of dotted letters",
    ),
    pytest.param(
        "سازمان سنجش اعلام كرد كه نتيجه ها در سايت natije.example.ir منتشر مي شود. سال پيش نتيجه "
        "ها دير رسيد.",
        [
            (
                "indirect",
                "نتيجه ها در سايت natije.example.ir منتشر مي شود.",
                "سازمان سنجش",
            )
        ],
        id="an address of the net, Arabic letters",
    ),
    pytest.param(
        "مدیر موزه سیمره گفت که این کوزه به سال ۳۰۰ ق.م. بازمی‌گردد و سالم است. موزه پنجشنبه باز "
        "است.",
        [
            (
                "indirect",
                "این کوزه به سال ۳۰۰ ق.م. بازمی‌گردد و سالم است.",
                "مدیر موزه سیمره",
            )
        ],
        id="an era cut short",
    ),
    pytest.param(
        "کامران دیباج، آتش‌نشان، گفت: «فرمانده آمد. او گفت برو. من هم رفتم.»",
        [
            ("direct", "فرمانده آمد. او گفت برو. من هم رفتم.", "کامران دیباج"),
            ("indirect?", "برو.", "فرمانده"),
        ],
        id="a sentence with a cue within marks",
    ),
    pytest.param(
        "ایستگاه مرکزی در ساعت ۷.۴۵ باز شد. دمای هوا ۳.۵ درجه بود و م. ر. نخستین مسافر آن.",
        [],
        id="numbers and initials without speech",
    ),
    pytest.param(
        "نگار دیباج، سرپرستار، گفت: بخش پر است. تخت کم داریم وی افزود: سه شیفت کار می‌کنیم وی "
        "تأکید کرد: کسی بی‌درمان نمی‌ماند.",
        [
            ("open", "بخش پر است. تخت کم داریم", "نگار دیباج"),
            ("open", "سه شیفت کار می‌کنیم", "نگار دیباج"),
            ("open", "کسی بی‌درمان نمی‌ماند.", "نگار دیباج"),
        ],
        id="stops that were lost",
    ),
    pytest.param(
        "آتش بازار گلدشت مهار شد مینا سالک، شهردار گلدشت، گفت: کسی آسیب ندید. وی افزود: ۱۲۰ حجره "
        "سوخت.",
        [
            ("open", "کسی آسیب ندید.", "مینا سالک"),
            ("open", "۱۲۰ حجره سوخت.", "مینا سالک"),
        ],
        id="a headline glued to the lead",
    ),
    pytest.param(
        "امام جمعه نیریز گفت که پیامبر (ص) با کودکان مهربان بود و امام علی (ع) یتیمان را می‌نواخت. "
        "نماز ساعت ۱۲.۳۰ برپا شد.",
        [
            (
                "indirect",
                "پیامبر (ص) با کودکان مهربان بود و امام علی (ع) یتیمان را می‌نواخت.",
                "امام جمعه نیریز",
            )
        ],
        id="salutations in brackets",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_sentence_ends(text: str, expected: list[Said]) -> None:
    found, wanted = compared(text, expected)
    assert found == wanted
