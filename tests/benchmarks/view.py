"""From a click, a hover or a key to what is painted, in a short article and in a megabyte.

And how long the window's event loop is held up while such an article opens and is refined. In the
real window, without animations, off the screen unless QT_QPA_PLATFORM says otherwise. Deeds are
told in processor time of the window's thread, so that others at work on the machine change little,
and beside what it takes to paint the article again with nothing changed: that is the floor.
"""

from __future__ import annotations

import gc
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.article.reading import Reading
from desktop.window.application import AfterPaint, Built, build, dress
from desktop.window.marks import marks
from desktop.window.session import Session
from resources.catalogue import Catalogue
from tests.benchmarks.news import news
from tests.displays import draw_off_the_screen
from tests.screenshots.window import Still
from widgets.article_view import ArticleView
from widgets.find_field import FindField
from widgets.mark import MarkRole

SIZES = {"10 KB": 10_000, "1 MB": 1_000_000}
DEED_AIM, RATIO_AIM, GAP_AIM = 8.0, 2.0, 16.0
PATIENCE = 120.0
# A timer this quick (ms) tells how long nothing else could have been done.
TICK = 1
# So long (seconds) nothing is asked for, so that what is late comes, too.
SETTLED = 1.0
MOMENT = 0.05

FIND = "find as typed"
DEEDS = (
    *("paint alone", "hover", "click on a passage", "next quote by key"),
    *(FIND, "next hit by key"),
)
# Words of every paragraph, or of every few.
FOUND = ("گزارش", "سال", "شهر")

Milliseconds = dict[str, list[float]]


@dataclass(frozen=True)
class Gap:
    """The longest time (ms) in which the event loop did not come round.

    The clock also counts what other threads and programs took; the processor's time is ours.
    """

    clock: float = 0.0
    processor: float = 0.0

    def or_longer(self, clock: float, processor: float) -> Gap:
        """The longer of both, each by its own measure."""
        return Gap(max(self.clock, clock), max(self.processor, processor))


def report(rounds: int) -> Iterator[str]:
    """The lines of the report."""
    draw_off_the_screen()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    times: dict[str, Milliseconds] = {}
    for name, size in SIZES.items():
        with opened(app, size) as room:
            yield f"{name}: {room.described()}"
            yield f"  {gap_told(room.opening.longest)}"
            times[name] = room.measured(rounds)
    yield "  from a deed to the end of its paint, medians (and the slowest)"
    for deed in next(iter(times.values())):
        yield f"  {compared(deed, {name: times[name][deed] for name in SIZES})}"


def gap_told(gap: Gap) -> str:
    """The longest gap, and whether it reaches the aim."""
    return (
        f"opened and refined: longest gap {gap.clock:.1f} ms, {gap.processor:.1f} ms of the"
        f" processor (aim {GAP_AIM:.0f}: {verdict(gap.clock <= GAP_AIM)})"
    )


def compared(deed: str, times: Mapping[str, Sequence[float]]) -> str:
    """What the deed takes at each size, and how much more in the longest text.

    A find goes through all of the text, so that there is no aim for it.
    """
    medians = [statistics.median(one) for one in times.values()]
    each = "".join(
        f"{name:>7} {statistics.median(one):6.2f} ms ({max(one):.1f})"
        for name, one in times.items()
    )
    ratio = medians[-1] / medians[0]
    fast, flat = verdict(max(medians) <= DEED_AIM), verdict(ratio <= RATIO_AIM)
    if deed == FIND:
        return f"{deed:<22}{each}  ratio {ratio:.2f}"
    aims = f"(aim {DEED_AIM:.0f}: {fast})  ratio {ratio:.2f} (aim {RATIO_AIM:.0f}: {flat})"
    return f"{deed:<22}{each}  {aims}"


def verdict(is_met: bool) -> str:
    """Whether an aim is met, in a word."""
    return "met" if is_met else "missed"


@contextmanager
def opened(app: QApplication, size: int) -> Iterator[Room]:
    """A window with an article of so many bytes, opened, read and refined."""
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        path = Path(folder) / "news.txt"
        path.write_text(news(size), "utf-8")
        catalogue = Catalogue("fa")
        dress(app, catalogue)
        app.setStyle(Still("Fusion"))
        built = build(app, catalogue, "light")
        try:
            yield Room(built, path)
        finally:
            built.close()
            built.window.close()
            built.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Room:
    """A window with one article open, to act in as a reader would."""

    def __init__(self, built: Built, path: Path) -> None:
        self._window = built.window
        self.opening = Ticker()
        view = self._window.findChild(ArticleView)
        assert view is not None
        self._view: ArticleView = view
        field = self._window.findChild(FindField)
        assert field is not None
        self._find_field: FindField = field
        built.window.show()
        built.desk.open([path])
        _until(lambda: built.desk.current is not None)
        assert built.desk.current is not None
        self._session: Session = built.desk.current
        # As the program does: what is read is read after the first paint.
        AfterPaint(self._view.viewport(), partial(self._begin, built))
        self._view.viewport().update()
        _until(lambda: self._session.refined is not None)
        _until(lambda: False, SETTLED)
        self.opening.stop()

    def _begin(self, built: Built) -> None:
        gc.collect()
        gc.freeze()
        self.opening.start()
        built.reader.start()

    @property
    def _reading(self) -> Reading:
        assert self._session.reading is not None
        return self._session.reading

    def described(self) -> str:
        """How long the text is, and how many marks it has."""
        found = marks(self._reading)
        ours = sum(mark.role not in (MarkRole.TOPIC, MarkRole.HEADING) for mark in found)
        letters = len(self._session.article.text)
        return f"{letters} characters, {ours} marks of quotes, {len(found)} with topics"

    def measured(self, rounds: int) -> Milliseconds:
        """Milliseconds of each deed, on quotes all over the text; the first round is not told."""
        quotes = self._reading.counted
        found: Milliseconds = {deed: [] for deed in DEEDS}
        for turn in range(rounds + 1):
            quote = quotes[turn * (len(quotes) - 1) // max(1, rounds)]
            self._view.show_at_top(quote.content.start)
            _until(lambda: False, MOMENT)
            place = self._place_of(quote.content.start + 3)
            found["paint alone"].append(_timed(self._view.viewport().update))
            # From elsewhere: to stay where it is would be no move.
            self._hover(QPoint(1, 1))
            found["hover"].append(_timed(partial(self._hover, place)))
            found["click on a passage"].append(_timed(partial(self._click, place)))
            found["next quote by key"].append(_timed(self._step))
        self._find_field.setFocus()
        for turn in range(rounds + 1):
            # Typed anew each time: a find of the same words would change nothing.
            typed = FOUND[turn % len(FOUND)]
            found[FIND].append(_timed(partial(self._type, typed)))
            found["next hit by key"].append(_timed(self._step_hit))
        return {deed: times[1:] for deed, times in found.items()}

    def _place_of(self, offset: int) -> QPoint:
        cursor = self._view.textCursor()
        cursor.setPosition(self._view.positions.to_qt(offset))
        return self._view.cursorRect(cursor).center()

    def _click(self, place: QPoint) -> None:
        QTest.mouseClick(self._view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def _hover(self, place: QPoint) -> None:
        QTest.mouseMove(self._view.viewport(), place)

    def _step(self) -> None:
        QTest.keyClick(self._window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    def _type(self, words: str) -> None:
        self._find_field.setText(words)

    def _step_hit(self) -> None:
        QTest.keyClick(self._find_field, Qt.Key.Key_Return)


class Ticker(QObject):
    """Measures how evenly the event loop comes round, from its start to its stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.longest = Gap()
        self._last = (0.0, 0.0)
        self._timer = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to measure."""
        self._last = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()

    def _tick(self) -> None:
        now, (clock, processor) = (time.perf_counter(), time.thread_time()), self._last
        gone = (now[0] - clock) * 1000, (now[1] - processor) * 1000
        self.longest, self._last = self.longest.or_longer(*gone), now


def _timed(deed: Callable[[], None]) -> float:
    """Milliseconds of the processor until the deed is done and what it changed is painted."""
    # What was asked for before is not counted.
    for _ in range(3):
        QCoreApplication.processEvents()
    start = time.thread_time()
    deed()
    QCoreApplication.processEvents()
    return (time.thread_time() - start) * 1000


def _until(is_there: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Process events until it is there, or for that long."""
    end = time.monotonic() + seconds
    while not is_there() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.0005)
