"""Has the open articles read, then refined, without holding up the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.window.background import Lane
from desktop.window.session import Session

# Qt waits a few milliseconds before it paints what has changed.
_PAINTED = 16


class Refiner(Protocol):
    """Knows the words of Persian better than we do, and is slow to say so."""

    @property
    def problem(self) -> str:
        """The id of the sentence that says why nothing is refined; "" while all is well."""

    def refined(self, reading: Reading, article: Article) -> Reading | None:
        """The reading with better topics and names; None where it cannot be had."""

    def close(self) -> None:
        """Stop, even while another thread waits for an answer."""


class Reader(QObject):
    """Has each session's article read in one thread and refined in another.

    `hear` finds who says what, so that the reader waits for no more than that; `complete` adds
    the topics. The second thread starts when all is read, so that nothing delays it. A result
    for a session that was closed is dropped.
    """

    reading_came = Signal()
    """Who says what in an article is found, or could not be, or nobody asks any more."""
    refining_failed = Signal(str)
    """There is no refining; tells the id of the sentence that says why."""

    def __init__(
        self,
        hear: Callable[[Article], Reading],
        complete: Callable[[Reading, Article], Reading],
        refiner: Refiner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._hear, self._complete = hear, complete
        self._refiner = refiner
        self._quick, self._slow = Lane(self), Lane(self)
        self._tickets: dict[Session, int] = {}
        self._slow_tickets: dict[Session, int] = {}

    def start(self) -> None:
        """Begin to work; what was asked for before is done now."""
        self._quick.start()

    def read(self, session: Session) -> None:
        """Have the session's article read, as soon as it is shown."""
        self.rest()
        self.go_on()
        job = partial(_looked_up, partial(self._hear, session.article))
        self._tickets[session] = self._quick.run(job, partial(self._take_speech, session))

    def drop(self, session: Session) -> None:
        """Nobody waits for the session's readings any more."""
        self._quick.drop(self._tickets.pop(session, 0))
        self._slow.drop(self._slow_tickets.pop(session, 0))
        if session.reading is None and not session.is_unreadable:
            self.reading_came.emit()

    def rest(self) -> None:
        """Begin to read nothing more while the window is busy with what is read.

        Threads take turns in Python: beside one that reads, a picture takes twice as long.
        """
        self._quick.rest()

    def go_on(self) -> None:
        """Read on, as soon as what is shown has been painted."""
        QTimer.singleShot(_PAINTED, self._quick.go_on)

    def close(self) -> None:
        """Stop both threads, dropping what is not done."""
        self._refiner.close()
        self._quick.stop()
        self._slow.stop()

    def _take_speech(self, session: Session, result: object) -> None:
        reading = result if isinstance(result, Reading) else None
        session.accept(reading, is_whole=False)
        self.reading_came.emit()
        if reading is not None:
            job = partial(_looked_up, partial(self._complete, reading, session.article))
            self._tickets[session] = self._quick.run(job, partial(self._take, session))

    def _take(self, session: Session, result: object) -> None:
        reading = result if isinstance(result, Reading) else session.reading
        session.accept(reading)
        if reading is not None:
            job = partial(_looked_up, partial(self._refiner.refined, reading, session.article))
            self._slow_tickets[session] = self._slow.run(job, partial(self._take_refined, session))
            self._slow.start()

    def _take_refined(self, session: Session, result: object) -> None:
        if isinstance(result, Reading):
            session.offer(result)
        elif self._refiner.problem:
            self.refining_failed.emit(self._refiner.problem)


def _looked_up(read: Callable[[], Reading | None]) -> Reading | None:
    """What is read, with all that follows from it found out, so that the window need not."""
    reading = read()
    if reading is not None:
        reading.look_up()
    return reading
