"""Makes an article of what the reader has copied elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment

from desktop.window.desk import Desk
from desktop.window.drop_target import dropped

_PICTURE = "\ufffc"
"""Stands in plain text where a picture was."""


class Pasting(QObject):
    """Opens what is on the clipboard: files, a text, or what a browser shows.

    A text is named as if it were in the folder that `folder` tells.
    """

    def __init__(
        self, desk: Desk, folder: Callable[[], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._folder = desk, folder

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the command that pastes."""
        return {"article.paste": self.paste}

    def paste(self, *_: object) -> None:
        """Open what is on the clipboard, or say that nothing there can be read."""
        data = QGuiApplication.clipboard().mimeData()
        if data.hasUrls() and any(url.isLocalFile() for url in data.urls()):
            files = dropped(data)
            self._desk.open(files.paths, files.failures)
        else:
            self._desk.open_text(words_of(data), self._folder(), "nothing_copied")


def words_of(data: QMimeData) -> str:
    """The plain text; where there is none, what the HTML says, a line for each paragraph."""
    if data.hasText() and data.text().strip():
        return data.text()
    said = QTextDocumentFragment.fromHtml(data.html()).toPlainText() if data.hasHtml() else ""
    return said.replace(_PICTURE, "")
