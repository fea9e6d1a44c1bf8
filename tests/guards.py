"""What the fixtures of `conftest.py` look for after a test."""

from __future__ import annotations

import contextlib
import logging
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QTranslator
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

GRACE = 3.0
POINTER = QPoint(10, 10)  # where the offscreen display has it at first


class LogWatch(logging.Handler):
    """Keeps the warnings and errors that any logger tells the root of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def problems(self, patterns: Sequence[str]) -> list[str]:
        """The lines that no pattern finds, and the patterns that find no line."""
        stray = [
            f"stray log line: {line}"
            for line in self.lines
            if not any(re.search(pattern, line) for pattern in patterns)
        ]
        missing = [
            f"not logged: {pattern}"
            for pattern in patterns
            if not any(re.search(pattern, line) for line in self.lines)
        ]
        return stray + missing

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


class Leftovers:
    """Visible windows, threads and child processes that were not there when this was made."""

    def __init__(self) -> None:
        self._threads = set(_threads())
        self._children = set(_children())

    def found(self) -> list[str]:
        """What there is too much, in words; waits a moment for what is just ending."""
        windows = list(_windows())
        _settle(lambda: not self._too_many_threads() and not self._too_many_children())
        threads = [f"thread {thread.name}" for thread in self._too_many_threads()]
        children = [f"process {_command(pid)}" for pid in self._too_many_children()]
        return [f"window {name}" for name in windows] + threads + children

    def _too_many_threads(self) -> set[threading.Thread]:
        return set(_threads()) - self._threads

    def _too_many_children(self) -> set[int]:
        return set(_children()) - self._children


class ApplicationKeeper:
    """Gives the one QApplication of a test run back its looks, names and pointer after a test."""

    def __init__(self) -> None:
        self._locale = QLocale()
        app = QApplication.instance()
        self._kept = _looks(app) if isinstance(app, QApplication) else None

    def restore(self) -> None:
        """Undo what the test did to the application."""
        QLocale.setDefault(self._locale)
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        for translator in app.findChildren(QTranslator):
            app.removeTranslator(translator)
            translator.deleteLater()
        app.styleHints().unsetColorScheme()
        # The offscreen clipboard outlives the interpreter, which what it holds must not.
        app.clipboard().clear()
        # Or the next window comes up under it, with something in it pointed at.
        QCursor.setPos(POINTER)
        for change, kept, now in zip(_changes(app), self._kept or (), _looks(app), strict=False):
            if kept != now:
                change(kept)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _looks(app: QApplication) -> tuple[object, ...]:
    return (
        app.style().name(),
        app.palette(),
        app.font(),
        app.layoutDirection(),
        app.applicationName(),
        app.organizationName(),
        app.applicationDisplayName(),
    )


def _changes(app: QApplication) -> tuple[Callable[..., object], ...]:
    return (
        app.setStyle,
        app.setPalette,
        app.setFont,
        app.setLayoutDirection,
        app.setApplicationName,
        app.setOrganizationName,
        app.setApplicationDisplayName,
    )


def _windows() -> Iterator[str]:
    """The visible windows, closed on the way so that the next test does not meet them."""
    if not isinstance(QApplication.instance(), QApplication):
        return
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield f"{type(window).__name__} «{window.windowTitle()}»"
            window.hide()


def _threads() -> Iterator[threading.Thread]:
    """The threads that Python started; those of Qt stay listed even when they are gone."""
    for thread in threading.enumerate():
        if not thread.name.startswith("Dummy-"):
            yield thread


def _children() -> Iterator[int]:
    """The ids of our child processes, where the system lists them."""
    for task in Path("/proc/self/task").glob("*"):
        with contextlib.suppress(OSError):
            yield from map(int, (task / "children").read_text("ascii").split())


def _command(pid: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode().strip()
    return str(pid)


def _settle(is_settled: Callable[[], bool]) -> None:
    end = time.monotonic() + GRACE
    while not is_settled() and time.monotonic() < end:
        time.sleep(0.01)
