"""How the window says what a reading holds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.article.article import Article
from desktop.article.reading import Quote, QuoteKind, Reading, Speaker, Topic
from desktop.article.span import Span
from desktop.language.tidy import HalfSpace
from desktop.window.seen import Seen
from desktop.window.wording import Wording


def plain(text: str) -> str:
    """The text without isolates."""
    return text.translate(dict.fromkeys((0x2068, 0x2069)))


@pytest.mark.parametrize(("count", "said"), [(1, "۱ نقل"), (17, "۱۷ نقل"), (0, "۰ نقل")])
def test_counts(wording: Wording, count: int, said: str) -> None:
    assert plain(wording.quotes(count)) == said


def test_the_counter(wording: Wording) -> None:
    assert plain(wording.counter(3, 17)) == "نقل ۳ از ۱۷"
    assert plain(wording.counter(0, 17)) == "۱۷ نقل"


def test_the_place_of_a_stone(wording: Wording) -> None:
    assert plain(wording.stone(2, 3)) == "گام ۲ از ۳"


def test_the_summary(wording: Wording, article: Article, reading: Reading) -> None:
    said = [plain(one) for one in wording.summary(reading, article.text)]
    assert said[:3] == ["۸ نقل", "۲ گوینده", "۱ نامطمئن"]
    assert said[3].endswith("٪ متن، گفتهٔ دیگران است")
    sure = replace(reading, quotes=reading.quotes[:-1])
    assert len(wording.summary(sure, article.text)) == 3
    assert wording.summary(Reading(), article.text) == ("نقلی در این متن یافت نشد",)


def test_the_outlet_comes_before_the_relay(wording: Wording, reading: Reading) -> None:
    assert plain(wording.provenance(reading)) == "منبع: رودنگار، پگاه"
    assert wording.provenance(Reading()) == ""


@pytest.mark.parametrize(
    ("text", "source", "cue", "said"),
    [
        ("وی افزود: بله", "وی", "افزود", "وی افزود"),
        ("رادپور افزود: بله", "رادپور", "افزود", "افزود"),
        ("شهردار در باکو گفت: بله", "شهردار", "گفت", "گفت"),
        ("به گفته شهردار، بله", "شهردار", "به گفته", "به گفته"),
        ("رئیس ستاد برگزاری جشن سالانه گفت: بله", "رئیس ستاد برگزاری جشن سالانه", "گفت", "گفت"),
    ],
)
def test_the_cue_stands_with_the_source_before_it(
    wording: Wording, text: str, source: str, cue: str, said: str
) -> None:
    def at(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    quote = Quote("q", QuoteKind.OPEN, at("بله"), at(cue), at(source), "s1")
    reading = Reading((quote,), (Speaker("s1", "مهناز رادپور"),))
    assert wording.small_print(quote, reading, text)[1] == said


def test_a_quote_in_a_quote_says_so(wording: Wording, article: Article, reading: Reading) -> None:
    inner = replace(reading.quotes[3], within="q2")
    assert "در دل نقل دیگر" in wording.small_print(inner, reading, article.text)


def test_what_a_topic_leaves_is_said(wording: Wording, reading: Reading) -> None:
    bridge = reading.topics[0]
    said = plain(wording.narrowed(bridge, reading))
    assert said == "دربارهٔ پل تازه: ۱ نقل از ۱ گوینده"
    unknown = Topic("t8", "کار شبانه", 1.0, (reading.quotes[-1].content,))
    said = wording.narrowed(unknown, replace(reading, topics=(unknown,)))
    assert plain(said) == "دربارهٔ کار شبانه: ۱ نقل"
    unsaid = Topic("t9", "رودنگار", 1.0, (reading.provenance[1].span,))
    said = wording.narrowed(unsaid, replace(reading, topics=(unsaid,)))
    assert "سخن نمی‌گوید" in said


def test_what_lies_out_of_sight_is_counted_in_words(wording: Wording) -> None:
    assert plain(wording.above(5)) == "۵ بالاتر"
    assert plain(wording.below(12)) == "۱۲ پایین‌تر"
    assert (wording.above(0), wording.below(0)) == ("", "")


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (100, "پل سه باند دارد"),
        (15, "پل سه باند دارد"),
        (10, "پل سه باند …"),
        (9, "پل سه …"),
        (2, "پل …"),
        (1, "پ …"),
    ],
)
def test_first_words_are_cut_after_a_whole_word(wording: Wording, length: int, said: str) -> None:
    text = "پل سه باند دارد"
    assert wording.first_words(text, Span(0, len(text)), length) == said


@pytest.mark.parametrize(("length", "said"), [(100, "ما می‌رویم و می‌بینیم"), (11, "ما می‌رویم …")])
def test_first_words_are_said_as_they_are_seen(wording: Wording, length: int, said: str) -> None:
    text = "ما می رویم و میبینیم"
    wording.seen = Seen(shown=(HalfSpace(5, 1), HalfSpace(15)), is_tidy=True)
    assert wording.first_words(text, Span(0, len(text)), length) == said


@pytest.mark.parametrize("name", ["(BBC)", "NATO", "/srv/user/خبر/article.txt", "رودنگار"])
def test_names_are_isolated_one_by_one(wording: Wording, reading: Reading, name: str) -> None:
    topics = (replace(reading.topics[0], label=name), replace(reading.topics[1], label="BBC"))
    outlets = tuple(replace(one, name=name) for one in reading.provenance[:1])
    said = (
        wording.about(topics[0]),
        wording.nobody_about(topics[0]),
        wording.mention(topics[0], 1),
        wording.speaks_of(topics),
        wording.restated(2, name),
        wording.stands_out(name),
        wording.no_quote_with(name),
        wording.provenance(replace(reading, provenance=outlets)),
    )
    for sentence in said:
        assert f"\u2068{name}\u2069" in sentence
        assert sentence.count(name) == 1
    assert wording.speaks_of(topics).endswith(f"\u2068{name}\u2069، \u2068BBC\u2069")
