"""Work in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from desktop.window.background import Lane


def test_results_come_in_order(qtbot: QtBot) -> None:
    lane, told = Lane(), list[object]()
    for number in range(3):
        lane.run(partial(int, number), told.append)
    lane.start()
    qtbot.waitUntil(lambda: told == [0, 1, 2])
    lane.stop()


def test_a_result_that_is_dropped_does_not_come(qtbot: QtBot) -> None:
    lane, told = Lane(), list[object]()
    lane.drop(lane.run(lambda: "first", told.append))
    lane.run(lambda: "second", told.append)
    lane.start()
    qtbot.waitUntil(lambda: bool(told))
    lane.stop()
    assert told == ["second"]


@pytest.mark.parametrize(("end", "count"), [(Lane.finish, 3), (Lane.stop, 1)])
def test_what_is_asked_for_is_finished_or_left(end: Callable[[Lane], None], count: int) -> None:
    lane, done = Lane(), list[int]()
    has_begun, may_go_on = threading.Event(), threading.Event()

    def first() -> None:
        has_begun.set()
        may_go_on.wait()
        done.append(0)

    lane.run(first, lambda _: None)
    for number in (1, 2):
        lane.run(partial(done.append, number), lambda _: None)
    lane.start()
    has_begun.wait()
    threading.Timer(0.05, may_go_on.set).start()
    end(lane)
    assert len(done) == count
    lane.start()
    lane.run(lambda: done.append(9), lambda _: None)
    assert 9 not in done


def test_at_rest_nothing_is_begun() -> None:
    lane, begun = Lane(), threading.Event()
    lane.start()
    lane.rest()
    lane.run(begun.set, lambda _: None)
    assert not begun.wait(0.05)
    lane.go_on()
    assert begun.wait(10)
    lane.stop()


@pytest.mark.parametrize(("end", "count"), [(Lane.finish, 2), (Lane.stop, 0)])
def test_a_lane_at_rest_can_be_ended(end: Callable[[Lane], None], count: int) -> None:
    lane, done = Lane(), list[int]()
    lane.rest()
    lane.start()
    for number in range(2):
        lane.run(partial(done.append, number), lambda _: None)
    end(lane)
    assert len(done) == count
