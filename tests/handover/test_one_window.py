"""On a real display: one window, in front, with every file, whatever happens to it meanwhile."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.handover.display import TOOLS, Display, display, until

STARTS, TOGETHER, KILLS = 200, 3, 25
LONGEST = 60.0
ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"),
]

Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def screen() -> Iterator[Display]:
    with display() as screen:
        yield screen


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    path = tmp_path / "diary"
    path.touch()
    return path


@pytest.fixture
def start(screen: Display, diary: Path) -> Iterator[Start]:
    """Starts the program on the display; whatever still runs in the end is closed."""
    started: list[subprocess.Popen[bytes]] = []

    def start(*arguments: object, folder: Path = ROOT) -> subprocess.Popen[bytes]:
        environment = {**screen.environment, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "tests.handover.observed", str(diary)]
        one = subprocess.Popen(
            [*command, *map(str, arguments)], env=environment, cwd=folder, start_new_session=True
        )
        started.append(one)
        return one

    yield start
    for one in started:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(one.pid, signal.SIGKILL)
        one.wait()


def article(folder: Path, name: str, title: str) -> Path:
    path = folder / name
    path.write_text(f"{title}\n\nمهناز رادپور گفت: باران می‌بارد.\n", "utf-8")
    return path


def shown(screen: Display, title: str) -> str:
    """The id of the window with the article of that title, or nothing."""
    return next((one for one in screen.windows() if title in screen.title(one)), "")


def test_second_start_raises_the_first_window(
    screen: Display, start: Start, tmp_path: Path
) -> None:
    start(article(tmp_path, "a.txt", "نخستین"))
    until(lambda: shown(screen, "نخستین"))
    window = shown(screen, "نخستین")
    article(tmp_path, "دو\nخط.txt", "دومین")

    for hide in ("windowminimize", "windowlower"):
        start("--new-window", article(tmp_path, f"{hide}.txt", hide))
        until(lambda: shown(screen, hide) == screen.active())  # noqa: B023
        screen.run("xdotool", hide, window)
        second = start("دو\nخط.txt", folder=tmp_path)
        assert second.wait(LONGEST) == 0
        until(lambda: screen.active() == window)
        until(lambda: screen.windows()[-1] == window, 5)
        assert "دومین" in screen.title(window)


def test_new_window_is_one(screen: Display, start: Start, tmp_path: Path) -> None:
    start(article(tmp_path, "a.txt", "نخستین"))
    until(lambda: shown(screen, "نخستین"))
    start("--new-window", article(tmp_path, "b.txt", "دومین"))
    until(lambda: shown(screen, "دومین"))
    assert len(screen.windows()) == 2


def test_stopped_window_loses_nobodys_file(screen: Display, start: Start, tmp_path: Path) -> None:
    first = start(article(tmp_path, "a.txt", "نخستین"))
    until(lambda: shown(screen, "نخستین"))
    first.send_signal(signal.SIGSTOP)
    second = start(article(tmp_path, "b.txt", "دومین"))
    until(lambda: shown(screen, "دومین"))
    first.send_signal(signal.SIGCONT)
    assert second.poll() is None
    assert "نخستین" in screen.title(shown(screen, "نخستین"))


def test_many_starts_and_a_window_that_is_killed_now_and_then(
    screen: Display, start: Start, diary: Path, tmp_path: Path
) -> None:
    chance = random.Random(4)
    good = [article(tmp_path, f"خبر {number}.txt", f"خبر {number}") for number in range(STARTS)]
    asked = [path if chance.random() < 0.9 else path.with_suffix(".gone") for path in good]
    watch = Watch(screen)
    begun: list[subprocess.Popen[bytes]] = []
    kills = set(chance.sample(range(0, STARTS, TOGETHER), KILLS))
    with watch:
        for place in range(0, STARTS, TOGETHER):
            begun += [start(path) for path in asked[place : place + TOGETHER]]
            time.sleep(chance.uniform(0.0, 0.6))
            if place in kills:
                kill(begun)
        until(lambda: len([one for one in begun if one.poll() is None]) <= 1, LONGEST)

    # Whoever was killed before it had a window took its own file along, but no one else's.
    killed = {path for path, one in zip(asked, begun, strict=True) if was_killed(one)}
    dead = [one for one in begun if one.poll() not in (None, 0, -signal.SIGKILL)]
    lost = {str(path) for path in asked if path not in killed} - set(told(diary))
    windows = sorted(Counter(watch.counts).items())
    print(f"\n{STARTS} starts, {len(killed)} killed, windows seen at once: {windows}")
    assert lost == set()
    assert dead == []
    assert max(watch.counts) == 1
    assert [one for one in told(diary).items() if len(set(one[1])) > 1] == []


def told(diary: Path) -> dict[str, list[str]]:
    """What became of each file, by its path."""
    found: dict[str, list[str]] = {}
    for line in diary.read_text("utf-8").splitlines():
        _, what, path = line.split(" ", 2)
        found.setdefault(path, []).append(what)
    return found


def was_killed(one: subprocess.Popen[bytes]) -> bool:
    return one.poll() == -signal.SIGKILL


def kill(begun: list[subprocess.Popen[bytes]]) -> None:
    """Kill the program that has the window: of those that run, the oldest."""
    running = [one for one in begun if one.poll() is None]
    for one in running[:1]:
        one.send_signal(signal.SIGKILL)


class Watch:
    """Counts the windows on the display, again and again."""

    def __init__(self, screen: Display) -> None:
        self.counts: list[int] = []
        self._screen = screen
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(0.05):
            self.counts.append(len(self._screen.windows()))
