"""What a real browser makes of the page: the text to the letter, and all that is shown by CSS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.extraction import read
from desktop.files.export.html import page
from resources.catalogue import Catalogue
from tests.files.export.chromium import Tab, tab
from tests.files.export.readings import (
    ARTICLE,
    CROWDED,
    CROWDED_READING,
    READING,
    annotated,
)

pytestmark = pytest.mark.slow

ODD = Article.of(
    "\n\n \t<b>نه</b> &lt; &amp; \u2028\u0085\ufeff🙂\u202e«اب»\u2066\n\x00\n"
    "</article><p>گفت: آری\n\n"
)
TEXT = "document.querySelector('article').textContent"
TAB, ENTER = ("Tab", 9), ("Enter", 13, "\r")


@pytest.fixture(scope="module")
def one_browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(tmp_path_factory.mktemp("profile")) as found:
        yield found


@pytest.fixture
def browser(one_browser: Tab) -> Tab:
    """The browser with a wide window."""
    one_browser.show(1240, 1000)
    return one_browser


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The page of the article that the exports are tried on."""
    return written(tmp_path, ARTICLE, READING)


def written(folder: Path, article: Article, reading: Reading) -> Path:
    file = folder / "page.html"
    file.write_bytes(page(article, reading, Catalogue(), "پل.txt").encode("utf-8"))
    return file


def style(selector: str, name: str, pseudo: str = "") -> str:
    element = f"document.querySelector({selector!r})"
    return f"getComputedStyle({element}, {pseudo!r}).getPropertyValue({name!r})"


def test_the_document_says_the_article(browser: Tab, tmp_path: Path) -> None:
    for article, reading in ((ARTICLE, READING), (ODD, read(ODD)), (Article.of("الف"), Reading())):
        browser.open(written(tmp_path, article, reading).as_uri())
        assert browser.run(TEXT) == article.text


def test_the_document_says_any_article(browser: Tab, tmp_path: Path) -> None:
    @settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(annotated())
    def any_article(one: tuple[Article, Reading]) -> None:
        browser.open(written(tmp_path, *one).as_uri())
        assert browser.run(TEXT) == one[0].text

    any_article()


def test_the_chosen_quote_is_framed_with_its_reason_and_its_card(browser: Tab, file: Path) -> None:
    frame = style("mark.q1", "outline-width")
    why = style(".why.q1", "display")
    browser.open(file.as_uri())
    assert browser.run(why) == "none"
    for anchor in ("q1", "card-q1"):
        browser.open(f"{file.as_uri()}#{anchor}")
        assert browser.run(why) == "block"
        assert browser.run(frame) != "0px"
        assert browser.run(style("mark.q2", "outline-width")) == "0px"  # the one within
        assert "نام کامل" in browser.run(style(".why.q1", "content", "::after"))
        assert browser.run(style("#card-q1", "--on")) == "1"


def test_what_is_unsure_has_dashes_and_its_word(browser: Tab, file: Path) -> None:
    line, frame = (style("mark.{}", name) for name in ("border-bottom-style", "outline-style"))
    margin, word = style(".note.{}", "border-right-style"), "document.querySelector('.note.{}')"
    browser.open(f"{file.as_uri()}#q3")
    for quote, is_unsure in (("q1", False), ("q3", True)):
        assert (browser.run(line.format(quote)) == "dashed") is is_unsure
        assert (browser.run(margin.format(quote)) == "dashed") is is_unsure
        said = browser.run(f"{word.format(quote)}.querySelector('.doubt') !== null")
        assert said is is_unsure
    assert browser.run(frame.format("q3")) == "dashed"
    assert browser.run(style("mark.q3", "outline-width")) != "0px"
    assert browser.run(style("mark.q3", "border-bottom-width")) == "0px"
    assert "نامطمئن" in browser.run(style(".note.q3 .doubt", "content", "::before"))
    browser.run("document.querySelector('#view-plain').click()")
    assert browser.run(style("mark.q2", "border-bottom-width")) == "0px"


def test_the_keyboard_reaches_speakers_topics_choices_and_reasons(browser: Tab, file: Path) -> None:
    browser.open(file.as_uri())
    seen = []
    for _ in range(40):
        browser.press(*TAB)
        seen.append(browser.run("document.activeElement.closest('section')?.className"))
    assert list(dict.fromkeys(seen))[:4] == ["speakers", "topics", "views", "quotes"]
    browser.run("document.querySelector('#card-q1 summary').focus()")
    browser.press(*ENTER)
    assert browser.run("document.querySelector('#card-q1 details').open")


def test_the_three_choices(browser: Tab, file: Path) -> None:
    browser.open(file.as_uri())
    paragraphs = "[...document.querySelectorAll('.body p')].filter(p => p.offsetHeight).length"
    shaded = style("mark.q1", "background-color")
    everything = browser.run(paragraphs), browser.run(shaded)
    browser.run("document.querySelector('#view-plain').click()")
    assert browser.run(shaded) == "rgba(0, 0, 0, 0)"
    assert browser.run("document.querySelector('.notes').offsetHeight") == 0
    assert browser.run(paragraphs) == everything[0]
    browser.run("document.querySelector('#view-quotes').click()")
    assert (browser.run(paragraphs), browser.run(shaded)) == everything


@pytest.mark.parametrize("width", [1240, 900, 420, 320])
def test_nothing_sticks_out(browser: Tab, tmp_path: Path, width: int) -> None:
    browser.show(width, 900)
    for article, reading in ((ARTICLE, READING), (CROWDED, CROWDED_READING)):
        browser.open(written(tmp_path, article, reading).as_uri())
        assert browser.run("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(("width", "is_beside"), [(1240, True), (420, False)])
def test_notes_stand_beside_their_paragraph_or_fold_under_it(
    browser: Tab, file: Path, width: int, is_beside: bool
) -> None:
    browser.show(width, 900)
    browser.open(file.as_uri())
    notes = "document.querySelector('.body .notes').getBoundingClientRect()"
    line = "document.querySelector('.body .said p').getBoundingClientRect()"
    assert browser.run(f"{notes}.right <= {line}.left") is is_beside
    assert browser.run(f"{notes}.top >= {line}.bottom - 12") is not is_beside


def test_dark_and_paper(browser: Tab, file: Path) -> None:
    colour = style("body", "background-color")
    browser.show(1240, 900, dark=True)
    browser.open(file.as_uri())
    assert browser.run(colour) == "rgb(25, 26, 28)"
    browser.show(1240, 900, dark=True, paper=True)
    assert browser.run(colour) == "rgb(255, 255, 255)"
    assert "[" in browser.run(style("mark.q1", "content", "::before"))
    assert browser.run(TEXT) == ARTICLE.text


def test_the_embedded_font_is_used(browser: Tab, file: Path) -> None:
    browser.open(file.as_uri())
    assert browser.run("[...document.fonts].map(f => f.status).join()") == "loaded,loaded"
