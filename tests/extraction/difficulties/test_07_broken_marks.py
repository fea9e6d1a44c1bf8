"""Difficulty 7: marks that are left open, nested, of other kinds, reversed or reach over lines."""

from __future__ import annotations

import pytest

from tests.extraction.difficulties.tables import Said, compared

ROWS = [
    pytest.param(
        "اردشیر پاکزاد، مربی تیم قایقرانی، در ادامه گفت: «ولی آن‌ها هیچ کمکی به ما نکرده‌اند.\n"
        "مسابقه‌های قهرمانی آسیا فردا در دریاچه گلدشت آغاز می‌شود.",
        [("direct", "ولی آن‌ها هیچ کمکی به ما نکرده‌اند.", "اردشیر پاکزاد")],
        id="left open to the end of its line",
    ),
    pytest.param(
        "اردشیر پاکزاد، مربی تیم قایقرانی، گفت: «پیام من به جوان‌ها همیشه این بوده است: "
        '"از موج نترسید." و هنوز هم همین است.»',
        [
            (
                "direct",
                'پیام من به جوان‌ها همیشه این بوده است: "از موج نترسید." و هنوز هم همین است.',
                "اردشیر پاکزاد",
            ),
            ("direct?", "از موج نترسید.", "اردشیر پاکزاد"),
        ],
        id="straight marks within guillemets",
    ),
    pytest.param(
        "دریا همایونی، عکاس طبیعت، می‌گوید: “پلنگ را سه شب دنبال کردم و سپیده‌دم دیدمش.”\n"
        'او می‌افزاید: "هیچ عکسی به آن لحظه نمی‌رسد."',
        [
            ("direct", "پلنگ را سه شب دنبال کردم و سپیده‌دم دیدمش.", "دریا همایونی"),
            ("direct", "هیچ عکسی به آن لحظه نمی‌رسد.", "دریا همایونی"),
        ],
        id="curly and straight marks",
    ),
    pytest.param(
        "دریا همایونی، عکاس طبیعت، گفت: »پلنگ را سه شب دنبال کردم و سپیده‌دم دیدمش.«",
        [("direct", "پلنگ را سه شب دنبال کردم و سپیده‌دم دیدمش.", "دریا همایونی")],
        id="guillemets reversed by copying",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="marks of another kind, or beside an unusual cue",
        ),
    ),
    pytest.param(
        "فرامرز کیایی، معمار بنای تازه، گفت: «سه سال روی این طرح کار کردیم.\n"
        "هر آجر را با دست چیدیم و هیچ ماشینی به کار نبردیم.\n"
        "امیدوارم مردم این خانه را دوست بدارند.»\n"
        "این بنا هفته آینده گشوده می‌شود.",
        [
            ("direct", "سه سال روی این طرح کار کردیم.", "فرامرز کیایی"),
            (
                "continuation",
                "هر آجر را با دست چیدیم و هیچ ماشینی به کار نبردیم.",
                "فرامرز کیایی",
            ),
            ("continuation", "امیدوارم مردم این خانه را دوست بدارند.", "فرامرز کیایی"),
        ],
        id="one pair of marks around three paragraphs",
    ),
    pytest.param(
        "«هوا رو به سردی می‌رود»، فرامرز کیایی گفت، «و ما هنوز سقف نداریم.»",
        [
            ("direct", "هوا رو به سردی می‌رود", "فرامرز کیایی"),
            ("direct", "و ما هنوز سقف نداریم.", "فرامرز کیایی"),
        ],
        id="the cue between two marked parts",
    ),
    pytest.param(
        "نادر کوهیار گفت: «راننده فرار کرد». مینا سالک نیز گفت: «خودرو سفید بود و چراغ نداشت».",
        [
            ("direct", "راننده فرار کرد", "نادر کوهیار"),
            ("direct", "خودرو سفید بود و چراغ نداشت", "مینا سالک"),
        ],
        id="the stop outside the marks",
    ),
    pytest.param(
        "گیتی سپهرنیا، وکیل خانواده، گفت: ‹‹پرونده به دیوان رفته است و ما منتظر رأی هستیم.››",
        [("direct", "پرونده به دیوان رفته است و ما منتظر رأی هستیم.", "گیتی سپهرنیا")],
        id="doubled single guillemets",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="marks of another kind, or beside an unusual cue",
        ),
    ),
    pytest.param(
        "گیتی سپهرنیا، وکیل خانواده، گفت: «قاضی پرسید «شما کجا بودید؟» و موکلم پاسخی نداد.»",
        [
            (
                "direct",
                "قاضی پرسید «شما کجا بودید؟» و موکلم پاسخی نداد.",
                "گیتی سپهرنیا",
            ),
            ("direct?", "شما کجا بودید؟", None),
        ],
        id="guillemets within guillemets",
    ),
    pytest.param(
        "نمایش «خانه‌ای کنار رود» از فردا روی صحنه می‌رود.\n"
        "تماشاگران نمایش «کوچ بزرگ تا پایان هفته فرصت دارند.\n"
        "بلیت‌ها» نیمه‌بهاست.",
        [],
        id="stray marks around names",
    ),
    pytest.param(
        "استاد دانشگاه دیلمان در یادداشتی نوشت: ((تاریخ را باید دوباره خواند و از آن آموخت)).",
        [
            (
                "open?",
                "((تاریخ را باید دوباره خواند و از آن آموخت)).",
                "استاد دانشگاه دیلمان",
            )
        ],
        id="brackets for marks",
    ),
    pytest.param(
        "وریا شیخ‌پور، رئیس انجمن زنبورداران، گفت: “زنبورها گم می‌شوند و کندوها خالی است».\n"
        'وی افزود: "کشاورزان باید یاری کنند”.',
        [
            ("direct", "زنبورها گم می‌شوند و کندوها خالی است", "وریا شیخ‌پور"),
            ("direct", "کشاورزان باید یاری کنند", "وریا شیخ‌پور"),
        ],
        id="opened by one kind and closed by another",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_broken_marks(text: str, expected: list[Said]) -> None:
    found, wanted = compared(text, expected)
    assert found == wanted
