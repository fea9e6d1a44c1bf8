"""The themes: the roles of `resources/themes` as Qt's palette and the widgets' colours."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

import resources
from widgets.colours import Colours

SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "sepia": Qt.ColorScheme.Light,
    "contrast": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Knows which theme is chosen («system» or one of `resources/themes`) and its colours.

    Says the application's palette itself, since some platforms do nothing when they are asked
    for a colour scheme.
    """

    colours_changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self.choice = ""
        self.name = ""
        self._hints = app.styleHints()
        self._scheme = self._hints.colorScheme()
        self._hints.colorSchemeChanged.connect(self._follow)
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Take a theme. Raises KeyError for one there is none of."""
        self.choice = choice
        self._hints.setColorScheme(SCHEMES[choice])
        self._wear()

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._wear()

    def _wear(self) -> None:
        is_dark = self._scheme is Qt.ColorScheme.Dark
        wanted = self.choice if self.choice != "system" else "dark" if is_dark else "light"
        if wanted != self.name:
            self.name = wanted
            self.status_colour, self.colours = _read(wanted)
            self._app.setPalette(palette(self.colours))
            self.colours_changed.emit()


def _read(name: str) -> tuple[QColor, Colours]:
    roles = resources.theme(name)
    return QColor(roles["status"]), Colours.of(roles)


def palette(colours: Colours) -> QPalette:
    """All of Qt's roles, from ours."""
    roles = QPalette.ColorRole
    made = QPalette(colours.text, colours.panel)
    every = {
        roles.Window: colours.panel,
        roles.Base: colours.field,
        roles.AlternateBase: colours.panel,
        roles.Button: colours.panel,
        roles.ToolTipBase: colours.page,
        roles.Highlight: colours.accent,
        roles.Link: colours.accent,
        roles.LinkVisited: colours.accent,
        roles.WindowText: colours.text,
        roles.Text: colours.text,
        roles.ButtonText: colours.text,
        roles.ToolTipText: colours.text,
        roles.BrightText: colours.danger,
        roles.HighlightedText: colours.on_accent,
        roles.PlaceholderText: colours.quiet_text,
        roles.Mid: colours.line,
        roles.Dark: colours.line,
    }
    for role, colour in every.items():
        made.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, colours.weak)
    return made
