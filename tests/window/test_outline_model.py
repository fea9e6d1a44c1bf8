"""The headings as rows, each with the quote that it says again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.article.article import Article
from desktop.article.reading import Quote, QuoteKind, Reading, Speaker
from desktop.article.span import Span
from desktop.window.outline_model import OutlineModel
from desktop.window.wording import Wording
from widgets.roles import Role

ARTICLE = """کم‌آبی در دشت نوآباد

مهناز رادپور گفت: آب دشت نوآباد را نوبتی می‌کنیم.

آب دشت را نوبتی می‌کنیم

کاوه نیک‌روش گفت: چاه تازه‌ای کنده نمی‌شود.

کشاورزان چشم به راه باران

باران از فردا می‌بارد.
"""


def span(words: str, after: str = "") -> Span:
    start = ARTICLE.index(words, ARTICLE.index(after))
    return Span(start, start + len(words))


READING = Reading(
    (
        Quote("q1", QuoteKind.OPEN, span("آب دشت نوآباد را نوبتی می‌کنیم."), speaker="s1"),
        Quote(
            "h1",
            QuoteKind.HEADING,
            span("آب دشت را نوبتی می‌کنیم"),
            speaker="s1",
            restates="q1",
        ),
        Quote("q2", QuoteKind.OPEN, span("چاه تازه‌ای کنده نمی‌شود."), speaker="s2"),
    ),
    (Speaker("s1", "مهناز رادپور"), Speaker("s2", "کاوه نیک‌روش")),
)


@pytest.fixture
def model(wording: Wording) -> OutlineModel:
    model = OutlineModel(wording)
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.set_article(Article.of(ARTICLE), READING)
    return model


def said(model: OutlineModel, role: int) -> list[object]:
    values = (model.index(row).data(role) for row in range(model.rowCount()))
    isolates = dict.fromkeys((0x2068, 0x2069))
    return [one.translate(isolates) if isinstance(one, str) else one for one in values]


def test_title_and_sub_headings_in_order(model: OutlineModel) -> None:
    assert said(model, Qt.ItemDataRole.DisplayRole) == [
        "کم‌آبی در دشت نوآباد",
        "آب دشت را نوبتی می‌کنیم",
        "کشاورزان چشم به راه باران",
    ]
    assert said(model, Role.LEVEL) == [1, 2, 2]


def test_a_heading_is_linked_to_the_quote_it_says_again(model: OutlineModel) -> None:
    assert said(model, Role.SUMMARY) == ["", "نقل ۱ · مهناز رادپور", ""]
    assert said(model, Role.GROUP) == [None, 0, None]
    assert model.quotes == ("", "q1", "")
    heard = said(model, Qt.ItemDataRole.AccessibleTextRole)
    assert heard[1] == "آب دشت را نوبتی می‌کنیم، نقل ۱ · مهناز رادپور"
    assert heard[2] == "کشاورزان چشم به راه باران"


def test_a_heading_that_is_a_quote_of_its_own_is_that_quote(model: OutlineModel) -> None:
    own = replace(READING.quotes[1], restates=None, speaker="s2")
    reading = replace(READING, quotes=(READING.quotes[0], own, READING.quotes[2]))
    model.set_article(Article.of(ARTICLE), reading)
    assert model.quotes == ("", "h1", "")
    assert said(model, Role.SUMMARY)[1] == "نقل ۲ · کاوه نیک‌روش"


@pytest.mark.parametrize(
    ("words", "row"),
    [("کم‌آبی", 0), ("آب دشت نوآباد", 0), ("چاه تازه‌ای", 1), ("کشاورزان", 2), ("باران از", 2)],
)
def test_the_heading_above_a_place(model: OutlineModel, words: str, row: int) -> None:
    assert model.index_at(ARTICLE.index(words)).row() == row


def test_nothing_stands_above_the_first_heading(model: OutlineModel) -> None:
    untitled = "باران از فردا می‌بارد.\n" + ARTICLE
    model.set_article(Article.of(untitled), None)
    assert not model.index_at(3).isValid()
    assert said(model, Role.LEVEL) == [2, 2, 2]


def test_before_the_reading_there_are_headings_without_quotes(model: OutlineModel) -> None:
    model.set_article(Article.of(ARTICLE), None)
    assert said(model, Role.SUMMARY) == ["", "", ""]
    model.set_article(None, None)
    assert model.rowCount() == 0
    assert model.headings == ()
