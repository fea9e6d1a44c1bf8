"""When it breaks: the error goes to the log and to the reader, and the window lives on."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from desktop import NAME

if TYPE_CHECKING:
    from desktop.window.crash_dialog import CrashDialog

LOG_NAME = f"{NAME}.log"
LOG_BYTES = 500_000
LOG_FILES = 3

T = TypeVar("T")

_log = logging.getLogger(NAME)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashGuard(QObject):
    """Catches what nobody caught, in any thread, and Qt's own messages, while installed."""

    _caught = Signal(str)

    def __init__(self, log_folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = log_folder
        self._file: logging.Handler | None = None
        self._dialog: CrashDialog | None = None
        self._qt_before: Any = None
        self._is_watching = False
        # Queued: an error in a paint event must not open a dialog within it.
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Begin to watch."""
        self._is_watching = True
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        self._qt_before = qInstallMessageHandler(self._on_qt_message)

    def uninstall(self) -> None:
        """Leave everything as it was before `install`."""
        self._is_watching = False
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(self._qt_before)
        if self._file is not None:
            _log.removeHandler(self._file)
            self._file.close()
            self._file = None
        if self._dialog is not None:
            self._dialog.close()

    def attempt(self, start: Callable[[], T]) -> T | None:
        """What `start` makes; None where it fails, once the reader has read and closed why."""
        try:
            return start()
        except Exception as problem:
            self._on_error(type(problem), problem, problem.__traceback__)
            QApplication.exec()
            return None

    def open_log(self) -> None:
        """Write the log to its file from now on; a folder that cannot be had is done without."""
        if self._file is not None:
            return
        # Late, since both cost the start-up milliseconds that no reader should wait for.
        from logging.handlers import RotatingFileHandler

        from platformdirs import user_log_path

        folder = self._folder or user_log_path(NAME, appauthor=False)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = RotatingFileHandler(
                folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
            )
        except OSError as problem:
            _log.warning("no log file: %s", problem)
            return
        self._file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        _log.addHandler(self._file)

    def _on_error(
        self, kind: type[BaseException], error: BaseException, at: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self.open_log()
        story = "".join(traceback.format_exception(kind, error, at))
        _log.error("unexpected error\n%s", story)
        self._caught.emit(story)

    def _on_thread_error(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            self._on_error(what.exc_type, what.exc_value, what.exc_traceback)

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if self._qt_before is not None:
            self._qt_before(kind, context, message)
        else:
            _log.log(_LEVELS[kind], "Qt: %s", message)

    def _tell(self, story: str) -> None:
        if not self._is_watching:
            return
        try:
            self._show(story)
        except Exception:
            # To be told that, too, it would come here again, and so on for ever.
            _log.exception("the error could not be shown")

    def _show(self, story: str) -> None:
        from desktop.window.crash_dialog import CrashDialog

        if self._dialog is None:
            # Of no parent: a box that is in front now may be gone before the reader has read this.
            self._dialog = CrashDialog()
            self._dialog.finished.connect(self._forget_dialog)
        self._dialog.add(story)
        self._dialog.show()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
