"""`naqlnama [ARTICLE…]` opens the window; `naqlnama export …` and other verbs need no display.

Exit status: 0 all went well; 1 something could not be done, and it was said what; 2 the command
line was not understood.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

VERBS = ("export",)
ANSWERS = ("-h", "--help", "--version")
OPTIONS = {"--language": ("fa", "en"), "--theme": ("system", "light", "dark")}
"""What may stand after each option of the window."""


@dataclass
class _Asked:
    """The arguments as the window takes them; `unknown` are options it has not."""

    articles: list[str] = field(default_factory=list)
    chosen: dict[str, str] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> str | None:
        """The first option that is followed by what it does not know."""
        values = self.chosen.items()
        return next((option for option, value in values if value not in OPTIONS[option]), None)


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit status; they are `sys.argv`'s by default."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    asked = _asked_for(arguments)
    if asked.articles and asked.articles[0] in VERBS:
        # A verb may stand after options.
        verb = asked.articles[0]
        arguments.remove(verb)
        return _answer([verb, *arguments])
    if set(arguments) & set(ANSWERS):
        return _answer(arguments)
    if asked.unknown or asked.wrong:
        return _refuse(arguments, asked)
    return _show(asked)


def _asked_for(arguments: Sequence[str]) -> _Asked:
    """Read by hand: a parser of the library's would take longer to load and complain in English."""
    asked, rest = _Asked(), iter(arguments)
    for argument in rest:
        option, has_value, value = argument.partition("=")
        if option in OPTIONS:
            asked.chosen[option] = value if has_value else next(rest, "")
        elif argument == "--":
            asked.articles += rest
        elif argument.startswith("-"):
            asked.unknown.append(argument)
        else:
            asked.articles.append(argument)
    return asked


def _show(asked: _Asked) -> int:
    # Nothing made while starting is garbage; looking for some costs more than it brings. Once
    # the quotes are shown the window has it looked for again.
    gc.disable()
    try:
        from desktop.window import application

        paths = [Path(name) for name in asked.articles]
        language = asked.chosen.get("--language", "fa")
        return application.run(paths, language, asked.chosen.get("--theme"))
    finally:
        gc.enable()


def _answer(arguments: Sequence[str]) -> int:
    from desktop import cli

    return cli.run(arguments)


def _refuse(arguments: Sequence[str], asked: _Asked) -> int:
    from desktop import cli

    if asked.unknown:
        return cli.refuse(arguments, "cli.unknown_option", option=asked.unknown[0])
    option = asked.wrong or ""
    return cli.refuse(arguments, "cli.choose", option=option, choices="|".join(OPTIONS[option]))


if __name__ == "__main__":
    sys.exit(main())
