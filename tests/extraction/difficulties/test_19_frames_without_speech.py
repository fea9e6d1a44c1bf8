"""Difficulty 19: book pages, history and summaries use the frames of speech without any."""

from __future__ import annotations

import pytest

from tests.extraction.difficulties.tables import Said, compared

ROWS = [
    pytest.param(
        "کتاب تازه لادن مهرگان از کوچ می‌گوید.\n"
        "وی در ادامه، یافته‌های تازه باستان‌شناسان را برشمرده و به نقد آن‌ها پرداخته است.\n"
        "نویسنده همچنین فصلی را به زنان ایل اختصاص داده است.",
        [],
        id="goes on to list findings",
    ),
    pytest.param(
        "لادن مهرگان در کتاب تازه‌اش از کوچ نوشته است.\n"
        "وی در پیشگفتار می‌نویسد: این کتاب را برای مادرم نوشتم.",
        [("open", "این کتاب را برای مادرم نوشتم.", "لادن مهرگان")],
        id="writes in the preface",
    ),
    pytest.param(
        "در این همایش درباره آب و خاک صحبت شد. سخنرانان به تجربه کشورهای دیگر اشاره کردند و بر "
        "همکاری تأکید کردند.\n"
        "رئیس همایش از پشتیبانی دانشگاه خبر داد و خواستار ادامه این نشست‌ها شد.",
        [],
        id="acts of speech without statements",
    ),
    pytest.param(
        "میرزا یوسف در سال ۱۲۸۵ به دیلمان آمد. وی در ادامه زندگی خود مدرسه‌ای ساخت و به آموزش "
        "کودکان ادامه داد.\n"
        "او را پدر آموزش نو در این شهر می‌دانند.",
        [("indirect?", "او را پدر آموزش نو در این شهر می‌دانند.", None)],
        id="a life told",
    ),
    pytest.param(
        "تیم دیلمان بی‌گفت‌وگو بهترین تیم میدان بود و نمایش خیره‌کننده‌اش پاسخ همه پرسش‌ها را داد. "
        "بازی به زیبایی ادامه پیدا کرد.",
        [],
        id="a report of a match",
    ),
    pytest.param(
        "درباره این افسانه گفته می‌شود که اژدهایی در چاه خفته است. مردم می‌گویند هر که از آن آب "
        "بنوشد، جوان می‌ماند.",
        [
            ("indirect?", "اژدهایی در چاه خفته است.", None),
            ("indirect", "هر که از آن آب بنوشد، جوان می‌ماند.", "مردم"),
        ],
        id="it is said, and people say",
    ),
    pytest.param(
        "نمايشگاه خط «سخن عشق» با عنوان «هر چه نوشتيم از باران بود» گشايش يافت. هنرمند در آثار "
        "خود از شعر كهن سخن گفته و به طبيعت اشاره كرده است.",
        [],
        id="an exhibition named after a verse, Arabic letters",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="marks of another kind, or beside an unusual cue",
        ),
    ),
    pytest.param(
        "این مقاله نشان می‌دهد که کم‌خوابی به قلب آسیب می‌زند.\n"
        "سیروس مزدک، نویسنده مقاله، در آن نوشته است: «خواب کافی از هر دارویی بهتر است.»",
        [
            ("indirect?", "کم‌خوابی به قلب آسیب می‌زند.", None),
            ("direct", "خواب کافی از هر دارویی بهتر است.", "سیروس مزدک"),
        ],
        id="a paper that shows and says",
    ),
    pytest.param(
        "لادن مهرگان در این کتاب از زنان کوچ‌نشین سخن می‌گوید و نشان می‌دهد که آنان چه نقشی در "
        "اقتصاد ایل داشته‌اند. او سپس به بررسی سفرنامه‌ها می‌پردازد.",
        [("indirect?", "آنان چه نقشی در اقتصاد ایل داشته‌اند.", "لادن مهرگان")],
        id="speaks of women, shows what part they had",
    ),
    pytest.param(
        "در بخشی از کتاب می‌خوانیم: «آفتاب نزده بود که راه افتادیم. پدرم چیزی نگفت.»\n"
        "این کتاب در سیصد صفحه منتشر شده است.",
        [("direct?", "آفتاب نزده بود که راه افتادیم. پدرم چیزی نگفت.", None)],
        id="an extract from a book",
    ),
    pytest.param(
        "راننده به راه خود ادامه داد که ناگهان سنگی از کوه افتاد.\n"
        "او فرمان را چرخاند و نفسی تازه کرد؛ جاده دوباره آرام بود.",
        [],
        id="went on his way when",
    ),
    pytest.param(
        "در بیانیه پایانی همایش آب آمده است: «سدسازی دیگر چاره نیست و باید به چاه‌ها رسید.»\n"
        "ماده ۱۲ قانون نیز می‌گوید آب از آن همه است.",
        [
            ("direct?", "سدسازی دیگر چاره نیست و باید به چاه‌ها رسید.", None),
            ("indirect?", "آب از آن همه است.", None),
        ],
        id="what documents and laws say may be read",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_frames_without_speech(text: str, expected: list[Said]) -> None:
    found, wanted = compared(text, expected)
    assert found == wanted
