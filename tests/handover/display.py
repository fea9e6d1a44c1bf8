"""A display of one's own with a window manager, where windows can be seen, raised and counted."""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.displays import NO_BUS, xvfb

TOOLS = ("Xvfb", "openbox", "xprop", "xdotool")
PATIENCE = 30.0


@dataclass(frozen=True)
class Display:
    """An X display by its name («:5»)."""

    name: str

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a program that is to appear here."""
        ours = {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", **NO_BUS}
        return {**os.environ, **ours}

    def run(self, *command: str) -> str:
        """What the tool says."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout

    def windows(self) -> list[str]:
        """The ids of the windows the manager knows, the lowest first."""
        return _ids(self.run("xprop", "-root", "_NET_CLIENT_LIST_STACKING"))

    def active(self) -> str:
        """The id of the window that has the keyboard."""
        return next(iter(_ids(self.run("xprop", "-root", "_NET_ACTIVE_WINDOW"))), "")

    def title(self, window: str) -> str:
        """The title of a window."""
        return self.run("xdotool", "getwindowname", window).strip()


@contextmanager
def display() -> Iterator[Display]:
    """A new display with a manager, for as long as needed."""
    with xvfb() as variables:
        found = Display(variables["DISPLAY"])
        manager = subprocess.Popen(["openbox"], env=found.environment, stderr=subprocess.DEVNULL)
        try:
            until(lambda: "window id" in found.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))
            yield found
        finally:
            manager.terminate()
            manager.wait()


def until(is_so: Callable[[], object], patience: float = PATIENCE) -> None:
    """Wait until it is so. Raises TimeoutError."""
    end = time.monotonic() + patience
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.02)


def _ids(said: str) -> list[str]:
    return re.findall(r"0x[1-9a-f][0-9a-f]*", said)
