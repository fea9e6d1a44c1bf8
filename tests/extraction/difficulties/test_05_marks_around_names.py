"""Difficulty 5: guillemets around names, titles, terms, slogans and irony are no quotes."""

from __future__ import annotations

import pytest

from tests.extraction.difficulties.tables import Said, compared

ROWS = [
    pytest.param(
        "«کاوه شایگان» سرمربی تیم والیبال دیلمان در نشست پیش از بازی گفت: ما آماده‌ایم.",
        [("open", "ما آماده‌ایم.", "کاوه شایگان")],
        id="the speaker's name in marks",
    ),
    pytest.param(
        "کتاب «پل و رودخانه» نوشته لادن مهرگان به چاپ دهم رسید.\n"
        "این نویسنده پیش‌تر با رمان «باران که بیاید برمی‌گردم» جایزه «قلم زرین» را برده بود.\n"
        "روزنامه «آوای شرق» او را نویسنده سال خواند.",
        [("indirect?", "او را نویسنده سال خواند.", "آوای شرق")],
        id="books, a prize and a newspaper",
    ),
    pytest.param(
        "فیلم «او هرگز نمی‌خوابد» در بخش «نگاه نو» جشنواره نمایش داده می‌شود.",
        [],
        id="a film whose title is a clause",
    ),
    pytest.param(
        "راهپیمایان با شعار «نان، کار، خانه» از میدان گذشتند و پلاکارد «ما خسته‌ایم» را بالای سر "
        "گرفتند.",
        [],
        id="slogans and placards",
    ),
    pytest.param(
        "«پاکبان» شدن این ستاره «بزرگ» فوتبال در برنامه زنده، «شوخی» تلخی بود.",
        [],
        id="scare words",
    ),
    pytest.param(
        "مینو راستین، مدیر فضای سبز شهرداری، گفت: طرح «هر خانه یک درخت» از «نوروزگاه» آغاز می‌شود.",
        [
            (
                "open",
                "طرح «هر خانه یک درخت» از «نوروزگاه» آغاز می‌شود.",
                "مینو راستین",
            )
        ],
        id="names in marks within an open quote",
    ),
    pytest.param(
        "مینو راستین، مدیر طرح «هر خانه یک درخت»، در شبکه «مهرنما» گفت: «هزار نهال کاشتیم و باز "
        "هم می‌کاریم.»",
        [("direct", "هزار نهال کاشتیم و باز هم می‌کاریم.", "مینو راستین")],
        id="names in marks before a direct quote",
    ),
    pytest.param(
        "در این آیین «پیمان رستگارپور» مدیرکل میراث فرهنگی، «ژاله آبان» پژوهشگر و «حبیب "
        "دیلمقانی» شاعر حضور داشتند.",
        [],
        id="a list of names in marks",
    ),
    pytest.param(
        'گروه "نوای کهن" با آلبوم "خانه دوست کجا بود" به صحنه می رود.\n'
        "سرپرست گروه گفت که این آلبوم «حاصل پنج سال کار» است.",
        [("indirect", "این آلبوم «حاصل پنج سال کار» است.", "سرپرست گروه")],
        id="straight marks around names",
    ),
    pytest.param(
        "عملیات موسوم به «سپیده‌دم» با عنوان «امنیت پایدار» در سه استان آغاز شد و برنامه «با هم "
        "می‌سازیم» نیز ادامه دارد.",
        [],
        id="so-called operations and programmes",
    ),
    pytest.param(
        "بازیگر نقش «غلام» در سریال «کوچه هفتم» گفت: این نقش را دوست داشتم.\n"
        "به گفته تهیه‌کننده، «کوچه هفتم» تا اردیبهشت ادامه دارد.",
        [
            ("open", "این نقش را دوست داشتم.", "بازیگر نقش «غلام» در سریال «کوچه هفتم»"),
            ("indirect", "«کوچه هفتم» تا اردیبهشت ادامه دارد.", "تهیه‌کننده"),
        ],
        id="titles in marks within the subject and at the start of a statement",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="a name or description is cut, or takes a word too many",
        ),
    ),
    pytest.param(
        "وزیر بهداشت گفت: «سرخجه»، «سرخک» و «اوریون» مهار شده‌اند.",
        [("open", "«سرخجه»، «سرخک» و «اوریون» مهار شده‌اند.", "وزیر بهداشت")],
        id="an open quote that begins with a term in marks",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_marks_around_names(text: str, expected: list[Said]) -> None:
    found, wanted = compared(text, expected)
    assert found == wanted
