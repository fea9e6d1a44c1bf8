"""The listening side of `desktop.handover` on Windows. Written, never yet tried there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.handover import Door, message

SLOWEST = 5_000


class PipeInstance(QObject):
    """As `SingleInstance`, at a pipe that Qt opens to this user alone."""

    paths_came = Signal(object)
    """Another start brought these paths, a tuple, perhaps empty: to be opened, and to come up."""

    def __init__(self, door: Door, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)
        self._server.listen(door.address)

    def confirm(self) -> None:
        """Here everybody is answered when all of it is done."""

    def postpone(self) -> None:
        """Here nobody waits for what takes longer."""

    def settle(self) -> None:
        """So nobody has to be told of its end."""

    def close(self) -> None:
        """Hear nobody any more; who still waits is free to go on alone."""
        self._server.close()

    def _let_in(self) -> None:
        visitor = self._server.nextPendingConnection()
        visitor.readyRead.connect(partial(self._listen, visitor))
        visitor.disconnected.connect(visitor.deleteLater)
        QTimer.singleShot(SLOWEST, visitor, visitor.abort)

    def _listen(self, visitor: QLocalSocket) -> None:
        said = bytes(visitor.peek(message.HEADER + message.LIMIT).data())
        if message.is_too_long(said):
            visitor.abort()
        elif (content := message.complete(said)) is not None:
            visitor.readAll()
            asked = message.asked(content)
            if asked is not None:
                self.paths_came.emit(tuple(map(Path, asked[0])))
            visitor.write(message.answer(asked is not None))
            visitor.disconnectFromServer()
