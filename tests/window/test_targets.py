"""What the palette leads to in the article in hand, and by which names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.language.finding import alike
from desktop.window.background import Lane
from desktop.window.deeds import Deeds
from desktop.window.desk import Desk
from desktop.window.seeking import best, name_of
from desktop.window.targets import Places
from desktop.window.wording import Wording


class Done:
    """Stands where the deeds are, and notes which was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def choose_speaker(self, id_: str) -> None:
        self.asked.append(("speaker", id_))

    def choose_topic(self, id_: str) -> None:
        self.asked.append(("topic", id_))

    def read_on_at(self, id_: str) -> None:
        self.asked.append(("quote", id_))


@pytest.fixture
def desk(qapp: QApplication, article: Article, reading: Reading) -> Iterator[Desk]:
    lane = Lane()
    desk = Desk(lambda _: article, lane)
    desk.open([Path("/a.txt")])
    first, *others = reading.speakers
    known = replace(first, title="شهردار نوآباد", aliases=("خانم دکتر",))
    desk.sessions[0].accept(replace(reading, speakers=(known, *others)))
    yield desk
    lane.stop()


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ("راد", ("speaker", "s1")),
        ("نواباد شهردار", ("speaker", "s1")),
        ("دکتر", ("speaker", "s1")),
        ("كسی از ما", ("quote", "q7")),
    ],
)
def test_everything_is_gone_to_by_its_names(
    desk: Desk, wording: Wording, asked: str, wanted: tuple[str, str]
) -> None:
    done = Done()
    there = Places(desk, cast("Deeds", done), wording)()
    names = [name_of(target.names, alike) for target in there]
    there[best(asked, names, alike)[0]].go()
    assert done.asked == [wanted]


def test_where_nothing_is_open_there_is_nothing(desk: Desk, wording: Wording) -> None:
    places = Places(desk, cast("Deeds", Done()), wording)
    assert places()
    assert places() is places()
    desk.close_current()
    assert places() == ()
