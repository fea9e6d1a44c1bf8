"""Names that nothing introduces."""

from __future__ import annotations

import pytest

from desktop.extraction.bare_names import bare
from desktop.language.mentions import Mention, MentionKind
from desktop.language.tokens import Tokens
from tests.extraction.sentences import cues_of, wording

NAMES = [
    # sentence, the name, all that is said of him
    ("نیک‌فرد ادامه داد", "نیک‌فرد", "نیک‌فرد"),
    ("نيك‌فرد ادامه داد", "نيك‌فرد", "نيك‌فرد"),
    ("نیک فرد ادامه داد", "نیک فرد", "نیک فرد"),
    ("سپهری نیز گفت", "سپهری", "سپهری"),
    ("مانلی بهرنگی گفت", "مانلی بهرنگی", "مانلی بهرنگی"),
    ("ویتال هین گفت", "ویتال هین", "ویتال هین"),
    ("موله با اشاره به راه گفت", "موله", "موله"),
    ("پولادگر، مدیر سد، گفت", "پولادگر", "پولادگر، مدیر سد"),
    ("رادان سفیر آمریکا گفت", "رادان", "رادان سفیر آمریکا"),
    ("کرت دل بن، مدیر سد، گفت", "کرت دل بن", "کرت دل بن، مدیر سد"),
    ("«سپاستین کو» ضمن تشکر گفت", "سپاستین کو", "«سپاستین کو»"),
]


def before_cue(sentence: str) -> tuple[Tokens, Mention | None]:
    tokens = Tokens.of(sentence)
    return tokens, bare(tokens, 0, cues_of(tokens)[-1].first)


@pytest.mark.parametrize(("sentence", "name", "whole"), NAMES)
def test_unknown_words_where_only_a_subject_can_stand(sentence: str, name: str, whole: str) -> None:
    tokens, found = before_cue(sentence)
    assert found is not None
    assert found.kind is MentionKind.NAME
    assert wording(sentence, tokens, found.name) == name
    assert wording(sentence, tokens, found) == whole


@pytest.mark.parametrize(
    "sentence",
    [
        "کتاب ادامه داد",
        "تابستان گفت",
        "مقاله بهرنگی گفت",
        "استعفای بهرنگی گفت",
        "خانه‌های گلدشت گفت",
        "رادمنش را دیدند و گفت",
        "رادمنش از او شنید و گفت",
        "رادمنش و همراهان گفتند",
        "«سپاستین کو» را دیدند و گفت",
        "سنندج ادامه داد",
    ],
)
def test_nobody_where_the_words_are_something_else(sentence: str) -> None:
    assert before_cue(sentence)[1] is None
