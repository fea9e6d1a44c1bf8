"""What is in sight around the article: sidebar, bars, the screen's own frame."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.window.translator import N_
from desktop.window.window_parts import Parts
from resources.catalogue import Catalogue
from widgets.announcement import announce

FULL_SCREEN = Qt.WindowState.WindowFullScreen
FIRST_SIZE = QSize(1320, 860)
# What a desktop puts around a window; nobody knows it before the window is shown.
_AROUND = QSize(16, 48)


def first_size(room: QSize) -> QSize:
    """How large a window begins that nobody has sized yet, in pixels of a screen with this room.

    Never larger than the screen, where the reason and the voices would stand below its edge.
    """
    return FIRST_SIZE.boundedTo(room - _AROUND)


class Frame(QObject):
    """Shows and hides what stands around the text. In focus mode only the text is left.

    While a find goes on there is the toolbar, too, with the field that is typed into. Who asks
    for the sidebar in focus mode wants to see it, and so leaves the mode.
    """

    sidebar_changed = Signal(bool)
    """The sidebar is wanted, or not any more."""
    focus_mode_changed = Signal(bool)
    full_screen_changed = Signal(bool)
    """The window fills the screen, or not any more, whoever wanted it so."""

    def __init__(
        self, window: QMainWindow, parts: Parts, say: Catalogue, is_sidebar_wanted: bool
    ) -> None:
        super().__init__(window)
        self._window, self._parts, self._say = window, parts, say
        self.is_sidebar_wanted = is_sidebar_wanted
        self.is_in_focus_mode = False
        self._has_article = self._is_finding = False
        window.installEventFilter(self)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands that are about the frame."""
        return {
            "sidebar": self.show_sidebar,
            "focus_mode": self.set_focus_mode,
            "full_screen": self.set_full_screen,
        }

    def follow_article(self, is_there: bool) -> None:
        """An article is shown now, or none; without one there is nothing to focus on."""
        self._has_article = is_there
        if self.is_in_focus_mode and not is_there:
            self.set_focus_mode(False)
        self._arrange()

    def follow_find(self, is_going_on: bool) -> None:
        """A find goes on now, or none: its field is on the toolbar."""
        self._is_finding = is_going_on
        self._arrange()

    def show_sidebar(self, is_wanted: bool) -> None:
        """Show the sidebar or not."""
        self.is_sidebar_wanted = is_wanted or self.is_in_focus_mode
        self.set_focus_mode(False)
        self._arrange()
        self.sidebar_changed.emit(self.is_sidebar_wanted)

    def set_focus_mode(self, is_wanted: bool) -> None:
        """Leave nothing but the text in sight, or everything as it was."""
        if is_wanted == self.is_in_focus_mode:
            return
        self.is_in_focus_mode = is_wanted
        self._arrange()
        self.focus_mode_changed.emit(is_wanted)
        if is_wanted:
            self._parts.article_view.setFocus()
            said = N_("حالت تمرکز: تنها متن مقاله. با Esc از آن بیرون می‌آیید.")
            announce(self._parts.article_view, self._say(said))

    def set_full_screen(self, is_wanted: bool) -> None:
        """Fill the screen with the window, or give it its own size back."""
        state = self._window.windowState()
        self._window.setWindowState(state | FULL_SCREEN if is_wanted else state & ~FULL_SCREEN)

    def _arrange(self) -> None:
        parts, is_framed = self._parts, not self.is_in_focus_mode
        parts.side.setVisible(self.is_sidebar_wanted and self._has_article and is_framed)
        parts.toolbar.setVisible(is_framed or self._is_finding)
        bars: tuple[QWidget, ...] = (parts.menu_bar, parts.tabs, parts.reason, parts.status)
        for bar in bars:
            bar.setVisible(is_framed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowStateChange:
            self.full_screen_changed.emit(self._window.isFullScreen())
        return False
