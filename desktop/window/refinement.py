"""The good moment to show refined topics: when they do not change under the reader's hands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView

from desktop.window.session import Session


class Refinement(QObject):
    """Has a session take its refined reading over; not while focus or pointer is on `view`."""

    def __init__(self, view: QAbstractItemView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._session: Session | None = None
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def watch(self, session: Session | None) -> None:
        """Look after this session from now on."""
        if self._session is not None:
            self._session.refinement_came.disconnect(self.take_over)
        self._session = session
        if session is not None:
            session.refinement_came.connect(self.take_over)
            self.take_over()

    def take_over(self) -> None:
        """Take over what has come, unless the reader is busy with the topics."""
        busy = self._view.hasFocus() or self._view.viewport().underMouse()
        if self._session is not None and not busy:
            self._session.take_over()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Leave):
            # A moment later, when the focus or the pointer is where it goes.
            QTimer.singleShot(0, self, self.take_over)
        return False
