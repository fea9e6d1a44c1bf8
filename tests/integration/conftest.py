"""A reader's desktop, empty at first, for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.integration.places import Places
from tests.integration.readers_desktop import Desktop


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(
        Places(
            data_home=tmp_path / "data",
            config_home=tmp_path / "config",
            state_home=tmp_path / "state",
            data_dirs=(tmp_path / "system",),
            config_dirs=(tmp_path / "xdg",),
            desktops=("gnome",),
        )
    )
