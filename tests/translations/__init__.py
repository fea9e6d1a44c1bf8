"""The catalogue of what the program says: found in the source, kept in en.po, compiled to en.mo.

`python -m tests.translations` brings both files up to date and names what lacks its English.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from resources.sentences import SENTENCES

ROOT = Path(__file__).parents[2]
PO = ROOT / "resources" / "translations" / "en.po"
MO = PO.with_suffix(".mo")

# Where readers are spoken to, by file or folder.
SPEAKING = ("desktop/window", "desktop/files", "desktop/cli.py", "desktop/__main__.py", "widgets")
# Persian that is no sentence: letters to look for, words to measure, and Qt's own.
SILENT = (
    "desktop/files/loading/text.py",
    "desktop/window/fonts.py",
    "desktop/window/keyboard.py",
    "desktop/window/qt_persian.py",
    "desktop/window/translator.py",
    "widgets/typography.py",
)
MARKS = ("tr", "N_", "fill", "catalogue", "_catalogue")
PERSIAN = re.compile(r"[\u0620-\u06d3]")

Messages = dict[str, list[str]]


class Ours(Catalog):
    """English, with a header that is the same whoever writes it and when."""

    # babel's would name the day and its own version.
    mime_headers = [  # noqa: RUF012
        ("Project-Id-Version", "naqlnama"),
        ("Language", "en"),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ]


def speaking_files() -> Iterator[Path]:
    """The files that may hold sentences."""
    for name in SPEAKING:
        path = ROOT / name
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def marked(path: Path) -> Iterator[str]:
    """The Persian literals of a file that are handed to a function of the catalogue."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _called(node) in MARKS and node.args:
            yield from persian(node.args[0], deep=False)


def persian(tree: ast.AST, deep: bool = True) -> Iterator[str]:
    """The literals with Persian letters that are no docstrings."""
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree) if deep else [tree]:
        value = node.value if isinstance(node, ast.Constant) else None
        if isinstance(value, str) and PERSIAN.search(value) and id(node) not in said:
            yield value


def messages() -> Messages:
    """Every sentence, with the files it stands in."""
    found: Messages = {}
    for path in speaking_files():
        for sentence in marked(path):
            found.setdefault(sentence, []).append(path.relative_to(ROOT).as_posix())
    for sentence in SENTENCES.values():
        found.setdefault(sentence, []).append("resources/sentences.py")
    return found


def unmarked() -> Iterator[str]:
    """The Persian literals that no function of the catalogue is handed, with their files."""
    known = set(messages())
    for path in speaking_files():
        name = path.relative_to(ROOT).as_posix()
        if name not in SILENT:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            yield from (f"{name}: {literal}" for literal in persian(tree) if literal not in known)


def kept() -> Catalog:
    """The catalogue as en.po has it."""
    with PO.open("rb") as file:
        return read_po(file, locale="en")


def renewed() -> Ours:
    """The catalogue of today's sentences, with the English there is."""
    before = kept() if PO.exists() else Catalog()
    note = "# The English of Naqlnama. The msgid is Persian."
    catalogue = Ours(locale="en", header_comment=note, fuzzy=False)
    for sentence, files in messages().items():
        known = before.get(sentence)
        english = known.string if known else ""
        catalogue.add(sentence, english, locations=[(name, 0) for name in dict.fromkeys(files)])
    return catalogue


def write(catalogue: Catalog) -> None:
    """Write en.po and en.mo."""
    PO.parent.mkdir(exist_ok=True)
    with PO.open("wb") as file:
        write_po(file, catalogue, width=0, include_lineno=False)
    with MO.open("wb") as file:
        write_mo(file, catalogue)


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""
