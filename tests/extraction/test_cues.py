"""Which words report speech."""

from __future__ import annotations

import pytest

from desktop.extraction.cues import CueKind, cues
from desktop.language.tokens import Tokens


def found(sentence: str) -> list[str]:
    tokens = Tokens.of(sentence)
    return [
        tokens.span(cue.first, cue.last).of(sentence).strip()
        for cue in cues(tokens, 0, len(tokens))
    ]


@pytest.mark.parametrize(
    "cue",
    [
        "گفت", "گفتند", "می‌گوید", "می گوید", "ميگويد", "گفته است", "گفته‌اند", "گفته بود",
        "افزود", "می‌افزاید", "نوشت", "نوشته است", "فرمودند",
        "اظهار کرد", "اظهار داشت", "اظهارداشت", "اظهار می‌دارد", "اظهار نمود",
        "تأکید کرد", "تاكيد كردند", "تاکید کرده است", "خاطرنشان کرد", "خاطر نشان ساخت",
        "خاطرنشان > کرد", "یادآور شد", "يادآور شدند", "متذکر شد", "مدعی شد", "مدعی است",
        "ادامه داد", "ادامه می‌دهد", "توضیح داد", "هشدار داد", "هشدار داده است",
        "ابراز امیدواری کرد", "اظهار نظر کرد", "پیش‌بینی کرد", "پیش بینی کرد",
        "معتقد است", "معتقدند", "بر این باور است", "بر این باورند", "نتیجه گرفت",
        "تاکید نیز کرد", "پاسخ داد", "عرض کرد", "عنوان می‌کند",
    ],
)  # fmt: skip
def test_verbs(cue: str) -> None:
    sentence = f"مدیر شرکت {cue}: کار تمام شد"
    assert cue in found(sentence)


@pytest.mark.parametrize(
    "words",
    [
        "در گفت‌وگو با مردم", "در گفت و گو با مردم", "در گفتگو با مردم",
        "نگفت که می‌آید", "من گفتم می‌آیم", "ما تأکید کردیم", "گفتیم برود", "کار را تمام کرد",
        "آن را اضافه نکرد", "به گفته‌ها گوش داد", "شما گفتید", "خانه‌ای ساخت", "به او گفته شد",
    ],
)  # fmt: skip
def test_no_reporting_verbs(words: str) -> None:
    tokens = Tokens.of(words)
    assert CueKind.VERB not in [cue.kind for cue in cues(tokens, 0, len(tokens))]


@pytest.mark.parametrize(
    "lead_in",
    [
        "با بیان اینکه", "با بیان این که", "با بيان اين‌كه", "با بیان آنکه", "با تأکید بر اینکه",
        "با تاکید مجدد بر این که", "ضمن اعلام اینکه", "با اشاره به این مطلب که",
        "با عنوان کردن اینکه", "با یادآوری این نکته که", "با ابراز امیدواری نسبت به اینکه",
    ],
)  # fmt: skip
def test_lead_ins(lead_in: str) -> None:
    assert lead_in in found(f"وی {lead_in} راه باز است، گفت: برویم")


@pytest.mark.parametrize(
    "words", ["با وجود اینکه", "برای اینکه", "از اینکه", "با توجه به اینکه", "ضمن اینکه"]
)
def test_no_lead_ins(words: str) -> None:
    assert found(f"{words} راه باز است") == []


@pytest.mark.parametrize(
    "phrase", ["به گفته", "به گفتهٔ", "بنا به گفته", "طبق اعلام", "به اعتقاد", "از نظر"]
)
def test_phrases(phrase: str) -> None:
    cue = found(f"{phrase} پلیس، راه بسته است")
    assert cue
    assert cue[0].rstrip("ٔ") == phrase.rstrip("ٔ")
