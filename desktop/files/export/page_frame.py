"""What stands around every exported page: its root, its head, its foot."""

from __future__ import annotations

import html

from desktop.files.export.segments import element
from resources.catalogue import Catalogue

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        "font-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
"""The page may use what it brings along, and nothing else."""


def direction(say: Catalogue) -> str:
    """Which way the page's own words run; HTML's `dir`."""
    return "rtl" if say.language == "fa" else "ltr"


def framed(say: Catalogue, title: str, style: str, body: str) -> str:
    """The whole page: the body in its root, under a head with that title and style."""
    return (
        f"<!doctype html>\n{element('html', lang=say.language, dir=direction(say))}\n"
        f"{_head(title, style)}\n<body>\n{body}\n</body>\n</html>\n"
    )


def _head(title: str, style: str) -> str:
    policy = element("meta", http_equiv="Content-Security-Policy", content=POLICY)
    return (
        f'<head>\n<meta charset="utf-8">\n{policy}\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="Naqlnama">\n'
        f"<title>{html.escape(title)}</title>\n<style>\n{style}\n</style>\n</head>"
    )


def footer(*said: str) -> str:
    """The foot, in one line."""
    return f"<footer>{' · '.join(map(html.escape, said))}</footer>"


def counted(say: Catalogue, sentence: str, number: int) -> str:
    """«۱۷ نقل»; one has a sentence of its own, since English has another word for many."""
    if number == 1:
        return say.say(f"{sentence}.one")
    return say.say(sentence, {"count": number})
