"""What stands in place of an article while none is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from widgets.colours import Colours, palette_of
from widgets.pill_button import PillButton
from widgets.row_text import sized

_ICON = 96
_BETWEEN, _ABOVE_BUTTON = 10, 18


class EmptyPage(QWidget):
    """The program's icon, a friendly sentence and a button to open an article."""

    open_asked = Signal()
    """The reader wants to open an article."""

    def __init__(self, icon: QIcon, key: str = "", parent: QWidget | None = None) -> None:
        """`key` is the shortcut that does the same, as it is to be read («Ctrl+O»)."""
        super().__init__(parent)
        self._icon = QLabel()
        self._icon.setPixmap(icon.pixmap(_ICON))
        self._welcome = QLabel(self.tr("چه کسی چه گفته است؟"))
        self._welcome.setFont(sized(self.font(), 1.5, bold=True))
        self._hint = QLabel(
            self.tr("مقاله‌ای را باز کنید تا گویندگان، نقل‌ها و موضوع‌هایش را کنار متن ببینید.")
        )
        self._hint.setWordWrap(True)
        self._button = PillButton(self.tr("باز کردن مقاله"), key, is_main=True)
        self._button.clicked.connect(self.open_asked)
        self.setFocusProxy(self._button)
        self.setAutoFillBackground(True)
        self._lay_out()

    def set_open_key(self, key: str) -> None:
        """Show another key that opens an article, or none."""
        self._button.set_key(key)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self.setPalette(palette_of(colours, colours.page, self.palette()))
        quiet = QPalette(self.palette())
        quiet.setColor(QPalette.ColorRole.WindowText, colours.quiet_text)
        self._hint.setPalette(quiet)
        self._button.set_colours(colours)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(_BETWEEN)
        layout.addStretch(2)
        for label in (self._icon, self._welcome, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(_ABOVE_BUTTON)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
