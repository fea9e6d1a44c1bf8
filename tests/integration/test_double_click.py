"""What a file manager starts for an article: `gio open`, on a desktop of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.integration import install, uninstall
from desktop.integration.places import Places
from tests.integration.readers_desktop import Desktop

TOOLS = ("dbus-run-session", "gio", "update-desktop-database")
PATIENCE = 20.0

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"
)

Opened = Callable[[], tuple[str, str]]


@pytest.fixture
def session(desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    """The same folders as an environment, with the system's knowledge of file types."""
    places = desktop.places
    places.data_dirs[0].mkdir()
    (places.data_dirs[0] / "mime").symlink_to("/usr/share/mime")
    for name, folder in (
        ("XDG_DATA_HOME", places.data_home),
        ("XDG_CONFIG_HOME", places.config_home),
        ("XDG_STATE_HOME", places.state_home),
        ("XDG_DATA_DIRS", places.data_dirs[0]),
        ("XDG_CONFIG_DIRS", places.config_dirs[0]),
        ("HOME", tmp_path),
    ):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    assert Places.of_this_session() == places
    return desktop


@pytest.fixture
def program(tmp_path: Path) -> Callable[[str], str]:
    """Makes a program that notes its name and what it was asked to open."""

    def make(name: str) -> str:
        path = tmp_path / "bin" / name
        path.parent.mkdir(exist_ok=True)
        notes = tmp_path / "opened"
        path.write_text(
            f"#!{sys.executable}\nimport os, sys\n"
            f"open({str(notes) + '~'!r}, 'w').write('\\n'.join([{name!r}, *sys.argv[1:]]))\n"
            f"os.rename({str(notes) + '~'!r}, {str(notes)!r})\n"
        )
        path.chmod(0o755)
        return str(path)

    return make


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """Double-clicks an article; which program came up, with what."""
    article, notes = tmp_path / "خبر یک ۱.txt", tmp_path / "opened"
    article.write_text("این یک خبر است.", "utf-8")

    def act() -> tuple[str, str]:
        notes.unlink(missing_ok=True)
        command = ["dbus-run-session", "--", "gio", "open", str(article)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ)
        assert done.returncode == 0, done.stderr
        deadline = time.monotonic() + PATIENCE
        while not notes.exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        name, path = notes.read_text("utf-8").split("\n")
        return name, "the article" if path == str(article) else path

    return act


def test_with_a_default_the_reader_chose(
    session: Desktop, program: Callable[[str], str], opened: Opened
) -> None:
    session.add("a.desktop", command=program("A"))
    session.add("b.desktop", command=program("B"))
    before = session.choose("b.desktop")
    ours = [program("نقل نما")]

    install(session.places, ours, as_default=False)
    assert opened() == ("B", "the article")
    install(session.places, ours, as_default=True)
    assert opened() == ("نقل نما", "the article")
    uninstall(session.places)
    assert opened() == ("B", "the article")
    assert session.places.mimeapps.read_bytes() == before


def test_with_a_default_by_order_alone(
    session: Desktop, program: Callable[[str], str], opened: Opened
) -> None:
    session.add("a.desktop", command=program("A"))
    session.add("b.desktop", command=program("B"))
    ours = [program("ours")]

    assert opened() == ("A", "the article")
    install(session.places, ours, as_default=False)
    assert opened() == ("A", "the article")
    install(session.places, ours, as_default=True)
    assert opened() == ("ours", "the article")
    uninstall(session.places)
    assert opened() == ("A", "the article")
    assert not session.places.mimeapps.exists()


def test_with_nobody_else(session: Desktop, program: Callable[[str], str], opened: Opened) -> None:
    install(session.places, [program("ours")], as_default=False)
    assert opened() == ("ours", "the article")


def test_entry_is_offered_beside_the_others(
    session: Desktop, program: Callable[[str], str]
) -> None:
    session.add("a.desktop", command=program("A"))
    install(session.places, [program("ours")], as_default=False)
    asked = subprocess.run(
        ["gio", "mime", "text/plain"], capture_output=True, text=True, check=True
    )
    assert "org.naqlnama.Naqlnama.desktop" in asked.stdout
