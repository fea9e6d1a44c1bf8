"""The options of the window on the command line. Imported only where there are any."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NoReturn, TypeVar

THEMES = ("system", "light", "dark")
LANGUAGES = ("fa", "en")

Taker = TypeVar("Taker")


class NotUnderstood(Exception):
    """The command line makes no sense; says what of it."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise NotUnderstood(message)


def parse(arguments: Sequence[str], into: Taker) -> Taker:
    """Give `into` its articles, language, theme and new_window. Raises NotUnderstood."""
    parser = _Parser("naqlnama", allow_abbrev=False, add_help=False)
    parser.add_argument("articles", nargs="*", metavar="ARTICLE")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--new-window", action="store_true")
    return parser.parse_args(arguments, into)
