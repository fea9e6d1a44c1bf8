"""Work that takes long, done a few milliseconds at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

# The event loop comes round between two slices of this length (seconds).
_SLICE = 0.004


class Slices(QObject):
    """Does one piece of work at a time, a slice of it whenever the event loop comes round."""

    ended = Signal()
    """All of the work is done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, work: Iterator[None]) -> None:
        """Do this from now on, in place of whatever is not done; it yields where it may rest."""
        self._work = work
        self._timer.start()

    def finish(self) -> None:
        """Do at once what is left."""
        if self._timer.isActive():
            self._timer.stop()
            for _ in self._work:
                pass
            self.ended.emit()

    def drop(self) -> None:
        """Leave undone what is left."""
        self._timer.stop()

    def _go_on(self) -> None:
        end = time.perf_counter() + _SLICE
        for _ in self._work:
            if time.perf_counter() > end:
                return
        self._timer.stop()
        self.ended.emit()
