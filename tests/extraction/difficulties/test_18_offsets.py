"""Difficulty 18: offsets count code points of the text, with emoji, flags and joiners in it."""

from __future__ import annotations

import pytest

from desktop.article.article import Article
from desktop.article.reading import Quote
from desktop.article.span import Span
from desktop.extraction import speech
from tests.extraction.difficulties.tables import Said, compared

ROWS = [
    pytest.param(
        "🔹 ژاله رهنما، استاد اقتصاد، گفت: بازار 📈 آرام می‌شود.\n🆔 @rozava_channel",
        [("open", "بازار 📈 آرام می‌شود.", "ژاله رهنما")],
        id="a bullet, a chart, a channel's address",
    ),
    pytest.param(
        "پیتر هالبرگ 🇫🇮 نخست‌وزیر فنلاند گفت: بازی 🇮🇷 و 🇫🇮 خوب بود. 🏆 مال هر دو است.\n"
        "وی افزود: فردا 👨‍👩‍👧‍👦 خانواده‌ها می‌آیند.",
        [
            ("open", "بازی 🇮🇷 و 🇫🇮 خوب بود. 🏆 مال هر دو است.", "پیتر هالبرگ"),
            ("open", "فردا 👨‍👩‍👧‍👦 خانواده‌ها می‌آیند.", "پیتر هالبرگ"),
        ],
        id="flags and a family of joined signs",
    ),
    pytest.param(
        "🔴 رهنما: بازار آرام می‌شود\n"
        "🎙 ژاله رهنما، استاد اقتصاد، گفت: بازار تا پایان ماه آرام می‌شود.",
        [
            ("heading", "بازار آرام می‌شود", "ژاله رهنما"),
            ("open", "بازار تا پایان ماه آرام می‌شود.", "ژاله رهنما"),
        ],
        id="a headline behind a red dot",
    ),
    pytest.param(
        "#فوری 🔴🔴\n📸 عکس: لادن مهرگان.\n👇👇👇\n🕖 زمان: ۱۹:۳۰ - 📍 مکان: تالار بهار.",
        [],
        id="signs, tags and labels without speech",
    ),
    pytest.param(
        "ژاله رهنما 🎓 با بیان اینکه «دلار 💵 پایین می‌آید»، گفت: «شتاب نکنید 🙏🏽 و بفروشید.»",
        [
            ("direct", "دلار 💵 پایین می‌آید", "ژاله رهنما"),
            ("direct", "شتاب نکنید 🙏🏽 و بفروشید.", "ژاله رهنما"),
        ],
        id="signs within marks, a tone of skin",
    ),
    pytest.param(
        "ژاله رهنما، استاد اقتصاد، گفت:\n1️⃣ بازار آرام می‌شود.\n2️⃣ دلار پایین می‌آید.",
        [
            ("open", "بازار آرام می‌شود.", "ژاله رهنما"),
            ("continuation", "دلار پایین می‌آید.", "ژاله رهنما"),
        ],
        id="a list numbered by keycaps",
    ),
    pytest.param(
        "𝗥𝗢𝗭𝗔𝗩𝗔 | ژاله رهنما، استاد اقتصاد، گفت که می‌توان\u200c\u200c امیدوار بود و نیم‌فاصله‌ها را "
        "نگه داشت.",
        [
            (
                "indirect",
                "می‌توان\u200c\u200c امیدوار بود و نیم‌فاصله‌ها را نگه داشت.",
                "ژاله رهنما",
            )
        ],
        id="letters beyond the basic plane, doubled joiners",
    ),
    pytest.param(
        "🎙ژاله رهنما استاد اقتصاد گفت: بازار✅آرام می‌شود.\n🎙وی افزود: دلار💵پایین می‌آید.",
        [
            ("open", "بازار✅آرام می‌شود.", "ژاله رهنما"),
            ("open", "دلار💵پایین می‌آید.", "ژاله رهنما"),
        ],
        id="signs glued to the words",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_offsets(text: str, expected: list[Said]) -> None:
    found, wanted = compared(text, expected)
    assert found == wanted


PLACED = [
    # text, where each quote stands: cue, source and content
    pytest.param(
        "🔹ژاله رهنما گفت: بالا 📈 می‌رود.",
        [((12, 15), (1, 11), (17, 31))],
        id="one sign before, one within",
    ),
    pytest.param(
        "🇮🇷🇫🇮\nژاله رهنما گفت: می‌رود.\nوی افزود: هرگز 🙏🏽 نمی‌رود.",
        [((16, 19), (5, 15), (21, 28)), ((32, 37), (29, 31), (39, 55))],
        id="flags on a line of their own",
    ),
    pytest.param(
        "ژاله رهنما گفت: می‌رود.\r\nوی افزود: نمی‌رود.\r\n",
        [((11, 14), (0, 10), (16, 23)), ((27, 32), (24, 26), (34, 42))],
        id="a line end of two characters counts as one",
    ),
    pytest.param(
        "\n\n👨‍👩‍👧‍👦 «پل باز می‌شود و راه هموار است»؛ این را ژاله رهنما می‌گوید.",
        [((61, 68), (50, 60), (11, 40))],
        id="a quote before its cue, after empty lines",
    ),
]
Place = tuple[int, int]


@pytest.mark.parametrize(("text", "places"), PLACED)
def test_where_they_stand(text: str, places: list[tuple[Place, Place, Place]]) -> None:
    quotes = speech(Article.of(text)).quotes
    found = [(one.cue, one.source, one.content) for one in quotes]
    assert found == [tuple(Span(*place) for place in quote) for quote in places]


BODY = (
    "ژاله رهنما، استاد اقتصاد، با بیان اینکه بازار آرام می‌شود، گفت: دلار پایین می‌آید.\n"
    "وی تأکید کرد که شتاب نکنید. «خانه را نفروشید و بمانید»؛ این را رهنما می‌گوید."
)


@pytest.mark.parametrize(
    "before", ["🔹\n", "🇮🇷🇫🇮\n\n", "👨‍👩‍👧‍👦\u200c 𝗔\n", "\u200f\n \t\n", "\n\n\n"]
)
def test_what_stands_before_moves_everything(before: str) -> None:
    def spans(text: str, less: int) -> list[list[tuple[int, int] | None]]:
        def moved(span: Span | None) -> tuple[int, int] | None:
            return None if span is None else (span.start - less, span.end - less)

        def of(quote: Quote) -> list[Span | None]:
            return [quote.content, quote.cue, quote.source, *(one.span for one in quote.reasons)]

        return [[moved(span) for span in of(one)] for one in speech(Article.of(text)).quotes]

    assert len(spans(BODY, 0)) == 4
    assert spans(before + BODY, len(before)) == spans(BODY, 0)
