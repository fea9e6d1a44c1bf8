"""Articles with readings made by hand, for the exports to be tried on."""

from __future__ import annotations

from hypothesis import strategies as st

from desktop.article.article import Article
from desktop.article.reading import (
    Provenance,
    ProvenanceRole,
    Quote,
    QuoteKind,
    Reading,
    Reason,
    Speaker,
    SpeakerType,
    Topic,
)
from desktop.article.span import Span

TEXT = """پل تازه را پیش از زمستان باز می‌کنیم

به گزارش پیک شهر به نقل از نمابر، بهرام ساوجی، شهردار نوآباد، گفت: پل تازه را پیش از زمستان باز می‌کنیم. همان گونه که خانم ارغوان گفتند، این راه کوتاه‌تر است.

سخنگوی شورا افزود: «هزینه ۱۲ میلیارد بود».
"""  # noqa: E501
ARTICLE = Article.of(TEXT)


def span(words: str, after: str = "") -> Span:
    """Where the words first stand after those of `after`."""
    start = TEXT.index(words, TEXT.index(after))
    return Span(start, start + len(words))


READING = Reading(
    quotes=(
        Quote(
            "q0",
            QuoteKind.HEADING,
            span("پل تازه را پیش از زمستان باز می‌کنیم"),
            speaker="s1",
            confidence=0.9,
            reasons=(Reason("heading.restates", (("words", "پل تازه را پیش از زمستان"),)),),
            restates="q1",
        ),
        Quote(
            "q1",
            QuoteKind.OPEN,
            Span(TEXT.index("پل", 40), TEXT.index("\n\nسخنگوی")),
            span("گفت", "ساوجی"),
            span("بهرام ساوجی"),
            "s1",
            0.97,
            (
                Reason("quote.colon", (("cue", "گفت"),), span("گفت", "ساوجی")),
                Reason("speaker.name", (("name", "بهرام ساوجی"),)),
            ),
        ),
        Quote(
            "q2",
            QuoteKind.INDIRECT,
            span("این راه کوتاه‌تر است."),
            span("گفتند"),
            span("خانم ارغوان"),
            "s2",
            0.6,
            (Reason("quote.phrase", (("cue", "گفتند"),)),),
            within="q1",
        ),
        Quote(
            "q3",
            QuoteKind.DIRECT,
            span("هزینه ۱۲ میلیارد بود"),
            span("افزود"),
            span("سخنگوی شورا"),
            None,
            0.4,
            (Reason("speaker.unknown"),),
        ),
    ),
    speakers=(
        Speaker("s1", "بهرام ساوجی", "شهردار نوآباد", SpeakerType.PERSON, ("ساوجی",)),
        Speaker("s2", "ارغوان", "", SpeakerType.PERSON, ("خانم ارغوان",)),
    ),
    topics=(
        Topic("t0-7", "پل تازه", 0.8, (span("پل تازه"), span("پل تازه", "گفت: "))),
        Topic("t9-9", "تازه را", 0.3, (span("تازه را"), span("راه کوتاه"))),
    ),
    provenance=(
        Provenance(ProvenanceRole.OUTLET, "پیک شهر", span("پیک شهر")),
        Provenance(ProvenanceRole.RELAY, "نمابر", span("نمابر")),
    ),
)

_LONG = "نامی‌بسیاربلند" * 12
_CROWD = f"{_LONG} گفت: آری! وی گفت: نه! او گفت: شاید! همو گفت: هرگز!"


def _in_crowd(words: str) -> Quote:
    start = _CROWD.index(words)
    content, source = Span(start, start + len(words)), Span(0, len(_LONG))
    return Quote(f"q{start}", QuoteKind.OPEN, content, None, source, "s1", 0.5)


CROWDED = Article.of(_CROWD)
"""Four quotes in one paragraph, by somebody whose name knows no end."""
CROWDED_READING = Reading(
    tuple(map(_in_crowd, ("آری!", "نه!", "شاید!", "هرگز!"))),
    (Speaker("s1", _LONG, _LONG),),
    (Topic("t1", _LONG, 0.5, (Span(0, len(_LONG)),)),),
    (Provenance(ProvenanceRole.OUTLET, _LONG, Span(0, 3)),),
)

LETTERS = st.text(
    alphabet="ابپ می\u200c\u064e🙂<>&\"'\u2028\u0085\ufffd\ufeff\u202e\u2066«»:.،A1\n\t \r\x00",
    max_size=120,
)


@st.composite
def annotated(draw: st.DrawFn) -> tuple[Article, Reading]:
    """Any text with any reading that keeps the promises of one."""
    article = Article.of(draw(LETTERS))
    quotes, topics = [], []
    for place, paragraph in enumerate(article.paragraphs):
        ends = st.integers(paragraph.span.start, paragraph.span.end)
        for number in range(draw(st.integers(0, 3))):
            content, cue, source = (Span(*sorted((draw(ends), draw(ends)))) for _ in range(3))
            if len(content):
                quotes.append(
                    Quote(f"q{place}-{number}", QuoteKind.OPEN, content, cue, source, "s1", 0.5)
                )
        mention = Span(*sorted((draw(ends), draw(ends))))
        if len(mention):
            topics.append(Topic(f"t{place}", draw(LETTERS), 0.5, (mention,)))
    speakers = (Speaker("s1", draw(LETTERS), draw(LETTERS)),)
    in_order = sorted(quotes, key=lambda quote: quote.content)
    return article, Reading(tuple(in_order), speakers, tuple(topics))
