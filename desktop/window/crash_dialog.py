"""The box that tells of an unexpected error."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop import NAME, __version__

ERRORS_AT_MOST = 30


class CrashDialog(QDialog):
    """A sentence, the text of the error, and a button to copy it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setObjectName("crash")
        # The program ends with its window, whether this has been closed or not.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("خطای پیش‌بینی‌نشده"))
        self.resize(640, 420)
        sentence = QLabel(
            self.tr(
                "خطایی پیش آمد که پیش‌بینی نشده بود. برنامه کار می‌کند و متن شما دست‌نخورده است."
                " اگر این متن را برای سازندگان بفرستید، به رفع خطا کمک می‌کنید."
            )
        )
        sentence.setWordWrap(True)
        self._story = QPlainTextEdit(_versions())
        self._story.setReadOnly(True)
        self._story.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._story.setAccessibleName(self.tr("متن خطا"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(
            self.tr("رونوشت از متن خطا"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.setObjectName("crash.copy")
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (sentence, self._story, buttons):
            column.addWidget(widget)

    @property
    def text(self) -> str:
        """The text to copy: versions, and every error since the dialog came up."""
        return self._story.toPlainText()

    def add(self, story: str) -> None:
        """Add an error below those before; of very many the first, which tell most."""
        self._count += 1
        if self._count <= ERRORS_AT_MOST:
            self._story.appendPlainText(story)

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)


def _versions() -> str:
    return (
        f"{NAME} {__version__} · Python {platform.python_version()}"
        f" · PySide6 {PySide6.__version__} · {platform.platform()}\n"
    )
