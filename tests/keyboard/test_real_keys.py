"""Every key of the command table fires, whatever layout is on and wherever the focus is."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.window.commands import COMMANDS
from tests.displays import missing, xvfb

ROOT = Path(__file__).parents[2]
ARTICLE = next((ROOT / "seeds").glob("*.txt"))
TOOLS = ("Xvfb", "openbox", "setxkbmap", "xdotool")
LAYOUTS = ("ir", "us", "us,ir")
PANES = ("متن مقاله", "گویندگان", "موضوع‌ها")

# The keys of a PC keyboard as X counts them.
ROWS = {10: "1234567890-=", 24: "QWERTYUIOP[]", 38: "ASDFGHJKL;'", 52: "ZXCVBNM,./"}
CODES = {key: first + place for first, row in ROWS.items() for place, key in enumerate(row)}
CODES |= {f"F{number}": 66 + number for number in range(1, 11)}
CODES |= {"F11": 95, "F12": 96}
CODES |= {"Tab": 23, "Up": 111, "PgUp": 112, "Left": 113, "Right": 114, "Down": 116, "PgDown": 117}
# xdotool would take its code, a single digit, for the key of that digit.
ESCAPE = "Escape"
HELD = {"Ctrl": 37, "Shift": 50, "Alt": 64}
NEXT_LAYOUT = "ISO_Next_Group"

KEYS = [(command.id, keys) for command in COMMANDS for keys in command.keys]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing(*TOOLS)), reason=f"not installed: {missing(*TOOLS)}"),
]


class Keyboard:
    """A person at the keyboard of a display with the recorder on it."""

    def __init__(self, display: dict[str, str], layout: str, pane: str) -> None:
        self._environment = {**os.environ, **display}
        self._run("setxkbmap", "-layout", layout)
        command = [sys.executable, "-m", "tests.keyboard.recorder", pane, str(ARTICLE)]
        self._program = subprocess.Popen(
            command, cwd=ROOT, env=self._environment, stdout=subprocess.PIPE, text=True
        )
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()
        self.is_ready = self.said(30) == "ready"
        if "," in layout:
            self._run("xdotool", "key", NEXT_LAYOUT)

    def press(self, keys: str) -> None:
        """Press the physical keys, as on a US keyboard."""
        *held, key = keys.replace("++", "+Shift+=").split("+")
        downs = [str(HELD[name]) for name in held]
        words = [word for code in downs for word in ("keydown", code)]
        words += ["key", ESCAPE if key == "Esc" else str(CODES[key])]
        words += [word for code in reversed(downs) for word in ("keyup", code)]
        self._run("xdotool", *words)

    def said(self, patience: float = 3) -> str:
        """The next word of the recorder, or nothing."""
        try:
            return self._said.get(timeout=patience)
        except queue.Empty:
            return ""

    def leave(self) -> None:
        self._program.kill()
        self._program.wait()
        self._listener.join()

    def _listen(self) -> None:
        assert self._program.stdout is not None
        with self._program.stdout as words:
            for word in words:
                self._said.put(word.strip())

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self._environment, check=True, capture_output=True)


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    with xvfb() as display:
        manager = subprocess.Popen(["openbox"], env={**os.environ, **display})
        yield display
        manager.terminate()
        manager.wait()


@pytest.fixture(scope="module", params=[(layout, pane) for layout in LAYOUTS for pane in PANES])
def keyboard(request: pytest.FixtureRequest, display: dict[str, str]) -> Iterator[Keyboard]:
    keyboard = Keyboard(display, *request.param)
    yield keyboard
    keyboard.leave()


@pytest.mark.parametrize(("command", "keys"), KEYS)
def test_it_fires(keyboard: Keyboard, command: str, keys: str) -> None:
    assert keyboard.is_ready
    keyboard.press(keys)
    assert keyboard.said() == command
