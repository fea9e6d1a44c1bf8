"""The day of publication is taken from a line at the head that says nothing else."""

from __future__ import annotations

import pytest

from desktop.article.article import Article
from desktop.article.dateline import stated_date

SPEECH = "شهردار گفت: پل تازه باز می‌شود."


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("۷ اسفند ۱۴۰۳", "۷ اسفند ۱۴۰۳"),
        ("سه‌شنبه ۷ اسفند ۱۴۰۳ - ۱۲:۳۰", "سه‌شنبه ۷ اسفند ۱۴۰۳"),
        ("سه شنبه، 7 اسفندماه 1403", "سه شنبه، 7 اسفندماه 1403"),
        ("تاریخ انتشار: ۱۴۰۳/۱۲/۰۷ ساعت ۸:۰۵ | کد خبر: ۵۵۱۲", "۱۴۰۳/۱۲/۰۷"),
        ("زمان انتشار ۲۵ فوریه ۲۰۲۵", "۲۵ فوریه ۲۰۲۵"),
        ("[۱۴۰۳-۱۲-۰۷]", "۱۴۰۳-۱۲-۰۷"),
        ("نشست ۷ اسفند ۱۴۰۳", ""),
        ("۷ اسفند ۱۴۰۳ پل باز شد", ""),
        ("قیمت نان در ۷ اسفند ۱۴۰۳ دو برابر شد", ""),
        ("۷ اسفند", ""),
        ("۱۲:۳۰", ""),
        ("۱۴۰۳", ""),
        (SPEECH, ""),
    ],
)
def test_a_line_at_the_head(line: str, date: str) -> None:
    assert stated_date(Article.of(f"پل تازهٔ شهر\n\n{line}\n\n{SPEECH}\n")) == date


def test_a_date_far_below_is_no_dateline() -> None:
    assert stated_date(Article.of(f"{SPEECH}\n" * 6 + "۷ اسفند ۱۴۰۳\n")) == ""
