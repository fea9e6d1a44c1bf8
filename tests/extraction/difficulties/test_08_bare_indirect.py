"""Difficulty 8: indirect speech with neither «که» nor a colon."""

from __future__ import annotations

import pytest

from tests.extraction.difficulties.tables import Said, compared

ROWS = [
    pytest.param(
        "پیتر هالبرگ، نخست‌وزیر فنلاند، روز جمعه گفت این آبراه به روی همه کشتی‌ها گشوده خواهد ماند.",
        [("indirect", "این آبراه به روی همه کشتی‌ها گشوده خواهد ماند.", "پیتر هالبرگ")],
        id="said this will stay open",
    ),
    pytest.param(
        "سازمان بنادر افزود آخرین کشتی‌ها امشب لنگر می‌کشند. موج‌ها از دیروز به چهار متر رسیده است.",
        [("indirect", "آخرین کشتی‌ها امشب لنگر می‌کشند.", "سازمان بنادر")],
        id="an organisation added, narration after it",
    ),
    pytest.param(
        "اشکان نیک‌روز، تحلیلگر بازار نفت، معتقد است بهای هر بشکه تا پایان سال بالا می‌رود.\n"
        "وی پیش‌بینی کرد تقاضای آسیا کم نشود.",
        [
            ("indirect", "بهای هر بشکه تا پایان سال بالا می‌رود.", "اشکان نیک‌روز"),
            ("indirect", "تقاضای آسیا کم نشود.", "اشکان نیک‌روز"),
        ],
        id="believes and foresees",
    ),
    pytest.param(
        "شهردار گلدشت گفت بودجه کم است و افزود: از شهروندان کمک می‌گیریم.",
        [
            ("indirect", "بودجه کم است", "شهردار گلدشت"),
            ("open", "از شهروندان کمک می‌گیریم.", "شهردار گلدشت"),
        ],
        id="a second cue after and",
    ),
    pytest.param(
        "شهردار گلدشت گفت، باید همه دست به دست هم بدهیم.",
        [("indirect", "باید همه دست به دست هم بدهیم.", "شهردار گلدشت")],
        id="a comma for the colon",
    ),
    pytest.param(
        "سرمربی تیم پس از باخت از سختی‌های فصل گفت و با بازیکنان سخن گفت.\n"
        "او به حریف تبریک گفت و ورزشگاه را ترک گفت.\n"
        "پیشکسوت این تیم سال گذشته جهان را بدرود گفت.",
        [],
        id="to say without a statement",
    ),
    pytest.param(
        "قطارها از فردا دوباره راه می‌افتند، مدیر راه‌آهن سیمره گفت.",
        [("indirect", "قطارها از فردا دوباره راه می‌افتند", "مدیر راه‌آهن سیمره")],
        id="the cue at the end",
    ),
    pytest.param(
        "ويدا كاشفي مدير درمانگاه شبانه روزي تاكيد كرد واكسن به اندازه كافي داريم و كسي نگران "
        "نباشد.",
        [
            (
                "indirect",
                "واكسن به اندازه كافي داريم و كسي نگران نباشد.",
                "ويدا كاشفي",
            )
        ],
        id="Arabic letters, no comma at all",
    ),
    pytest.param(
        "دیده‌بان حقوق کارگران در بیانیه‌ای اعلام کرد کارخانه‌های بسیاری مزد نمی‌دهند و از دولت "
        "خواست بازرس بفرستد.",
        [
            ("indirect", "کارخانه‌های بسیاری مزد نمی‌دهند", "دیده‌بان حقوق کارگران"),
            ("indirect?", "بازرس بفرستد.", "دیده‌بان حقوق کارگران"),
        ],
        id="a request after the statement",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="a statement swallows the next cue of its sentence",
        ),
    ),
    pytest.param(
        "کنجی موریتا، دانشمند ژاپنی، می‌گوید اگر یخ‌ها همین گونه آب شوند، دریا تا پایان قرن یک "
        "متر بالا می‌آید.",
        [
            (
                "indirect",
                "اگر یخ‌ها همین گونه آب شوند، دریا تا پایان قرن یک متر بالا می‌آید.",
                "کنجی موریتا",
            )
        ],
        id="a condition within the statement",
    ),
    pytest.param(
        "به نوشته آوای شرق، شهردار گلدشت روز دوشنبه به شورا گفت مترو تا پایان سال راه نمی‌افتد و "
        "پیمانکار باید پاسخ بدهد.",
        [
            (
                "indirect",
                "مترو تا پایان سال راه نمی‌افتد و پیمانکار باید پاسخ بدهد.",
                "شهردار گلدشت",
            )
        ],
        id="the speaker inside a newspaper's report",
    ),
    pytest.param(
        "پلیس می‌گوید دزدان شب به موزه رفتند، نگهبان می‌گوید صبح زود رفته‌اند.\n"
        "تابلوها هنوز پیدا نشده‌اند.",
        [
            ("indirect", "دزدان شب به موزه رفتند", "پلیس"),
            ("indirect", "صبح زود رفته‌اند.", "نگهبان"),
        ],
        id="two speakers in one sentence",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="a statement swallows the next cue of its sentence",
        ),
    ),
    pytest.param(
        "به گفته مدیر شیلات تالش، ماهی‌ها برگشته‌اند. صیادان از شنبه تور می‌اندازند.\n"
        "بازار ماهی، به گفته وی، ارزان می‌شود.",
        [
            ("indirect", "ماهی‌ها برگشته‌اند.", "مدیر شیلات تالش"),
            ("continuation?", "صیادان از شنبه تور می‌اندازند.", "مدیر شیلات تالش"),
            ("indirect?", "بازار ماهی، به گفته وی، ارزان می‌شود.", "مدیر شیلات تالش"),
            ("indirect?", "ارزان می‌شود.", "مدیر شیلات تالش"),
        ],
        id="a sentence without a cue goes on",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_bare_indirect(text: str, expected: list[Said]) -> None:
    found, wanted = compared(text, expected)
    assert found == wanted
