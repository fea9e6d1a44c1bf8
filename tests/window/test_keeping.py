"""What is kept of articles goes on to whoever takes the keeper's place, and is gone back to."""

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
from desktop.window.targets import Articles
from resources.catalogue import Catalogue


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
    yield desk
    lane.stop()


def test_the_quote_of_an_article_that_is_still_read_is_chosen_then(
    desk: Desk, reading: Reading, tmp_path: Path
) -> None:
    desk.open([tmp_path / "a.txt"])
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


def test_an_article_that_is_listed_is_opened_whatever_has_come_since(
    desk: Desk, tmp_path: Path
) -> None:
    kept = tmp_path / "desk.json"
    write(kept, Remembered(tuple(Recent(str(tmp_path / name), name) for name in ("b", "c"))))
    keeping = Keeping(kept, desk, cast("Display", Shown()))
    desk.session_opened.connect(keeping.take)
    keeping.load()
    listed = Articles(desk, keeping, Catalogue())()
    desk.open([tmp_path / "a.txt"])
    listed[0].go()
    assert desk.current is not None
    assert desk.current.path == tmp_path / "b"
    keeping.close()
