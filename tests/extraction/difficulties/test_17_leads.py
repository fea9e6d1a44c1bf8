"""Difficulty 17: leads that sum up, with and without a cue, what is quoted further down."""

from __future__ import annotations

import pytest

from tests.extraction.difficulties.tables import Said, compared

ROWS = [
    pytest.param(
        "درمانگاه شبانه‌روزی گلدشت با حضور مسئولان از هفته آینده بیماران را می‌پذیرد.\n"
        "رها پزشکیان، رئیس درمانگاه، گفت: از هفته آینده بیماران را می‌پذیریم.",
        [("open", "از هفته آینده بیماران را می‌پذیریم.", "رها پزشکیان")],
        id="in the reporter's words without a cue",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="a name that no list knows is dropped for the office beside it",
        ),
    ),
    pytest.param(
        "رئیس درمانگاه گلدشت از پذیرش بیماران در هفته آینده خبر داد.\n"
        "کیمیا پزشکیان، رئیس درمانگاه گلدشت، گفت: از هفته آینده بیماران را می‌پذیریم.",
        [("open", "از هفته آینده بیماران را می‌پذیریم.", "کیمیا پزشکیان")],
        id="an announcement without a statement",
    ),
    pytest.param(
        "رئیس درمانگاه گلدشت گفت که هفته آینده درها گشوده می‌شود.\n"
        "کیمیا پزشکیان، رئیس درمانگاه گلدشت، در گفت‌وگو با روزآوا اظهار کرد: هفته آینده درها "
        "گشوده می‌شود و سی تخت داریم.",
        [
            ("indirect", "هفته آینده درها گشوده می‌شود.", "کیمیا پزشکیان"),
            ("open", "هفته آینده درها گشوده می‌شود و سی تخت داریم.", "کیمیا پزشکیان"),
        ],
        id="a statement with that, the name further down",
    ),
    pytest.param(
        "روزآوا/ گلدشت رئيس درمانگاه گلدشت گفت: سي تخت داريم و هفته آينده درها گشوده مي شود.\n"
        "به گزارش روزآوا، كيميا پزشكيان روز شنبه در نشست خبري افزود: پزشك كم نداريم.",
        [
            ("open", "سي تخت داريم و هفته آينده درها گشوده مي شود.", "كيميا پزشكيان"),
            ("open", "پزشك كم نداريم.", "كيميا پزشكيان"),
        ],
        id="a dateline glued to it, Arabic letters",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="a dateline that no list knows is taken for the speaker",
        ),
    ),
    pytest.param(
        "به گفته رئیس درمانگاه گلدشت، هفته آینده درها گشوده می‌شود.\n"
        "به گزارش روزآوا، کیمیا پزشکیان، رئیس درمانگاه گلدشت، با بیان این مطلب گفت: سی تخت داریم.",
        [
            ("indirect", "هفته آینده درها گشوده می‌شود.", "کیمیا پزشکیان"),
            ("open", "سی تخت داریم.", "کیمیا پزشکیان"),
        ],
        id="according to, then with this statement",
    ),
    pytest.param(
        "گلدشت - رئیس درمانگاه گلدشت با اعلام اینکه هفته آینده درها گشوده می‌شود، از خیّران "
        "قدردانی کرد.\n"
        "کیمیا پزشکیان افزود: سی تخت را مردم خریدند.",
        [
            ("indirect", "هفته آینده درها گشوده می‌شود", "کیمیا پزشکیان"),
            ("open", "سی تخت را مردم خریدند.", "کیمیا پزشکیان"),
        ],
        id="announcing that, the name without its office",
    ),
    pytest.param(
        "«هفته آینده درها گشوده می‌شود.» کیمیا پزشکیان، رئیس درمانگاه گلدشت، با این جمله خیال "
        "مردم را آسوده کرد.\n"
        "او گفت: سی تخت داریم.",
        [
            ("direct", "هفته آینده درها گشوده می‌شود.", "کیمیا پزشکیان"),
            ("open", "سی تخت داریم.", "کیمیا پزشکیان"),
        ],
        id="a quotation alone opens it",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="marks of another kind, or beside an unusual cue",
        ),
    ),
    pytest.param(
        "سی تخت، دو پزشک و یک آمبولانس: درمانگاه گلدشت هفته آینده باز می‌شود. مردم از این خبر "
        "شادند.\n"
        "این درمانگاه ده سال بسته بود.",
        [],
        id="a feature without any speaker",
    ),
    pytest.param(
        "هفته آینده درها را می‌گشاییم\n"
        "روزآوا - رئیس درمانگاه گلدشت گفت: هفته آینده درها را می‌گشاییم.\n"
        "به گزارش روزآوا، کیمیا پزشکیان در نشست خبری با بیان اینکه هفته آینده درها گشوده می‌شود، "
        "افزود: سی تخت داریم.",
        [
            ("heading", "هفته آینده درها را می‌گشاییم", "کیمیا پزشکیان"),
            ("open", "هفته آینده درها را می‌گشاییم.", "کیمیا پزشکیان"),
            ("indirect", "هفته آینده درها گشوده می‌شود", "کیمیا پزشکیان"),
            ("open", "سی تخت داریم.", "کیمیا پزشکیان"),
        ],
        id="headline, lead and body say one thing",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="a dateline that no list knows is taken for the speaker",
        ),
    ),
    pytest.param(
        "رئیس درمانگاه گلدشت بر لزوم گشایش هرچه زودتر بخش زنان تأکید کرد و خواستار کمک خیّران شد.\n"
        "کیمیا پزشکیان گفت: بخش زنان باید زودتر باز شود.",
        [("open", "بخش زنان باید زودتر باز شود.", "کیمیا پزشکیان")],
        id="stressed a need, called for help",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_leads(text: str, expected: list[Said]) -> None:
    found, wanted = compared(text, expected)
    assert found == wanted
