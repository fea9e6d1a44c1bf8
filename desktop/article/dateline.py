"""The day of publication, where a line at the article's head says nothing else."""

from __future__ import annotations

import re

from desktop.article.article import Article

HEAD = 4
"""How many paragraphs are the head."""

_MONTHS = (
    "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"
    "|ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر"
)
_WEEKDAYS = r"(?:(?:یک|دو|سه|چهار|پنج)[ \u200c]?)?شنبه|جمعه|آدینه"
_TIME = r"(?:ساعت[ :]*)?\d{1,2}[:٫.]\d{2}(?:[:٫.]\d{2})?"
_NUMBER = r"(?:کد|شناسه|شماره)(?:[ \u200c](?:خبر|مطلب))?[ :]*\d+"
_LINE = re.compile(
    rf"""\W*
    (?:(?:تاریخ|زمان)(?:[ ]انتشار|[ ]خبر)?[ ]*:?[ ]*)?
    (?P<date>(?:(?:{_WEEKDAYS})[،, \-–]*)?
        (?:\d{{1,2}}[ ]?(?:{_MONTHS})(?:[ \u200c]?ماه)?(?:[ ]سال)?[ ]?(?:\d{{4}}|\d{{2}})
          |\d{{4}}[/\-.]\d{{1,2}}[/\-.]\d{{1,2}}
          |\d{{1,2}}[/\-.]\d{{1,2}}[/\-.]\d{{4}}))
    (?:[ ]*[|،,\-–]?[ ]*(?:{_TIME}|{_NUMBER}))*
    \W*""",
    re.VERBOSE,
)


def stated_date(article: Article) -> str:
    """The date as the article writes it, or nothing.

    A date within a sentence says when something happened, not when the article came out.
    """
    for paragraph in article.paragraphs[:HEAD]:
        found = _LINE.fullmatch(paragraph.span.of(article.text))
        if found:
            return found["date"]
    return ""
