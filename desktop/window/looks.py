"""Style sheets of the window's frame: menu bar, toolbar and status bar, in the theme's colours."""

from __future__ import annotations

from PySide6.QtGui import QColor

from widgets.colours import Colours, painted_over

HOVER = 0.08
PRESSED = 0.16


def menu_bar(colours: Colours) -> str:
    """Flat, with the theme's tint under the pointer."""
    hover = painted_over(colours.text, HOVER, colours.panel).name()
    return (
        f"QMenuBar {{ background: {colours.panel.name()}; color: {colours.text.name()};"
        "  padding: 1px 10px 0 10px }"
        "QMenuBar::item { background: transparent; padding: 1px 9px 2px 9px; border-radius: 6px }"
        f"QMenuBar::item:selected {{ background: {hover} }}"
    )


def toolbar(colours: Colours) -> str:
    """Flat buttons with round corners; the pressed one in the accent's tint; a line below."""
    panel = colours.panel
    hover = painted_over(colours.text, HOVER, panel).name()
    pressed = painted_over(colours.accent, PRESSED, panel).name()
    return (
        f"QToolBar {{ background: {panel.name()}; border: none; spacing: 2px;"
        f"  border-bottom: 1px solid {colours.line.name()}; padding: 0 12px 3px 12px }}"
        f"QToolBar::separator {{ background: {colours.line.name()}; width: 1px;"
        "  margin: 6px 10px }"
        f"QToolButton {{ border: none; border-radius: 8px; padding: 4px 9px;"
        f"  color: {colours.text.name()} }}"
        f"QToolButton:hover, QToolButton:focus {{ background: {hover} }}"
        f"QToolButton:pressed, QToolButton:checked {{ background: {pressed} }}"
        "QToolButton:disabled { background: transparent;"
        f"  color: {colours.weak.name()} }}"
        f"QLabel {{ color: {colours.quiet_text.name()}; padding: 0 12px }}"
    )


def status_bar(colours: Colours, ground: QColor) -> str:
    """A quiet line at the bottom."""
    return (
        f"QStatusBar {{ background: {ground.name()}; padding: 2px 12px;"
        f"  border-top: 1px solid {colours.line.name()} }}"
        "QStatusBar::item { border: none }"
        f"QLabel {{ color: {colours.quiet_text.name()}; padding: 3px 4px }}"
    )
