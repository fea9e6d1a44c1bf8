"""From a key to the painted palette, in an article of some five hundred quotes.

Processor time of the window's thread, so that others at work on the machine change little: opening
for the first time and again, what is folded right after, the first letter typed and each after it.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.article.reading import Reading
from desktop.window.application import Built, build, dress
from resources.catalogue import Catalogue
from tests.benchmarks.news import news
from tests.displays import draw_off_the_screen
from tests.screenshots.window import Still
from widgets.palette import Palette

SIZE = 700_000
TYPED = "پل شماره پایان سال"
OPEN_AIM, KEY_AIM = 50.0, 16.0
PATIENCE = 60.0


def report(rounds: int) -> Iterator[str]:
    """The lines of the report."""
    draw_off_the_screen()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        path = Path(folder) / "news.txt"
        path.write_text(news(SIZE), "utf-8")
        catalogue = Catalogue("fa")
        dress(app, catalogue)
        app.setStyle(Still("Fusion"))
        built = build(app, catalogue, "light")
        try:
            yield from _measured(built, path, rounds)
        finally:
            built.close()
            built.window.close()
            built.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def told(name: str, times: Sequence[float], aim: float) -> str:
    """The median of the times (ms), whether it reaches the aim, and the slowest."""
    median = statistics.median(times)
    met = "met" if median <= aim else "missed"
    return f"  {name:12}{median:8.1f} ms (slowest {max(times):.1f}; aim {aim:.0f}: {met})"


def _measured(built: Built, path: Path, rounds: int) -> Iterator[str]:
    quotes = len(_opened(built, path).counted)
    yield f"{quotes} quotes"
    action = built.window.findChild(QAction, "palette")
    assert action is not None
    yield told("first opened", [_took(action.trigger, built)], OPEN_AIM)
    yield told("then folded", [_took(QCoreApplication.processEvents, built)], OPEN_AIM)
    palette = built.window.findChildren(Palette)[0]
    line = palette.findChildren(QLineEdit)[0]
    yield told("first key", [_took(partial(line.setText, TYPED[0]), built)], KEY_AIM)
    opens, keys = [], []
    for _ in range(rounds):
        palette.hide()
        opens.append(_took(action.trigger, built))
        for end in range(1, len(TYPED) + 1):
            keys.append(_took(partial(line.setText, TYPED[:end]), built))
    yield told("opened again", opens, OPEN_AIM)
    yield told("each key", keys, KEY_AIM)


def _opened(built: Built, path: Path) -> Reading:
    built.window.show()
    built.desk.open([path])
    built.reader.start()
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        current = built.desk.current
        if current is not None and current.reading is not None and current.reading.topics:
            QCoreApplication.processEvents()
            return current.reading
        time.sleep(0.01)
    raise TimeoutError(path)


def _took(deed: Callable[[], object], built: Built) -> float:
    """How long the deed takes until it is painted, in milliseconds."""
    start = time.thread_time()
    deed()
    palettes = built.window.findChildren(Palette)
    palettes[0].grab()
    return (time.thread_time() - start) * 1000
