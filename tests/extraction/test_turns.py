"""Interviews."""

from __future__ import annotations

from collections.abc import Callable

Said = Callable[[str], list[tuple[str, str, str]]]

UNLABELLED = """گفت‌وگو با مینا سپهری، نقاش، درباره نمایشگاه تازه‌اش را می‌خوانید.
این نمایشگاه از کجا آغاز شد؟
از یک سفر کوتاه به کویر. آنجا نور دیگری دیدم.
چند تابلو در آن هست؟
بیست تابلو.
همه را هم یک‌ساله کشیدم.
بعد از این چه می‌کنید؟
استراحت می‌کنم.
انتهای پیام"""

LABELLED = """مینا سپهری از نمایشگاهش می‌گوید.
ایسنا: از کجا آغاز کردید؟
سپهری: از یک سفر کوتاه به کویر.
ایسنا: چند تابلو کشیدید؟
سپهری: بیست تابلو."""


def test_answers_are_the_interviewees(said: Said) -> None:
    name = "مینا سپهری"
    assert said(UNLABELLED) == [
        ("turn", "از یک سفر کوتاه به کویر. آنجا نور دیگری دیدم.", name),
        ("turn", "بیست تابلو.", name),
        ("continuation", "همه را هم یک‌ساله کشیدم.", name),
        ("turn", "استراحت می‌کنم.", name),
    ]


def test_labels_stay_out_of_the_content(said: Said) -> None:
    turns = [one for one in said(LABELLED) if one[0] == "turn"]
    assert [content for _, content, _ in turns] == ["از یک سفر کوتاه به کویر.", "بیست تابلو."]
    assert {name for *_, name in turns} == {"مینا سپهری"}


def test_two_questions_are_no_interview(said: Said) -> None:
    assert said("چرا باران نبارید؟\nکسی نمی‌داند.\nآیا می‌بارد؟\nشاید ببارد.") == []
