"""A thread of its own for work that must not hold up the window."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QThread, Signal

Job = Callable[[], object]


class _Worker(QObject):
    """Lives in a thread and does one job after the other. Does not touch any widget."""

    done = Signal(int, object)
    is_stopped = False

    def __init__(self) -> None:
        super().__init__()
        self.may_begin = Event()
        self.may_begin.set()

    def do(self, ticket: int, job: Job) -> None:
        self.may_begin.wait()
        if self.is_stopped:
            # A loop that is told to quit first does what has come already.
            return
        result: object = None
        try:
            result = job()
        finally:
            # What goes wrong in the job is told by the excepthook; who waits hears of it, too.
            self.done.emit(ticket, result)


class Lane(QObject):
    """A thread of its own with a queue; jobs asked for before `start` wait in it.

    Only frozen values go in and come out.
    """

    _asked = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._asked.connect(self._worker.do)
        self._worker.done.connect(self._deliver)
        self._then: dict[int, Callable[[object], None]] = {}
        self._last = 0
        self._is_stopped = False

    def start(self) -> None:
        """Begin to work, unless it was stopped for good."""
        if not self._is_stopped and not self._thread.isRunning():
            self._thread.start(QThread.Priority.LowPriority)

    def rest(self) -> None:
        """Begin no job until `go_on`; the one in hand is done."""
        self._worker.may_begin.clear()

    def go_on(self) -> None:
        """Begin the next job."""
        self._worker.may_begin.set()

    def run(self, job: Job, then: Callable[[object], None]) -> int:
        """Do `job` in the thread, then call `then` with its result in this one.

        The result is None where the job raised. The ticket returned is for `drop`.
        """
        self._last += 1
        self._then[self._last] = then
        self._asked.emit(self._last, job)
        return self._last

    def drop(self, ticket: int) -> None:
        """Nobody waits for this result any more."""
        self._then.pop(ticket, None)

    def stop(self) -> None:
        """Wait for the job in hand; drop the others and all results, and begin no more."""
        self._is_stopped = self._worker.is_stopped = True
        self._then.clear()
        self.go_on()
        self._thread.quit()
        self._thread.wait()

    def finish(self) -> None:
        """Wait for all jobs asked for; drop their results, and begin no more."""
        if self._then and self._thread.isRunning():
            # Behind the jobs, so that all are done before.
            self.go_on()
            self._asked.emit(0, self._thread.quit)
            self._thread.wait()
        self.stop()

    def _deliver(self, ticket: int, result: object) -> None:
        then = self._then.pop(ticket, None)
        if then is not None:
            then(result)
