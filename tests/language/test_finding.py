"""Finding in Persian: what counts as alike, whole words, spaces, and the way back to the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.span import Span
from desktop.language import finding
from desktop.language.finding import Shadow, stands_alone
from desktop.language.folding import fold

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt")).read_text(encoding="utf-8")


def found(pattern: str, text: str, whole_words: bool = False) -> list[str]:
    """What is found, as it stands in the text."""
    hits = Shadow(text).find(pattern, whole_words)
    return [span.of(text) for span in hits.spans]


# Each row is one thing that finding does not look at; either spelling finds the other.
ALIKE = {
    "half-space": ("می‌کنم", "میکنم"),
    "half-space in a compound": ("گفت‌وگو", "گفتوگو"),
    "half-space in a name": ("علی‌اف", "علیاف"),
    "zero-width joiner": ("ه‍.ش", "ه.ش"),
    "marks of direction": ("سد\u200e کرج\u2069", "سد کرج"),
    "Arabic yeh": ("عراقچي", "عراقچی"),
    "Arabic yeh in the middle": ("آذربايجان", "آذربایجان"),
    "alef maksura": ("موسى", "موسی"),
    "yeh with hamza": ("مسئول", "مسیول"),
    "Arabic kaf": ("كشور", "کشور"),
    "alef with madda": ("آذربایجان", "اذربایجان"),
    "alef with hamza above": ("تأکید", "تاکید"),
    "alef with hamza below": ("إیران", "ایران"),
    "alef wasla": ("ٱلله", "الله"),
    "waw with hamza": ("مؤثر", "موثر"),
    "teh marbuta": ("مراقبة", "مراقبه"),
    "heh with yeh": ("خانۀ", "خانه"),
    "hamza over heh": ("خانهٔ", "خانه"),
    "vowel sign": ("مِهر", "مهر"),
    "doubling": ("محمّد", "محمد"),
    "tanwin": ("کاملاً", "کاملا"),
    "kashida": ("ســلام", "سلام"),
    "Persian digits": ("۱۴۰۳", "1403"),
    "Arabic digits": ("١٤٠٣", "۱۴۰۳"),
    "digits with a sign": ("۳+۳", "3+3"),
    "guillemets": ("«بله»", "“بله”"),
    "straight quotation marks": ("«بله»", '"بله"'),
    "capitals": ("BBC", "bbc"),
    "presentation forms": ("ﺳلام", "سلام"),
    "a wide space": ("دو\u00a0واژه", "دو واژه"),
}


@pytest.mark.parametrize(("one", "other"), ALIKE.values(), ids=ALIKE.keys())
def test_either_spelling_finds_the_other(one: str, other: str) -> None:
    for pattern, word in ((one, other), (other, one)):
        text = f"پیش {word} پس"
        assert found(pattern, text) == [word]
        assert not Shadow(text).find(pattern).ignores_spaces


@pytest.mark.parametrize(
    ("pattern", "word"),
    [("باز", "بار"), ("۳", "۲"), ("پل", "بل"), ("گل", "کل"), ("می کنم", "نمیکند")],
)
def test_what_is_not_alike(pattern: str, word: str) -> None:
    assert found(pattern, f"پیش {word} پس") == []


# How often it stands there as typed, whatever the spelling, and whatever the spaces.
ON_THE_SEED = {
    "می‌کنم": (0, 2, 2),
    "می كنم": (0, 0, 2),
    "رئیس جمهور": (0, 0, 1),
    "3+3": (0, 5, 6),
    "۳+ ۳": (1, 1, 6),
    "علی‌اف": (0, 2, 2),
    "آذربايجان": (0, 13, 13),
    "اذربایجان": (0, 13, 13),
    "عراقچي": (0, 5, 5),
    "گفت‌وگو": (0, 1, 1),
}


@pytest.mark.parametrize(("pattern", "counts"), ON_THE_SEED.items())
def test_on_the_seed(pattern: str, counts: tuple[int, int, int]) -> None:
    typed, folded, loose = counts
    hits = Shadow(SEED).find(pattern)
    assert SEED.count(pattern) == typed
    assert len(hits.spans) == (folded or loose)
    assert hits.ignores_spaces == (not folded)
    # With its spaces gone, the text has what is found whatever the spaces.
    without = Shadow(SEED.replace(" ", "")).find(pattern.replace(" ", ""))
    assert len(without.spans) == loose


# The pattern, the text, and how often it stands there as a word of its own.
WHOLE = [
    ("می", "می‌کنم و می رود", 1),
    ("می", "می\u200cکنم", 0),
    ("می", "میکنم", 0),
    ("کنم", "می‌کنم", 0),
    ("می‌کنم", "گفت: «می‌کنم.»", 1),
    ("ویروس", "بالویروس، ویروس", 1),
    ("ویروس", "ویروس‌ها ویروسی ویروسِ تازه", 1),
    ("مهر", "مِهر، مهرِ، مهرش", 2),
    ("۳", "۳+۳ و ۱۳ و ۳۰", 2),
    ("۳", "آزمون۳", 0),
    ("شش", "شش ۶شش", 1),
    ("BBC", "BBCفارسی (BBC)", 1),
    ("پل", "پل", 1),
    ("پل", "پل‌ کهنه، پلـ", 2),
    ("پل کهنه", "پلکهنه بود", 1),
    ("پل کهنه", "پلکهنه‌ها", 0),
]


@pytest.mark.parametrize(("pattern", "text", "count"), WHOLE)
def test_whole_words(pattern: str, text: str, count: int) -> None:
    assert len(found(pattern, text, whole_words=True)) == count


@pytest.mark.parametrize(
    ("pattern", "text", "covered"),
    [
        ("مهر", "مهرِ مادر", "مهرِ"),
        ("کاملا", "کاملاً درست", "کاملاً"),
        ("می", "می‌کنم", "می‌"),
        ("گفت", "گفتــگو", "گفتــ"),
        ("خانه", "خانهٔ ما", "خانهٔ"),
        ("رئیس جمهور", "رییسجمهور ما", "رییسجمهور"),
        ("رییسجمهور", "رئیس جمهورِ ما", "رئیس جمهورِ"),
    ],
)
def test_whole_letters_are_covered(pattern: str, text: str, covered: str) -> None:
    assert found(pattern, text) == [covered]


def test_spaces_count_while_there_is_something_to_find() -> None:
    text = "رئیس جمهور و رئیسجمهور"
    assert found("رئیس جمهور", text) == ["رئیس جمهور"]
    assert found("رئیس  جمهور", text) == ["رئیس جمهور", "رئیسجمهور"]
    assert Shadow(text).find("رئیس  جمهور").ignores_spaces


def test_no_place_reaches_over_the_end_of_a_line() -> None:
    assert found("پل کهنه", "پل\nکهنه") == []


@pytest.mark.parametrize("pattern", ["", " ", "\t  "])
def test_a_blank_pattern_stands_nowhere(pattern: str) -> None:
    assert found(pattern, "پل کهنه بود") == []


def test_what_folding_drops_is_found_where_it_alone_is_asked_for() -> None:
    assert found("\u064b", "کاملاً و واقعاً") == ["\u064b"] * 2
    assert found("\u200c", "می‌رود") == ["\u200c"]


def test_signs_of_regular_expressions_are_words_like_others() -> None:
    assert found("(BBC).*", "به (BBC).* گفت") == ["(BBC).*"]


def test_more_than_anyone_steps_through_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "MOST", 3)
    shadow = Shadow("پل " * 4)
    assert (len(shadow.find("پل").spans), shadow.find("پل").are_all) == (3, False)
    assert Shadow("پل " * 3).find("پل").are_all


def test_wide_code_points_count_as_one() -> None:
    text = "🙂🙂 پل 🙂"
    assert Shadow(text).find("پل").spans == (Span(3, 5),)
    assert found("🙂", text) == ["🙂"] * 3


def test_what_stands_alone() -> None:
    assert stands_alone("می کنم", Span(0, 2))
    assert not stands_alone("می‌کنم", Span(0, 2))
    assert not stands_alone("می‌کنم", Span(0, 3))
    assert not stands_alone("می‌کنم", Span(3, 6))


LETTERS = 'ابیيكکآأۀؤئ‌ًَِـ\u200f\u2067 «»"۱٢3🙂Aaﻻ\n'


def alike(text: str) -> str:
    """The text as finding compares it, code point by code point, by another way than its own."""
    lower = (fold(letter).text.lower() for letter in text)
    return "".join('"' if letter in ("«", "»") else letter for letter in lower)


@given(st.text(LETTERS, max_size=60), st.text(LETTERS, min_size=1, max_size=4))
def test_every_hit_is_what_was_asked_for(text: str, pattern: str) -> None:
    hits = Shadow(text).find(pattern)
    wanted, spaces = alike(pattern), hits.ignores_spaces
    for span in hits.spans:
        seen = alike(span.of(text))
        assert seen.replace(" ", "") == wanted.replace(" ", "") if spaces else seen == wanted
    ends = [span.end for span in hits.spans]
    assert all(end <= span.start for end, span in zip(ends, hits.spans[1:], strict=False))


@given(st.text(LETTERS, max_size=60), st.data())
def test_what_stands_in_the_text_is_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    pattern = text[start : start + 4]
    if alike(pattern).strip() and "\n" not in pattern:
        assert Shadow(text).find(pattern).spans


@given(st.text(LETTERS, max_size=60), st.text(LETTERS, min_size=1, max_size=3))
def test_whole_words_are_those_that_stand_alone(text: str, pattern: str) -> None:
    some, whole = Shadow(text).find(pattern), Shadow(text).find(pattern, whole_words=True)
    if alike(pattern).strip():
        assert all(stands_alone(text, span) for span in whole.spans)
    if alike(pattern).strip() and len(some.spans) == 1 and stands_alone(text, some.spans[0]):
        assert whole.spans == some.spans
