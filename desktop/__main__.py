"""`naqlnama [ARTICLE…]` opens the window; `naqlnama export …` and other verbs need no display.

Exit status: 0 all went well; 1 something could not be done, and it was said what; 2 the command
line was not understood.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

VERBS = ("export",)
ANSWERS = ("-h", "--help", "--version")
THEMES = ("system", "light", "dark")
LANGUAGES = ("fa", "en")


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit status; they are `sys.argv`'s by default."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] and (arguments[0] in VERBS or set(arguments) & set(ANSWERS)):
        from desktop import cli

        return cli.run(arguments)
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as refusal:
        return int(refusal.code or 0)
    from desktop.window import application

    paths = [Path(name) for name in options.articles]
    return application.run(paths, options.language, options.theme)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("naqlnama", allow_abbrev=False, add_help=False)
    parser.add_argument("articles", nargs="*", metavar="ARTICLE")
    parser.add_argument("--language", choices=LANGUAGES, default="fa")
    parser.add_argument("--theme", choices=THEMES)
    return parser


if __name__ == "__main__":
    sys.exit(main())
