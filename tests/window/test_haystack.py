"""What a filter leaves: folded like what is found, all words, names with quotes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.reading import Quote, QuoteKind, Reading, Speaker, Topic
from desktop.article.span import Span
from desktop.language.finding import alike
from desktop.window.haystack import Haystack, Left
from tests.window.conftest import QUOTES, TEXT

EVERY = frozenset(quote.id for quote in QUOTES if quote.restates is None)


def left_of(said: str, asked: str, topic: str = "بودجهٔ شهر") -> Left | None:
    """What is left of one quote of «مهناز رادپور» and one topic."""
    quote = Quote("q1", QuoteKind.OPEN, Span(0, len(said)), speaker="s1")
    speaker = Speaker("s1", "مهناز رادپور", "شهردار تهران", aliases=("خانم رادپور", "وی"))
    reading = Reading((quote,), (speaker,), (Topic("t1", topic, 1.0, ()),))
    return Haystack(said, reading, "گویندهٔ نامشخص", alike).left(asked)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("من فکر میکنم", "می‌کنم"),
        ("من فکر می‌کنم", "میکنم"),
        ("من فکر می‌کنم", "می کنم"),
        ("می کنم", "میکنم"),
        ("علی‌اف آمد", "علیاف"),
        ("عراقچی گفت", "عراقچي"),
        ("شرکت", "شركت"),
        ("آذربایجان", "اذربايجان"),
        ("اذربایجان", "آذربایجان"),
        ("رئیس جمهور", "رییس‌جمهور"),
        ("رییسجمهور", "رئیس جمهور"),
        ("مسئول", "مسیول"),
        ("مؤسسه", "موسسه"),
        ("خانهٔ ما", "خانه"),
        ("کاملاً", "کاملا"),
        ("سَد کـــرج", "سد کرج"),
        ("نشست ۳+۳ در باکو", "3+3"),
        ("نشست 3+3 در باکو", "۳+۳"),
        ("نشست ٣+٣ در باکو", "۳+ ۳"),
        ("NATO said so", "nato"),
        ("آن «پل کهنه» است", '"پل کهنه"'),
        ("آن “پل” است", "«پل»"),
        ("آب و برق گران شد", "برق آب"),
    ],
)
def test_it_finds_in_spite_of_spelling(said: str, asked: str) -> None:
    found = Haystack(
        said,
        Reading((Quote("q1", QuoteKind.OPEN, Span(0, len(said))),)),
        "",
        alike,
    ).left(asked)
    assert found == Left(frozenset({"q1"}))


@pytest.mark.parametrize(
    ("asked", "quotes", "topics"),
    [
        ("رادپور", {"q1"}, set()),
        ("شهردار", {"q1"}, set()),
        ("خانم", {"q1"}, set()),
        ("رادپور پل", {"q1"}, set()),
        ("پل رادپور", {"q1"}, set()),
        ("رادپور سد", set(), set()),
        ("بودجه", set(), {"t1"}),
        ("شهر", {"q1"}, {"t1"}),
        ("زنبور", set(), set()),
    ],
)
def test_names_roles_words_and_topics_are_looked_through_at_once(
    asked: str, quotes: set[str], topics: set[str]
) -> None:
    assert left_of("پل تازه باز شد", asked) == Left(frozenset(quotes), frozenset(topics))


@pytest.mark.parametrize("asked", ["", "   ", "\u200c", "\u064e"])
def test_nothing_asked_filters_nothing(asked: str) -> None:
    assert left_of("پل تازه باز شد", asked) is None


def test_spaces_are_ignored_only_where_nothing_is_found_otherwise() -> None:
    text = "رییسجمهور آمد. رئیس جمهور رفت. رئیس جمعی جم هور رفت."
    stretches = ((0, 14), (15, 30), (31, len(text)))
    quotes = [
        Quote(f"q{number}", QuoteKind.OPEN, Span(*stretch))
        for number, stretch in enumerate(stretches, 1)
    ]
    for among, asked, found in (
        (quotes, "رییسجمهور", {"q1"}),
        (quotes[1:], "رییسجمهور", {"q2"}),
        (quotes[1:], "رفت رییسجمهور", {"q2"}),
        (quotes[2:], "جمهور", {"q3"}),
        (quotes[2:], "رییسجمهور", set()),
    ):
        assert Haystack(text, Reading(tuple(among)), "", alike).left(asked) == Left(
            frozenset(found)
        )


def test_nobody_known_is_found_by_what_he_is_called(reading: Reading) -> None:
    found = Haystack(TEXT, reading, "گویندهٔ نامشخص", alike).left("نامشخص")
    assert found == Left(frozenset({"q8"}))


def test_everything_is_folded_once(reading: Reading) -> None:
    folded: list[str] = []

    def watched(text: str) -> str:
        folded.append(text)
        return alike(text)

    haystack = Haystack(TEXT, reading, "", watched)
    before = len(folded)
    for asked in ("پ", "پل", "پل ت", "پلتازه", "زنبور"):
        haystack.left(asked)
    assert len(folded) == before + 5


@given(st.sampled_from(sorted(EVERY)), st.data())
def test_every_stretch_of_a_quote_finds_it(quote_id: str, data: st.DataObject) -> None:
    reading = Reading(QUOTES, (Speaker("s1", "رادپور"), Speaker("s2", "شهروند")))
    quote = reading.quote(quote_id)
    assert quote is not None
    words = quote.content.of(TEXT)
    start = data.draw(st.integers(0, len(words) - 1))
    asked = words[start : data.draw(st.integers(start + 1, len(words)))]
    found = Haystack(TEXT, reading, "", alike).left(asked)
    assert found is None or quote_id in found.quotes
    assert (found is None) == (not alike(asked).split())
