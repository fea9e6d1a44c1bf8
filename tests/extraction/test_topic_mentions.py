"""Where a topic is spoken of, in other wordings than its own."""

from __future__ import annotations

import pytest

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.extraction.topic_evidence import phrase_of
from desktop.extraction.topic_mentions import mentions_of
from desktop.extraction.topic_phrases import read_words
from desktop.extraction.topic_spelling import Speller
from desktop.language.everyday import everyday, singulars, topic_words


def mentions(text: str, wording: str) -> list[str]:
    """The mentions of the topic that the text begins with."""
    speller = Speller(topic_words(), everyday(), singulars())
    found = read_words(Article.of(text), speller)
    past = len(wording.split())
    phrase = phrase_of(found, "".join(found.stems[:past]), [(0, past)])
    (spans,) = mentions_of([phrase], text, found, speller, Reading())
    return [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("text", "wording", "expected"),
    [
        ("بیماری سفیدک را شناختند. درمان سفیدک آسان است.", "بیماری سفیدک", "سفیدک"),
        ("سفیدک را شناختند. همه از بیماری سفیدک ترسیدند.", "سفیدک", "بیماری سفیدک"),
        ("«سپیده» را دیدند. بازیگر فیلم «سپیده» آمد.", "سپیده", "فیلم «سپیده»"),
        ("هواشناسی سپیدار باز شد. در کشور هواشناسی سپیدار ماند.", "هواشناسی سپیدار",
         "کشور هواشناسی سپیدار"),
        ("هواشناسی سپیدار باز شد. دشت کشور هواشناسی سپیدار ماند.", "هواشناسی سپیدار",
         "هواشناسی سپیدار"),
    ],
)  # fmt: skip
def test_with_the_kind_of_thing_and_without(text: str, wording: str, expected: str) -> None:
    assert mentions(text, wording)[-1] == expected
