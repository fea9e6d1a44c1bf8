"""`naqlnama [ARTICLE…]` opens the window; `naqlnama export …` and other verbs need no display.

Exit status: 0 all went well, also where a window already open took the articles over; 1 something
could not be done, and it was said what; 2 the command line was not understood.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from desktop.handover import Door, hand_over

VERBS = ("export",)
ANSWERS = ("-h", "--help", "--version", "--install-desktop", "--uninstall-desktop")
HAZM_CHILD = "--hazm-child"
THEMES = ("system", "light", "dark")
LANGUAGES = ("fa", "en")


class Options:
    """What the command line asks of the window."""

    articles: Sequence[str] = ()
    language = "fa"
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
    try:
        options = _options(arguments)
    except SystemExit as refusal:
        return int(refusal.code or 0)
    if options.new_window:
        return _open_window(options, None)
    outcome = hand_over(options.articles)
    if outcome.is_taken and argv is None:
        # Nothing of ours is open: the interpreter's tidying up would take a tenth of the time.
        os._exit(0)
    return 0 if outcome.is_taken else _open_window(options, outcome.door)


def _open_window(options: Options, door: Door | None) -> int:
    from pathlib import Path

    from desktop.window import application

    paths = [Path(name) for name in options.articles]
    try:
        return application.run(paths, options.language, options.theme, door)
    finally:
        if door is not None:
            door.close()


def _options(arguments: Sequence[str]) -> Options:
    """Raises SystemExit where they are not understood."""
    options = Options()
    if not any(one.startswith("-") for one in arguments):
        # A double click: without argparse the open window has its article in half the time.
        options.articles = arguments
        return options
    import argparse

    parser = argparse.ArgumentParser("naqlnama", allow_abbrev=False, add_help=False)
    parser.add_argument("articles", nargs="*", metavar="ARTICLE")
    parser.add_argument("--language", choices=LANGUAGES, default=Options.language)
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--new-window", action="store_true")
    return parser.parse_args(arguments, options)


if __name__ == "__main__":
    sys.exit(main())
