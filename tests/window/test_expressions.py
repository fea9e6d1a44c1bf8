"""Regular expressions: found in code points, told when wrong, and never a hang."""

from __future__ import annotations

import time

import pytest

from desktop.article.span import Span
from desktop.window import expressions
from desktop.window.expressions import BadExpression, CostlyExpression, Expressions, literally


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"\d+", "۳+۳ و 12", ["۳", "۳", "12"]),
        (r"می\S+", "می‌رود و می‌آید", ["می‌رود", "می‌آید"]),
        (r"^وی\b", "وی گفت\nوی افزود", ["وی", "وی"]),
        ("bbc|nato", "BBC و NATO", ["BBC", "NATO"]),
        ("🙂پ.", "🙂🙂پل", ["🙂پل"]),
        (r"پل$", "پل\nراه", ["پل"]),
        ("x*", "axxb", ["xx"]),
        ("", "پل", []),
    ],
)
def test_what_is_found(pattern: str, text: str, found: list[str]) -> None:
    hits = Expressions(text).find(pattern)
    assert [span.of(text) for span in hits.spans] == found


@pytest.mark.parametrize(
    "words", ["می‌رود", "۳+۳", "(BBC)", r"a\b", "چه شد؟", "$5.0 [x] {2} ^|*?", "🙂 - #"]
)
def test_words_are_found_as_they_stand(words: str) -> None:
    text = f"الف {words} ب"
    assert [span.of(text) for span in Expressions(text).find(literally(words)).spans] == [words]


def test_letters_stay_readable() -> None:
    assert literally("می‌رود «شاید» ۳") == "می‌رود «شاید» ۳"


def test_whole_words_only() -> None:
    assert Expressions("می‌رود، می رود").find("می", whole_words=True).spans == (Span(8, 10),)


def test_more_than_anyone_steps_through_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions, "MOST", 2)
    assert not Expressions("پل پل پل").find("پ").are_all
    assert len(Expressions("پل پل پل").find("پ").spans) == 2


@pytest.mark.parametrize(("pattern", "place"), [("(پل", 3), ("پل[", 3), ("*پل", 1), ("(", 1)])
def test_what_is_no_expression_says_where(pattern: str, place: int) -> None:
    with pytest.raises(BadExpression) as wrong:
        Expressions("پل کهنه").find(pattern)
    assert wrong.value.place == place


@pytest.mark.parametrize("pattern", [r"(پ+)+$", r"(\w+\s?)+\d!", r"(پ|پپ)+ج", "ل(پ+)+ج"])
def test_what_never_ends_is_given_up(pattern: str) -> None:
    text = "پل " + "پ" * 400 + "ا" + "ل" + "پ" * 400 + "ا ۱ج!"
    start = time.process_time()
    with pytest.raises(CostlyExpression):
        Expressions(text).find(pattern)
    assert time.process_time() - start < 10


def test_many_slow_matches_are_given_up_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions, "PATIENCE", 0.0)
    with pytest.raises(CostlyExpression):
        Expressions("پل پل").find("پل")
