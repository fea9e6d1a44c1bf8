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


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit status; they are `sys.argv`'s by default."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [HAZM_CHILD]:
        from desktop.language import hazm_child

        return hazm_child.main()
    if arguments[:1] and (arguments[0] in VERBS or set(arguments) & set(ANSWERS)):
        from desktop import cli

        return cli.run(arguments)
    # A double click has no options: without argparse the open window has it in half the time.
    if not any(one.startswith("-") for one in arguments):
        return _open(arguments, None, None, is_whole_process=argv is None)
    from desktop.options import NotUnderstood, of_window

    try:
        options = of_window(arguments)
    except NotUnderstood as problem:
        return _refuse(NOT_UNDERSTOOD, problem.sentence, arguments, **problem.values)
    open_ = _open_window if options.new_window else _open
    return open_(options.articles, options.language, options.theme)


def _open(
    names: Sequence[str],
    language: str | None,
    theme: str | None,
    is_whole_process: bool = False,
) -> int:
    """Open the articles in the window that is open, or in one of our own."""
    outcome = hand_over(names)
    if outcome.is_taken and is_whole_process:
        # Nothing of ours is open: the interpreter's tidying up would take a tenth of the time.
        os._exit(0)
    return 0 if outcome.is_taken else _open_window(names, language, theme, outcome.door)


def _open_window(
    names: Sequence[str], language: str | None, theme: str | None, door: Door | None = None
) -> int:
    from pathlib import Path

    try:
        from desktop.window import application

        return application.run([Path(name) for name in names], language or "fa", theme, door)
    except ImportError as problem:
        if (problem.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        return _refuse(FAILED, "cli.no_window", ["--language", language or ""], why=str(problem))
    finally:
        if door is not None:
            door.close()


def _refuse(status: int, sentence: str, arguments: Sequence[str], **values: str) -> int:
    """Say what is wrong where the reader can see it."""
    from desktop import cli, last_words

    say = cli.catalogue(arguments)
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
