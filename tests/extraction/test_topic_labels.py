"""How a topic is called: in its most complete wording, a name in full."""

from __future__ import annotations

import pytest

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.extraction.topic_evidence import phrase_of
from desktop.extraction.topic_labels import also_called, bare, completed, label_of
from desktop.extraction.topic_phrases import grouped, read_words
from desktop.extraction.topic_spelling import Speller
from desktop.extraction.topics import topics
from desktop.language.everyday import everyday, singulars, topic_words
from desktop.language.folding import key

SPELLER = Speller(topic_words(), everyday(), singulars())


@pytest.mark.parametrize(
    ("wording", "label"),
    [("باشگاه «سپیده»", "باشگاه سپیده"), ('"موزه آب" دیلمان', "موزه آب دیلمان"), ("آب", "آب")],
)
def test_a_label_has_no_quotation_marks(wording: str, label: str) -> None:
    assert bare(wording) == label


@pytest.mark.parametrize(
    ("text", "begin", "complete"),
    [
        ("موزه آب سپیدار.\nموزه آب سپیدار.", 2, "موزه آب سپیدار"),
        ("سامانه بارشی به سپیدار.\nسامانه بارشی به سپیدار.", 2, "سامانه بارشی"),
        ("نرخ نان در سپیدار.\nنرخ نان در سپیدار.", 2, "نرخ نان در سپیدار"),
        ("موزه آب سپیدار.\nموزه آب.\nموزه آب.", 2, "موزه آب"),
    ],
)
def test_the_wording_that_it_mostly_begins(text: str, begin: int, complete: str) -> None:
    found = read_words(Article.of(text), SPELLER)
    groups = grouped(found)
    name = "".join(found.stems[:begin])
    best = completed(phrase_of(found, name, groups[name]), groups, found)
    assert label_of(best, text, found).of(text) == complete


@pytest.mark.parametrize(
    ("wording", "name"),
    [
        ("بیماری سفیدک", "سفیدک"),
        ("شهر تهران", "تهران"),
        ("باشگاه راه آهن", "راه آهن"),
        ("بیماری قلبی", ""),
        ("شهر بزرگ", ""),
        ("کارگاه سفیدک", ""),
        ("بیماری", ""),
        ("شهر کوزه و لعاب", ""),
    ],
)
def test_the_name_after_the_kind_of_thing(wording: str, name: str) -> None:
    found = read_words(Article.of(wording), SPELLER)
    phrase = phrase_of(found, "", [(0, len(found))])
    assert also_called(phrase, found, SPELLER) == {key(name.replace(" ", ""))} - {""}


def test_a_surname_is_shown_in_full_and_found_with_its_forename() -> None:
    text = "\n".join(
        (
            "کوزه‌های شکوهی‌نیا را دیدند",
            "نمایشگاه شکوهی‌نیا دیروز باز شد و شکوهی‌نیا آن را گشود.",
            "منوچهر شکوهی‌نیا را همه می‌شناسند. کوزه‌های شکوهی‌نیا را می‌خرند.",
        )
    )
    found = topics(Article.of(text), Reading())
    one = next(topic for topic in found if topic.label == "منوچهر شکوهی‌نیا")
    assert "منوچهر شکوهی‌نیا" in [span.of(text) for span in one.mentions]
    assert "شکوهی‌نیا" in [span.of(text) for span in one.mentions]
    assert not any(topic.label == "شکوهی‌نیا" for topic in found)
