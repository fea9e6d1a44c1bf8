"""Work in slices is done in order, in more than one turn of the event loop, or at once if asked."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from widgets.slices import Slices

STEPS = 5


@pytest.fixture
def slices(qtbot: QtBot) -> Iterator[Slices]:
    slices = Slices()
    yield slices
    slices.deleteLater()


def work(done: list[int], name: int = 0) -> Iterator[None]:
    """Steps each of which is longer than a slice."""
    for step in range(STEPS):
        time.sleep(0.005)
        done.append(name + step)
        yield


def test_the_event_loop_comes_round_between_slices(slices: Slices, qtbot: QtBot) -> None:
    done: list[int] = []
    seen: list[int] = []
    meanwhile = QTimer(interval=0)
    meanwhile.timeout.connect(lambda: seen.append(len(done)))
    meanwhile.start()
    with qtbot.waitSignals([slices.begun, slices.ended], order="strict"):
        slices.begin(work(done))
        assert done == []
    meanwhile.stop()
    assert done == [*range(STEPS)]
    assert set(range(1, STEPS)) <= set(seen)


def test_what_is_left_is_done_at_once(slices: Slices, qtbot: QtBot) -> None:
    done: list[int] = []
    slices.begin(work(done))
    with qtbot.waitSignal(slices.ended):
        slices.finish()
    assert done == [*range(STEPS)]
    with qtbot.assertNotEmitted(slices.ended):
        slices.finish()


def test_other_work_takes_its_place(slices: Slices, qtbot: QtBot) -> None:
    done: list[int] = []
    slices.begin(work(done))
    with qtbot.waitSignal(slices.ended):
        slices.begin(work(done, 100))
    assert done == [*range(100, 100 + STEPS)]


def test_what_is_dropped_is_left_undone(slices: Slices, qtbot: QtBot) -> None:
    done: list[int] = []
    slices.begin(work(done))
    slices.drop()
    with qtbot.assertNotEmitted(slices.ended):
        slices.finish()
    assert done == []
