"""The benchmark of reading, with times that are made up, and once on texts of a few lines."""

from __future__ import annotations

import statistics
from types import SimpleNamespace

import pytest

from desktop.article.article import Article
from desktop.extraction import read, speech
from tests.benchmarks import extraction
from tests.benchmarks.long_text import OWN


class Tokenizer:
    """Splits at spaces."""

    def tokenize(self, text: str) -> list[str]:
        return text.split()


def no_hazm() -> object:
    raise ImportError


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short texts, and a hazm that costs nothing."""
    hazm = SimpleNamespace(SentenceTokenizer=Tokenizer, WordTokenizer=Tokenizer)
    monkeypatch.setattr(extraction, "SIZES", {"small": 1000, "large": 9000})
    monkeypatch.setattr(extraction, "hazm_child", SimpleNamespace(load=lambda: hazm))


def take(monkeypatch: pytest.MonkeyPatch, growth: int) -> None:
    """Let every job take its share of the text's bytes, to that power, in milliseconds."""
    shares: dict[extraction.Job, float] = {speech: 1.0, read: 2.0}

    def milliseconds(job: extraction.Job, article: Article) -> float:
        return shares.get(job, 0.1) * float(len(article.text.encode()) ** growth)

    monkeypatch.setattr(extraction, "_milliseconds", milliseconds)


def test_every_article_and_the_median_are_told() -> None:
    loading, heads, *rows = extraction.report(1)
    assert loading.startswith("lists of words, loaded once: ")
    assert heads.split() == ["usual", "articles", "characters", "speech", "and", "topics"]
    articles = [row.split() for row in rows if ".txt" in row]
    assert {path.name for path in (OWN / "texts").iterdir()} < {row[0] for row in articles}
    # All together: a single short article may be held up by other programs.
    speech, both = (sum(float(row[column]) for row in articles) for column in (2, 4))
    assert 0 < speech < both
    assert rows[len(articles)].split()[0] == "median"


def test_medians_and_costs_are_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    take(monkeypatch, growth=1)
    said = [" ".join(line.split()) for line in extraction.report(2)]
    paths = [*(OWN / "texts").iterdir(), *extraction.ROOT.glob("seeds/*.txt")]
    middle = statistics.median(path.stat().st_size for path in paths)
    assert "water.txt 1515 2761.0 ms 5522.0 ms" in said
    assert f"median {middle:.1f} ms {2 * middle:.1f} ms" in said
    assert "small 1000000 ms per MB, speech alone" in said
    assert "large 1000000 ms per MB, speech alone" in said
    assert "ratio per MB 1.00 (aim 1.3: met)" in said
    assert f"usual article, median {middle / 10:.2f} ms: speech 10 ×, and topics 20 ×" in said
    assert "large 100000 ms per MB: speech 10 ×" in said


def test_what_grows_too_fast_misses_the_aim(monkeypatch: pytest.MonkeyPatch) -> None:
    take(monkeypatch, growth=2)
    (ratio,) = (line.split() for line in extraction.report(1) if "ratio" in line)
    assert float(ratio[3]) == pytest.approx(9, abs=0.02)
    assert ratio[-1] == "missed)"


def test_the_long_texts_are_read_a_few_times_only(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []

    def milliseconds(_: extraction.Job, article: Article) -> float:
        sizes.append(len(article.text))
        return 1.0

    monkeypatch.setattr(extraction, "_milliseconds", milliseconds)
    list(extraction.report(9))
    # By speech and by hazm.
    assert sizes.count(max(sizes)) == 2 * extraction.LONG_ROUNDS


def test_without_hazm_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extraction, "hazm_child", SimpleNamespace(load=no_hazm))
    take(monkeypatch, growth=1)
    *_, ratio, last = extraction.report(1)
    assert ratio.split()[0] == "ratio"
    assert last == "hazm is not there: nothing to compare with"
