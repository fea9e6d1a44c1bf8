"""Files of open articles that change or go, told of the one in hand."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.files.loading import load
from desktop.window.background import Lane
from desktop.window.desk import Desk
from desktop.window.watching import Watching


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "a.txt", tmp_path / "b.txt"
    for path in paths:
        path.write_text("باران بارید.", "utf-8")
    return paths


@pytest.fixture
def desk(qtbot: QtBot, files: tuple[Path, Path]) -> Iterator[Desk]:
    lane = Lane()
    desk = Desk(load, lane)
    for path in files:
        desk.open([path])
    yield desk
    lane.stop()


@pytest.fixture
def watching(desk: Desk) -> Watching:
    watching = Watching(desk)
    desk.session_opened.connect(watching.take)
    desk.session_closed.connect(watching.part)
    watching.begin()
    return watching


def replace(path: Path, text: str) -> None:
    """Write the file as careful programs do: another takes its place."""
    beside = path.with_suffix(".new")
    beside.write_text(text, "utf-8")
    beside.replace(path)


def test_a_file_that_is_replaced_again_and_again(
    watching: Watching, files: tuple[Path, Path], qtbot: QtBot, desk: Desk
) -> None:
    for text in ("برف بارید.", "تگرگ بارید."):
        with qtbot.waitSignal(watching.changed):
            replace(files[1], text)
        watching.reload()
        assert desk.current is not None
        assert desk.current.article.text == text


def test_of_another_article_it_is_told_when_that_is_in_hand(
    watching: Watching, files: tuple[Path, Path], qtbot: QtBot, desk: Desk
) -> None:
    with qtbot.assertNotEmitted(watching.changed), qtbot.waitSignal(watching.settled):
        replace(files[0], "برف بارید.")
    desk.step(1)
    with qtbot.waitSignal(watching.changed):
        watching.tell()


def test_a_file_that_is_gone(watching: Watching, files: tuple[Path, Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(watching.vanished):
        files[1].unlink()


def test_a_file_that_was_gone_is_back(
    watching: Watching, files: tuple[Path, Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watching.vanished):
        files[1].unlink()
    for text in ("باران بارید.", "برف بارید."):
        with qtbot.waitSignal(watching.changed):
            files[1].write_text(text, "utf-8")
        watching.reload()


def test_a_file_that_is_read_anew_is_watched_again(
    watching: Watching, files: tuple[Path, Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watching.vanished):
        shutil.rmtree(files[1].parent)
    files[1].parent.mkdir()
    files[1].write_text("باران بارید.", "utf-8")
    watching.reload()
    with qtbot.waitSignal(watching.changed):
        files[1].write_text("برف بارید.", "utf-8")


def test_the_same_text_is_no_other_article(
    watching: Watching, files: tuple[Path, Path], qtbot: QtBot, desk: Desk
) -> None:
    before = desk.current
    with qtbot.waitSignal(watching.changed):
        replace(files[1], "باران بارید.")
    with qtbot.waitSignals([watching.settled, desk.session_unchanged]):
        watching.reload()
    assert desk.current is before
    replace(files[1], "برف بارید.")
    with qtbot.assertNotEmitted(desk.session_unchanged):
        watching.reload()
    assert desk.current is not before


def test_what_is_closed_is_watched_no_more(
    watching: Watching, files: tuple[Path, Path], qtbot: QtBot, desk: Desk
) -> None:
    desk.close_current()
    with qtbot.waitSignal(watching.changed), qtbot.assertNotEmitted(watching.vanished):
        files[1].unlink()
        replace(files[0], "برف بارید.")
