"""How what can be typed into or set is drawn: flat, round, in the theme's colours."""

from __future__ import annotations

from widgets.colours import Colours, painted_over

_WEAK = 0.42


def line_sheet(colours: Colours) -> str:
    """The style sheet of a line to type in; rules put after it go before it."""
    weak = painted_over(colours.text, _WEAK, colours.panel).name()
    return (
        f"QLineEdit {{ background: {colours.field.name()}; color: {colours.text.name()};"
        f"  placeholder-text-color: {colours.quiet_text.name()};"
        f"  selection-background-color: {colours.accent.name()};"
        f"  selection-color: {colours.on_accent.name()};"
        f"  border: 1px solid {colours.line.name()}; border-radius: 8px; padding: 4px 8px }}"
        f"QLineEdit:focus {{ border-color: {colours.accent.name()} }}"
        f"QLineEdit:disabled {{ background: {colours.panel.name()}; color: {weak};"
        f"  placeholder-text-color: {weak} }}"
    )
