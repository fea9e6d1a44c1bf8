"""Where a word in one piece lacks half-spaces."""

from __future__ import annotations

import pytest

from desktop.language.folding import key
from desktop.language.joints import joints

# With hyphens where half-spaces are lacking; every other word here is one as it stands.
VERBS = "می-کنم نمی-شود برمی-گردد نمی-توان می-دهیم میدان میرزایی میان میلاد میز"
PLURALS = "کتاب-ها گزارش-های همکاری-های طرح-هایی تنها بهای انتهای کشورهای آنها ماه-های استان-های"
AFTER_HEH = (
    "گفته-اند شده-اند نگفته-ایم هسته-ای رسانه-ای منطقه-ای خانه-اش آذربایجانی-اش نامهای آمدهای"
)
COMPARED = "مهم-ترین سخت-تر بهترین بیشتر کمتر دختر پیشتر قدرتمندتر"
COMPOUNDS = "گفت-وگو پیش-بینی-ها خدشه-دار سرمایه-گذاران عالی-رتبه همکار فیلمساز راهپیمایی یکجا"
SEVERAL = "پیش-بینی-شده سرمایه-گذاری-های علاقه-مندان"
NAMES = "علی-اف احمدی-نژاد آیت-الله شمس-الدین عبدالله بهنام کاف"
COUNTED = "پنج-ساله شش-روزه سیاسی"


@pytest.mark.parametrize(
    "word",
    " ".join((VERBS, PLURALS, AFTER_HEH, COMPARED, COMPOUNDS, SEVERAL, NAMES, COUNTED)).split(),
)
def test_joints(word: str) -> None:
    folded = key(word)
    letters = folded.replace("-", "")
    found = joints(letters)
    bounds = zip((0, *found), (*found, len(letters)), strict=True)
    assert "-".join(letters[begin:end] for begin, end in bounds) == folded


def test_what_stands_between_joints_has_none() -> None:
    assert joints("میکنم") == (2,)
    assert joints("کنم") == ()
