"""What articles of our own are about."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.article.article import Article
from desktop.article.reading import (
    Provenance,
    ProvenanceRole,
    Quote,
    QuoteKind,
    Reading,
    Speaker,
    Topic,
)
from desktop.article.span import Span
from desktop.extraction.topic_labels import bare
from desktop.extraction.topics import topics
from resources.catalogue import Catalogue

MUSEUM = "\n\n".join(
    (
        "موزه آب سپیدار گشوده شد",
        "به گزارش خبرگزاری روزآوا، رویا کاوه، شهردار سپیدار، در آیین گشایش گفت: موزه آب سپیدار "
        "پس از هفت سال در دل یک آب‌انبار کهن ساخته شد.",
        "وی افزود: مرمت آب‌انبارها با کمک انجمن دوستداران قنات پیش رفت و این موزه هر روز باز است.",
        "مرمت آب‌انبارها ادامه دارد",
        "کاوه در پاسخ به پرسشی درباره بودجه مرمت آب انبارها گفت: سه آب‌انبار دیگر در نوبت‌اند "
        "و انجمن دوستداران قنات آن‌ها را برگزیده است.",
        "موزه آب سپیدار کتابخانه هم دارد و بازدید از آن رایگان است.",
    )
)


def reading_of(text: str) -> Reading:
    first = text.index("موزه آب سپیدار پس")
    second = text.index("سه آب‌انبار")
    speaker = Speaker("s1", "رویا کاوه", "شهردار سپیدار", aliases=("کاوه", "شهردار سپیدار"))
    outlet = text.index("خبرگزاری روزآوا")
    return Reading(
        quotes=(
            Quote("q1", QuoteKind.OPEN, Span(first, text.index("\n", first)), speaker="s1"),
            Quote("q2", QuoteKind.OPEN, Span(second, text.index("\n", second)), speaker="s1"),
        ),
        speakers=(speaker,),
        provenance=(
            Provenance(ProvenanceRole.OUTLET, "خبرگزاری روزآوا", Span(outlet, outlet + 15)),
        ),
    )


@pytest.fixture(scope="module")
def found() -> tuple[Topic, ...]:
    return topics(Article.of(MUSEUM), reading_of(MUSEUM))


def labelled(found: tuple[Topic, ...], label: str) -> Topic:
    return next(topic for topic in found if topic.label == label)


def test_the_most_central_ones_come_first(found: tuple[Topic, ...]) -> None:
    assert [topic.label for topic in found][:2] == ["موزه آب سپیدار", "مرمت آب‌انبارها"]
    assert "انجمن دوستداران قنات" in [topic.label for topic in found]
    scores = [topic.score for topic in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_never_a_speaker_merely_for_speaking_nor_the_outlet(found: tuple[Topic, ...]) -> None:
    labels = {topic.label for topic in found}
    assert labels.isdisjoint({"رویا کاوه", "کاوه", "شهردار سپیدار", "خبرگزاری روزآوا"})


def test_mentions_in_every_wording(found: tuple[Topic, ...]) -> None:
    museum = [span.of(MUSEUM) for span in labelled(found, "موزه آب سپیدار").mentions]
    assert museum == ["موزه آب سپیدار", "موزه آب سپیدار", "این موزه", "موزه آب سپیدار"]
    works = [span.of(MUSEUM) for span in labelled(found, "مرمت آب‌انبارها").mentions]
    assert [one for one in works if one.startswith("مرمت")] == [
        "مرمت آب‌انبارها", "مرمت آب‌انبارها", "مرمت آب انبارها",
    ]  # fmt: skip


def test_no_two_topics_say_the_same(found: tuple[Topic, ...]) -> None:
    words = [frozenset(topic.label.split()) for topic in found]
    assert not any(one < other for one in words for other in words)
    assert 3 <= len(found) <= 10


def test_each_topic_says_why_in_one_sentence(found: tuple[Topic, ...]) -> None:
    persian = Catalogue()
    for topic in found:
        (reason,) = topic.reasons
        assert persian.say(reason.rule, dict(reason.values)).endswith(".")
    assert labelled(found, "موزه آب سپیدار").reasons[0].rule == "topic.headline_repeated"
    assert labelled(found, "مرمت آب‌انبارها").reasons[0].rule == "topic.heading"


def test_neither_part_of_an_office_nor_two_phrases_run_together() -> None:
    text = "\n".join(
        (
            "نشست باران در باکو و نشست بعدی در رشت است.",
            "وزیر امور آب دیلمان گفت نشست باران در باکو و نشست دیگر مهم است.",
            "وزیر آب دیلمان گفت باران می‌بارد.",
        )
    )
    speaker = Speaker("s1", "نوید رستمی", aliases=("وزیر امور آب دیلمان", "وزیر آب دیلمان"))
    labels = {topic.label for topic in topics(Article.of(text), Reading(speakers=(speaker,)))}
    assert labels.isdisjoint({"آب دیلمان", "امور آب دیلمان", "وزیر آب دیلمان"})
    assert not any(label.count("نشست") > 1 for label in labels)


def test_ids_come_from_the_place_and_are_unique(found: tuple[Topic, ...]) -> None:
    first = labelled(found, "موزه آب سپیدار")
    assert first.id == "t0-14"
    assert len({topic.id for topic in found}) == len(found)
    longer = topics(Article.of(MUSEUM + "\nهوا فردا آفتابی است."), reading_of(MUSEUM))
    assert labelled(longer, "موزه آب سپیدار").id == first.id


@pytest.mark.parametrize("text", ["", "\n\n", "رفت.", "که را از به", "۱۲۳ ۴۵", "«»", "***\n—"])
def test_an_article_about_nothing(text: str) -> None:
    assert topics(Article.of(text), Reading()) == ()


PIECES = [
    "موزه ",
    "آب‌انبارها ",
    "این ",
    "و ",
    "از ",
    "شد ",
    "گفت ",
    "گو ",
    "می ",
    "ها ",
    "-",
    "۳ ",
    ". ",
    "«",
    "»",
    "\n",
]
signs = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(signs)
@settings(max_examples=80, deadline=None)
def test_mentions_stand_apart_within_the_text(text: str) -> None:
    article = Article.of(text)
    for topic in topics(article, Reading()):
        start, end = map(int, topic.id.removeprefix("t").split("-"))
        assert topic.label == bare(article.text[start:end])
        assert topic.mentions
        ends = [span.end for span in topic.mentions]
        assert all(end <= span.start for end, span in zip(ends, topic.mentions[1:], strict=False))
        assert all("\n" not in span.of(article.text) for span in topic.mentions)


@pytest.mark.parametrize(
    "line", ["طرح توسعه شهری سپیدار و این طرح ", "موزه آب سپیدار باز شد.\n", "آب "]
)
def test_time_grows_with_the_length(line: str) -> None:
    def seconds(times: int) -> float:
        article, started = Article.of(line * times), time.perf_counter()
        topics(article, Reading())
        return time.perf_counter() - started

    small = min(seconds(1_500) for _ in range(3))
    assert seconds(18_000) < 60 * small


def test_a_repeat_of_two_words_counts_though_the_phrase_goes_on() -> None:
    text = "\n".join(
        (
            "کارگاه سفالگری دلیجان راه افتاد",
            "کارگاه سفالگری دلیجان دیروز راه افتاد و کارگاه سفالگری دلیجان بیست هنرجو دارد.",
            "هنرجویان کارگاه سفالگری دلیجان می‌گویند کارگاه سفالگری شلوغ است.",
        )
    )
    workshop = labelled(topics(Article.of(text), Reading()), "کارگاه سفالگری دلیجان")
    assert workshop.mentions[-1].of(text) == "کارگاه سفالگری"
    assert len(workshop.mentions) == 5


def test_no_label_ends_in_an_ezafe() -> None:
    text = "فرودگاه‌های بسته شهر باز شد.\nکار فرودگاه‌ها را ستودند و کار فرودگاه‌های دیگر ماند."
    assert not any(topic.label.endswith("های") for topic in topics(Article.of(text), Reading()))
    assert topics(Article.of("نیروی.\nنیروی.\nنیروی."), Reading()) == ()


def test_no_office_of_a_speaker_is_shown_without_the_rest_of_it() -> None:
    text = "\n".join(
        (
            "باران در راه است",
            "رستمی، مدیرکل هواشناسی دیلمان غربی گفت: باران در راه است.",
            "مدیرکل هواشناسی دیلمان افزود: باران می‌ماند.",
        )
    )
    speaker = Speaker("s1", "نوید رستمی", title="مدیرکل هواشناسی دیلمان غربی")
    labels = {topic.label for topic in topics(Article.of(text), Reading(speakers=(speaker,)))}
    assert not any(label.startswith("مدیرکل") for label in labels)


def test_two_phrases_with_one_complete_wording_are_one_topic() -> None:
    article = Article.of("رضاییآب کم است علی رضایی آب کم است دکتر رضایی\n")
    found = topics(article, Reading(speakers=(Speaker("s1", "علی رضایی"),)))
    assert len({topic.id for topic in found}) == len(found)
    assert len({topic.label for topic in found}) == len(found)


def test_the_occasion_of_speaking_is_no_topic() -> None:
    text = "سد دیلمان پر شد\nنوید رستمی در گفت‌وگو با خبرنگار روزآوا گفت: سد دیلمان پر شد."
    labels = [topic.label for topic in topics(Article.of(text), Reading())]
    assert "سد دیلمان" in labels
    assert not any("خبرنگار" in label for label in labels)


def test_no_more_than_ten_however_many_are_chosen() -> None:
    firsts = ("کوزه", "لعاب", "کوره", "چرخ", "نقش", "خاک", "بوته", "سبد", "گلیم", "فرش", "نمد")
    lasts = ("نیلگون", "آذرگون", "زرگون", "گلگون", "سیمگون", "قیرگون", "میگون", "شنگرف", "زمردین",
             "بلورین", "مرمرین")  # fmt: skip
    pairs = [f"{first} {last}" for first, last in zip(firsts, lasts, strict=True)]
    text = "\n".join(f"دیدند که {one} ماند. باز هم {one} را دیدند." for one in pairs)
    assert len(topics(Article.of(text), Reading())) == 10
