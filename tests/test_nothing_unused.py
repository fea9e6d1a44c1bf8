"""Whatever the program defines, the program uses: functions, classes, sentences."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from resources.sentences import SENTENCES

ROOT = Path(__file__).parents[1]
PACKAGES = ("desktop", "widgets", "resources")
# Called by the system, not by us: the console script.
ENTRIES = {"main"}


@cache
def trees() -> dict[Path, ast.Module]:
    """Every file of the program, parsed."""
    paths = [path for package in PACKAGES for path in (ROOT / package).rglob("*.py")]
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(paths)}


def nodes() -> Iterator[ast.AST]:
    for tree in trees().values():
        yield from ast.walk(tree)


def names_used() -> set[str]:
    """Every name that is read somewhere, also where a class is looked through by name."""
    used: set[str] = set()
    for node in nodes():
        if isinstance(node, ast.Name):
            used.add(node.id)
        elif isinstance(node, ast.Attribute):
            used.add(node.attr)
        elif isinstance(node, ast.ImportFrom):
            used.update(alias.name for alias in node.names)
    return used


def defined() -> Iterator[tuple[str, str]]:
    """The functions, methods and classes, with their files; not what Qt or Python calls."""
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                is_method_of_qt = (
                    isinstance(node, ast.FunctionDef) and node.name != node.name.lower()
                )
                if not is_method_of_qt and not node.name.startswith("__"):
                    yield path.relative_to(ROOT).as_posix(), node.name


def words_said() -> set[str]:
    """Every literal outside the table of sentences itself."""
    table = ROOT / "resources" / "sentences.py"
    return {
        node.value
        for path, tree in trees().items()
        if path != table
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_everything_defined_is_used() -> None:
    used = names_used() | ENTRIES
    assert [f"{file}: {name}" for file, name in defined() if name not in used] == []


def test_every_sentence_is_said() -> None:
    said = words_said()

    def is_said(id_: str) -> bool:
        # «unreadable.» and «empty» may meet only when it is said.
        halves = ((id_[:place], id_[place:]) for place in range(id_.find(".") + 1, len(id_)))
        return id_ in said or any(front in said and back in said for front, back in halves)

    # «….one» goes with the sentence for several.
    assert [id_ for id_ in SENTENCES if not is_said(id_.removesuffix(".one"))] == []
