"""Words found in all open articles: a little at a time, and not at all where one gives up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.article.article import Article
from desktop.language.finding import Shadow
from desktop.window import expressions, open_articles
from desktop.window.expressions import BadExpression, CostlyExpression
from desktop.window.open_articles import Search, Way
from desktop.window.session import Session

BRIDGE, ROAD = "پل تازه\n\nپل ۳ باند دارد.", "راه پل\n\nراه ۱۲ سال دارد."


@pytest.fixture
def sessions(qapp: object) -> list[Session]:
    texts = (BRIDGE, ROAD)
    return [Session(Article.of(text), Path(f"{place}.txt")) for place, text in enumerate(texts)]


@pytest.fixture
def search(qtbot: QtBot) -> Iterator[Search]:
    search = Search()
    yield search
    search.deleteLater()


def found(search: Search, qtbot: QtBot) -> list[tuple[int, list[str]]]:
    qtbot.waitUntil(lambda: search.is_done)
    return [
        (place, [span.of(article.text) for span in hits.spans])
        for place, article, hits in search.found
    ]


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        (Way("باند"), [["باند"], []]),
        (Way("را"), [[], ["را", "را"]]),
        (Way("را", whole_words=True), [[], []]),
        (Way(r"\d+ \w+", is_expression=True), [["۳ باند"], ["۱۲ سال"]]),
        (Way("^.{3}", is_expression=True), [["پل ", "پل "], ["راه", "راه"]]),
        (Way("^.{3}", whole_words=True, is_expression=True), [[], ["راه", "راه"]]),
        (Way("  ", is_expression=True), [[], []]),
    ],
)
def test_words_and_expressions(
    search: Search, sessions: list[Session], qtbot: QtBot, way: Way, expected: list[list[str]]
) -> None:
    search.look(way, sessions)
    assert found(search, qtbot) == list(enumerate(expected))


@pytest.mark.parametrize("way", [Way(), Way("  "), Way("", is_expression=True)])
def test_nothing_is_looked_for(
    search: Search, sessions: list[Session], qtbot: QtBot, way: Way
) -> None:
    search.look(Way("پل"), sessions)
    with qtbot.waitSignal(search.progressed):
        search.look(way, sessions)
    assert search.is_done
    assert search.found == []


def test_what_is_no_expression_is_told(
    search: Search, sessions: list[Session], qtbot: QtBot
) -> None:
    search.look(Way("(پل", is_expression=True), sessions)
    assert found(search, qtbot) == []
    assert search.failed is not None
    assert isinstance(search.failed.problem, BadExpression)
    search.look(Way("پل", is_expression=True), sessions)
    assert search.failed is None
    assert len(found(search, qtbot)) == 2


def test_what_takes_too_long_in_one_is_given_up_in_all(search: Search, qtbot: QtBot) -> None:
    endless = Article.of("نام بلند\n\n" + "پ" * 400 + "ا ج")
    sessions = [
        Session(article, Path("الف.txt"))
        for article in (Article.of("پج"), endless, Article.of("پج"))
    ]
    search.look(Way("(پ+)+ج", is_expression=True), sessions)
    assert found(search, qtbot) == []
    assert search.failed is not None
    assert isinstance(search.failed.problem, CostlyExpression)
    assert search.failed.article is endless


def test_the_window_has_its_turn_within_one_article(
    search: Search, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_articles, "AT_ONCE", 0.0)
    turns: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(1))
    timer.start()
    search.look(Way(r"\w+", is_expression=True), [Session(Article.of("پل " * 60), Path("پل.txt"))])
    assert len(found(search, qtbot)[0][1]) == 60
    timer.stop()
    assert len(turns) > 30


def test_only_the_work_counts_not_the_window_s_turns(
    search: Search, sessions: list[Session], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(10_000))

    class Clock:
        """Each look at it is a second later: two looks while it works, and any rest between."""

        @staticmethod
        def monotonic() -> float:
            return float(next(clock))

    monkeypatch.setattr(expressions, "time", Clock)
    monkeypatch.setattr(expressions, "PATIENCE", 2.5)
    looking = expressions.Expressions("پل پل پل").look("پل")
    next(looking)
    for _ in range(50):
        Clock.monotonic()
    next(looking)
    with pytest.raises(CostlyExpression):
        next(looking)


def test_the_letters_are_folded_once_for_all_searches(
    search: Search, sessions: list[Session], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    class Counting(Shadow):
        def __init__(self, text: str) -> None:
            made.append(text)
            super().__init__(text)

    monkeypatch.setattr(open_articles, "Shadow", Counting)
    for word in ("پل", "راه", "سد"):
        search.look(Way(word), sessions)
        found(search, qtbot)
    assert made == [BRIDGE, ROAD]
