"""The way to the open window on Windows: a named pipe and a lock. Written, never yet tried there.

The first window listens with a QLocalServer of that name, open to its own user alone.
"""

from __future__ import annotations

import os
import sys
import threading
import time

from desktop import NAME
from desktop.handover.message import HEADER, LIMIT, length

assert sys.platform == "win32"
import msvcrt  # noqa: E402 - there is none elsewhere


class Door:
    """The name under which the first window listens, and the lock that makes it the first."""

    def __init__(self, address: str, lock: int) -> None:
        self.address = address
        self._lock = lock

    @property
    def is_open(self) -> bool:
        """Whether we still are the first."""
        return self._lock >= 0

    def close(self) -> None:
        """Let another be the first. May be called twice."""
        if self.is_open:
            os.close(self._lock)
            self._lock = -1


def place() -> str | None:
    """The pipe of this user in this session."""
    user = os.environ.get("USERNAME", "")
    session = os.environ.get("SESSIONNAME", "")
    name = "".join(one if one.isalnum() else "_" for one in f"{user}-{session}")
    return rf"\\.\pipe\{NAME}-{name}"


def claim(address: str) -> Door | None:
    """Be the first; None where another is."""
    folder = os.path.join(os.environ.get("LOCALAPPDATA", os.path.expanduser("~")), NAME)
    os.makedirs(folder, exist_ok=True)
    lock = os.open(os.path.join(folder, "window.lock"), os.O_RDWR | os.O_CREAT)
    try:
        msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
    except OSError:
        os.close(lock)
        return None
    return Door(address, lock)


def ask(address: str, frame: bytes, end: float) -> bytes | None:
    """The window's answer, empty where it gives none until `end`; None where nobody is there."""
    answers: list[bytes | None] = []
    # A pipe opened as a file knows no time limit.
    asking = threading.Thread(target=lambda: answers.append(_ask(address, frame)), daemon=True)
    asking.start()
    asking.join(max(0.0, end - time.monotonic()))
    return answers[0] if answers else b""


def _ask(address: str, frame: bytes) -> bytes | None:
    try:
        with open(address, "r+b", buffering=0) as pipe:
            pipe.write(frame)
            count = length(_received(pipe.fileno(), HEADER))
            return _received(pipe.fileno(), min(count, LIMIT))
    except OSError:
        return None


def _received(pipe: int, count: int) -> bytes:
    content = b""
    while len(content) < count:
        part = os.read(pipe, count - len(content))
        if not part:
            raise ConnectionResetError
        content += part
    return content
