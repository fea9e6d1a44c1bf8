"""Something that stands at the door like an open window, and does with others what a test wants."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop.handover import Door, message

Manner = Callable[[socket.socket, bytes], None]


def polite(connection: socket.socket, content: bytes) -> None:
    """Takes the paths."""
    connection.sendall(message.answer(is_taken=True))


def refusing(connection: socket.socket, content: bytes) -> None:
    """Does not."""
    connection.sendall(message.answer(is_taken=False))


def babbling(connection: socket.socket, content: bytes) -> None:
    """Says what nobody understands."""
    connection.sendall(b"\0\0\0\2no")


def dying(connection: socket.socket, content: bytes) -> None:
    """Hangs up without a word."""


@contextmanager
def window(door: Door, manner: Manner = polite) -> Iterator[list[bytes]]:
    """What is said to the window while it stands there; the door is closed with it."""
    heard: list[bytes] = []
    listening = socket.fromfd(door.listening.fileno(), socket.AF_UNIX, socket.SOCK_STREAM)
    thread = threading.Thread(target=_serve, args=(listening, manner, heard, door))
    thread.start()
    try:
        yield heard
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()
        listening.close()
        door.close()


def _serve(listening: socket.socket, manner: Manner, heard: list[bytes], door: Door) -> None:
    while True:
        try:
            connection, _ = listening.accept()
        except OSError:
            return
        with connection:
            content = _content(connection)
            if content is None:
                continue
            heard.append(content)
            manner(connection, content)
            if manner is dying:
                door.close()
                return


def _content(connection: socket.socket) -> bytes | None:
    said = b""
    while (content := message.complete(said)) is None:
        part = connection.recv(65_536)
        if not part:
            return None
        said += part
    return content
