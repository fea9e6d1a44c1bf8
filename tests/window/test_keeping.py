"""What is kept of an article goes on to whoever takes its keeper's place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.files.recents import Bookmark, Recent, Remembered, write
from desktop.window.background import Lane
from desktop.window.desk import Desk
from desktop.window.display import Display
from desktop.window.keeping import Keeping
from desktop.window.session import Session


class Shown:
    """Stands where the display does: shows nothing."""

    def bookmark(self, session: Session) -> Bookmark:
        return Bookmark(quote=session.current)

    def return_to(self, session: Session, bookmark: Bookmark) -> None:
        pass

    def close_speakers(self, session: Session) -> None:
        pass


@pytest.fixture
def desk(qapp: QApplication, article: Article, tmp_path: Path) -> Iterator[Desk]:
    lane = Lane()
    desk = Desk(lambda _: article, lane)
    desk.open([tmp_path / "a.txt"])
    yield desk
    lane.stop()


def test_the_quote_of_an_article_that_is_still_read_is_chosen_then(
    desk: Desk, reading: Reading, tmp_path: Path
) -> None:
    (session,) = desk.sessions
    kept = tmp_path / "desk.json"
    write(kept, Remembered((Recent(str(session.path), bookmark=Bookmark(quote="q3")),)))
    display = cast("Display", Shown())
    first, second = (Keeping(kept, desk, display) for _ in range(2))
    first.load()
    second.go_on(first.hand_on())
    session.accept(reading)
    assert session.current == "q3"
    second.close()
