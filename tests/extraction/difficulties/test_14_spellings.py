"""Difficulty 14: half-spaces missing or mixed, «ي» and «ك», doubled spaces, marks on letters."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.extraction.difficulties.tables import Said, compared

ROWS = [
    pytest.param(
        "مهندس بهروز ميرزايي رئيس كميسيون عمران شوراي اسلامي شهر گفت: پياده روها را مي سازيم و "
        "كسي زمين نمي خورد.",
        [
            (
                "open",
                "پياده روها را مي سازيم و كسي زمين نمي خورد.",
                "بهروز ميرزايي",
            )
        ],
        id="Arabic letters, spaces for half-spaces",
    ),
    pytest.param(
        "پونه راست گفتار، مدير پناهگاه حيوانات، مي گويد: سگها را واكسن زديم.\n"
        "راستگفتار ميافزايد: سرپرست ميخواهند.\n"
        "راست‌گفتار می‌گوید: هر خانه‌ای جای یکی هست.",
        [
            ("open", "سگها را واكسن زديم.", "پونه راست گفتار"),
            ("open", "سرپرست ميخواهند.", "پونه راست گفتار"),
            ("open", "هر خانه‌ای جای یکی هست.", "پونه راست گفتار"),
        ],
        id="one surname in three spellings",
        marks=pytest.mark.xfail(
            strict=True,
            raises=AssertionError,
            reason="a name that no list knows is dropped for the office beside it",
        ),
    ),
    pytest.param(
        "به  گزارش  روزآوا،  جلال   موحدیان،  رئیس  مرکز  بهداشت،  گفت:  سرخک  نداریم.",
        [("open", "سرخک  نداریم.", "جلال موحدیان")],
        id="doubled and trebled spaces",
    ),
    pytest.param(
        "جلال موحّدیان، رئیسِ مرکزِ بهداشتِ دیلمان، تأکیـــد کرد: سرخک نداریم.\n"
        "موحدیان گفت: دورهٔ نهفتگی آن ده روز است.",
        [
            ("open", "سرخک نداریم.", "جلال موحّدیان"),
            ("open", "دورهٔ نهفتگی آن ده روز است.", "جلال موحّدیان"),
        ],
        id="vowel marks and a drawn-out letter",
    ),
    pytest.param(
        "به گفته‌ی صبا کریم‌زادگان، مدیر سرا، نیمی از مهمانان از خارج می‌آیند.\n"
        "به گفتۀ وی، تابستان پر است.\n"
        "به گفته ي اين مدير، پاييز هم خالي نيست.",
        [
            ("indirect", "نیمی از مهمانان از خارج می‌آیند.", "صبا کریم‌زادگان"),
            ("indirect", "تابستان پر است.", "صبا کریم‌زادگان"),
            ("indirect", "پاييز هم خالي نيست.", "صبا کریم‌زادگان"),
        ],
        id="the ezafe after a silent letter",
    ),
    pytest.param(
        "صبا کریم‌زادگان، مدیر سرا, گفت: قیمتها ۱٬۲۰۰٬۰۰۰ تومان است; گرانتر نمیشود, ارزانتر هم.",
        [
            (
                "open",
                "قیمتها ۱٬۲۰۰٬۰۰۰ تومان است; گرانتر نمیشود, ارزانتر هم.",
                "صبا کریم‌زادگان",
            )
        ],
        id="Latin commas and semicolons",
    ),
    pytest.param(
        "\u200fصبا کریم‌زادگان\u200c، مدیر\u00a0سرا، گفت\u200f: \u202bاتاق خالی نداریم.\u202c",
        [("open", "اتاق خالی نداریم.", "صبا کریم‌زادگان")],
        id="marks of direction, a hard space",
    ),
    pytest.param(
        "كتابخانه ها و موزه هاي شهر در روزهاي پاياني سال تعطيل نيست. ورزشگاه ها نيز باز مي ماند "
        "و كاركنان به كار خود ادامه مي دهند.",
        [],
        id="Arabic letters and no speech",
    ),
    pytest.param(
        "به گفته مدیر سرا، نیمی از مهمانان خارجی‌اند.\n"
        "به گفته وی، همه اتاق ها تمیزند.\n"
        "به گفته او، مهمانان راضی اند.",
        [
            ("indirect", "نیمی از مهمانان خارجی‌اند.", "مدیر سرا"),
            ("indirect", "همه اتاق ها تمیزند.", "مدیر سرا"),
            ("indirect", "مهمانان راضی اند.", "مدیر سرا"),
        ],
        id="a copula joined to its noun, glued and after a space",
    ),
    pytest.param(
        "حجت الاسلام محمود رضوی منش امام جمعه تالش گفت: دست نیازمندان را بگیریم.\n"
        "حجت‌الاسلام رضوی‌منش افزود: اسراف نکنیم.",
        [
            ("open", "دست نیازمندان را بگیریم.", "محمود رضوی منش"),
            ("open", "اسراف نکنیم.", "محمود رضوی منش"),
        ],
        id="a religious title with a space and with a half-space",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_spellings(text: str, expected: list[Said]) -> None:
    found, wanted = compared(text, expected)
    assert found == wanted


TEXT = (
    "کیوان فیروزه‌کار، رئیس کانون نویسندگان گلدشت، با بیان اینکه کتاب‌فروشی‌ها بسته می‌شوند، "
    "گفت: یک راه مانده است.\n"
    "وی تأکید کرد که یارانه‌ها باید به خوانندگان برسد.\n"
    "«ما تسلیم نمی‌شویم و می‌نویسیم»؛ این را فیروزه‌کار می‌گوید.\n"
    "بخش «خانه کتاب» پنجشنبه‌ها باز است."
)
WANTED: list[Said] = [
    ("indirect", "کتاب‌فروشی‌ها بسته می‌شوند", "کیوان فیروزه‌کار"),
    ("open", "یک راه مانده است.", "کیوان فیروزه‌کار"),
    ("indirect", "یارانه‌ها باید به خوانندگان برسد.", "کیوان فیروزه‌کار"),
    ("direct", "ما تسلیم نمی‌شویم و می‌نویسیم", "کیوان فیروزه‌کار"),
]


def arabic(text: str) -> str:
    return text.replace("ی", "ي").replace("ک", "ك")


def glued(text: str) -> str:
    return text.replace("\u200c", "")


def spaced(text: str) -> str:
    return text.replace("\u200c", " ")


def wide(text: str) -> str:
    return text.replace("\u200c", " ").replace(" ", "  ")


def with_space_before_stops(text: str) -> str:
    return text.replace("،", " ،").replace(":", " :").replace(".", " .").replace("؛", " ؛")


def with_other_letters(text: str) -> str:
    return text.replace("أ", "ا").replace("اینکه", "این که").replace("ۀ", "ه")


def with_joiners_doubled(text: str) -> str:
    return text.replace("\u200c", "\u200c\u200c")


@pytest.mark.parametrize(
    "spelling",
    [
        str,
        arabic,
        glued,
        spaced,
        wide,
        with_space_before_stops,
        with_other_letters,
        with_joiners_doubled,
    ],
)
def test_one_text_in_every_spelling(spelling: Callable[[str], str]) -> None:
    said: list[Said] = [
        (kind, spelling(content), " ".join(spelling(name or "").split()))
        for kind, content, name in WANTED
    ]
    found, wanted = compared(spelling(TEXT), said)
    assert found == wanted
