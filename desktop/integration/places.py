"""Where the desktop keeps entries and lists of default applications, the reader's and its own."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

from desktop import NAME


@dataclass(frozen=True, slots=True)
class Places:
    """The folders, the first ones of each kind first, and the names of the running desktop."""

    data_home: Path
    config_home: Path
    state_home: Path
    data_dirs: tuple[Path, ...]
    config_dirs: tuple[Path, ...]
    desktops: tuple[str, ...] = ()

    @classmethod
    def of_this_session(cls) -> Places:
        """As the environment says."""
        folders = PlatformDirs(multipath=True)
        desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
        return cls(
            Path(folders.user_data_dir),
            Path(folders.user_config_dir),
            Path(folders.user_state_dir),
            _several(folders.site_data_dir),
            _several(folders.site_config_dir),
            tuple(name for name in desktops if name and "/" not in name),
        )

    @property
    def applications(self) -> Path:
        """The reader's own entries."""
        return self.data_home / "applications"

    @property
    def cache(self) -> Path:
        """Which of the reader's own entries opens what, as `update-desktop-database` wrote it."""
        return self.applications / "mimeinfo.cache"

    @property
    def mimeapps(self) -> Path:
        """The reader's choice of default applications."""
        return self.config_home / "mimeapps.list"

    @property
    def record(self) -> Path:
        """What we changed, so that it can be undone."""
        return self.state_home / NAME / "desktop.json"


def _several(folders: str) -> tuple[Path, ...]:
    return tuple(Path(folder) for folder in folders.split(os.pathsep) if folder)
