"""What README says is so: its commands, its table of keys, its pictures and links."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.window.commands import COMMANDS, plain
from resources.catalogue import Catalogue

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINES = README.splitlines()
LINK = re.compile(r"\]\(([^)#]+)\)")
MODULE = re.compile(r"python -m (tests\.\w+)")
PROGRAM = ".venv/bin/naqlnama"


def beginning(start: str) -> list[str]:
    return [line for line in LINES if line.startswith(start)]


def rows_of_keys() -> list[str]:
    """The rows of the table of keys: the command in both languages, and its keys."""
    english = Catalogue("en")
    return [
        f"| {plain(english(command.text))} | {plain(command.text)} | "
        + " · ".join(f"`{key}`" for key in command.keys)
        + " |"
        for command in COMMANDS
        if command.keys
    ]


def test_one_line_opens_the_program_and_one_passes_the_tests() -> None:
    opens, tests = beginning("python3 -m venv")
    seed = next((ROOT / "seeds").glob("*.txt")).relative_to(ROOT)
    assert opens.endswith(f"{PROGRAM} {seed}")
    assert tests.endswith(".venv/bin/python -m pytest")


def test_the_packages_of_the_system_stand_in_one_line() -> None:
    assert len(beginning("apt-get install")) == 1


def test_the_table_of_keys_is_the_one_of_the_program() -> None:
    rows = rows_of_keys()
    start = LINES.index(rows[0])
    assert LINES[start : start + len(rows)] == rows
    assert not LINES[start + len(rows)].startswith("|")


def test_what_it_links_to_is_there() -> None:
    targets = [target for target in LINK.findall(README) if "://" not in target]
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_modules_it_names_are_there() -> None:
    modules = set(MODULE.findall(README))
    assert modules
    for module in modules:
        assert (ROOT / module.replace(".", "/") / "__main__.py").exists()
