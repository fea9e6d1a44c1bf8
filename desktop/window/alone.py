"""A sentence in a window of its own, where there is no window yet to say it in."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMessageBox

from desktop import NAME
from desktop.window.application import dress
from resources.catalogue import Catalogue


def tell(sentence: str, catalogue: Catalogue) -> None:
    """Show the sentence and come back when the reader has closed it."""
    app = QApplication.instance() or QApplication([NAME])
    assert isinstance(app, QApplication)
    dress(app, catalogue)
    box = QMessageBox(QMessageBox.Icon.Warning, catalogue("نقل‌نما"), sentence)
    box.setObjectName("alone")
    box.exec()
