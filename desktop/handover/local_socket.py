"""The way to the open window on Unix: a socket and a lock in a folder of the reader's own."""

from __future__ import annotations

# `socket` itself spends, on every start, longer on making enumerations than all we do here takes.
import _socket
import fcntl
import os
import stat
import sys
import time

from desktop import NAME
from desktop.handover.message import HEADER, LIMIT, length

LONGEST_ADDRESS = 100
WAITING = 128
PAUSE = 0.02
SHARED_FOLDER = "/tmp"


class Door:
    """Where the first window listens, and the lock that makes it the first."""

    def __init__(self, listening: _socket.socket, lock: int, address: str) -> None:
        self.listening = listening
        self._lock = lock
        self.address = address

    @property
    def is_open(self) -> bool:
        """Whether we still are the first."""
        return self._lock >= 0

    def close(self) -> None:
        """Let another be the first. May be called twice."""
        if self.is_open:
            # In this order: whoever gets the lock finds no socket but its own.
            _remove(self.address)
            self.listening.close()
            os.close(self._lock)
            self._lock = -1


def place() -> str | None:
    """The address of this reader's window on this display; None where there is no safe place."""
    for folder in _folders():
        address = os.path.join(folder, f"{_display()}.socket")
        if len(os.fsencode(address)) <= LONGEST_ADDRESS and _is_private(folder):
            return address
    return None


def claim(address: str) -> Door | None:
    """Be the first and listen from now on; None where another is."""
    try:
        lock = os.open(f"{address}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # Who left this socket behind is gone, or it would have the lock.
        _remove(address)
        listening = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        listening.bind(address)
        os.chmod(address, 0o600)
        listening.listen(WAITING)
    except OSError:
        os.close(lock)
        return None
    return Door(listening, lock, address)


def ask(address: str, frame: bytes, end: float) -> bytes | None:
    """The window's answer, for which it has until `end`; None where nobody is there or it died.

    Time's up is an answer, too: an empty one.
    """
    asking = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    try:
        _connect(asking, address, end)
        if not is_ours(asking):
            return b""
        asking.sendall(frame)
        count = length(_received(asking, HEADER, end))
        return _received(asking, min(count, LIMIT), end)
    except TimeoutError:
        return b""
    except OSError:
        return None
    finally:
        asking.close()


def is_ours(connected: _socket.socket) -> bool:
    """Whether the same user is at the other end. Where it cannot be asked the folder vouches."""
    if not hasattr(_socket, "SO_PEERCRED"):
        return True
    # struct ucred: process, user, group.
    known = connected.getsockopt(_socket.SOL_SOCKET, _socket.SO_PEERCRED, 12)
    return int.from_bytes(known[4:8], sys.byteorder) == os.getuid()


def _connect(asking: _socket.socket, address: str, end: float) -> None:
    while True:
        asking.settimeout(_left(end))
        try:
            asking.connect(address)
        except BlockingIOError:
            # So many are waiting already that the system lets nobody queue up.
            time.sleep(PAUSE)
        else:
            return


def _received(asking: _socket.socket, count: int, end: float) -> bytes:
    content = b""
    while len(content) < count:
        asking.settimeout(_left(end))
        part = asking.recv(count - len(content))
        if not part:
            raise ConnectionResetError
        content += part
    return content


def _left(end: float) -> float:
    left = end - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _folders() -> list[str]:
    user = os.getuid()
    running = [os.environ.get("XDG_RUNTIME_DIR", ""), f"/run/user/{user}"]
    shared = [os.environ.get("TMPDIR", ""), SHARED_FOLDER]
    return [os.path.join(folder, NAME) for folder in running if os.path.isdir(folder)] + [
        os.path.join(folder, f"{NAME}-{user}") for folder in shared if os.path.isdir(folder)
    ]


def _is_private(folder: str) -> bool:
    """Whether the folder, made now if need be, is the reader's and nobody else may enter it."""
    try:
        if not os.path.lexists(folder):
            os.makedirs(folder, 0o700, exist_ok=True)
        known = os.lstat(folder)
    except OSError:
        return False
    is_closed = stat.S_ISDIR(known.st_mode) and not known.st_mode & 0o077
    return is_closed and known.st_uid == os.getuid()


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return


def _display() -> str:
    """The display's name as a file may be called: a window elsewhere is none for this reader."""
    named = (os.environ.get(name) for name in ("WAYLAND_DISPLAY", "DISPLAY"))
    name = next(filter(None, named), "display")
    return "".join(one if one.isalnum() else "_" for one in name[-30:])
