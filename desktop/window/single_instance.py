"""The listening side of `desktop.handover`: other starts bring their paths to this window."""

from __future__ import annotations

import contextlib
import os
import socket
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from desktop.handover import Door, local_socket, message

SLOWEST = 5_000
PART = 65_536


class SingleInstance(QObject):
    """Listens at the door; who brings paths is answered when all who are connected are done.

    Or earlier: whoever has a single article in hand may say so with `confirm`, before it is shown.
    """

    paths_came = Signal(object)
    """Another start brought these paths, a tuple, perhaps empty: to be opened, and to come up."""

    def __init__(self, door: Door, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = socket.fromfd(door.listening.fileno(), socket.AF_UNIX, socket.SOCK_STREAM)
        self._door.setblocking(False)
        self._notifier = QSocketNotifier(self._door.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._let_in)
        self._unconfirmed: _Visitor | None = None
        self._present: _Visitor | None = None
        self._later: list[_Visitor | None] = []

    def postpone(self) -> None:
        """What is to be opened takes longer: whoever brought it, if anybody did, has to wait."""
        self._later.append(self._present)
        self._present = self._unconfirmed = None

    def settle(self) -> None:
        """What was postponed first is in good hands now."""
        visitor = self._later.pop(0) if self._later else None
        if visitor is not None:
            visitor.answer(is_taken=True)
            visitor.leave()

    def confirm(self) -> None:
        """The one article that is being brought is in good hands: its bringer may go."""
        if self._unconfirmed is not None:
            self._unconfirmed.answer(is_taken=True)
            self._unconfirmed = None

    def hear(self, visitor: _Visitor, paths: tuple[Path, ...]) -> bool:
        """A visitor brings these paths; whether they were dealt with at once."""
        self._present = visitor
        self._unconfirmed = visitor if len(paths) == 1 else None
        self.paths_came.emit(paths)
        is_done = self._present is not None
        self._present = self._unconfirmed = None
        return is_done

    def close(self) -> None:
        """Hear nobody any more; who still waits is free to go on alone."""
        self._notifier.setEnabled(False)
        for visitor in self.findChildren(_Visitor):
            visitor.leave()
        self._door.close()

    def _let_in(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._door.accept()
                if local_socket.is_ours(connection):
                    _Visitor(connection, self)
                else:
                    connection.close()


class _Visitor(QObject):
    """One other start, from its first byte to our answer."""

    def __init__(self, connection: socket.socket, host: SingleInstance) -> None:
        super().__init__(host)
        self._host = host
        self._connection = connection
        self._said = b""
        connection.setblocking(False)
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._listen)
        self._is_answered = False
        # A timer of its own, which ends with it: a single shot would outlive whom it calls.
        self._patience = QTimer(self, singleShot=True, interval=SLOWEST)
        self._patience.timeout.connect(self.leave)
        self._patience.start()

    def leave(self) -> None:
        """Nothing more is said on either side."""
        self._patience.stop()
        self._notifier.setEnabled(False)
        self._connection.close()
        self.deleteLater()

    def answer(self, is_taken: bool) -> None:
        """Say whether the paths were taken; once."""
        if not self._is_answered:
            self._is_answered = True
            with contextlib.suppress(OSError):
                self._connection.sendall(message.answer(is_taken))

    def _listen(self) -> None:
        try:
            part = self._connection.recv(PART)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        self._said += part
        if not part or message.is_too_long(self._said):
            self.leave()
        elif (content := message.complete(self._said)) is not None:
            self._act(message.asked(content))

    def _act(self, asked: tuple[list[str], str] | None) -> None:
        # Opening may take its time and even let events in: nobody is to be heard twice.
        self._notifier.setEnabled(False)
        self._patience.stop()
        is_done = True
        if asked is not None and self._is_waiting():
            paths, token = asked
            if token:
                # From here Qt's Wayland platform takes the right to come to the front.
                os.environ["XDG_ACTIVATION_TOKEN"] = token
            is_done = self._host.hear(self, tuple(map(Path, paths)))
        if is_done:
            self.answer(is_taken=asked is not None)
            self.leave()

    def _is_waiting(self) -> bool:
        """Whether it has not given up on us, and opens its paths itself by now."""
        try:
            return self._connection.recv(1, socket.MSG_PEEK) != b""
        except BlockingIOError:
            return True
        except OSError:
            return False
