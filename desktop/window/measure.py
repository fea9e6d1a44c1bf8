"""Says when the article could be read and when its quotes were shown, for the benchmarks."""

from __future__ import annotations

import json
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.window.reader import Reader
from widgets.article_view import ArticleView


class Stamps(QObject):
    """Prints {"readable": seconds, "quotes": seconds} of the monotonic clock, then quits.

    Each is the end of the article's first paint with the text, and with the marks.
    """

    def __init__(self, window: QWidget, reader: Reader) -> None:
        super().__init__(window)
        view = window.findChild(ArticleView)
        assert view is not None
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)
        self._stamps: dict[str, float] = {}
        self._awaited = "readable"
        reader.reading_came.connect(self._await_quotes)

    def _await_quotes(self) -> None:
        self._awaited = "quotes"
        self._viewport.update()

    def _stamp(self) -> None:
        self._stamps.setdefault(self._awaited, time.monotonic())
        if len(self._stamps) == 2:
            print(json.dumps(self._stamps), flush=True)
            QApplication.quit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            # This filter runs before the paint: a timer of nothing fires after it.
            QTimer.singleShot(0, self._stamp)
        return False
