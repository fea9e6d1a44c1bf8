"""Who is one and the same in several articles: invented sentences."""

from __future__ import annotations

import pytest

from desktop.article.across import Annotated, Gathered
from desktop.article.article import Article
from desktop.article.reading import Quote, QuoteKind, Reading, Speaker, SpeakerType
from desktop.article.span import Span
from desktop.extraction import read
from desktop.extraction.across_speakers import speakers

PERSON, BODY, NOBODY = SpeakerType.PERSON, SpeakerType.ORGANISATION, SpeakerType.UNNAMED
TEXT = "پل تازه تا پایان سال باز می‌شود."


def with_speakers(*given: Speaker) -> Annotated:
    """An article in which each of them says one sentence."""
    quotes = tuple(
        Quote(f"q{place}", QuoteKind.OPEN, Span(place, place + 5), speaker=speaker.id)
        for place, speaker in enumerate(given)
    )
    return Annotated(Article.of(TEXT), Reading(quotes, given))


def person(name: str, title: str = "", *aliases: str, id_: str = "s") -> Speaker:
    return Speaker(id_, name, title, PERSON, aliases)


def merged(*annotated: Annotated) -> list[tuple[str, list[int]]]:
    """Each speaker's name, with the places of the articles he speaks in."""
    return [(one.name, [part.place for part in one.parts]) for one in speakers(annotated)]


SAME = (
    (person("مهناز رادپور"), person("مهناز رادپور", "شهردار نوآباد")),
    (person("مهناز رادپور"), person("دکتر مهناز رادپور")),
    (person("سید بهرام ساوجی"), person("بهرام ساوجي")),
    (person("کاوه نیک‌روش"), person("کاوه نیک روش")),
    (person("رضا کیانی", "رئیس بندر شمال"), person("رضا کیانی فر", "رئیس بندر شمال")),
    (person("رادپور"), person("مهناز رادپور", "شهردار نوآباد")),
    (person("رادپور", "شهردار نوآباد"), person("مهناز رادپور", "شهردار نوآباد")),
    (person("ژرف‌نگر", "رئیس بندر شمال"), person("ژرف‌نگر", "رئیس بندر شمال")),
    (person("سخنگوی دولت", "سخنگوی دولت"), person("لادن فرهمندپور", "سخنگوی دولت")),
    (person("سخنگوی دولت", "سخنگوی دولت"), person("سخنگوی دولت", "سخنگوی دولت")),
    (person("رئیس‌جمهور"), person("رئیس جمهور")),
    (Speaker("s", "انجمن داروسازان", "", BODY), Speaker("s", "انجمن داروسازان", "", BODY)),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_speakers_of_two_articles_are_one(one: Speaker, other: Speaker) -> None:
    for pair in ((one, other), (other, one)):
        [(_, places)] = merged(*map(with_speakers, pair))
        assert places == [0, 1]


APART = (
    (person("مهناز رادپور"), person("بهناز رادپور")),
    (person("رضا کیانی", "رئیس بندر شمال"), person("رضا کیانی فر", "سرمربی صدف جنوب")),
    (person("رضا کیانی"), person("رضا کیانی فر")),
    (person("رادپور", "سرمربی صدف جنوب"), person("مهناز رادپور", "شهردار نوآباد")),
    (person("رادپور"), person("رادپور")),
    (person("سخنگو", "سخنگو"), person("سخنگو", "سخنگو")),
    (person("سخنگوی دولت", "سخنگوی دولت"), person("سخنگوی مجلس", "سخنگوی مجلس")),
    (person("وزیر خارجه", "وزیر خارجه"), person("ارس مرندی", "وزیر خارجه گرجستان")),
    (person("وزیر راه", "وزیر راه"), person("ارس مرندی", "وزیر پیشین راه")),
    (person("وزیر پیشین راه", "وزیر پیشین راه"), person("وزیر پیشین راه", "وزیر پیشین راه")),
    (person("کارشناس بورس", "کارشناس بورس"), person("کارشناس بورس", "کارشناس بورس")),
    (person("متهم پرونده", "متهم پرونده"), person("متهم پرونده", "متهم پرونده")),
    (Speaker("s", "یک منبع آگاه", "", NOBODY), Speaker("s", "یک منبع آگاه", "", NOBODY)),
    (Speaker("s", "بانک سپهرگان", "", BODY), Speaker("s", "بانک سپهر", "", BODY)),
    (Speaker("s", "رادپور", "", BODY), person("مهناز رادپور")),
)


@pytest.mark.parametrize(("one", "other"), APART)
def test_speakers_of_two_articles_stay_two(one: Speaker, other: Speaker) -> None:
    for pair in ((one, other), (other, one)):
        assert [places for _, places in merged(*map(with_speakers, pair))] == [[0], [1]]


@pytest.mark.parametrize(
    "given",
    [
        (person("سخنگوی دولت", "سخنگوی دولت"),) * 3,
        (person("ژرف‌نگر", "رئیس بندر شمال"),) * 3,
        (person("مهناز رادپور"),) * 3,
        tuple(
            person(name, "رئیس بندر شمال")
            for name in ("رضا کیانی", "رضا کیانی فر", "محمد رضا کیانی فر")
        ),
    ],
)
def test_speakers_of_three_articles_are_one(given: tuple[Speaker, ...]) -> None:
    for order in (given, given[::-1]):
        assert [places for _, places in merged(*map(with_speakers, order))] == [[0, 1, 2]]


AMBIGUOUS = (
    (person("رادپور"), person("مهناز رادپور"), person("بهناز رادپور")),
    (
        person("سخنگوی دولت", "سخنگوی دولت"),
        person("لادن فرهمندپور", "سخنگوی دولت"),
        person("ارس مرندی", "سخنگوی دولت"),
    ),
    (
        person("رضا کیانی", "رئیس بندر شمال"),
        person("رضا کیانی فر", "رئیس بندر شمال"),
        person("رضا کیانی زاد", "رئیس بندر شمال"),
    ),
)


@pytest.mark.parametrize("given", AMBIGUOUS)
def test_what_could_be_either_is_neither(given: tuple[Speaker, ...]) -> None:
    for order in (given, given[::-1], (given[1], given[0], given[2])):
        assert len(merged(*map(with_speakers, order))) == 3


def test_two_bare_offices_do_not_meet_where_two_hold_the_office() -> None:
    bare = person("سخنگوی دولت", "سخنگوی دولت")
    holders = (person("لادن فرهمندپور", "سخنگوی دولت"), person("ارس مرندی", "سخنگوی دولت"))
    assert len(merged(*map(with_speakers, (bare, *holders, bare)))) == 4


def test_two_of_one_article_stay_two() -> None:
    two = with_speakers(person("رادپور", id_="s1"), person("مهناز رادپور", id_="s2"))
    assert merged(two) == [("رادپور", [0]), ("مهناز رادپور", [0])]
    namesakes = with_speakers(person("مهناز رادپور", id_="s1"), person("مهناز رادپور", id_="s2"))
    assert merged(namesakes) == [("مهناز رادپور", [0]), ("مهناز رادپور", [0])]
    both = merged(two, with_speakers(person("مهناز رادپور")))
    assert both == [("مهناز رادپور", [0, 1]), ("رادپور", [0])]


def test_the_fullest_name_and_a_title_are_shown_and_who_is_in_most_articles_first() -> None:
    found = speakers(
        [
            with_speakers(person("ارس مرندی", id_="s1"), person("رادپور", id_="s2")),
            with_speakers(person("دکتر مهناز رادپور")),
            with_speakers(person("مهناز رادپور", "شهردار نوآباد")),
        ]
    )
    first = found[0]
    assert (first.title, first.type, first.count) == ("شهردار نوآباد", PERSON, 3)
    assert "مهناز رادپور" in first.name
    assert [part.id for part in first.parts] == ["s2", "s", "s"]
    assert [one.name for one in found[1:]] == ["ارس مرندی"]


def test_who_is_not_quoted_is_not_listed() -> None:
    silent = Annotated(Article.of(TEXT), Reading((), (person("ارس مرندی"),)))
    assert speakers([silent]) == ()
    assert speakers([]) == ()


def test_articles_that_are_read_give_one_speaker_with_all_he_says() -> None:
    texts = (
        "مهناز رادپور، شهردار نوآباد، گفت: پل تازه تا پایان سال باز می‌شود.",
        "دکتر مهناز رادپور گفت: هزینهٔ پل را شهر می‌دهد.\n\nوی افزود: پل سه باند دارد.",
    )
    articles = [Article.of(text) for text in texts]
    found: tuple[Gathered, ...] = speakers([Annotated(one, read(one)) for one in articles])
    assert [(one.name, one.count) for one in found] == [("مهناز رادپور", 3)]
