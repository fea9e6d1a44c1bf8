"""`naqlnama [ARTICLE…]` opens the window; `naqlnama export …` and other verbs need no display.

Exit status: 0 all went well, also where a window already open took the articles over; 1 something
could not be done, and it was said what; 2 the command line was not understood.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from desktop.handover import Door, hand_over

VERBS = ("export",)
DESKTOP_VERBS = ("--install-desktop", "--uninstall-desktop")
ANSWERS = ("-h", "--help", "--version")
NEW_WINDOW, HAZM_CHILD = "--new-window", "--hazm-child"
OPTIONS = {"--language": ("fa", "en"), "--theme": ("system", "light", "sepia", "dark", "contrast")}
"""What may stand after each option of the window."""
FAILED, NOT_UNDERSTOOD = 1, 2


class _Asked:
    """The arguments as the window takes them; `unknown` are options it has not.

    No dataclass: making one takes longer than handing an article to the open window.
    """

    def __init__(self) -> None:
        self.articles: list[str] = []
        self.chosen: dict[str, str] = {}
        self.unknown: list[str] = []
        self.new_window = False

    @property
    def wrong(self) -> str | None:
        """The first option that is followed by what it does not know."""
        values = self.chosen.items()
        return next((option for option, value in values if value not in OPTIONS[option]), None)


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit status; they are `sys.argv`'s by default."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [HAZM_CHILD]:
        from desktop.language import hazm_child

        return hazm_child.main()
    asked = _asked_for(arguments)
    verb = next((one for one in (*asked.articles[:1], *asked.unknown) if _is_verb(one)), None)
    if verb is not None:
        # A verb may stand after options.
        arguments.remove(verb)
        return _answer([verb, *arguments])
    if set(arguments) & set(ANSWERS):
        return _answer(arguments)
    if asked.unknown or asked.wrong:
        return _refuse(arguments, asked)
    return _open(asked, is_whole_process=argv is None)


def _is_verb(argument: str) -> bool:
    return argument in VERBS or argument in DESKTOP_VERBS


def _asked_for(arguments: Sequence[str]) -> _Asked:
    """Read by hand: a parser of the library's would take longer to load and complain in English."""
    asked, rest = _Asked(), iter(arguments)
    for argument in rest:
        option, has_value, value = argument.partition("=")
        if option in OPTIONS:
            asked.chosen[option] = value if has_value else next(rest, "")
        elif argument == NEW_WINDOW:
            asked.new_window = True
        elif argument == "--":
            asked.articles += rest
        elif argument.startswith("-"):
            asked.unknown.append(argument)
        else:
            asked.articles.append(argument)
    return asked


def _open(asked: _Asked, is_whole_process: bool) -> int:
    """Open the articles in the window that is open, or in one of our own."""
    if asked.new_window:
        return _show(asked, None)
    outcome = hand_over(asked.articles)
    if outcome.is_taken and is_whole_process:
        # Nothing of ours is open: the interpreter's tidying up would take a tenth of the time.
        os._exit(0)
    return 0 if outcome.is_taken else _show(asked, outcome.door)


def _show(asked: _Asked, door: Door | None) -> int:
    # Nothing made while starting is garbage; looking for some costs more than it brings. Once
    # the quotes are shown the window has it looked for again.
    gc.disable()
    language = asked.chosen.get("--language")
    try:
        from pathlib import Path

        from desktop.window import application

        paths = [Path(name) for name in asked.articles]
        return application.run(paths, language, asked.chosen.get("--theme"), door)
    except ImportError as problem:
        if (problem.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        spoken = ["--language", language] if language else []
        return _tell(FAILED, spoken, "cli.no_window", why=str(problem))
    finally:
        gc.enable()
        if door is not None:
            door.close()


def _answer(arguments: Sequence[str]) -> int:
    from desktop import cli

    return cli.run(arguments)


def _refuse(arguments: Sequence[str], asked: _Asked) -> int:
    if asked.unknown:
        option = asked.unknown[0]
        return _tell(NOT_UNDERSTOOD, arguments, "cli.unknown_option", option=option)
    option = asked.wrong or ""
    choices = "|".join(OPTIONS[option])
    return _tell(NOT_UNDERSTOOD, arguments, "cli.choose", option=option, choices=choices)


def _tell(status: int, arguments: Sequence[str], sentence: str, **values: str) -> int:
    """Say what is wrong where the reader can see it; returns the exit status."""
    from desktop import cli, last_words

    say = cli.catalogue_for(arguments)
    said = cli.said(say, sentence, **values)
    if status == NOT_UNDERSTOOD:
        said += "\n" + cli.said(say, "cli.see_help", program="naqlnama")
    if sys.stderr is not None:
        cli.tell(said, sys.stderr)
    if last_words.is_unread():
        try:
            from desktop.window import alone

            alone.tell(said, say)
        except ImportError:
            last_words.show(said)
    return status


if __name__ == "__main__":
    sys.exit(main())
