"""A second start gives its files to the first window, and nobody's file is lost on the way."""

from __future__ import annotations

import json
import os
import selectors
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.handover import Door, hand_over, local_socket, message
from tests.handover import open_window

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets of Unix")

SHORT = 0.3
LONG = 20.0


@pytest.fixture
def door() -> Iterator[Door]:
    """The door of a first start."""
    door = hand_over([]).door
    assert door is not None
    yield door
    door.close()


def first(names: list[str], patience: float = LONG) -> bool:
    """Whether a start with these files becomes the first."""
    outcome = hand_over(names, patience)
    if outcome.door is not None:
        outcome.door.close()
    return outcome.door is not None


def paths(heard: list[bytes]) -> list[str]:
    """The paths of all that was heard."""
    asked = [message.asked(content) for content in heard]
    return [path for one in asked if one is not None for path in one[0]]


@pytest.mark.parametrize(
    "name",
    [
        "خبر.txt",
        "خبر یک\u200c۱.txt",
        "two words.txt",
        "two\nlines\t.txt",
        "../elsewhere/a.txt",
        os.fsdecode(b"not-utf8-\xff.txt"),
        '"quoted" $HOME %f \\ .txt',
    ],
)
def test_names_arrive_whole(
    door: Door, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with open_window.window(door) as heard:
        assert hand_over([name, "/absolute"]).is_taken
    assert paths(heard) == [f"{tmp_path}/{name}", "/absolute"]


def test_without_files_the_window_just_comes_up(door: Door) -> None:
    with open_window.window(door) as heard:
        assert hand_over([]).is_taken
    assert paths(heard) == []
    assert len(heard) == 1


def test_right_to_come_to_the_front_is_passed_on(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "a-token_1")
    with open_window.window(door) as heard:
        hand_over(["/a"])
    assert message.asked(heard[0]) == (["/a"], "a-token_1")


def test_socket_of_one_who_is_gone_is_no_obstacle() -> None:
    address = local_socket.place()
    assert address is not None
    stale = socket.socket(socket.AF_UNIX)
    stale.bind(address)
    stale.close()
    assert os.path.exists(address)
    assert first(["/a"])


def test_window_that_closes_leaves_nothing_but_its_lock(door: Door) -> None:
    folder = Path(door.address).parent
    door.close()
    door.close()
    assert [path.suffix for path in folder.iterdir()] == [".lock"]


@pytest.mark.parametrize("manner", [open_window.refusing, open_window.babbling])
def test_who_is_refused_opens_a_window_of_its_own(door: Door, manner: open_window.Manner) -> None:
    with open_window.window(door, manner) as heard:
        outcome = hand_over(["/a"])
    assert paths(heard) == ["/a"]
    assert (outcome.is_taken, outcome.door) == (False, None)


def test_window_that_dies_is_followed_by_the_one_who_asked(door: Door) -> None:
    with open_window.window(door, open_window.dying) as heard:
        assert first(["/a"])
    assert paths(heard) == ["/a"]


def test_window_that_answers_late_is_waited_for(door: Door) -> None:
    def slow(connection: socket.socket, content: bytes) -> None:
        time.sleep(SHORT)
        open_window.polite(connection, content)

    with open_window.window(door, slow):
        assert hand_over(["/a"]).is_taken


def test_window_that_never_answers_is_given_up_and_can_notice(door: Door) -> None:
    outcome = hand_over(["/a"], SHORT)
    assert (outcome.is_taken, outcome.door) == (False, None)
    listening = socket.fromfd(door.listening.fileno(), socket.AF_UNIX, socket.SOCK_STREAM)
    with listening, listening.accept()[0] as connection:
        assert message.complete(connection.recv(10_000)) is not None
        assert connection.recv(1) == b""


def test_more_may_wait_than_the_system_lets_queue_up(door: Door) -> None:
    queue = [socket.socket(socket.AF_UNIX) for _ in range(local_socket.WAITING + 50)]
    for one in queue:
        one.setblocking(False)
        one.connect_ex(door.address)
    try:
        with open_window.window(door):
            for one in queue:
                one.close()
            assert hand_over(["/a"]).is_taken
    finally:
        for one in queue:
            one.close()


def test_lock_without_a_window_is_given_up(door: Door) -> None:
    os.unlink(door.address)
    outcome = hand_over(["/a"], SHORT)
    assert (outcome.is_taken, outcome.door) == (False, None)


def test_who_has_no_current_folder_opens_a_window_of_its_own(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    folder.rmdir()
    assert not hand_over(["a"], SHORT).is_taken


def test_each_display_has_a_window_of_its_own(monkeypatch: pytest.MonkeyPatch, door: Door) -> None:
    monkeypatch.setenv("DISPLAY", ":7.0/../x")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    other = hand_over([]).door
    assert other is not None
    assert Path(other.address).parent == Path(door.address).parent
    other.close()


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o701])
def test_folder_others_may_enter_is_not_used(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    monkeypatch.setattr(local_socket, "SHARED_FOLDER", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    open_to_all = home / "run" / "naqlnama"
    open_to_all.mkdir(mode=0o700)
    assert local_socket.place() == str(open_to_all / Path(local_socket.place() or "").name)
    open_to_all.chmod(mode)
    place = local_socket.place()
    assert place is None or not place.startswith(str(open_to_all))


def test_far_too_deep_a_folder_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path / ("d" * 100)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    assert not str(local_socket.place()).startswith(str(deep))


def test_messages_of_other_users_are_not_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = socket.socketpair()
    with one, other:
        assert local_socket.is_ours(one)
        user = os.getuid() + 1
        monkeypatch.setattr(os, "getuid", lambda: user)
        assert not local_socket.is_ours(one)


START = """
import sys
from desktop.handover import hand_over
outcome = hand_over(sys.argv[1:])
print("taken" if outcome.is_taken else "first" if outcome.door else "alone", flush=True)
sys.stdin.read()
"""


def test_of_starts_at_the_same_moment_one_is_the_first() -> None:
    starts = {_start(number) for number in range(8)}
    said = []
    try:
        # Nobody answers, so all but the first wait until it is gone; then comes the next.
        while starts:
            ready = _first_to_say_something(starts)
            said.append(ready.communicate()[0].strip())
            starts.remove(ready)
    finally:
        for one in starts:
            one.kill()
            one.communicate()
    assert said == ["first"] * 8


def _start(number: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", START, f"/{number}"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _first_to_say_something(starts: set[subprocess.Popen[str]]) -> subprocess.Popen[str]:
    with selectors.DefaultSelector() as selector:
        for one in starts:
            if one.stdout is not None:
                selector.register(one.stdout, selectors.EVENT_READ, one)
        found: subprocess.Popen[str] = selector.select(LONG)[0][0].data
    return found


def test_nothing_heavy_is_imported() -> None:
    code = "import sys, json, desktop.__main__; print(json.dumps(sorted(sys.modules)))"
    command = [sys.executable, "-I", "-S", "-c", f"import sys; sys.path[:0] = sys.argv[1:]; {code}"]
    done = subprocess.run([*command, os.getcwd()], capture_output=True, text=True, check=True)
    names = set(json.loads(done.stdout))
    heavy = {"PySide6", "pathlib", "argparse", "typing", "dataclasses", "socket", "resources"}
    assert names & heavy == set()
