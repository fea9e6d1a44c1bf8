"""Options on the command line, and what is wrong with them in words that can be translated."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Sequence
from typing import NoReturn

THEMES = ("system", "light", "dark")
LANGUAGES = ("fa", "en")


class NotUnderstood(Exception):
    """The arguments make no sense; `sentence` is the id of what is wrong."""

    def __init__(self, sentence: str, **values: str) -> None:
        super().__init__(sentence, values)
        self.sentence = sentence
        self.values = values


class Parser(argparse.ArgumentParser):
    """Says what is wrong by an exception instead of leaving the program."""

    def error(self, message: str) -> NoReturn:
        raise NotUnderstood("cli.not_understood", why=message)


def cut(arguments: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """What stands before «--», and what is a name even if it looks like an option."""
    at = arguments.index("--") if "--" in arguments else len(arguments)
    return arguments[:at], arguments[at + 1 :]


def parsed(parser: Parser, arguments: Sequence[str]) -> tuple[argparse.Namespace, Sequence[str]]:
    """The options, and the names after «--».

    Raises NotUnderstood, since argparse would complain in English.
    """
    options, names = cut(arguments)
    found, unknown = parser.parse_known_intermixed_args(options)
    if unknown:
        raise NotUnderstood("cli.unknown_option", option=unknown[0])
    return found, names


def check(option: str, value: str | None, choices: Collection[str]) -> None:
    """Raises NotUnderstood where the option's value is none of the choices."""
    if value not in choices:
        raise NotUnderstood("cli.choose", option=option, choices="|".join(choices))


def of_window(arguments: Sequence[str]) -> argparse.Namespace:
    """The articles, language (or None), theme (or None) and new_window. Raises NotUnderstood."""
    parser = Parser("naqlnama", allow_abbrev=False, add_help=False)
    parser.add_argument("articles", nargs="*")
    parser.add_argument("--language", nargs="?", const="")
    parser.add_argument("--theme", nargs="?", const="")
    parser.add_argument("--new-window", action="store_true")
    found, names = parsed(parser, arguments)
    found.articles += names
    if found.language is not None:
        check("--language", found.language, LANGUAGES)
    if found.theme is not None:
        check("--theme", found.theme, THEMES)
    return found
