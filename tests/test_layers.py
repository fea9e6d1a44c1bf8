"""Who may import whom: the table of the house, read from the source and run in interpreters."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("desktop", "widgets", "resources")

# Each room, with what it may import besides the standard library. The longest name counts;
# «desktop.» is the package's own few names, its version and id.
ARTICLE, LANGUAGE, FILES = "desktop.article", "desktop.language", "desktop.files"
EXTRACTION, INTEGRATION = "desktop.extraction", "desktop.integration"
ROOMS: dict[str, tuple[str, ...]] = {
    "resources": ("resources",),
    "widgets": ("widgets", "PySide6"),
    "desktop": (),
    ARTICLE: (ARTICLE,),
    LANGUAGE: (LANGUAGE, ARTICLE, "resources"),
    "desktop.language.hazm_child": (LANGUAGE, ARTICLE, "resources", "hazm"),
    EXTRACTION: (EXTRACTION, ARTICLE, LANGUAGE, "resources"),
    FILES: (FILES, ARTICLE, "desktop.language.folding", "resources", "platformdirs", "desktop."),
    "desktop.handover": ("desktop.handover", "desktop."),
    INTEGRATION: (INTEGRATION, "resources", "platformdirs", "desktop."),
    "desktop.window": (
        *("desktop.window", "widgets", "resources", ARTICLE, LANGUAGE, EXTRACTION, FILES),
        *("desktop.handover", INTEGRATION, "PySide6", "platformdirs", "desktop."),
    ),
    "desktop.cli": (
        *(ARTICLE, LANGUAGE, EXTRACTION, FILES, INTEGRATION, "resources"),
        "desktop.",
    ),
    "desktop.__main__": (
        *("desktop.handover", "desktop.cli", "desktop.window.application"),
        *("desktop.window.alone", "desktop.last_words"),
        "desktop.language.hazm_child",
    ),
}

ALL_OF = (
    "import pkgutil, {0}; [__import__(m.name) for m in pkgutil.iter_modules({0}.__path__, '{0}.')]"
)
HAZM = ("hazm", "nltk", "numpy")
QT = ("PySide6", "shiboken6")
# What is run, and what must not have come along.
RUNS = {
    "import desktop.cli": (*QT, *HAZM, "widgets", "desktop.window"),
    "import desktop.extraction": (*QT, *HAZM, "widgets", "desktop.window", FILES),
    "import desktop.__main__": (*QT, *HAZM, "widgets", "desktop.window", LANGUAGE),
    "import desktop.language.hazm_client": (*QT, *HAZM),
    "import desktop.window.application": (*HAZM, EXTRACTION),
    "import desktop.window.main_window": HAZM,
    ALL_OF.format("widgets"): ("desktop", "resources", *HAZM),
    ALL_OF.format("resources"): ("desktop", "widgets", *QT, *HAZM),
}


def modules(root: Path) -> Iterator[tuple[str, Path]]:
    """The dotted name and the file of every module of the program."""
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def imported(module: str, path: Path, known: set[str], top_only: bool = False) -> Iterator[str]:
    """The dotted names that a file imports, inside functions too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body if top_only else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _base(module, path, node)
            for alias in node.names:
                full = f"{base}.{alias.name}"
                yield full if full in known else base
        elif isinstance(node, ast.Call) and _name(node.func) in ("__import__", "import_module"):
            yield from (arg.value for arg in node.args[:1] if _is_text(arg))  # type: ignore[attr-defined]


def _base(module: str, path: Path, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    above = package[: len(package) - node.level + 1]
    return ".".join([*above, *filter(None, [node.module])])


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def lies_in(module: str, room: str) -> bool:
    """Whether a module is of the room; «desktop.» is the package alone."""
    if room.endswith("."):
        return module == room[:-1]
    return module == room or module.startswith(f"{room}.")


def room_of(module: str) -> str:
    """The room of a module: the longest name that fits."""
    return max((room for room in ROOMS if lies_in(module, room)), key=len)


def faults(root: Path) -> list[str]:
    """The imports that the table does not allow."""
    found = dict(modules(root))
    return [
        f"{module} imports {name}"
        for module, path in found.items()
        for name in sorted(set(imported(module, path, set(found))))
        if name.partition(".")[0] not in sys.stdlib_module_names
        and not any(lies_in(name, room) for room in ROOMS[room_of(module)])
    ]


def cycles(root: Path) -> list[str]:
    """The modules that import themselves by way of others while they are loaded."""
    found = dict(modules(root))
    after = {
        module: {name for name in imported(module, path, set(found), top_only=True)} & set(found)
        for module, path in found.items()
    }
    return [module for module in found if module in _reached(after, module)]


def _reached(after: dict[str, set[str]], start: str) -> set[str]:
    reached: set[str] = set()
    ahead = list(after[start])
    while ahead:
        module = ahead.pop()
        if module not in reached:
            reached.add(module)
            ahead.extend(after[module])
    return reached


def stowaways(root: Path, code: str, unwanted: tuple[str, ...]) -> list[str]:
    """Which of the unwanted packages a fresh interpreter holds after running the code."""
    listing = f"{code}\nimport sys; print('\\n'.join(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", listing], cwd=root, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    loaded = set(run.stdout.splitlines())
    return [name for name in unwanted if name in loaded]


def test_every_import_is_allowed() -> None:
    assert faults(ROOT) == []


def test_no_module_imports_itself_by_way_of_others() -> None:
    assert cycles(ROOT) == []


@pytest.mark.parametrize(("code", "unwanted"), RUNS.items())
def test_what_comes_along(code: str, unwanted: tuple[str, ...]) -> None:
    assert stowaways(ROOT, code, unwanted) == []


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The program without its fonts, to be spoilt."""
    for package in PACKAGES:
        ignored = shutil.ignore_patterns("fonts", "__pycache__")
        shutil.copytree(ROOT / package, tmp_path / package, ignore=ignored)
    return tmp_path


def plant(root: Path, file: str, line: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\n{line}\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "line", "fault"),
    [
        ("widgets/mark.py", "import resources", "widgets.mark imports resources"),
        (
            "desktop/article/span.py",
            "from ..language import folding",
            "desktop.article.span imports desktop.language.folding",
        ),
        (
            "desktop/extraction/__init__.py",
            "def f():\n    from PySide6 import QtCore",
            "desktop.extraction imports PySide6",
        ),
        (
            "desktop/language/words.py",
            "import hazm.utils",
            "desktop.language.words imports hazm.utils",
        ),
        (
            "desktop/files/__init__.py",
            "from desktop.language import words",
            "desktop.files imports desktop.language.words",
        ),
        (
            "desktop/window/desk.py",
            "import importlib; importlib.import_module('hazm')",
            "desktop.window.desk imports hazm",
        ),
        (
            "desktop/__main__.py",
            "import desktop.window.desk",
            "desktop.__main__ imports desktop.window.desk",
        ),
        ("resources/catalogue.py", "import desktop", "resources.catalogue imports desktop"),
    ],
)
def test_a_planted_import_is_found(copy: Path, file: str, line: str, fault: str) -> None:
    plant(copy, file, line)
    assert fault in faults(copy)


def test_a_planted_cycle_is_found(copy: Path) -> None:
    plant(copy, "desktop/article/span.py", "import desktop.article.article")
    assert "desktop.article.span" in cycles(copy)


def test_a_planted_stowaway_is_found(copy: Path) -> None:
    plant(copy, "desktop/article/__init__.py", "import PySide6")
    assert "PySide6" in stowaways(copy, "import desktop.extraction", QT)
