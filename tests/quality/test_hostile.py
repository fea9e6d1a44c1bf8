"""Texts that no newsroom wrote: loading and reading them neither fails nor takes for ever."""

from __future__ import annotations

import itertools
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.extraction import read
from desktop.files.loading import Unreadable, load
from desktop.language.lexicon import words

SAID = "وی افزود: «آب کم است» و رئیس سازمان آب گفت که باران می‌آید.\n"
RLE, LRO, PDF, LRI, PDI = "\u202b", "\u202d", "\u202c", "\u2066", "\u2069"

HOSTILE = {
    "a single letter": "آ",
    "a single mark": "«",
    "a cue and nothing else": "گفت:",
    "a colon and nothing else": ":",
    "line ends only, and a letter": "\n" * 10_000 + "آ",
    "every kind of line end": "سلام\r\n\rگفت: خوب\u2029بد\x0bو\x0c\x85بد\u2028تر\n",
    "megabytes in one line without a space": "آب" * 500_000,
    "a hundred thousand closed marks": "«»" * 50_000,
    "a hundred thousand open marks": "«" * 100_000,
    "a hundred thousand closing marks": "»" * 100_000,
    "straight marks": '"' * 99_999,
    "marks within marks within marks": "وی گفت: «««سه»» دو» یک»» بیرون «باز",
    "marks that cross": 'وی گفت: «یک "دو» سه" “چهار”” پنج',
    "digits only": "۱۲۳ ۴۵۶ 789 ٠١٢\n" * 200,
    "flags and families": "🇮🇷🇦🇫👨‍👩‍👧‍👦 گفت: «🏳️‍🌈 👍🏽» 🇮",
    "direction controls": f"{RLE}وی{PDF} {LRO}گفت{PDF}: «{LRI}سلام{PDI}»\u200e\u200f\u061c",
    "controls in every word": "\u200fو\u200eی\u200c گ\u200dف\u00adت: س\u2060ل\ufeffام",
    "replacement characters": "\ufffdوی گفت\ufffd: «سلام\ufffd» " * 500,
    "what no text may hold": "وی گفت: \x00\x01\ud800\udfff\ufffe\U0010ffff سلام",
    "a page of HTML": "<script>alert('گفت: «سلام»')</script><p dir=\"rtl\">وی گفت: &lt;b&gt;</p>\n"
    * 300,
    "templates and formats": "{name} گفت: {0} %s %(x)d $x \\1 \\g<0> {{}} «{cue}»",
    "very long words": "وی گفت: " + " ".join(["س" * 5000] * 40),
    "a very long name": "دکتر " + "محمد " * 5000 + "گفت: سلام.",
    "a very long title": "رئیس " + "سازمان " * 5000 + "گفت: سلام.",
    "vowel signs": "وَیٍ گُفتّ: " + "سَلاٰم" * 3000 + "\u064e" * 5000,
    "kashidas": "وی گفـــ" + "ـ" * 20_000 + "ت: سلام",
    "half-spaces": "وی\u200c" * 20_000 + "گفت: سلام",
    "spaces": " \t\u00a0\u3000" * 20_000 + "وی گفت: سلام",
    "cues and nothing between them": "وی گفت: " * 5000,
    "cues in one line": SAID.strip() * 3000,
    "lead-ins without an end": "با بیان اینکه " * 5000,
    "thats without an end": "گفت که " * 5000,
    "phrases without an end": "به گفته وی، " * 5000,
    "questions": "چرا؟\n" * 5000,
    "labels": "الف: ب\n" * 5000,
    "headings": "آب و هوا\n" * 3000,
    "five thousand paragraphs": SAID * 5000,
    "five thousand speakers": "".join(f"علی نام{n} گفت: سلام {n}.\n" for n in range(5000)),
    "Latin only": "He said: “The water is low.” " * 500,
    "old Arabic letters": "ويٰ گفتہ است كهٔ: ﻭﯼ ﮔﻔﺖ: ﷲ ﷼ ﻻ" * 200,
    "beyond the first plane": "𐎠𐎡𐎢 گفت: «𝒂𝒃𝒄» 𞸀" * 500,
    "a sub-heading of one word": (
        "حسین رضایی گفت: کارخانه باز می‌شود.\n- شد\nوی افزود: راه باز است.\n"
    ),
    "nothing but a bullet": "-",
    "an office that ends the text": "متهم",
}

# Four times the text may take this many times as long: 4 where the time grows with the length, 16
# where it grows with its square. Short times are mostly noise.
LONGER, GROWTH, NOISE_SECONDS = 4, 7.0, 0.15

GROWING = {
    "one line": SAID.strip() + " ",
    "paragraphs": SAID,
    "open marks": "«آب ",
    "nested": "وی گفت: «او گفت: ",
    "names": "علی رضایی مدیر کل آب تهران و رضا علوی گفت که آب کم است. ",
    "lead-ins": "وی با بیان اینکه آب هست، گفت: نیست. ",
    "headings": "آب کم است\nوی گفت: آب بسیار کم است.\n",
    "no cue": "باران در شهر می‌بارید و مردم زیر سایه‌بان‌ها ایستاده بودند. ",
    "no space": "باران",
}


# What articles are made of; the mixtures are less usual.
FRAGMENTS = (
    *("وی", "او", "علی رضایی", "دکتر رضایی", "رضایی", "رئیس سازمان آب تهران", "این مقام", "پلیس"),
    *("گفت", "افزود", "گفته است", "می‌گوید", "معتقد است", "به گفته", "با بیان اینکه", "خبر داد"),
    *("به گزارش ایسنا", "به نقل از مهر", "در پاسخ به این سوال که", "انتهای پیام", "گفت‌وگو با"),
    *("که", ":", "«", "»", '"', "،", "؛", ".", "؟", "!", "/", "|", "(", ")", "...", "-", "*"),
    *("آب کم است", "باران می‌بارد", "ما", "۱۲", "3", "NATO", "🇮🇷", "\u200c", "\u200f", "\ufffd"),
    *(" ", " ", " ", " ", "\n", "\n", "\n\n", "\t", "\u00a0"),
)


def problems(article: Article, reading: Reading) -> list[str]:
    """What is wrong with the reading's offsets and references."""
    size, found = len(article.text), []
    for quote in reading.quotes:
        spans = [span for span in (quote.content, quote.cue, quote.source) if span is not None]
        spans += [reason.span for reason in quote.reasons if reason.span is not None]
        if any(span.end > size for span in spans) or not len(quote.content):
            found.append(f"{quote.id}: outside the text, or empty")
        if "\n" in quote.content.of(article.text):
            found.append(f"{quote.id}: crosses a line end")
        if quote.speaker is not None and reading.speaker(quote.speaker) is None:
            found.append(f"{quote.id}: a speaker who is not listed")
        for other in (quote.restates, quote.within):
            if other is not None and reading.quote(other) is None:
                found.append(f"{quote.id}: refers to no quote")
        if not 0 <= quote.confidence <= 1:
            found.append(f"{quote.id}: confidence {quote.confidence}")
    mentions = itertools.chain.from_iterable(topic.mentions for topic in reading.topics)
    found += [f"{span}: a mention outside the text" for span in mentions if span.end > size]
    for kind in (reading.quotes, reading.speakers, reading.topics):
        ids = Counter(one.id for one in kind)
        found += [f"{one}: an id of {count}" for one, count in ids.items() if count > 1]
    return found


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_read(text: str) -> None:
    article = Article.of(text)
    assert problems(article, read(article)) == []


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=80).map("".join))
def test_any_mixture_is_read(text: str) -> None:
    article = Article.of(text)
    assert problems(article, read(article)) == []


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    article = Article.of(text)
    assert problems(article, read(article)) == []


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_loaded_as_it_is(text: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_bytes(text.encode("utf-8", errors="replace"))
    assert load(path).text == Article.of(path.read_bytes().decode("utf-8")).text


@pytest.mark.parametrize(
    ("text", "problem"),
    [("", "empty"), (" \n\t\r\n ", "blank"), ("\ufeff", "blank"), ("\u00a0\u2003", "blank")],
)
def test_a_file_without_words_is_refused(text: str, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "nothing.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Unreadable) as refusal:
        load(path)
    assert refusal.value.problem == problem


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200c"])
def test_a_text_without_words_has_an_empty_reading(text: str) -> None:
    reading = read(Article.of(text))
    assert (reading.quotes, reading.speakers, reading.topics, reading.provenance) == ((),) * 4


@pytest.mark.parametrize("piece", GROWING.values(), ids=GROWING)
def test_time_grows_with_the_length(piece: str) -> None:
    times = 15_000 // len(piece)
    short, long = seconds(piece * times), seconds(piece * (LONGER * times))
    assert long <= GROWTH * short + NOISE_SECONDS


def test_time_grows_with_the_number_of_namesakes() -> None:
    few, many = seconds(namesakes(400)), seconds(namesakes(LONGER * 400))
    assert many <= GROWTH * few + NOISE_SECONDS


def namesakes(count: int) -> str:
    """That many persons of one surname and one office."""
    known = words("forenames") - words("doubtful_forenames")
    forenames = itertools.islice((one for one in sorted(known) if len(one) > 3), count)
    return "".join(f"{one} محمدی، نماینده بندر {one}، گفت: آب کم است.\n" for one in forenames)


def seconds(text: str) -> float:
    """The processor time the text takes to read; the better of two."""
    article = Article.of(text)
    taken = []
    for _ in range(2):
        start = time.process_time()
        read(article)
        taken.append(time.process_time() - start)
    return min(taken)
