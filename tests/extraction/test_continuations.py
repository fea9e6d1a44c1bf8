"""Lines that go on with the speech of the line before."""

from __future__ import annotations

import pytest

from tests.extraction.sentences import reported

SPOKEN = "نگار پیرایش، مدیر سد ارم، گفت: "
NAME = "نگار پیرایش"

GOING_ON = [
    # text, [(rule, content)] of what goes on
    pytest.param(
        f"{SPOKEN}«پل باز است.\nراه هم باز است.»\nراه بسته شد.",
        [("quote.carried", "راه هم باز است.")],
        id="marks over two lines",
    ),
    pytest.param(
        f"{SPOKEN}پل را ساختیم.\nما از کسی پول نگرفتیم.\nراه بسته شد.",
        [("quote.first_person", "ما از کسی پول نگرفتیم.")],
        id="somebody speaks of himself",
    ),
    pytest.param(
        f"{SPOKEN}پل باز است.\nدوباره به خانه برمی‌گرديم و كار مي‌كنيم.",
        [("quote.first_person", "دوباره به خانه برمی‌گرديم و كار مي‌كنيم.")],
        id="by the verb alone, in Arabic letters",
    ),
    pytest.param(
        f"{SPOKEN}پل باز است.\nراه را هم آماده کرده ایم.",
        [("quote.first_person", "راه را هم آماده کرده ایم.")],
        id="without the half-space",
    ),
    pytest.param(
        "در بیانیه وزارت نیرو آمده است: پل باز است.\nراه نیز باز خواهد ماند.\nشهر آرام است.",
        [("quote.statement", "راه نیز باز خواهد ماند."), ("quote.statement", "شهر آرام است.")],
        id="a document's words",
    ),
    pytest.param(
        f"{SPOKEN}همه باید چتر داشته باشند.\nآنان باید کفش هم داشته باشند. وی گفت: راه باز است.",
        [("quote.before_cue", "آنان باید کفش هم داشته باشند.")],
        id="the reporter is back later in the line",
    ),
    pytest.param(
        f"{SPOKEN}مرز در دست پ.\nک.\nک بود.",
        [("quote.broken_line", "ک."), ("quote.broken_line", "ک بود.")],
        id="line ends in an abbreviation",
    ),
    pytest.param(
        f"{SPOKEN}\n- پل باز شود.\n- راه باز شود.\nراه بسته شد.",
        [("quote.list", "راه باز شود.")],
        id="a list",
    ),
]
NEW = [
    pytest.param(f"{SPOKEN}پل باز است.\nراه تا شب بسته شد.", id="narration"),
    pytest.param(f"{SPOKEN}پل باز است.\nوی افزود: ما راه را هم ساختیم.", id="a cue of its own"),
    pytest.param(
        f"{SPOKEN}پل باز است.\nکاوه بهرنگی نیز گفت که ما راه را ساختیم.", id="without a colon"
    ),
    pytest.param(f"{SPOKEN}پل باز است.\nراه تازه ما\nما راه را ساختیم.", id="past a heading"),
    pytest.param(f"{SPOKEN}پل باز است.\nبه او سلام رسید و انجام کار تمام شد.", id="nouns in «ـم»"),
    pytest.param("نگار پیرایش گفت که پل باز است.\nما راه را ساختیم.", id="no open speech"),
    pytest.param("نگار پیرایش گفت که پل باز است و رفت.\nما راه را ساختیم.", id="past its end"),
    pytest.param(f"{SPOKEN}«پل باز است.»\nراه هم باز است.»", id="marks closed before"),
    pytest.param(f"{SPOKEN}\n• پل باز شود.\nراه بسته شد.", id="past a list"),
    pytest.param(f"{SPOKEN}پل باز است.\nکتاب «پل و\nراه» منتشر شد.", id="marks of a title"),
    pytest.param("نگار پیرایش به سد ارم رفت.\nما راه را ساختیم.", id="nobody has spoken"),
]


@pytest.mark.parametrize(("text", "expected"), GOING_ON)
def test_a_line_goes_on(text: str, expected: list[tuple[str, str]]) -> None:
    found = [one for one in reported(text) if one[0] == "continuation"]
    assert [content for _, content, *_ in found] == [content for _, content in expected]
    assert all(rule in one[3] for one, (rule, _) in zip(found, expected, strict=True))
    assert {name for *_, name, _ in found} <= {NAME, "وزارت نیرو"}


@pytest.mark.parametrize("text", NEW)
def test_a_line_begins_anew(text: str) -> None:
    assert "continuation" not in [kind for kind, *_ in reported(text)]
