"""News of any length in our own sentences: about 2,000 marks of quotes in a megabyte."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_SPEAKERS = (
    ("مهناز رادپور، شهردار", "مهناز رادپور"),
    ("کاوه نیک‌روش، رئیس شورای شهر", "کاوه نیک‌روش"),
    ("سیمین آبادی، مدیر آب منطقه", "سیمین آبادی"),
    ("بهرام گلستانی، رئیس اتحادیه نانوایان", "بهرام گلستانی"),
)
_SAID = (
    "پل شمارهٔ {n} تا پایان سال باز می‌شود و رانندگان دیگر ناچار نیستند شهر را دور بزنند",
    "برای بند {n} برنامه هنوز بودجه‌ای نیست و باید تا نشست بهار شکیبا بود",
    "از {n} چاه کهنهٔ دشت، نیمی خشک شده است و باران پاییز هم چیزی را دگرگون نکرد",
    "نان در {n} نانوایی این خیابان‌ها به همان بهای پارسال فروخته می‌شود و گران نخواهد شد",
)
_TOLD = (
    "این گفت‌وگو در تالار کوچک ساختمان شهرداری برگزار شد و چند ساعت به درازا کشید.",
    "در پایان نشست، گزارش شمارهٔ {n} میان خبرنگاران پخش شد.",
    "مردم محله‌های کنار رودخانه سال‌هاست که در انتظار چنین روزی نشسته‌اند.",
)
_CUES = ("گفت", "افزود", "ادامه داد", "تأکید کرد")
# One paragraph of so many holds a quote.
_EVERY = 4


def news(size: int) -> str:
    """A text of at least that many bytes in UTF-8, in whole paragraphs."""
    parts, length = ["نشست مدیران شهر دربارهٔ آب و نان و پل"], 0
    for paragraph in _paragraphs():
        if length >= size:
            break
        parts.append(paragraph)
        length += len(paragraph.encode()) + 2
    return "\n\n".join(parts) + "\n"


def _paragraphs() -> Iterator[str]:
    for number in count():
        told = (_TOLD[(number + further) % len(_TOLD)] for further in range(len(_TOLD)))
        shown = str(number + 2).translate(_DIGITS)
        said = " ".join(told) if number % _EVERY else _quoted(number // _EVERY)
        yield said.format(n=shown)


def _quoted(number: int) -> str:
    """A paragraph in which somebody speaks, by turns; the first time with a title."""
    titled, name = _SPEAKERS[number % len(_SPEAKERS)]
    who = titled if number < len(_SPEAKERS) else name
    cue = _CUES[number // len(_SPEAKERS) % len(_CUES)]
    return f"{who} {cue}: «{_SAID[number % len(_SAID)]}.» {_TOLD[number % len(_TOLD)]}"
