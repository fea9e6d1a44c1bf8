"""Opening forty articles at once, going through them all, and a start with 200 recent articles.

The longest time in which the window's event loop does not come round, beside that of one article;
the memory that each article takes, early and late; and what a start costs more that has something
to remember, in processor time of the window's thread, so that others at work change little.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from desktop.files import recents
from desktop.files.recents import MOST, Recent, Remembered
from desktop.window.application import REMEMBERED, AfterPaint, Built, build, dress
from resources.catalogue import Catalogue
from tests.benchmarks.news import news
from tests.benchmarks.view import Gap, Ticker, verdict
from tests.displays import draw_off_the_screen
from tests.screenshots.window import Still

ARTICLES, BYTES = 40, 10_000
GAP_AIM, RATIO_AIM = 50.0, 1.05
# So many articles in, whatever is made once has been made.
WARM = 10
PATIENCE = 60.0
PAGE = 4096


def report(rounds: int) -> Iterator[str]:
    """The lines of the report."""
    draw_off_the_screen()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        yield from _forty(app, Path(folder))
    yield _starts(app, rounds)


def _forty(app: QApplication, folder: Path) -> Iterator[str]:
    paths = [folder / f"{number}.txt" for number in range(ARTICLES)]
    for number, path in enumerate(paths):
        path.write_text(f"خبر شمارهٔ {number}\n\n{news(BYTES)}", "utf-8")
    with window(app, folder / "settings") as built:
        built.window.recall()
        # What only the first article of all costs is no matter here.
        for _ in range(2):
            gap = _gap(built, partial(built.desk.open, paths[:1]))
            built.desk.close_current()
        yield f"one article opened: {gap_told(gap)}"
        gap = _gap(built, partial(built.desk.open, paths))
        yield f"{ARTICLES} articles opened at once: {gap_told(gap)}"
        memory, longest = [used()], Gap()
        for _ in range(ARTICLES - 1):
            gap = _gap(built, partial(built.desk.step, 1))
            longest = longest.or_longer(gap.clock, gap.processor)
            memory.append(used())
        yield f"each shown for the first time: {gap_told(longest)}"
        yield memory_told(memory)


def _gap(built: Built, deed: Callable[[], object]) -> Gap:
    """The longest gap from the deed until the article in hand is read."""
    ticker = Ticker()
    ticker.start()
    QCoreApplication.processEvents()
    deed()
    _until(lambda: _is_read(built))
    _settle()
    ticker.stop()
    return ticker.longest


def gap_told(gap: Gap) -> str:
    """The longest gap, and whether it reaches the aim."""
    return (
        f"longest gap {gap.clock:.1f} ms, {gap.processor:.1f} ms of the processor"
        f" (aim {GAP_AIM:.0f}: {verdict(gap.clock <= GAP_AIM)})"
    )


def memory_told(memory: list[int]) -> str:
    """What an article adds to the memory (bytes): those after the first few, and the last ones."""
    middle = (WARM + len(memory)) // 2
    early = (memory[middle] - memory[WARM]) / (middle - WARM) / 1024
    late = (memory[-1] - memory[middle]) / (len(memory) - 1 - middle) / 1024
    return f"memory per article: {early:.0f} KB of the earlier, {late:.0f} KB of the later ones"


def start_told(without: list[float], with_many: list[float]) -> str:
    """The medians of starts (ms), and the ratio."""
    before, after = statistics.median(without), statistics.median(with_many)
    ratio = after / before
    return (
        f"to the first paint: {before:.1f} ms with 0 recent articles, {after:.1f} ms with {MOST};"
        f" ratio {ratio:.2f} (aim {RATIO_AIM:.2f}: {verdict(ratio <= RATIO_AIM)})"
    )


def used() -> int:
    """The memory (bytes) of this process that is not on the disk; 0 where nobody tells."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * PAGE if status.exists() else 0


@contextmanager
def window(app: QApplication, folder: Path) -> Iterator[Built]:
    """The program's window with settings of its own."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    catalogue = Catalogue("fa")
    dress(app, catalogue)
    app.setStyle(Still("Fusion"))
    built = build(app, catalogue, "light")
    try:
        built.window.show()
        built.reader.start()
        _settle()
        yield built
    finally:
        built.close()
        built.window.close()
        built.window.deleteLater()
        _settle()


def _starts(app: QApplication, rounds: int) -> str:
    times: dict[int, list[float]] = {0: [], MOST: []}
    for turn in range(rounds + 1):
        # By turns each comes first; the first round is not told.
        for count in (0, MOST) if turn % 2 else (MOST, 0):
            with tempfile.TemporaryDirectory() as folder:
                taken = _start(app, Path(folder), count)
            times[count] += [taken] if turn else []
    return start_told(times[0], times[MOST])


def _start(app: QApplication, folder: Path, count: int) -> float:
    """The processor time (ms) to build and paint the window that has so many to remember."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    dress(app, Catalogue("fa"))
    kept = Path(QSettings().fileName()).with_name(REMEMBERED)
    many = tuple(Recent(f"/{number}.txt", "خبر", date(2025, 11, 27)) for number in range(count))
    recents.write(kept, Remembered(many))
    painted: list[float] = []
    begun = time.thread_time()
    built = build(app, Catalogue("fa"), "light")
    AfterPaint(built.window, lambda: painted.append(time.thread_time()))
    built.window.show()
    _until(lambda: bool(painted))
    built.window.recall()
    _settle()
    built.close()
    built.window.close()
    built.window.deleteLater()
    _settle()
    return (painted[0] - begun) * 1000


def _is_read(built: Built) -> bool:
    return built.desk.current is not None and built.desk.current.is_whole


def _until(is_there: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not is_there():
        if time.monotonic() > end:
            sys.exit("what was waited for did not come")
        QCoreApplication.processEvents()
        time.sleep(0.001)


def _settle() -> None:
    for _ in range(20):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        time.sleep(0.005)
