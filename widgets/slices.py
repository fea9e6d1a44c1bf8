"""Work that takes long, done a few milliseconds at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

# The event loop comes round between two slices of this length (seconds).
_SLICE = 0.002


class Slices(QObject):
    """Does one piece of work at a time, a slice of it whenever the event loop comes round."""

    begun = Signal()
    """There is work to be done."""
    ended = Signal()
    """All of the work is done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._is_at_work = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, work: Iterator[None]) -> None:
        """Do this from now on, in place of whatever is not done; it yields where it may rest."""
        self._work = work
        self._timer.start()
        self.begun.emit()

    def finish(self) -> None:
        """Do at once what is left; what the work itself asks for comes in its turn."""
        if self._timer.isActive() and not self._is_at_work:
            self._do(float("inf"))

    def drop(self) -> None:
        """Leave undone what is left."""
        self._timer.stop()

    def _go_on(self) -> None:
        self._do(time.perf_counter() + _SLICE)

    def _do(self, end: float) -> None:
        """Work until the clock says so, or until all is done or other work has begun."""
        work, self._is_at_work = self._work, True
        try:
            while work is self._work and time.perf_counter() <= end:
                next(work)
        except StopIteration:
            if work is self._work:
                self._timer.stop()
                self.ended.emit()
        finally:
            self._is_at_work = False
