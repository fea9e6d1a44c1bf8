"""What stands in place of an article while none is open: how to open one, and the last ones."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from widgets.colours import Colours, inked, palette_of
from widgets.pill_button import PillButton
from widgets.recent_list import RecentList
from widgets.row_text import sized

_ICON, _SMALL_ICON = 96, 40
_BETWEEN, _ABOVE_BUTTON, _SIDE = 10, 18, 24
_LOW = 560
"""A page less high has no line to spare above its list."""


class EmptyPage(QWidget):
    """The program's icon, a friendly sentence, buttons to open something, and what was open."""

    open_asked = Signal()
    """The reader wants to open an article."""
    paste_asked = Signal()
    """The reader wants what he has copied to be the article."""
    reopen_asked = Signal()
    """The reader wants to go on with what was open when he closed the program."""

    def __init__(
        self, icon: QIcon, key: str = "", paste_key: str = "", parent: QWidget | None = None
    ) -> None:
        """The keys are the shortcuts that do the same, as they are to be read («Ctrl+O»)."""
        super().__init__(parent)
        self._picture = icon
        self._icon = QLabel()
        self._welcome = QLabel(self.tr("چه کسی چه گفته است؟"))
        self._welcome.setFont(sized(self.font(), 1.5, bold=True))
        self._hint = QLabel(
            self.tr("مقاله‌ای را باز کنید تا گویندگان، نقل‌ها و موضوع‌هایش را کنار متن ببینید.")
        )
        self._hint.setWordWrap(True)
        self._drop_hint = QLabel(self.tr("یا پرونده یا متن مقاله را همین‌جا رها کنید."))
        self._button = PillButton(self.tr("باز کردن مقاله"), key, is_main=True)
        self._button.clicked.connect(self.open_asked)
        self._paste = PillButton(self.tr("چسباندن متن"), paste_key)
        self._paste.clicked.connect(self.paste_asked)
        self._reopen = PillButton(self.tr("ادامهٔ نشست پیشین"))
        self._reopen.clicked.connect(self.reopen_asked)
        self._heading = QLabel(self.tr("مقاله‌های اخیر"))
        self._heading.setFont(sized(self.font(), 1.0, bold=True))
        self.recents = RecentList()
        self._heading.setBuddy(self.recents)
        self.setAutoFillBackground(True)
        self._lay_out()
        self.show_recents(False, False)

    def set_keys(self, open_key: str, paste_key: str) -> None:
        """Show other keys that open and paste an article, or none."""
        self._button.set_key(open_key)
        self._paste.set_key(paste_key)

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self.setPalette(palette_of(colours, colours.page, self.palette()))
        quiet = inked(self.palette(), colours.quiet_text)
        for label in (self._hint, self._drop_hint, self._heading):
            label.setPalette(quiet)
        for part in (self._button, self._paste, self._reopen, self.recents):
            part.set_colours(colours)

    def show_recents(self, are_there: bool, can_reopen: bool) -> None:
        """Show the list, or that there is none; offer what was open last or not."""
        had_focus = self._has_focus()
        self._icon.setPixmap(self._picture.pixmap(_SMALL_ICON if are_there else _ICON))
        # What was open needs the height, so that the rest is content with less.
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(beside if are_there else below)
        self._hint.setVisible(not are_there)
        self._list.setVisible(are_there)
        self._reopen.setVisible(can_reopen)
        self._are_recents = are_there
        self._fit()
        self._layout.setStretch(0, 0 if are_there else 2)
        self._layout.setStretch(self._layout.count() - 1, 0 if are_there else 3)
        self._layout.setStretch(self._layout.indexOf(self._list), 1 if are_there else 0)
        self.setFocusProxy(self.recents if are_there else self._button)
        if had_focus:
            self.setFocus()

    def _fit(self) -> None:
        """Leave the list what height there is."""
        is_tight = self._are_recents and self.height() < _LOW
        self._drop_hint.setVisible(not is_tight)
        self._layout.setContentsMargins(_SIDE, _BETWEEN if is_tight else _SIDE, _SIDE, _BETWEEN)

    def _has_focus(self) -> bool:
        """Whether the focus is here, or will be as soon as the window is the active one."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignCenter
        layout = self._layout = QVBoxLayout(self)
        layout.setSpacing(_BETWEEN)
        layout.addStretch(2)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(_BETWEEN)
        for label in (self._icon, self._welcome):
            label.setAlignment(centre)
            self._head.addWidget(label)
        head = QWidget()
        self._head.setContentsMargins(0, 0, 0, 0)
        head.setLayout(self._head)
        layout.addWidget(head, 0, Qt.AlignmentFlag.AlignHCenter)
        self._hint.setAlignment(centre)
        layout.addWidget(self._hint)
        layout.addSpacing(_ABOVE_BUTTON - _BETWEEN)
        layout.addWidget(self._buttons())
        self._drop_hint.setAlignment(centre)
        layout.addWidget(self._drop_hint)
        self._list = self._listed()
        layout.addWidget(self._list)
        layout.addStretch(3)

    def _buttons(self) -> QWidget:
        """The buttons side by side, in the middle."""
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addStretch()
        for button in (self._button, self._paste, self._reopen):
            inner.addWidget(button)
        inner.addStretch()
        return row

    def _listed(self) -> QWidget:
        """The list under its heading, in the middle."""
        middle, column = QWidget(), QVBoxLayout()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, _BETWEEN, 0, 0)
        column.addWidget(self._heading)
        column.addWidget(self.recents, 1)
        row.addStretch(1)
        row.addLayout(column, 1000)
        row.addStretch(1)
        return middle

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be content with less where there is little height."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste with the usual key: here is nothing else to paste into."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        else:
            super().keyPressEvent(event)
