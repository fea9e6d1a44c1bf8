"""The wheel holds the program and its data, nothing else, and runs from where it is installed."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

from desktop import APPLICATION_ID, __version__

ROOT = Path(__file__).parents[1]
PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
DATA = (
    "resources/fonts/OFL.txt",
    "resources/fonts/Vazirmatn-Bold.ttf",
    "resources/fonts/Vazirmatn-Regular.ttf",
    "resources/fonts/Vazirmatn-Bold.woff2",
    "resources/fonts/Vazirmatn-Regular.woff2",
    f"resources/icons/{APPLICATION_ID}.svg",
    "resources/themes/dark.json",
    "resources/themes/light.json",
    "resources/translations/en.mo",
    *(f"resources/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "seeds").glob("*.txt")),
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    options = ("--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT))
    subprocess.run([*PIP, "wheel", *options], check=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def metadata(wheel: Path, names: set[str]) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in names if name.endswith(".dist-info/METADATA"))
        return Parser().parsestr(archive.read(name).decode("utf-8"))


def test_it_holds_the_program_and_nothing_else(names: set[str]) -> None:
    tops = {name.partition("/")[0] for name in names}
    assert tops == {"desktop", "widgets", "resources", f"naqlnama-{__version__}.dist-info"}


def test_every_module_travels(names: set[str]) -> None:
    folders = ("desktop", "widgets", "resources")
    ours = {path for folder in folders for path in (ROOT / folder).rglob("*.py")}
    assert {path.relative_to(ROOT).as_posix() for path in ours} <= names


@pytest.mark.parametrize("name", DATA)
def test_the_data_travels(names: set[str], name: str) -> None:
    assert name in names


def test_the_licences_travel(names: set[str]) -> None:
    assert any(name.endswith("/licenses/LICENSE") for name in names)


def test_it_says_what_it_needs(metadata: Message) -> None:
    assert metadata["Requires-Python"] == "<3.14,>=3.10"
    needs = [str(line).replace('"', "'") for line in metadata.get_all("Requires-Dist", [])]
    wanted = [line for line in needs if "extra" not in line]
    assert len(wanted) == 4
    # 6.12 on Python below 3.12 aborts after some thousand calls.
    below = next(line for line in wanted if line.endswith("python_version < '3.12'"))
    assert "<6.12" in below
    assert not any(line.startswith("PySide6;") or line == "PySide6" for line in wanted)


def test_it_runs_from_where_it_is_installed(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    subprocess.run([*PIP, "install", "--no-deps", "--target", str(site), str(wheel)], check=True)
    run = subprocess.run(
        [sys.executable, "-c", "from desktop.__main__ import main; main(['--version'])"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert __version__ in run.stdout
    assert run.stderr == ""
