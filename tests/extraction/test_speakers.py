"""Who says it: pronouns, offices, surnames, dropped subjects, several speakers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.article.article import Article
from desktop.article.reading import SpeakerType
from desktop.extraction import read

Said = Callable[[str], list[tuple[str, str, str]]]
FIRST = "به گزارش ایسنا، سیما رادمنش، رئیس سازمان آب و خاک، در نشستی گفت: باران کم بود."
MAN = "کاوه بهرنگی"


@pytest.mark.parametrize(
    "following",
    [
        "وی افزود: سدها نیمه‌پر است.",
        "او گفت: «سدها نیمه‌پر است.»",
        "ایشان افزودند: سدها نیمه‌پر است.",
        "رادمنش ادامه داد: سدها نیمه‌پر است.",
        "سیما رادمنش ادامه داد: سدها نیمه‌پر است.",
        "خانم رادمنش ادامه داد: سدها نیمه‌پر است.",
        "رئیس سازمان آب و خاک تصریح کرد: سدها نیمه‌پر است.",
        "این مقام مسئول خاطرنشان کرد: سدها نیمه‌پر است.",
        "همچنین افزود: سدها نیمه‌پر است.",
        "در ادامه تأکید کرد: سدها نیمه‌پر است.",
        "وی در دیدار با کاوه بهرنگی افزود: سدها نیمه‌پر است.",
        "در این نشست، وی با اشاره به گفته‌های کاوه بهرنگی افزود: سدها نیمه‌پر است.",
        "وی در پاسخ به سوالی درباره مدیر سد ارم گفت: سدها نیمه‌پر است.",
    ],
)
def test_the_same_speaker_goes_on(said: Said, following: str) -> None:
    assert [speaker for *_, speaker in said(f"{FIRST}\n{following}")] == ["سیما رادمنش"] * 2


@pytest.mark.parametrize(
    ("full", "later"),
    [
        ("مهدی یونسی رستمی", "یونسی"),  # half of a surname of two words
        ("مهدی یونسی رستمی", "رستمی"),
        ("سیاوش امیرمکری", "امیرمکرمی"),  # a slip of the pen
        ("رسول دیناروند", "دیناورند"),
        ("حمید شاه آبادی", "شاه‌آبادی"),
        ("بهرام عین اللهی", "عین‌اللهی"),
        ("سید محمد باقر حکیمی", "حکیمی"),
    ],
)
def test_a_later_wording_means_the_same_person(said: Said, full: str, later: str) -> None:
    found = said(f"{full}، استاندار ارم، گفت: باران کم بود.\n{later} افزود: سدها نیمه‌پر است.")
    assert [speaker for *_, speaker in found] == [full] * 2


def test_a_description_is_shown_in_its_fullest_wording(said: Said) -> None:
    text = "رهبر انقلاب گفت: باران کم بود.\nرهبر معظم انقلاب افزود: سدها نیمه‌پر است."
    assert {speaker for *_, speaker in said(text)} == {"رهبر معظم انقلاب"}


@pytest.mark.parametrize(
    "text",
    [
        "توصیه بهرنگی گفت: باران کم بود.",
        "مقاله کاوه بهرنگی افزود: باران کم بود.",
    ],
)
def test_a_noun_before_a_name_is_no_part_of_it(said: Said, text: str) -> None:
    assert all(speaker != text.split(" گفت")[0].split(" افزود")[0] for *_, speaker in said(text))


@pytest.mark.parametrize(
    "following",
    [
        "کاوه بهرنگی، مدیر سد ارم نیز گفت: سدها نیمه‌پر است.",
        "در ادامه کاوه بهرنگی گفت: سدها نیمه‌پر است.",
        "در همین حال، مهندس بهرنگی گفت: سدها نیمه‌پر است.\nکاوه بهرنگی مدیر سد است.",
    ],
)
def test_another_takes_the_floor(said: Said, following: str) -> None:
    found = said(f"{FIRST}\n{following}\nوی افزود: امیدی هست.")
    assert [speaker for *_, speaker in found] == ["سیما رادمنش", MAN, MAN]


def test_a_title_before_the_name_is_known(said: Said) -> None:
    text = (
        "مدیر موزه ارم گفت: موزه باز است.\n"
        "به گزارش ایرنا، کاوه بهرنگی افزود: بلیت رایگان است.\nوی گفت: بیایید."
    )
    assert {speaker for *_, speaker in said(text)} == {MAN}


def test_countries_part_offices(said: Said) -> None:
    text = (
        "وزیر خارجه ارمنستان، آرام سرکیسیان گفت: نشست خوب بود.\n"
        "وزیر خارجه ترکیه هم گفت: ما هم راضی هستیم."
    )
    first, second = said(text)
    assert first[2] == "آرام سرکیسیان"
    assert second[2] == "وزیر خارجه ترکیه"


def test_a_colleague_named_in_passing_is_not_the_speaker(said: Said) -> None:
    text = (
        "«بهمن آریا» در نشست مشترک با «ژان دوپره» وزیر صنایع بلژیک گفت: خوش آمدید.\n"
        "وزیر صنایع افزود: کار خوبی است."
    )
    assert {speaker for *_, speaker in said(text)} == {"بهمن آریا"}


def test_roles_before_a_court_change_hands(said: Said) -> None:
    text = (
        "قاضی مهرآسا گفت: برخیزید.\nمتهم رادفر گفت: بله.\nقاضی گفت: بنشینید.\n"
        "متهم گفت: چشم، می‌نشینم."
    )
    assert [speaker for *_, speaker in said(text)] == ["مهرآسا", "رادفر", "مهرآسا", "رادفر"]


def test_nobody_is_better_than_somebody(said: Said) -> None:
    assert [speaker for *_, speaker in said("وی افزود: سدها نیمه‌پر است.")] == ["؟"]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("یک منبع آگاه گفت: سد خالی است.", SpeakerType.UNNAMED, "یک منبع آگاه"),
        ("کارشناسان معتقدند سد خالی است.", SpeakerType.UNNAMED, "کارشناسان"),
        ("وزارت نیرو اعلام کرد: سد خالی است.", SpeakerType.ORGANISATION, "وزارت نیرو"),
        ("استاندار لرستان گفت: سد خالی است.", SpeakerType.PERSON, "استاندار لرستان"),
    ],
)
def test_types(text: str, kind: SpeakerType, name: str) -> None:
    speaker = read(Article.of(text)).speakers[0]
    assert (speaker.type, speaker.name) == (kind, name)


def test_a_speaker_has_name_title_and_wordings() -> None:
    speaker = read(Article.of(f"{FIRST}\nرادمنش افزود: همین.")).speakers[0]
    assert speaker.name == "سیما رادمنش"
    assert speaker.title == "رئیس سازمان آب و خاک"
    assert {"رادمنش", "رئیس سازمان آب و خاک"} <= set(speaker.aliases)


def test_every_quote_says_why() -> None:
    reading = read(Article.of(f"{FIRST}\nوی افزود: همین."))
    first, second = reading.quotes
    assert [one.rule for one in first.reasons] == ["speaker.name", "source.start", "quote.colon"]
    assert [one.rule for one in second.reasons] == [
        "speaker.pronoun",
        "speaker.antecedent",
        "quote.colon",
    ]
    assert ("name", "سیما رادمنش") in second.reasons[0].values
