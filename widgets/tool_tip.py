"""Words as the text of a tool tip."""

from __future__ import annotations

from html import escape

from widgets.row_text import runs_from_right


def tool_tip(*parts: str) -> str:
    """The parts that are not empty, a paragraph each; nothing where all are.

    Qt wraps only what it takes for HTML, and would take words with «<…>» for some.
    """
    side = "rtl" if runs_from_right("".join(parts)) else "ltr"
    return "".join(f"<p dir='{side}'>{escape(part)}</p>" for part in parts if part)
