"""Words ascribed by a phrase."""

from __future__ import annotations

import pytest

from tests.extraction.sentences import reported

ASCRIBED = [
    # text, kind, content, speaker
    ("به گفته نگار پیرایش، پل باز است.", "indirect", "پل باز است.", "نگار پیرایش"),
    ("به گفتهٔ نگار پیرایش پل باز است.", "indirect", "پل باز است.", "نگار پیرایش"),
    ("به گفته ي نگار پيرايش؛ پل باز است.", "indirect", "پل باز است.", "نگار پيرايش"),
    ("به گفته نگار پیرایش: «پل باز است.»", "direct", "پل باز است.", "نگار پیرایش"),
    ("به گفته نگار پیرایش، مدیر سد (ALA)، پل باز است.", "indirect", "پل باز است.", "نگار پیرایش"),
    ("به گفته نگار پیرایش (ALA)، پل باز است.", "indirect", "پل باز است.", "نگار پیرایش"),
    ("به گفته نگار پیرایش، «پل باز است» و راه هم.", "direct", "پل باز است", "نگار پیرایش"),
    ("از نظر نگار پیرایش، پل باز است.", "indirect", "پل باز است.", "نگار پیرایش"),
    ("به نقل از یک منبع آگاه، پل باز است.", "indirect", "پل باز است.", "یک منبع آگاه"),
    ("به گفته پیرمردی خوش‌سخن، پل باز است.", "indirect", "پل باز است.", "پیرمردی خوش‌سخن"),
]
NOT_ASCRIBED = [
    "به نقل از ایسنا، پل باز است.",  # an outlet only passes on
    "از نظر فنی، پل باز است.",
    "به گفته نگار پیرایش، پل و راه.",  # no verb
    "به ادعای نگار پیرایش مبنی بر باز بودن پل رسیدگی شد.",
    "به گفته نگار پیرایش",
]
SOMEBODY_ELSE = [
    ("به گفته روابط عمومی سد ارم، نگار پیرایش گفت: پل باز است.", "نگار پیرایش"),
    ("بنابر اعلام شورای شهر ارم، نگار پیرایش گفت که پل باز است.", "نگار پیرایش"),
    ("به گفته شورای شهر ارم، در بیانیه وزارت نیرو آمده است: پل باز است.", "وزارت نیرو"),
]


@pytest.mark.parametrize(("text", "kind", "content", "speaker"), ASCRIBED)
def test_a_phrase_ascribes(text: str, kind: str, content: str, speaker: str) -> None:
    (one,) = reported(text)
    assert one[:3] == (kind, content, speaker)
    assert {"source.phrase", "quote.phrase"} <= one[3]


@pytest.mark.parametrize("text", NOT_ASCRIBED)
def test_a_phrase_ascribes_nothing(text: str) -> None:
    assert list(reported(text)) == []


@pytest.mark.parametrize(("text", "speaker"), SOMEBODY_ELSE)
def test_a_phrase_only_tells_where_the_words_are_from(text: str, speaker: str) -> None:
    (one,) = reported(text)
    assert one[1:3] == ("پل باز است.", speaker)
    assert "quote.phrase" not in one[3]
