"""The real program, but each command prints its id instead of doing what it says.

`python -m tests.keyboard.recorder PANE ARTICLE` says «ready» when the pane has the focus.
"""

from __future__ import annotations

import sys
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow

from desktop.__main__ import main
from desktop.window.commands import COMMANDS

_exec = QApplication.exec


def record(pane: str) -> int:
    """Stand in for `QApplication.exec`: see to the window, then wait for events as ever."""
    timer = QTimer()
    timer.timeout.connect(lambda: prepare(pane, timer))
    timer.start(20)
    return _exec()


def prepare(pane: str, timer: QTimer) -> None:
    """Once the window has the focus and its article is read: rewire it and say so."""
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
    views = {view.accessibleName(): view for view in window.findChildren(QAbstractScrollArea)}
    following = window.findChild(QAction, "quote.next")
    is_read = following is not None and following.isEnabled()
    if not window.isActiveWindow() or not is_read:
        return
    timer.stop()
    for command in COMMANDS:
        action = window.findChild(QAction, command.id)
        assert action is not None, command.id
        action.triggered.disconnect()
        action.triggered.connect(partial(say, command.id))
        # Whatever the article is like, and whatever is found in it meanwhile.
        action.enabledChanged.connect(partial(keep_enabled, action))
        action.setEnabled(True)
    views[pane].setFocus()
    QTimer.singleShot(0, partial(say, "ready"))


def keep_enabled(action: QAction, *_: object) -> None:
    """Enable the action again."""
    action.setEnabled(True)


def say(word: str, *_: object) -> None:
    """Print the word at once."""
    print(word, flush=True)


if __name__ == "__main__":
    QApplication.exec = partial(record, sys.argv[1])  # type: ignore[method-assign]
    sys.exit(main(sys.argv[2:]))
