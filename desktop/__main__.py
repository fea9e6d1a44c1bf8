"""`naqlnama [ARTICLE…]` opens the window; `naqlnama export …` and other verbs need no display.

Exit status: 0 all went well, also where a window already open took the articles over; 1 something
could not be done, and it was said what; 2 the command line was not understood.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from desktop.handover import Door, hand_over

VERBS = ("export", "--install-desktop", "--uninstall-desktop")
ANSWERS = ("-h", "--help", "--version")
HAZM_CHILD = "--hazm-child"
FAILED, NOT_UNDERSTOOD = 1, 2


class Options:
    """What the command line asks of the window."""

    articles: Sequence[str] = ()
    language: str | None = None
    theme: str | None = None
    new_window = False


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit status; they are `sys.argv`'s by default."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [HAZM_CHILD]:
        from desktop.language import hazm_child

        return hazm_child.main()
    if arguments[:1] and (arguments[0] in VERBS or set(arguments) & set(ANSWERS)):
        from desktop import cli

        return cli.run(arguments)
    options = Options()
    if any(one.startswith("-") for one in arguments):
        from desktop.options import NotUnderstood, parse

        try:
            parse(arguments, options)
        except NotUnderstood as problem:
            return _refuse(NOT_UNDERSTOOD, "cli.not_understood", problem, arguments)
    else:
        # A double click: without argparse the open window has its article in half the time.
        options.articles = arguments
    if options.new_window:
        return _open(options, None, arguments)
    outcome = hand_over(options.articles)
    if outcome.is_taken and argv is None:
        # Nothing of ours is open: the interpreter's tidying up would take a tenth of the time.
        os._exit(0)
    return 0 if outcome.is_taken else _open(options, outcome.door, arguments)


def _open(options: Options, door: Door | None, arguments: Sequence[str]) -> int:
    """Open a window of our own."""
    from pathlib import Path

    paths = [Path(name) for name in options.articles]
    try:
        from desktop.window import application

        return application.run(paths, options.language or "fa", options.theme, door)
    except ImportError as problem:
        if (problem.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        return _refuse(FAILED, "cli.no_window", problem, arguments)
    finally:
        if door is not None:
            door.close()


def _refuse(status: int, sentence: str, why: object, arguments: Sequence[str]) -> int:
    """Say what is wrong where the reader can see it."""
    from desktop import cli, last_words

    say = cli.catalogue(arguments)
    said = cli.said(say, sentence, why=why, program="naqlnama")
    if sys.stderr is not None:
        print(said, file=sys.stderr)
    if last_words.is_unread():
        try:
            from desktop.window import alone

            alone.tell(said, say)
        except ImportError:
            last_words.show(said)
    return status


if __name__ == "__main__":
    sys.exit(main())
