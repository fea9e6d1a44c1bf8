"""What is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desktop.window.settings import Settings, read, write


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_an_empty_store_gives_the_first_values(store: QSettings) -> None:
    assert read(store) == Settings()


@pytest.mark.parametrize(
    "settings",
    [
        Settings(),
        Settings("dark", b"\x00\x01size", (372, 948), b"\x02", False, -2, "/متن‌ها", "/صفحه‌ها"),
        Settings(split=(300,)),
        Settings(tidy=True),
        Settings(copy_tidied=True),
    ],
)
def test_what_is_written_is_read_again(store: QSettings, settings: Settings) -> None:
    write(store, settings)
    store.sync()
    assert read(QSettings(store.fileName(), QSettings.Format.IniFormat)) == settings


def test_nonsense_gives_the_first_values(store: QSettings) -> None:
    for name in ("theme", "zoom", "geometry", "split", "sidebar_split", "tidy", "sidebar_shown"):
        store.setValue(name, "nonsense")
    first = Settings()
    found = read(store)
    assert (found.theme, found.zoom, found.geometry) == (first.theme, first.zoom, first.geometry)
    assert (found.tidy, found.sidebar_shown) == (first.tidy, first.sidebar_shown)


def test_a_zoom_beyond_the_limits_is_held_back(store: QSettings) -> None:
    store.setValue("zoom", 400)
    assert read(store).zoom == 16
