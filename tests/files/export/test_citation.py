"""A quote with its source claims no more than the article says, and survives being pasted."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

import pytest
from hypothesis import given

from desktop.article.article import Article
from desktop.article.reading import Provenance, ProvenanceRole, Quote, QuoteKind, Reading, Speaker
from desktop.article.span import Span
from desktop.files.export.citation import Citation, cited, stands_in_marks, with_inner_marks
from resources.catalogue import Catalogue
from tests.files.export.page_reader import PageReader
from tests.files.export.readings import ARTICLE, READING, annotated

FA = Catalogue("fa")
MAYOR = Speaker("s1", "مهناز رادپور", "شهردار")
REPORTED = "به گفتهٔ"
ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069, 0x200F))


def text_of(html: str) -> str:
    return PageReader(f"<article>{html}</article>").article


def citation(
    line: str,
    words: str,
    kind: QuoteKind = QuoteKind.OPEN,
    speaker: Speaker | None = MAYOR,
    confidence: float = 0.9,
    provenance: Sequence[tuple[ProvenanceRole, str]] = (),
) -> Citation:
    """The citation of those words of a one-line article."""
    article = Article.of(line)
    start = line.index(words)
    content = Span(start, start + len(words))
    speaker_id = speaker.id if speaker else None
    quote = Quote("q1", kind, content, speaker=speaker_id, confidence=confidence)
    named = tuple(Provenance(role, name, Span(0, 1)) for role, name in provenance)
    reading = Reading((quote,), (speaker,) if speaker else (), provenance=named)
    return cited(article, reading, [quote], FA)


OUTLET, RELAY = ProvenanceRole.OUTLET, ProvenanceRole.RELAY


@pytest.mark.parametrize(
    ("kind", "line", "words", "plain"),
    [
        (
            QuoteKind.OPEN,
            "شهردار گفت: پل باز می‌شود.",
            "پل باز می‌شود.",
            "«پل باز می‌شود.» — مهناز رادپور، شهردار",
        ),
        (
            QuoteKind.DIRECT,
            "شهردار گفت: «پل باز می‌شود».",
            "پل باز می‌شود",
            "«پل باز می‌شود» — مهناز رادپور، شهردار",
        ),
        (
            QuoteKind.TURN,
            "پل «کهنه» را می‌بندیم.",
            "پل «کهنه» را می‌بندیم.",
            "«پل ‹کهنه› را می‌بندیم.» — مهناز رادپور، شهردار",
        ),
        (
            QuoteKind.INDIRECT,
            "شهردار گفت که پل باز می‌شود.",
            "پل باز می‌شود.",
            "به گفتهٔ مهناز رادپور، شهردار: پل باز می‌شود.",
        ),
        (
            QuoteKind.INDIRECT,
            "شهردار گفت که پل «شاهکار» است.",
            "پل «شاهکار» است.",
            "به گفتهٔ مهناز رادپور، شهردار: پل «شاهکار» است.",
        ),
        (
            QuoteKind.INDIRECT,
            "شهردار گفت که «پل باز می‌شود».",
            "پل باز می‌شود",
            "«پل باز می‌شود» — مهناز رادپور، شهردار",
        ),
        (
            QuoteKind.HEADING,
            "رادپور: پل باز می‌شود",
            "پل باز می‌شود",
            "به گفتهٔ مهناز رادپور، شهردار، در تیتر خبر: پل باز می‌شود",
        ),
        (
            QuoteKind.CONTINUATION,
            "پل باز می‌شود.",
            "پل باز می‌شود.",
            "به گفتهٔ مهناز رادپور، شهردار: پل باز می‌شود.",
        ),
    ],
)
def test_only_words_as_they_were_said_stand_in_marks(
    kind: QuoteKind, line: str, words: str, plain: str
) -> None:
    assert citation(line, words, kind).plain == plain


@pytest.mark.parametrize(
    ("kind", "begins"),
    [(QuoteKind.OPEN, "«"), (QuoteKind.TURN, "«"), (QuoteKind.INDIRECT, "به گفتهٔ")],
)
def test_a_continuation_goes_on_as_its_speech_began(kind: QuoteKind, begins: str) -> None:
    text = "پل باز می‌شود.\nراه هم.\n"
    first = Quote("q1", kind, Span(0, 14), speaker="s1", confidence=1.0)
    second = Quote("q2", QuoteKind.CONTINUATION, Span(15, 22), speaker="s1", confidence=1.0)
    reading = Reading((first, second), (Speaker("s1", "مهناز رادپور"),))
    assert cited(Article.of(text), reading, [second], FA).plain.startswith(begins)


@pytest.mark.parametrize(
    ("speaker", "who"),
    [
        (MAYOR, "مهناز رادپور، شهردار"),
        (Speaker("s1", "سخنگوی دولت", "سخنگوی دولت"), "سخنگوی دولت"),
        (Speaker("s1", "شورای شهر"), "شورای شهر"),
        (None, "گویندهٔ نامشخص"),
    ],
)
def test_who_says_it(speaker: Speaker | None, who: str) -> None:
    assert citation("گفت: آری.", "آری.", speaker=speaker).plain == f"«آری.» — {who}"


def test_what_is_unsure_says_so() -> None:
    plain = citation("گفت: آری.", "آری.", confidence=0.5, provenance=[(OUTLET, "پیک شهر")]).plain
    assert plain == "«آری.» — مهناز رادپور، شهردار (پیک شهر) [نامطمئن]"


def test_outlets_stand_first_and_once() -> None:
    named = [(RELAY, "نمابر"), (OUTLET, "پیک شهر"), (RELAY, "نمابر")]
    assert citation("گفت: آری.", "آری.", provenance=named).plain.endswith("(پیک شهر، نمابر)")


def test_the_day_is_said_where_the_article_names_it() -> None:
    text = "پل تازه\n۷ اسفند ۱۴۰۳\nشهردار گفت: آری.\n"
    assert citation(text, "آری.").plain.endswith("شهردار (۷ اسفند ۱۴۰۳)")


def test_whose_words_they_are_and_who_passed_them_on() -> None:
    inner = READING.quotes[2]
    assert cited(ARTICLE, READING, [inner], FA).plain == (
        "به گفتهٔ ارغوان، به نقل از بهرام ساوجی، شهردار نوآباد (پیک شهر، نمابر) [نامطمئن]: "
        "این راه کوتاه‌تر است."
    )


def test_several_stand_in_the_order_of_the_text() -> None:
    both = cited(ARTICLE, READING, [READING.quotes[3], READING.quotes[1]], FA)
    lines = both.plain.split("\n")
    assert [line[:8] for line in lines] == ["«پل تازه", "«هزینه ۱"]
    assert both.html.count('<p dir="rtl" lang="fa">') == 2


@pytest.mark.parametrize(
    ("words", "within"),
    [
        ("الف «ب» ج", "الف ‹ب› ج"),
        ("الف «ب «پ» ت» ج", "الف ‹ب “پ” ت› ج"),
        ("«الف ب»", "الف ب"),
        ("«الف» و «ب»", "‹الف› و ‹ب›"),
        ("الف “ب” ج", "الف ‹ب› ج"),
        ('الف "ب" ج', 'الف "ب" ج'),
        ("الف » ب", "الف › ب"),
        ("«", "‹"),
        ("«»", ""),
        ("", ""),
    ],
)
def test_marks_within_marks(words: str, within: str) -> None:
    assert with_inner_marks(words) == within


@pytest.mark.parametrize(
    ("text", "words", "stands"),
    [
        ("گفت که «الف ب».", "الف ب", True),
        ("گفت که « الف ب ».", "الف ب", True),
        ('گفت که "الف ب".', "الف ب", True),
        ("گفت که «الف» و «ب».", "الف» و «ب", False),
        ('گفت که "الف" و "ب".', 'الف" و "ب', False),
        ("گفت که «الف ب ج».", "الف ب", False),
        ("گفت که الف ب.", "الف ب", False),
        ("الف ب", "الف ب", False),
    ],
)
def test_one_pair_of_marks_around_it(text: str, words: str, stands: bool) -> None:
    start = text.index(words)
    assert stands_in_marks(text, Span(start, start + len(words))) is stands


def test_latin_names_are_isolated() -> None:
    speaker = Speaker("s1", "Jens Holt", "سخنگوی NATO")
    both = citation("گفت: آری.", "آری.", speaker=speaker, provenance=[(OUTLET, "BBC")])
    assert both.plain == (
        "«آری.» — \u2066Jens Holt\u2069، \u2067سخنگوی NATO\u2069 (\u2066BBC\u2069)"
    )
    assert '<span dir="ltr">Jens Holt</span>، <span dir="rtl">سخنگوی NATO</span>' in both.html


def test_words_with_a_latin_name_stay_as_they_are() -> None:
    assert citation("گفت: به (BBC) نگفتم.", "به (BBC) نگفتم.").plain.startswith("«به (BBC) نگفتم.»")


def test_english_words_run_from_the_left_in_a_paragraph_from_the_right() -> None:
    both = citation("گفت: We go on.", "We go on.")
    assert both.plain == "\u200f«\u2066We go on.\u2069» — مهناز رادپور، شهردار"
    assert both.html.startswith('<p dir="rtl" lang="fa">«<span dir="ltr">We go on.</span>»')


def test_a_line_that_begins_with_a_latin_word_runs_from_the_right() -> None:
    assert citation("گفت: NATO را نمی‌شناسم.", "NATO را نمی‌شناسم.").plain.startswith("\u200f«NATO")


def test_spaces_in_a_row_and_signs_of_direction_are_left_out() -> None:
    plain = citation("گفت: پل  باز\u202b می‌شود.", "پل  باز\u202b می‌شود.").plain
    assert plain.startswith("«پل باز می‌شود.»")


def test_markup_in_the_article_stays_text() -> None:
    both = citation("گفت: آری <b>آری</b> & نه.", "آری <b>آری</b> & نه.")
    assert "&lt;b&gt;آری&lt;/b&gt; &amp; نه." in both.html
    assert text_of(both.html) == both.plain


def test_half_spaces_are_mended_in_words_name_and_role() -> None:
    speaker = Speaker("s1", "الهام علیاف", "رییسجمهور")
    quote = dataclasses.replace(READING.quotes[1], within=None)
    reading = Reading((quote,), (speaker,))

    def mend(text: str) -> str:
        return text.replace("علیاف", "علی‌اف").replace("رییسجمهور", "رییس‌جمهور")

    assert "— الهام علی‌اف، رییس‌جمهور" in cited(ARTICLE, reading, [quote], FA, mend).plain
    assert "— الهام علیاف، رییسجمهور" in cited(ARTICLE, reading, [quote], FA).plain


@given(annotated())
def test_both_forms_say_the_same(made: tuple[Article, Reading]) -> None:
    article, reading = made
    both = cited(article, reading, reading.counted, FA)
    paragraphs = re.findall(r'<p dir="rtl" lang="fa">(.*?)</p>', both.html, re.DOTALL)
    assert len(paragraphs) == len(reading.counted)
    said = [text_of(one).translate(ISOLATES) for one in paragraphs]
    assert "\n".join(said) == both.plain.translate(ISOLATES)
