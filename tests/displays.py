"""A screen to draw off the screen for, and X servers for what has to be seen or typed for real."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# As large as people's screens are: without a word Qt's is 800 pixels wide, and windows fit it.
OFFSCREEN = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"
SIZE = "1400x1000x24"
# Where there is a display and no bus, Qt has a bus started, which nobody ends.
NO_BUS = {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}


def draw_off_the_screen() -> None:
    """Have the Qt that is about to start draw for nobody, unless it was said where."""
    if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
        os.environ["QT_QPA_PLATFORM"] = OFFSCREEN


def missing(*programs: str) -> list[str]:
    """Which of the programs this machine lacks."""
    return [program for program in programs if shutil.which(program) is None]


@contextmanager
def xvfb() -> Iterator[dict[str, str]]:
    """The variables that lead a program to an X server, which ends with the block."""
    reader, writer = os.pipe()
    # -noreset: without it the keyboard layout is lost when the last client leaves.
    options = ["-noreset", "-nolisten", "tcp", "-screen", "0", SIZE, "-displayfd", str(writer)]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", **NO_BUS}
    finally:
        server.terminate()
        server.wait()
