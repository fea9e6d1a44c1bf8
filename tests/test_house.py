"""The rules of the house that no linter knows: sizes, names, paths, waits."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("desktop", "widgets", "resources", "tests", "seeds", ".ci")
FILES = ("pyproject.toml", "README.md", "LICENSE")
FILE_LINES, FUNCTION_LINES = 400, 40

TEXTS = (".py", ".md", ".toml", ".txt", ".json", ".po", ".css", ".svg", "")
MACHINE_PATH = re.compile(r"/(tmp|work|root|farm|home)/[a-z]")
# Written so that this file does not hold them.
REGISTRY = re.compile("py" + r"pi\.|python" + r"hosted|npm" + r"js\.|artifact" + "ory")
LEFT_OVER = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")
FIXED_WAIT = re.compile(r"\bqtbot\.wait\(|\bQTest\.qWait\(|\bqWait\(")


def program() -> Iterator[Path]:
    """Every Python file of ours."""
    for folder in ("desktop", "widgets", "resources", "tests"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def written() -> Iterator[Path]:
    """Every text of ours that is no article."""
    for name in FILES:
        yield ROOT / name
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            is_text = path.suffix in TEXTS and path.is_file() and "__pycache__" not in path.parts
            if is_text and "seeds" not in path.parts and "articles" not in path.parts:
                yield path


def found_in(pattern: re.Pattern[str], paths: Iterator[Path]) -> list[str]:
    """The lines that the pattern finds."""
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """The name and the number of lines of every function in the file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def test_the_top_level_holds_what_it_should() -> None:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a clone")
    run = subprocess.run([git, "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    top = {name.partition("/")[0] for name in run.stdout.splitlines()}
    assert {name for name in top if not name.startswith(".")} == {*FOLDERS, *FILES} - {".ci"}


def test_no_file_is_long() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in program()}
    assert {path for path, count in lines.items() if count > FILE_LINES} == set()


def test_no_function_is_long() -> None:
    long = [
        f"{path.relative_to(ROOT)}: {name} has {count} lines"
        for path in program()
        for name, count in functions(path)
        if count > FUNCTION_LINES
    ]
    assert long == []


def test_only_the_crash_guard_catches_everything() -> None:
    catching = [
        str(path.relative_to(ROOT))
        for path in program()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler) and _catches_everything(node)
    ]
    assert set(catching) <= {"desktop/window/crash.py"}


def _catches_everything(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        # Clears up and lets the error go on.
        return False
    if handler.type is None:
        return True
    caught = {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
    return not caught.isdisjoint(("Exception", "BaseException"))


def test_no_path_of_a_machine() -> None:
    assert found_in(MACHINE_PATH, written()) == []


def test_no_package_registry() -> None:
    assert found_in(REGISTRY, written()) == []


def test_nothing_is_left_to_be_done() -> None:
    assert found_in(LEFT_OVER, written()) == []


def test_no_test_waits_for_the_clock() -> None:
    tests = (path for path in program() if "tests" in path.parts and path != Path(__file__))
    assert found_in(FIXED_WAIT, tests) == []


def test_every_folder_of_tests_is_a_package() -> None:
    folders = {path.parent for path in (ROOT / "tests").rglob("*.py")}
    assert {folder for folder in folders if not (folder / "__init__.py").exists()} == set()
