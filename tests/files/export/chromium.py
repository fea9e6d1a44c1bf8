"""A real browser without a window, spoken to over its debugging pipe."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.screenshots.page import browser

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
)
# The browser reads what it is told on descriptor 3 and answers on 4.
_START = """
import fcntl, os, sys
asked, answered = (fcntl.fcntl(int(one), fcntl.F_DUPFD, 10) for one in sys.argv[1:3])
os.dup2(asked, 3)
os.dup2(answered, 4)
os.execvp(sys.argv[3], sys.argv[3:])
"""


class Tab:
    """One page of the browser."""

    def __init__(self, ask: int, answer: int) -> None:
        self._ask, self._answer = ask, answer
        self._unread = b""
        self._number = 0
        self._session: str | None = None
        self._loaded = False
        targets = self.command("Target.getTargets")["targetInfos"]
        page = next(one["targetId"] for one in targets if one["type"] == "page")
        self._session = self.command("Target.attachToTarget", targetId=page, flatten=True)[
            "sessionId"
        ]
        self.command("Page.enable")
        self.command("Emulation.setFocusEmulationEnabled", enabled=True)

    def open(self, url: str) -> None:
        """Load the address anew, its fonts included."""
        for goal in ("about:blank", url):
            self._loaded = False
            self.command("Page.navigate", url=goal)
            while not self._loaded:
                self._read()
        self.run("document.fonts.ready.then(() => true)")

    def show(self, width: int, height: int, *, dark: bool = False, paper: bool = False) -> None:
        """The window's size and the reader's preferences; motion is not among them."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.command("Emulation.setDeviceMetricsOverride", **size)
        features = {
            "prefers-color-scheme": "dark" if dark else "light",
            "prefers-reduced-motion": "reduce",
        }
        self.command(
            "Emulation.setEmulatedMedia",
            media="print" if paper else "",
            features=[{"name": name, "value": value} for name, value in features.items()],
        )

    def run(self, script: str) -> Any:  # noqa: ANN401
        """The value of the expression in the page."""
        answer = self.command(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def press(self, key: str, code: int, text: str = "") -> None:
        """Press and let go of a key that writes the text."""
        values = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        self.command("Input.dispatchKeyEvent", type="keyDown", text=text, **values)
        self.command("Input.dispatchKeyEvent", type="keyUp", **values)

    def command(self, method: str, **values: object) -> dict[str, Any]:
        """Tell the browser to do something and return its answer."""
        self._number += 1
        number = self._number
        message: dict[str, object] = {"id": number, "method": method, "params": values}
        if self._session:
            message["sessionId"] = self._session
        with os.fdopen(os.dup(self._ask), "wb") as pipe:
            pipe.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") == number:
                assert "error" not in answer, answer
                result: dict[str, Any] = answer["result"]
                return result

    def _read(self) -> dict[str, Any]:
        while b"\0" not in self._unread:
            more = os.read(self._answer, 1 << 20)
            assert more, "the browser is gone"
            self._unread += more
        first, self._unread = self._unread.split(b"\0", 1)
        message: dict[str, Any] = json.loads(first)
        self._loaded = self._loaded or message.get("method") == "Page.loadEventFired"
        return message


@contextlib.contextmanager
def tab(profile: Path) -> Iterator[Tab]:
    """A tab of a browser of its own, whose profile lies in the folder."""
    command = browser()
    assert command, "no browser is installed"
    asked, ask = os.pipe()
    answer, answered = os.pipe()
    ends = str(asked), str(answered)
    started = (command, *FLAGS, f"--user-data-dir={profile}", "about:blank")
    process = subprocess.Popen(
        [sys.executable, "-c", _START, *ends, *started],
        pass_fds=(asked, answered),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(asked)
    os.close(answered)
    try:
        yield Tab(ask, answer)
    finally:
        os.close(ask)  # which ends it
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        os.close(answer)
