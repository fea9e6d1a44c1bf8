"""The verbs that need no display. Loads neither Qt nor hazm.

Exit status: 0 all was done; 1 something was not, and it was said what and why; 2 the command line
was not understood; 130 interrupted by Ctrl+C.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn, TextIO

from desktop import NAME, __version__
from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.extraction import read, refine
from desktop.files import atomic
from desktop.files.export.html import page
from desktop.files.export.json_reading import document, encoded
from desktop.files.loading import Unreadable, load
from desktop.files.targets import Originals, is_for_one_file, targets
from desktop.integration import Places, install, launch_command, uninstall
from desktop.language.hazm_client import HazmClient
from resources.catalogue import LANGUAGES, Catalogue

DONE, FAILED, NOT_UNDERSTOOD, INTERRUPTED = 0, 1, 2, 130


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say, tell the reader, and return the exit status."""
    verb = VERBS.get(arguments[0]) if arguments else None
    rest = arguments[1:] if verb else arguments
    say = catalogue_for(rest)
    options = set(_cut(rest)[0])
    try:
        if "--version" in options:
            tell(said(say, "cli.version", version=__version__))
            return DONE
        if verb is None or {"-h", "--help"} & options:
            tell(said(say, verb.help if verb else "cli.help"))
            return DONE
        return verb.do(rest, say)
    except BrokenPipeError:
        # Who listened has heard enough; the interpreter must not complain at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except _NotUnderstood as problem:
        return _refuse(say, problem, f"{NAME} {arguments[0]}")


def catalogue_for(arguments: Sequence[str]) -> Catalogue:
    """The language to answer in: what `--language` says, or else that of the terminal."""
    return Catalogue(_language_asked_for(arguments) or _language_of_the_terminal(os.environ))


def said(say: Catalogue, sentence: str, **values: object) -> str:
    """A sentence for the terminal, where isolating signs are seldom understood."""
    return say.say(sentence, values, isolate=False)


def tell(words: str, stream: TextIO | None = None) -> None:
    """Print a line, whatever the terminal's encoding or a file's name can express."""
    stream = stream or sys.stdout
    encoding = stream.encoding or "utf-8"
    shown = words.encode(encoding, "backslashreplace").decode(encoding)
    print(shown, file=stream, flush=True)


class _NotUnderstood(Exception):
    """The arguments are not those of the verb; `sentence` is the id of what is wrong."""

    def __init__(self, sentence: str, **values: str) -> None:
        super().__init__(sentence, values)
        self.sentence = sentence
        self.values = values


def _refuse(say: Catalogue, problem: _NotUnderstood, program: str) -> int:
    tell(said(say, problem.sentence, **problem.values), sys.stderr)
    tell(said(say, "cli.see_help", program=program), sys.stderr)
    return NOT_UNDERSTOOD


class _Parser(argparse.ArgumentParser):
    """Says what is wrong by an exception instead of leaving the program."""

    def error(self, message: str) -> NoReturn:
        raise _NotUnderstood("cli.not_understood", why=message)


# ------------------------------------------------------------------ export


@dataclass(frozen=True)
class _Export:
    """What was asked for: which articles, in what form, where to, with or without hazm."""

    articles: tuple[Path, ...]
    form: str
    output: Path
    quick: bool
    language: str


def _export(arguments: Sequence[str], say: Catalogue) -> int:
    asked = _asked_for(arguments)
    with ExitStack() as stack:
        hazm = None if asked.quick else stack.enter_context(HazmClient())
        problems = list(_problems(asked, hazm, say))
        if hazm is not None and hazm.state.sentence:
            tell(said(say, hazm.state.sentence), sys.stderr)
    if problems and len(asked.articles) > 1:
        tell(said(say, "cli.left_out", count=len(problems)), sys.stderr)
    for problem in problems:
        tell(problem, sys.stderr)
    return FAILED if problems else DONE


def _asked_for(arguments: Sequence[str]) -> _Export:
    """The arguments as values, checked here since argparse would complain in English."""
    parser = _Parser(f"{NAME} export", allow_abbrev=False, add_help=False)
    parser.add_argument("articles", nargs="*")
    parser.add_argument("--to", nargs="?", const="")
    parser.add_argument("-o", "--output", nargs="?", const="", default=".")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--language", nargs="?", const="", default="fa")
    options, names = _cut(arguments)
    found, unknown = parser.parse_known_intermixed_args(options)
    if unknown:
        raise _NotUnderstood("cli.unknown_option", option=unknown[0])
    _check("--to", found.to, FORMS)
    _check("--language", found.language, LANGUAGES)
    if not found.output:
        raise _NotUnderstood("cli.no_output")
    once, output = tuple(dict.fromkeys(map(Path, [*found.articles, *names]))), Path(found.output)
    if not once:
        raise _NotUnderstood("cli.no_articles")
    if len(once) > 1 and is_for_one_file(output):
        raise _NotUnderstood("cli.one_file", name=output.name)
    return _Export(once, found.to, output, found.quick, found.language)


def _cut(arguments: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """What stands before «--», and what is a name even if it looks like an option."""
    at = arguments.index("--") if "--" in arguments else len(arguments)
    return arguments[:at], arguments[at + 1 :]


def _check(option: str, value: str | None, choices: Collection[str]) -> None:
    if value not in choices:
        raise _NotUnderstood("cli.choose", option=option, choices="|".join(choices))


def _problems(asked: _Export, hazm: HazmClient | None, say: Catalogue) -> Iterator[str]:
    """Writes one article after the other; yields a sentence for each that cannot be written."""
    catalogue, originals = Catalogue(asked.language), Originals(asked.articles)
    for path, target in targets(asked.articles, asked.output, asked.form):
        if target in originals:
            yield said(say, "cli.onto_article", name=target.name)
            continue
        try:
            article = load(path)
            content = FORMS[asked.form](article, _reading(article, hazm), catalogue, path.name)
            atomic.make_folder(target.parent)
            atomic.write(target, content)
        except Unreadable as problem:
            yield said(say, f"unreadable.{problem.problem}", **problem.values)
        except atomic.NotWritten as problem:
            yield said(say, f"unwritten.{problem.problem}", **problem.values)
        else:
            tell(str(target))


def _reading(article: Article, hazm: HazmClient | None) -> Reading:
    reading = read(article)
    words = hazm.words(article.text) if hazm else None
    return reading if words is None else refine(reading, article, words)


def _html(article: Article, reading: Reading, catalogue: Catalogue, name: str) -> bytes:
    return page(article, reading, catalogue, name).encode("utf-8")


def _json(article: Article, reading: Reading, catalogue: Catalogue, _: str) -> bytes:
    return encoded(document(article, reading, catalogue, __version__))


FORMS: dict[str, Callable[[Article, Reading, Catalogue, str], bytes]] = {
    "html": _html,
    "json": _json,
}

# ------------------------------------------------------------------ desktop


def _install_desktop(arguments: Sequence[str], say: Catalogue) -> int:
    parser = _Parser(f"{NAME} --install-desktop", allow_abbrev=False, add_help=False)
    parser.add_argument("--default", action="store_true")
    parser.add_argument("--language", nargs="?", const="")
    as_default = bool(_parsed(parser, arguments).default)

    def act(places: Places) -> str:
        install(places, launch_command(), as_default)
        return "cli.desktop_default" if as_default else "cli.desktop_installed"

    return _on_the_desktop(act, say)


def _uninstall_desktop(arguments: Sequence[str], say: Catalogue) -> int:
    parser = _Parser(f"{NAME} --uninstall-desktop", allow_abbrev=False, add_help=False)
    parser.add_argument("--language", nargs="?", const="")
    _parsed(parser, arguments)

    def act(places: Places) -> str:
        return "cli.desktop_removed" if uninstall(places) else "cli.desktop_absent"

    return _on_the_desktop(act, say)


def _on_the_desktop(act: Callable[[Places], str], say: Catalogue) -> int:
    if sys.platform in ("win32", "darwin"):
        tell(said(say, "cli.desktop_unknown"), sys.stderr)
        return FAILED
    try:
        tell(said(say, act(Places.of_this_session())))
    except OSError as problem:
        why, name = problem.strerror or str(problem), problem.filename or ""
        tell(said(say, "cli.desktop_failed", name=name, why=why), sys.stderr)
        return FAILED
    return DONE


def _parsed(parser: _Parser, arguments: Sequence[str]) -> argparse.Namespace:
    found, unknown = parser.parse_known_args(arguments)
    if unknown:
        raise _NotUnderstood("cli.unknown_option", option=unknown[0])
    return found


# ------------------------------------------------------------------ verbs


@dataclass(frozen=True)
class _Verb:
    """What to do with the arguments after the verb, and the id of its help."""

    do: Callable[[Sequence[str], Catalogue], int]
    help: str


VERBS = {
    "export": _Verb(_export, "cli.help_export"),
    "--install-desktop": _Verb(_install_desktop, "cli.help"),
    "--uninstall-desktop": _Verb(_uninstall_desktop, "cli.help"),
}


def _language_asked_for(arguments: Sequence[str]) -> str | None:
    """What `--language` says, so that even a wrong command line is answered in that language."""
    for before, argument in zip(("", *arguments), arguments, strict=False):
        wanted = argument if before == "--language" else argument.partition("--language=")[2]
        if wanted in LANGUAGES:
            return wanted
    return None


def _language_of_the_terminal(environment: Mapping[str, str]) -> str:
    """English where the terminal is set to English, else Persian."""
    locale = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "en" if locale.startswith("en") else "fa"
