"""What the seed article has to be read as: who says what, headings, counting, provenance."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop.article.article import Article
from desktop.article.reading import ProvenanceRole, Quote, QuoteKind, Reading, SpeakerType
from desktop.extraction import read

SEED = Path(__file__).parents[2] / "seeds" / "000_cceccef2aaa4ea05.txt"
SPEAKER = "سید عباس عراقچی"
OPEN, DIRECT = QuoteKind.OPEN, QuoteKind.DIRECT


class Expected(NamedTuple):
    """A quote: its kind, the words that report it and name its speaker, its own first and last."""

    kind: QuoteKind
    cue: str
    source: str
    first: str
    last: str


# The article writes half-spaces nowhere, so neither do these.
QUOTES = (
    Expected(OPEN, "گفت", "وزیر امور خارجه ایران", "به نظرم این سفر", "سوق دهد."),
    Expected(OPEN, "گفت", "سید عباس عراقچی", "از وزیر خارجه", "دعوت میکنم."),
    Expected(OPEN, "افزود", "وی", "مهمترین توافق در این سفر", "متمرکز شویم."),
    Expected(OPEN, "ادامه داد", "عراقچی", "ما منتظر میزبانی", "تهران هستیم."),
    Expected(OPEN, "خاطرنشان کرد", "وزیر خارجه ایران", "در این نشست در مورد", "صحبت کردیم."),
    Expected(DIRECT, "با بیان این که", "عراقچی", "در این نشست در ارتباط", "۳+۳ صحبت کردیم"),
    Expected(OPEN, "گفت", "عراقچی", "ما بر ضرورت تحقق", "نیز داشته باشیم."),
    Expected(DIRECT, "با بیان اینکه", "وی", "فکر میکنم این یک", "در منطقه است"),
    Expected(OPEN, "خاطرنشان کرد", "وی", "ما مصمم هستیم", "گسترش پیدا کند."),
    Expected(OPEN, "ادامه داد", "عراقچی", "ما نباید اجازه دهیم", "سوق دهد."),
    Expected(OPEN, "گفت", "وزیر خارجه جمهوری اسلامی ایران", "ما برای این ساز", "و میکنیم."),
    Expected(OPEN, "ادامه داد", "وزیر امور خارجه جمهوری اسلامی ایران", "از اینکه", "برگزار شود."),
    Expected(OPEN, "ادامه داد", "وی", "موثرتر شدن و", "منطقه موثر است."),
    Expected(OPEN, "خاطرنشان کرد", "عراقچی", "هر دو کشور ایران و", "شکل گرفته است."),
    Expected(OPEN, "خاطرنشان کرد", "این دیپلمات عالیرتبه", "امنیت منطقه باید", "ادامه میدهیم."),
    Expected(OPEN, "گفت", "وزیر امور خارجه", "این پروژه پیشرفت", "آغاز میشود."),
    Expected(OPEN, "خاطرنشان کرد", "وزیر خارجه", "ما از هر حرکتی", "تاثیر قرار دهد."),
)

# Each heading, with the number of the quote it says again.
HEADINGS = {
    "منتظر میزبانی از علیاف و بایراموف در تهران هستیم": 4,
    "توافق کردیم دیدارهای سه جانبه با دیگر کشورهای منطقه داشته باشیم": 7,
    "مصمم هستیم روابط با آذربایجان را در تمام ابعاد گسترش دهیم": 9,
    "به پیشنهاد آذربایجان قرار است نشست ۳+۳ در باکو و نشست بعدی در ایروان برگزار شود": 12,
    "معتقد به همکاری امنیتی در منطقه هستیم": 14,
    "پروژه راه آهن رشت - آستارا پیشرفت خوبی داشته است": 16,
    "هیچ تدبیر و طرحی نباید حق بدیهی مردم فلسطین برای تعیین سرنوشتشان را خدشهدار و یا تضعیف"
    " کند": 17,
}

NAMES_IN_MARKS = ("سید عباس عراقچی", "جیحون بایراموف", "الهام علیاف")
WORDINGS = {
    "عراقچی",
    "وزیر امور خارجه ایران",
    "وزیر خارجه ایران",
    "وزیر خارجه",
    "وزیر امور خارجه",
    "وزیر خارجه جمهوری اسلامی ایران",
    "وزیر امور خارجه جمهوری اسلامی ایران",
}


@pytest.fixture(scope="module")
def article() -> Article:
    return Article.of(SEED.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def reading(article: Article) -> Reading:
    return read(article)


@pytest.fixture(scope="module")
def quotes(reading: Reading) -> list[Quote]:
    """The quotes that the table is about: counted, and not within another."""
    return [quote for quote in reading.counted if quote.within is None]


def test_seventeen_quotes_count(quotes: list[Quote]) -> None:
    assert len(quotes) == len(QUOTES) == 17


@pytest.mark.parametrize("number", range(1, len(QUOTES) + 1))
def test_a_quote(number: int, article: Article, reading: Reading, quotes: list[Quote]) -> None:
    quote, expected = quotes[number - 1], QUOTES[number - 1]
    content = quote.content.of(article.text)
    assert (content[: len(expected.first)], content[-len(expected.last) :]) == expected[3:]
    assert quote.kind == expected.kind
    assert quote.cue is not None
    assert quote.cue.of(article.text) == expected.cue
    assert quote.source is not None
    assert expected.source in quote.source.of(article.text)
    speaker = reading.speaker(quote.speaker)
    assert speaker is not None
    assert speaker.name == SPEAKER
    assert quote.reasons


@pytest.mark.parametrize(("words", "number"), HEADINGS.items())
def test_a_heading_restates_a_quote(
    words: str, number: int, article: Article, reading: Reading, quotes: list[Quote]
) -> None:
    headings = [quote for quote in reading.quotes if quote.content.of(article.text) == words]
    assert [heading.kind for heading in headings] == [QuoteKind.HEADING]
    assert headings[0].restates == quotes[number - 1].id
    assert headings[0].speaker == quotes[number - 1].speaker


def test_no_other_heading_is_a_quote(reading: Reading) -> None:
    headings = [quote for quote in reading.quotes if quote.kind is QuoteKind.HEADING]
    assert len(headings) == len(HEADINGS)
    assert all(quote.restates for quote in headings)


@pytest.mark.parametrize("name", NAMES_IN_MARKS)
def test_a_name_in_marks_is_no_quote(name: str, article: Article, reading: Reading) -> None:
    assert f"«{name}»" in article.text
    assert all(quote.content.of(article.text) != name for quote in reading.quotes)


def test_he_is_one_speaker_with_all_his_wordings(reading: Reading, quotes: list[Quote]) -> None:
    speaker = reading.speakers[0]
    assert speaker.name == SPEAKER
    assert speaker.type is SpeakerType.PERSON
    assert speaker.title.startswith("وزیر")
    assert set(speaker.aliases) >= WORDINGS
    assert {quote.speaker for quote in quotes} == {speaker.id}


def test_only_who_is_quoted_within_may_be_another_speaker(reading: Reading) -> None:
    nested = [quote for quote in reading.quotes if quote.within is not None]
    assert len(nested) <= 1
    others = reading.speakers[1:]
    assert [speaker.id for speaker in others] == [quote.speaker for quote in nested]
    assert all("بایراموف" in speaker.name for speaker in others)


def test_outlet_and_relay_are_provenance(article: Article, reading: Reading) -> None:
    found = [(one.role, one.name, one.span.of(article.text)) for one in reading.provenance]
    assert found == [
        (ProvenanceRole.OUTLET, "تابناک", "تابناک"),
        (ProvenanceRole.RELAY, "ایسنا", "ایسنا"),
    ]
    assert not {"تابناک", "ایسنا"} & {speaker.name for speaker in reading.speakers}


def test_shares_and_counts(article: Article, reading: Reading, quotes: list[Quote]) -> None:
    nested = [quote for quote in reading.quotes if quote.within is not None]
    whole = sum(len(quote.content) for quote in quotes)
    inner = sum(len(quote.content) for quote in nested)
    assert reading.shares[reading.speakers[0].id] == pytest.approx(1 - inner / whole)
    assert sum(reading.shares.values()) == pytest.approx(1)
    assert len(reading.said_by(reading.speakers[0].id)) == 17
    assert len(reading.counted) == 17 + len(nested)
    assert 0.6 < reading.speech_share(article.text) < 0.75


def test_quotes_stand_in_reading_order_with_ids_of_their_own(reading: Reading) -> None:
    starts = [quote.content.start for quote in reading.quotes]
    assert starts == sorted(starts)
    assert len({quote.id for quote in reading.quotes}) == len(starts)
    # Only a quote within another may overlap it.
    apart = [quote.content for quote in reading.quotes if quote.within is None]
    assert all(one.end <= other.start for one, other in itertools.pairwise(apart))
