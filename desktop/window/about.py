"""The box that says what this program is and whom it owes thanks."""

from __future__ import annotations

from importlib import metadata

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from desktop import __version__
from desktop.window.translator import N_
from resources.catalogue import Catalogue

LOGO = 72

LINES = (
    N_("نسخهٔ {version}"),
    N_("خوانندهٔ خبر فارسی: چه کسی چه گفته و دربارهٔ چه."),
    N_("این برنامه با پروانهٔ MIT منتشر شده است."),
    N_("با Qt و PySide6 نسخهٔ {qt} (پروانهٔ LGPL) ساخته شده است."),
    N_("واژه‌ها را با hazm {hazm} (پروانهٔ MIT) می‌شناسد."),
    N_("قلم آن وزیرمتن (پروانهٔ SIL OFL) است."),
)


class AboutBox(QDialog):
    """Name, version, licences."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("دربارهٔ نقل‌نما"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 20)
        column.setSpacing(8)
        logo = QLabel()
        logo.setPixmap(self.windowIcon().pixmap(LOGO, LOGO))
        name = QLabel(f"<h2>{self.tr('نقل‌نما')}</h2>")
        for label in (logo, name, *self._lines(catalogue)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addSpacing(8)
        column.addWidget(buttons)

    def _lines(self, catalogue: Catalogue) -> list[QLabel]:
        values = {"version": __version__, "qt": PySide6.__version__, "hazm": _hazm_version()}
        lines = [QLabel(catalogue.fill(line, values)) for line in LINES]
        for line in lines:
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return lines


def _hazm_version() -> str:
    # From its metadata: the window's process never imports hazm.
    try:
        return metadata.version("hazm")
    except metadata.PackageNotFoundError:
        return "–"
