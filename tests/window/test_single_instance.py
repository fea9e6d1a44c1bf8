"""The window hears those who bring it paths, answers when it has them, and nobody else."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.handover import Door, Outcome, hand_over, local_socket, message
from desktop.window import single_instance
from desktop.window.single_instance import SingleInstance

Bring = Callable[..., "Errand"]


@pytest.fixture
def door() -> Iterator[Door]:
    door = hand_over([]).door
    assert door is not None
    yield door
    door.close()


@pytest.fixture
def instance(qtbot: QtBot, door: Door) -> Iterator[SingleInstance]:
    instance = SingleInstance(door)
    yield instance
    instance.close()
    instance.deleteLater()


class Errand:
    """Another start of the program, in a thread; what came of it."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.outcome: Outcome | None = None
        self._names = names
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self) -> None:
        self.outcome = hand_over(self._names)
        if self.outcome.door is not None:
            self.outcome.door.close()

    @property
    def is_taken(self) -> bool:
        return self.outcome is not None and self.outcome.is_taken


@pytest.fixture
def bring() -> Iterator[Bring]:
    errands: list[Errand] = []

    def start(*names: str) -> Errand:
        errands.append(Errand(names))
        return errands[-1]

    yield start
    for errand in errands:
        errand.thread.join()


@contextmanager
def visitor(door: Door) -> Iterator[socket.socket]:
    """A connection by which anything may be said."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(door.address)
        connection.setblocking(False)
        yield connection


def test_paths_come_and_are_answered(qtbot: QtBot, instance: SingleInstance, bring: Bring) -> None:
    with qtbot.waitSignal(instance.paths_came) as came:
        errand = bring("/a b", "/پروندهٔ\nدو")
    assert came.args == [(Path("/a b"), Path("/پروندهٔ\nدو"))]
    qtbot.waitUntil(lambda: errand.is_taken)


def test_answer_comes_after_the_paths_were_dealt_with(
    qtbot: QtBot, instance: SingleInstance, bring: Bring
) -> None:
    errands: list[Errand] = []
    seen: list[bool] = []
    instance.paths_came.connect(lambda _: seen.append(errands[0].thread.is_alive()))
    errands.append(bring("/a", "/b"))
    qtbot.waitUntil(lambda: errands[0].is_taken)
    assert seen == [True]


def test_one_who_is_in_good_hands_may_go_at_once(
    qtbot: QtBot, instance: SingleInstance, bring: Bring
) -> None:
    def deal(paths: tuple[Path, ...]) -> None:
        instance.confirm()
        errands[0].thread.join(timeout=10)
        assert errands[0].is_taken

    errands: list[Errand] = []
    instance.paths_came.connect(deal)
    with qtbot.waitSignal(instance.paths_came):
        errands.append(bring("/a"))
    instance.confirm()


def test_several_brought_together_wait_until_all_are_dealt_with(
    qtbot: QtBot, instance: SingleInstance, door: Door
) -> None:
    instance.paths_came.connect(lambda _: instance.confirm())
    with visitor(door) as connection:
        seen: list[bool] = []
        instance.paths_came.connect(lambda _: seen.append(_is_silent(connection)))
        connection.sendall(message.request(["/a", "/b"], "") or b"")
        qtbot.waitUntil(lambda: seen == [True])


def _is_silent(connection: socket.socket) -> bool:
    try:
        connection.recv(1, socket.MSG_PEEK)
    except BlockingIOError:
        return True
    return False


def test_what_takes_longer_is_answered_in_the_end(
    qtbot: QtBot, instance: SingleInstance, bring: Bring
) -> None:
    instance.postpone()
    instance.paths_came.connect(instance.postpone)
    with qtbot.waitSignal(instance.paths_came):
        errand = bring("/large")
    instance.confirm()
    instance.settle()
    assert errand.thread.is_alive(), "what was postponed before it is no business of its own"
    instance.settle()
    qtbot.waitUntil(lambda: errand.is_taken)


def test_many_at_once(qtbot: QtBot, instance: SingleInstance, bring: Bring) -> None:
    came: list[str] = []
    instance.paths_came.connect(lambda paths: came.extend(map(str, paths)))
    errands = [bring(f"/{number}") for number in range(20)]
    qtbot.waitUntil(lambda: all(errand.is_taken for errand in errands))
    assert sorted(came) == sorted(f"/{number}" for number in range(20))


def test_words_may_come_in_pieces(qtbot: QtBot, instance: SingleInstance, door: Door) -> None:
    frame = message.request(["/a"], "") or b""
    with visitor(door) as connection, qtbot.waitSignal(instance.paths_came) as came:
        for place in range(len(frame)):
            connection.sendall(frame[place : place + 1])
    assert came.args == [(Path("/a"),)]


@pytest.mark.parametrize("content", [b"{}", b"\xff", b'{"version":1,"paths":["a"],"token":""}'])
def test_what_makes_no_sense_is_refused(
    qtbot: QtBot, instance: SingleInstance, door: Door, content: bytes
) -> None:
    with visitor(door) as connection, qtbot.assertNotEmitted(instance.paths_came):
        connection.sendall(len(content).to_bytes(4, "big") + content)
        qtbot.waitUntil(lambda: not _is_silent(connection))
        answer = message.complete(connection.recv(1000))
    assert answer is not None
    assert not message.says_taken(answer)


def test_far_too_long_a_speech_is_cut_off(
    qtbot: QtBot, instance: SingleInstance, door: Door
) -> None:
    with visitor(door) as connection, qtbot.assertNotEmitted(instance.paths_came):
        connection.sendall(b"\x7f\xff\xff\xff")
        qtbot.waitUntil(lambda: not _is_silent(connection))
        assert connection.recv(1) == b""


def test_who_says_nothing_is_sent_away(
    qtbot: QtBot, door: Door, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setattr(single_instance, "SLOWEST", 50)
    request.getfixturevalue("instance")
    with visitor(door) as connection:
        connection.sendall(b"\0\0")
        qtbot.waitUntil(lambda: not _is_silent(connection))
        assert connection.recv(1) == b""


def test_who_gave_up_opens_its_paths_itself(
    qtbot: QtBot, instance: SingleInstance, door: Door, bring: Bring
) -> None:
    came: list[Path] = []
    instance.paths_came.connect(came.extend)
    with visitor(door) as connection:
        connection.sendall(message.request(["/given up"], "") or b"")
    errand = bring("/b")
    qtbot.waitUntil(lambda: errand.is_taken)
    assert came == [Path("/b")]


def test_nobody_elses_words_are_heard(
    qtbot: QtBot, instance: SingleInstance, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local_socket, "is_ours", lambda _: False)
    with visitor(door) as connection, qtbot.assertNotEmitted(instance.paths_came):
        connection.sendall(message.request(["/a"], "") or b"")
        qtbot.waitUntil(lambda: _is_closed(connection))


def _is_closed(connection: socket.socket) -> bool:
    try:
        return connection.recv(1) == b""
    except BlockingIOError:
        return False
    except ConnectionResetError:
        return True


def test_right_to_come_to_the_front_goes_to_qt(
    qtbot: QtBot, instance: SingleInstance, bring: Bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-2")
    given: list[str | None] = []
    instance.paths_came.connect(lambda _: given.append(os.environ.get("XDG_ACTIVATION_TOKEN")))
    with qtbot.waitSignal(instance.paths_came):
        bring("/a")
    assert given == ["token-2"]


def test_who_waits_while_the_window_closes_becomes_the_first(
    qtbot: QtBot, instance: SingleInstance, door: Door, bring: Bring
) -> None:
    errand = bring("/a")
    instance.close()
    door.close()
    errand.thread.join(timeout=10)
    assert errand.outcome is not None
    assert errand.outcome.door is not None
