"""Where the reporter speaks again, though line ends or full stops are lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str], list[tuple[str, str, str]]]
NAME = "نگار پیرایش"
LEAD = "نگار پیرایش، شهردار بندر کهن، گفت: پل تا پاییز باز می‌شود. "


@pytest.mark.parametrize(
    ("back", "content"),
    [
        ("پیرایش در ادامه افزود: راه هم باز است.", "راه هم باز است."),
        ("پیرایش، افزود: راه هم باز است.", "راه هم باز است."),
        ("راه را می‌سازیم پیرایش همچنین گفت: کار سخت است.", "کار سخت است."),
        ("راه را می‌سازیم وی خاطرنشان کرد: کار سخت است.", "کار سخت است."),
        ("راه را می‌سازیم شهردار بندر کهن گفت: کار سخت است.", "کار سخت است."),
        ("پیرایش گفت، کار سخت است.", "کار سخت است."),
        ("این مقام گفت، کار سخت است.", "کار سخت است."),
        ("بنابر اعلام روابط عمومی، وی گفت: کار سخت است.", "کار سخت است."),
        ("پیرایش با بیان «ما شتاب داریم» در پایان گفت: کار سخت است.", "کار سخت است."),
    ],
)
def test_the_next_cue_sentence_ends_a_quote(said: Said, back: str, content: str) -> None:
    found = said(LEAD + back)
    assert any(words.endswith(content) and not words.startswith("پل") for _, words, _ in found)
    first = found[0][1]
    assert first.startswith("پل تا پاییز باز می‌شود.")
    assert "گفت" not in first
    assert {speaker for *_, speaker in found} == {NAME}


@pytest.mark.parametrize(
    "narrated",
    [
        "وی خواستار بودجه تازه شد.",
        "گفتنی است، این پل سال گذشته آسیب دید.",
        "بر اساس این گزارش، شهر سه پل دارد.",
        "این گزارش حاکی است شهر سه پل دارد.",
    ],
)
def test_narration_after_a_quote_is_no_speech(said: Said, narrated: str) -> None:
    assert said(LEAD + narrated)[0][1] == "پل تا پاییز باز می‌شود."


@pytest.mark.parametrize(
    "speech",
    [
        "آقای رادمهر نیز گفته‌اند که پل سست است. ما نپذیرفتیم.",
        "وقتی به شهردار پیشین نامه دادیم گفتند بودجه نیست.",
        "دو راه هست و باید یکی را برگزینیم: پل یا تونل.",
        "همسایه‌ها راضی هستند. گفتند ما صبر می‌کنیم.",
    ],
)
def test_what_a_speaker_tells_of_others_is_speech(said: Said, speech: str) -> None:
    assert said(LEAD + speech)[0][1] == "پل تا پاییز باز می‌شود. " + speech


def test_a_heading_that_lost_its_line_begins_a_sentence(said: Said) -> None:
    filler = "این شهر بندری در کنار رودی پهن جای دارد و سه پل کهنه بر آن زده‌اند. " * 30
    text = filler + LEAD + "گشایش بازار ماهی«بهمن آریا» مدیر بندر گفت: بازار آماده است."
    found = said(text)
    assert ("open", "بازار آماده است.", "بهمن آریا") in found
    assert ("open", "پل تا پاییز باز می‌شود. گشایش بازار ماهی", NAME) in found


def test_who_takes_the_stand_is_the_accused_who_answers_next(said: Said) -> None:
    text = (
        "متهم بهمن آریا گفت: من منشی بودم.\n"
        "در این هنگام به اذن قاضی متهم خانم رادمنش برای پاسخ در جایگاه حاضر شد.\n"
        "متهم گفت: من چیزی ندیدم."
    )
    assert [speaker for *_, speaker in said(text)] == ["بهمن آریا", "رادمنش"]
