"""What every test gets: a home of its own, and nothing that may go wrong without a word.

Warnings, Qt's messages, stray log lines, and windows, threads or processes left behind fail a
test. `--headed` shows the windows; `--slow` runs the slow tests, too.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtCore import QSettings

from desktop import NAME
from tests.guards import ApplicationKeeper, Leftovers, LogWatch

# The same examples on every run; `--hypothesis-profile=explore` looks for new ones.
hypothesis.settings.register_profile("steady", deadline=None, derandomize=True, database=None)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=2000, database=None)
hypothesis.settings.load_profile("steady")

LOCAL = ("127.0.0.1", "::1", "localhost")
FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--headed", action="store_true", help="show the windows on this display")
    parser.addoption("--slow", action="store_true", help="run the slow tests, too")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "logs(*patterns): the test has to log warnings or errors that each of these regular"
        " expressions finds, and no others",
    )
    config.addinivalue_line("markers", "slow: needs a real browser, display or much time")
    if not config.getoption("--headed"):
        screen = Path(__file__).with_name("screen.json")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--slow"):
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    if slow:
        config.hook.pytest_deselected(items=slow)
        items[:] = [item for item in items if item not in slow]


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home for this test, where its settings, logs and data go; a reader who knows his way."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in FOLDERS.items():
        (home / folder).mkdir(parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(home / folder))
    (home / FOLDERS["XDG_RUNTIME_DIR"]).chmod(0o700)
    # Qt asks the environment only once where settings go.
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(home / ".config"))
    (home / ".config" / NAME).mkdir()
    (home / ".config" / NAME / f"{NAME}.conf").write_text("[General]\nwelcomed=true\n", "utf-8")
    return home


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    asked: list[object] = []
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and address[0] not in LOCAL:
            asked.append(address)
            raise OSError("tests have no network")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect_here)
    yield
    if asked:
        pytest.fail(f"the network was asked for: {asked}")


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    keeper, leftovers = ApplicationKeeper(), Leftovers()
    yield
    found = leftovers.found()
    keeper.restore()
    if found:
        pytest.fail("left behind: " + ", ".join(found))


@pytest.fixture(autouse=True)
def _no_stray_log_line(request: pytest.FixtureRequest) -> Iterator[None]:
    patterns = [one for mark in request.node.iter_markers("logs") for one in mark.args]
    watch = LogWatch()
    logging.getLogger().addHandler(watch)
    yield
    logging.getLogger().removeHandler(watch)
    problems = watch.problems(patterns)
    if problems:
        pytest.fail("\n".join(problems))
