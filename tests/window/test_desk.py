"""Open articles, and those that wait."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.article.article import Article
from desktop.files.loading import Unreadable
from desktop.window.background import Lane
from desktop.window.desk import Desk, path_of
from desktop.window.first_readable import AT_ONCE


def load(path: Path) -> Article:
    if "bad" in path.name:
        raise Unreadable("empty", {"name": path.name})
    return Article.of(path.stem)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    lane = Lane()
    yield Desk(load, lane)
    lane.stop()


def texts(desk: Desk) -> list[str]:
    return [session.article.text for session in desk.sessions]


def names(desk: Desk) -> list[str]:
    return [path.name for path in desk.waiting]


def test_of_several_the_first_is_shown_and_the_others_wait(desk: Desk) -> None:
    desk.open([Path("a.txt"), Path("b.txt"), Path("c.txt"), Path("a.txt")])
    assert texts(desk) == ["a"]
    assert names(desk) == ["b.txt", "c.txt"]


def test_one_that_waits_is_opened(desk: Desk) -> None:
    desk.open([Path("a.txt"), Path("b.txt"), Path("c.txt")])
    desk.show(desk.waiting[1])
    assert texts(desk) == ["a", "c"]
    assert names(desk) == ["b.txt"]
    assert desk.current is desk.sessions[1]


def test_a_bad_file_leaves_the_article(desk: Desk) -> None:
    failures: list[str] = []
    desk.loading_failed.connect(lambda path, problem: failures.append(problem.problem))
    desk.open([Path("a.txt")])
    before = desk.current
    desk.open([Path("bad.txt")])
    assert desk.current is before
    assert failures == ["empty"]


def test_the_first_that_can_be_read_is_shown(desk: Desk) -> None:
    desk.open([Path("bad.txt"), Path("b.txt"), Path("c.txt")])
    assert texts(desk) == ["b"]
    assert names(desk) == ["c.txt"]


def test_the_same_file_is_opened_once(desk: Desk) -> None:
    desk.open([Path("a.txt")])
    desk.open([Path("b.txt")])
    desk.open([Path("a.txt")])
    assert texts(desk) == ["a", "b"]
    assert desk.current is desk.sessions[0]


def test_going_round_the_articles(desk: Desk) -> None:
    for name in "abc":
        desk.open([Path(f"{name}.txt")])
    desk.step(1)
    assert desk.current is desk.sessions[0]
    desk.step(-1)
    assert desk.current is desk.sessions[2]


def test_those_that_wait_come_after_those_that_are_open(desk: Desk) -> None:
    desk.open([Path("a.txt"), Path("b.txt"), Path("c.txt")])
    desk.step(1)
    assert texts(desk) == ["a", "b"]
    assert desk.current is desk.sessions[1]
    desk.step(-1)
    assert desk.current is desk.sessions[0]
    desk.step(-1)
    assert texts(desk) == ["a", "b", "c"]
    assert names(desk) == []


def test_one_that_waits_and_cannot_be_read_is_told(desk: Desk) -> None:
    told: list[Path] = []
    desk.loading_failed.connect(lambda path, _: told.append(path))
    desk.open([Path("a.txt"), Path("bad.txt")])
    desk.step(1)
    assert [path.name for path in told] == ["bad.txt"]
    assert names(desk) == []
    assert desk.current is desk.sessions[0]


def test_what_cannot_be_read_is_told_last(desk: Desk) -> None:
    told: list[str] = []
    desk.opening.connect(lambda: told.append("opening"))
    desk.tabs_changed.connect(lambda: told.append("tabs"))
    desk.loading_failed.connect(lambda path, _: told.append(path.name))
    desk.open([Path("bad.txt"), Path("bad2.txt"), Path("c.txt"), Path("d.txt")])
    assert told == ["opening", "tabs", "tabs", "bad.txt", "bad2.txt"]


def test_a_large_file_is_loaded_beside_the_window(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    told: list[str] = []
    desk.loading_large.connect(lambda path: told.append(path.name))
    desk.loading_ended.connect(lambda: told.append("ended"))
    desk.loading_failed.connect(lambda path, _: told.append(path.name))
    desk.open([Path("a.txt")])
    large = tmp_path / "large.txt"
    large.write_bytes(b" " * (AT_ONCE + 1))
    desk.open([Path("bad.txt"), large, Path("c.txt")])
    assert texts(desk) == ["a"]
    qtbot.waitUntil(lambda: texts(desk) == ["a", "large"])
    assert names(desk) == ["c.txt"]
    assert told == ["large.txt", "ended", "bad.txt"]
    desk.open([large])
    assert told[3:] == []


def test_closing_brings_up_the_one_before(desk: Desk) -> None:
    desk.open([Path("a.txt")])
    desk.open([Path("b.txt")])
    desk.close_current()
    assert desk.current is desk.sessions[0]
    desk.close_current()
    assert desk.current is None
    desk.close_current()


def test_those_that_wait_can_be_read(desk: Desk, qtbot: QtBot) -> None:
    told: list[str] = []
    desk.loading_failed.connect(lambda path, _: told.append(path.name))
    earlier = (Path("gone.txt"), Unreadable("missing", {"name": "gone.txt"}))
    desk.open([Path("a.txt"), Path("bad.txt"), Path("c.txt")], [earlier])
    assert told == ["gone.txt"]
    qtbot.waitUntil(lambda: told == ["gone.txt", "bad.txt"])
    assert names(desk) == ["c.txt"]


def test_a_text_is_shown_as_if_it_were_in_the_folder(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a b.txt").touch()
    for text in ("a/b\n\nc.", "a/b\n\nd.", "a/b\n\nc."):
        desk.open_text(text, tmp_path)
    assert [session.path.name for session in desk.sessions] == ["a b 2.txt", "a b 3.txt"]
    assert desk.current is desk.sessions[0]


def test_no_text_is_told(desk: Desk, tmp_path: Path) -> None:
    told: list[str] = []
    desk.loading_failed.connect(lambda _, problem: told.append(problem.problem))
    desk.open_text(" \n", tmp_path)
    assert told == ["no_text"]
    assert texts(desk) == []


def test_a_text_that_was_closed_takes_no_others_place(desk: Desk, tmp_path: Path) -> None:
    desk.open_text("a\n\nb.", tmp_path)
    desk.close_current()
    desk.open_text("a\n\nc.", tmp_path)
    desk.reopen()
    assert sorted(texts(desk)) == ["a\n\nb.", "a\n\nc."]
    assert {session.path.name for session in desk.sessions} == {"a.txt", "a 2.txt"}


def test_a_closed_text_that_is_shown_again_is_there_once(desk: Desk, tmp_path: Path) -> None:
    desk.open_text("a\n\nb.", tmp_path)
    desk.close_current()
    desk.open_text("a\n\nb.", tmp_path)
    desk.reopen()
    assert [session.path.name for session in desk.sessions] == ["a.txt"]


def test_a_long_text_is_called_by_its_first_words(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    told: list[str] = []
    desk.loading_large.connect(lambda path: told.append(path.name))
    with qtbot.waitSignal(desk.session_opened):
        desk.open_text("a/b c\nd e " + "f" * AT_ONCE, tmp_path)
    assert told == ["a b c d e"]


def test_of_what_is_restored_the_one_that_was_in_hand_is_shown(desk: Desk) -> None:
    paths = [Path(f"/{name}.txt") for name in "abc"]
    desk.restore(paths, paths[1])
    assert texts(desk) == ["b"]
    assert [path_of(tab) for tab in desk.tabs] == paths


def test_one_file_by_two_ways_is_one_article(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    desk.open([tmp_path / "a.txt", tmp_path / "b.txt"])
    assert len(desk.tabs) == 1
