"""The entry among the applications: what starts us, and how it is written down."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

import desktop
import resources
from desktop.integration.entry import ENTRY, entry, launch_command, quoted

METAINFO = f"linux/{desktop.APPLICATION_ID}.metainfo.xml"


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/usr/bin/naqlnama", "/usr/bin/naqlnama"),
        ("/opt/a b/naqlnama", '"/opt/a b/naqlnama"'),
        ("/خانه/naqlnama", '"/خانه/naqlnama"'),
        ("100%", '"100%%"'),
        ('a"b', r'"a\\"b"'),
        ("a$b`", r'"a\\$b\\`"'),
        ("a\\b", r'"a\\\\b"'),
        ("PYTHONPATH=/x", "PYTHONPATH=/x"),
    ],
)
def test_words_of_a_command_are_quoted_as_the_specification_says(word: str, written: str) -> None:
    assert quoted(word) == written


def test_entry_starts_the_running_program_in_both_its_actions() -> None:
    lines = entry(["/opt/a b/naqlnama"]).splitlines()
    assert [line for line in lines if line.startswith(("Exec", "TryExec"))] == [
        "TryExec=/opt/a b/naqlnama",
        'Exec="/opt/a b/naqlnama" %F',
        'Exec="/opt/a b/naqlnama" --new-window',
    ]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="no desktop-file-utils")
@pytest.mark.parametrize("launch", [["naqlnama"], ["/usr/bin/env", "A=b c", "/opt/نقل/%\\$x"]])
def test_entry_is_valid(tmp_path: Path, launch: list[str]) -> None:
    path = tmp_path / ENTRY
    path.write_text(entry(launch), "utf-8")
    checked = subprocess.run(["desktop-file-validate", str(path)], capture_output=True, text=True)
    assert (checked.returncode, checked.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="no appstream")
def test_metainfo_is_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", str(resources.path(METAINFO))]
    checked = subprocess.run(command, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout


def test_metainfo_knows_the_entry_and_the_newest_version() -> None:
    root = ElementTree.fromstring(resources.text(METAINFO))
    assert root.findtext("id") == desktop.APPLICATION_ID
    assert root.findtext("launchable") == ENTRY
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == desktop.__version__


def test_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert launch_command() == [sys.executable]


def test_installed_program_starts_its_script(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    script = tmp_path / "naqlnama"
    script.touch()
    monkeypatch.setattr(sys, "argv", [str(script), "--install-desktop"])
    assert launch_command() == [str(script)]


def test_checkout_starts_from_any_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "argv", ["/x/desktop/__main__.py"])
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    env, path, python, *module = launch_command()
    code = "import desktop.integration; print('found')"
    real = [env, path, shutil.which("python3") or "python3", "-c", code]
    assert (python, module) == (str(tmp_path / "python"), ["-m", "desktop"])
    done = subprocess.run(real, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "No module named 'desktop'" not in done.stderr, shlex.join(real)
