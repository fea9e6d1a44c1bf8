"""How the text is set and in which colours, changed at once and remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from desktop.window.commands import COMMANDS, plain
from desktop.window.fonts import family_or_own, persian_families
from desktop.window.settings import (
    COLUMN_LIMITS,
    LINE_HEIGHT_LIMITS,
    THEMES,
    ZOOM_LIMITS,
    Settings,
    within,
)
from desktop.window.theme import Theme
from desktop.window.translator import N_
from desktop.window.window_parts import Parts
from resources.catalogue import Catalogue
from widgets.typography import Typography

if TYPE_CHECKING:
    from widgets.setting_fields import Setting
    from widgets.settings_panel import SettingsPanel

FIRST = Typography()


class Appearance(QObject):
    """Knows what the reader chose, and sets the article and the theme so.

    A theme that is worn for this time only stays what it is until the reader chooses another.
    """

    panel_shown = Signal(bool)
    theme_chosen = Signal(str)

    def __init__(
        self, window: QMainWindow, parts: Parts, theme: Theme, say: Catalogue, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window, self._parts, self._theme, self._say = window, parts, theme, say
        self._chosen = replace(settings, font=family_or_own(settings.font))
        self._panel: SettingsPanel | None = None
        self._set_text()
        parts.article_view.set_still(settings.is_still)
        theme.colours_changed.connect(self._take_colours)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands that are about the looks."""
        themes = {f"theme.{name}": partial(self._choose_theme, name) for name in THEMES}
        return {
            **themes,
            "appearance": self.show_panel,
            "zoom.in": partial(self.zoom, 1),
            "zoom.out": partial(self.zoom, -1),
            "zoom.reset": partial(self.zoom, 0),
        }

    def remembered(self, settings: Settings) -> Settings:
        """The settings with what was chosen here."""
        chosen = self._chosen
        return replace(
            settings,
            theme=chosen.theme,
            zoom=chosen.zoom,
            font=chosen.font,
            line_height=chosen.line_height,
            column=chosen.column,
            is_still=chosen.is_still,
        )

    def zoom(self, by: int, *_: object) -> None:
        """Set the text larger or smaller by steps; 0 sets it as it was at first."""
        zoom = within(ZOOM_LIMITS, self._chosen.zoom + by) if by else 0
        self._chosen = replace(self._chosen, zoom=zoom)
        self._set_text()
        self._show_values()

    def show_panel(self, is_wanted: bool) -> None:
        """Open the panel over the article, or close it."""
        if not is_wanted:
            if self._panel is not None:
                self._panel.hide()
            return
        self._panel = self._panel or self._made_panel()
        self._show_values()
        self._panel.open()
        self.panel_shown.emit(True)

    def _choose_theme(self, name: str, is_chosen: bool) -> None:
        if is_chosen:
            self._chosen = replace(self._chosen, theme=name)
            self._theme.choose(name)
            self._show_values()

    def _change(self, key: str, value: object) -> None:
        """The reader has changed a row of the panel."""
        if key == "theme":
            self._choose_theme(str(value), True)
            self.theme_chosen.emit(str(value))
            return
        changes: dict[str, Any] = {key: value}
        if key == "size":
            changes = {"zoom": round(float(str(value)) - FIRST.size)}
        self._chosen = replace(self._chosen, **changes)
        if key == "is_still":
            self._parts.article_view.set_still(self._chosen.is_still)
        else:
            self._set_text()

    def _set_text(self) -> None:
        chosen = self._chosen
        wanted = Typography(
            chosen.font, FIRST.size + chosen.zoom, chosen.line_height, round(chosen.column)
        )
        if wanted != self._parts.article_view.typography:
            self._parts.article_view.set_typography(wanted)

    def _show_values(self) -> None:
        if self._panel is None:
            return
        chosen = self._chosen
        self._panel.show_values(
            {
                "font": chosen.font,
                "size": FIRST.size + chosen.zoom,
                "line_height": chosen.line_height,
                "column": chosen.column,
                "theme": self._theme.choice,
                "is_still": chosen.is_still,
            }
        )

    def _take_colours(self) -> None:
        if self._panel is not None:
            self._panel.set_colours(self._theme.colours)

    def _made_panel(self) -> SettingsPanel:
        # Here: a panel that few open need not hold up every start.
        from widgets.settings_panel import SettingsPanel

        panel = SettingsPanel(
            self._say(N_("شیوهٔ نمایش")), self._rows(), self._window, self._parts.toolbar
        )
        panel.setObjectName("appearance_panel")
        panel.set_colours(self._theme.colours)
        panel.value_changed.connect(self._change)
        panel.closed.connect(partial(self.panel_shown.emit, False))
        return panel

    def _rows(self) -> tuple[Setting, ...]:
        from widgets.setting_fields import Choice, Option, Range, Switch

        say, heights = self._say, LINE_HEIGHT_LIMITS
        sizes = tuple(FIRST.size + zoom for zoom in ZOOM_LIMITS)
        fonts = tuple(Option(family, family, family) for family in persian_families())
        called = {command.id: plain(say(command.text)) for command in COMMANDS}
        themes = tuple(Option(name, called[f"theme.{name}"]) for name in THEMES)
        return (
            Choice("font", say(N_("قلم")), FIRST.family, fonts),
            Range("size", say(N_("اندازهٔ متن")), FIRST.size, sizes, 1, 1),
            Range("line_height", say(N_("بلندی سطر")), FIRST.line_height, heights, 0.1, 1),
            Range("column", say(N_("پهنای ستون")), FIRST.column, COLUMN_LIMITS, 5, 0),
            Choice("theme", say(N_("رنگ")), THEMES[0], themes),
            Switch("is_still", say(N_("حرکت کمتر")), False),
        )
