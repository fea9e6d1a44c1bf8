"""A real browser's document has the article to the letter, too."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.extraction import read
from desktop.files.export.html import page
from resources.catalogue import Catalogue
from tests.files.export.page_reader import PageReader
from tests.files.export.readings import ARTICLE, READING
from tests.screenshots.page import browser

ODD = Article.of(
    "\n\n \t<b>نه</b> &lt; &amp; \u2028\u0085\ufeff🙂\u202e«اب»\u2066\n\x00\n"
    "</article><p>گفت: آری\n\n"
)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("article", "reading"), [(ARTICLE, READING), (ODD, read(ODD)), (Article.of("الف"), Reading())]
)
def test_the_browsers_document_says_the_article(
    article: Article, reading: Reading, tmp_path: Path
) -> None:
    command = browser()
    assert command, "no browser is installed"
    file = tmp_path / "page.html"
    file.write_text(page(article, reading, Catalogue(), "a.txt"), encoding="utf-8")
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--dump-dom")
    profile = f"--user-data-dir={tmp_path / 'profile'}"
    done = subprocess.run(
        [command, *options, profile, file.as_uri()], check=True, capture_output=True, timeout=120
    )
    assert PageReader(done.stdout.decode("utf-8")).article == article.text
