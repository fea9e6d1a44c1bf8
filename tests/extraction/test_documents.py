"""Statements of documents, and whose they are."""

from __future__ import annotations

import pytest

from desktop.extraction import documents
from desktop.language.mentions import Stretch
from desktop.language.tokens import Tokens
from tests.extraction.sentences import nobody, reported, wording

STATED = [
    # sentence, its verb, whose the document is; "" where it points back or nobody is named
    ("در بیانیه وزارت خارجه آمده است: پل باز است", "آمده است", "وزارت خارجه"),
    ("در بيانيه‌ي وزارت خارجه آمده است: پل باز است", "آمده است", "وزارت خارجه"),
    ("در بیانیه ی وزارت خارجه آمده: پل باز است", "آمده", "وزارت خارجه"),
    ("در اطلاعیه‌ای از سوی شهرداری ارم آمده است که پل باز است", "آمده است", "شهرداری ارم"),
    ("در نامه نگار پیرایش بیان شده است: پل باز است", "بیان شده است", "نگار پیرایش"),
    ("در پیام‌های نگار پیرایش آمده است: پل باز است", "آمده است", "نگار پیرایش"),
    ("پیام نگار پیرایش به شرح زیر است: پل باز است", "به شرح زیر است", "نگار پیرایش"),
    ("متن پیام نگار پیرایش بدین شرح است: پل باز است", "بدین شرح است", "نگار پیرایش"),
    ("در این بیانیه آمده است پل باز است", "آمده است", ""),
    ("در این پیام که وزارت نیرو نوشت آمده است: پل باز است", "آمده است", ""),
    ("در بیانیه‌ای که دیروز خوانده شد، آمده است: پل باز است", "آمده است", ""),
]
SILENT = [
    "در بیانیه وزارت خارجه آمده است پل باز است",  # neither «:» nor «که», and no «این»
    "او به خانه آمده است: پل باز است",
    "بیانیه وزارت خارجه آمده است: پل باز است",  # not «در» it
    "وی در شهر آمده است که برود",
    "خواسته‌ها به شرح زیر است: پل باز است",
    "در بیانیه وزارت خارجه آمده است",
]


def verb_of(tokens: Tokens) -> Stretch | None:
    size = len(tokens)
    found = (documents.verb_at(tokens, at, 0, size) for at in range(size))
    return next((Stretch(*one) for one in found if one is not None), None)


@pytest.mark.parametrize(("sentence", "verb", "owner"), STATED)
def test_words_of_a_document_follow(sentence: str, verb: str, owner: str) -> None:
    tokens = Tokens.of(sentence)
    found = verb_of(tokens)
    assert found is not None
    assert wording(sentence, tokens, found) == verb
    named = documents.owner(tokens, 0, found.first, nobody)
    assert wording(sentence, tokens, named) == owner


@pytest.mark.parametrize("sentence", SILENT)
def test_no_words_follow(sentence: str) -> None:
    assert verb_of(Tokens.of(sentence)) is None


@pytest.mark.parametrize(
    ("before", "owner"),
    [
        ("دیروز پیام سیما رادمنش خوانده شد.", "سیما رادمنش"),
        ("ديروز پيام سيما رادمنش خوانده شد.", "سيما رادمنش"),
        ("دیروز نامه سیما رادمنش خوانده شد.", ""),  # another document
        ("دیروز پیام وزارت نیرو خوانده شد.", ""),  # no person
    ],
)
def test_a_document_named_a_sentence_before(before: str, owner: str) -> None:
    text = f"{before} متن پیام به شرح زیر است: پل باز است."
    tokens = Tokens.of(text)
    start, found = len(Tokens.of(before)), verb_of(tokens)
    assert found is not None
    named = documents.named_earlier(tokens, start, found.first, nobody)
    assert wording(text, tokens, named) == owner


def test_the_owner_says_what_stands_there() -> None:
    (one,) = reported("در بیانیه وزارت نیرو آمده است: پل باز است.")
    assert one[:3] == ("open", "پل باز است.", "وزارت نیرو")
    assert "source.document" in one[3]
