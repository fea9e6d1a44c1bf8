"""The boxes that ask for files: which articles to open, where a page goes, whether over another.

Imported when first asked for, so that no start waits for them. Each is shown without stopping
the window, deletes itself, and tells by a signal.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.article.article import settled
from desktop.window import file_columns
from desktop.window.translator import N_
from resources.catalogue import Catalogue


def articles_dialog(say: Catalogue, window: QWidget, folder: str) -> QFileDialog:
    """Asks which articles to open; `filesSelected` tells."""
    dialog = QFileDialog(window, say(N_("باز کردن مقاله")), folder)
    dialog.setObjectName("open")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([say(N_("متن ساده")) + " (*.txt)", say(N_("همهٔ پرونده‌ها")) + " (*)"])
    return _shown(dialog, say)


def page_dialog(say: Catalogue, window: QWidget, proposed: Path) -> QFileDialog:
    """Asks where a page is to go; `fileSelected` tells, its suffix added."""
    dialog = QFileDialog(window, say(N_("برون‌بری صفحه")), str(proposed.parent))
    dialog.setObjectName("export")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    suffix = proposed.suffix.removeprefix(".")
    dialog.setNameFilter(say(N_("صفحهٔ وب")) + f" (*.{suffix})")
    dialog.setDefaultSuffix(suffix)
    # We ask ourselves: not every platform's dialog knows the suffix that is added.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(proposed.name)
    return _shown(dialog, say)


def overwrite_question(say: Catalogue, window: QWidget, target: Path) -> QMessageBox:
    """Asks whether the file may be written over; `accepted` says yes."""
    question = QMessageBox(window)
    question.setObjectName("overwrite")
    question.setIcon(QMessageBox.Icon.Question)
    question.setWindowTitle(say(N_("برون‌بری صفحه")))
    question.setTextFormat(Qt.TextFormat.PlainText)
    sentence = N_("پروندهٔ «{name}» از پیش هست. جایگزین شود؟")
    question.setText(say.fill(sentence, {"name": settled(target.name)}))
    question.addButton(say(N_("&جایگزین شود")), QMessageBox.ButtonRole.AcceptRole)
    keep = question.addButton(say(N_("&انصراف")), QMessageBox.ButtonRole.RejectRole)
    question.setDefaultButton(keep)
    question.setEscapeButton(keep)
    question.finished.connect(question.deleteLater)
    question.open()
    return question


def _shown(dialog: QFileDialog, say: Catalogue) -> QFileDialog:
    file_columns.dress(dialog, say)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
