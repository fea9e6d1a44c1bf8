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
        Settings(outline_shown=True),
        Settings(split=(300,)),
        Settings(theme="contrast", font="Sahel", line_height=1.7, column=55, is_still=True),
        Settings(tidy=True),
        Settings(copy_tidied=True),
        Settings(shortcuts=("zoom.in\tCtrl++", "appearance", "find\tCtrl+,\tCtrl+=")),
        Settings(language="en"),
        Settings(welcomed=True),
    ],
)
def test_what_is_written_is_read_again(store: QSettings, settings: Settings) -> None:
    write(store, settings)
    store.sync()
    assert read(QSettings(store.fileName(), QSettings.Format.IniFormat)) == settings


def test_nonsense_gives_the_first_values(store: QSettings) -> None:
    flags = ("is_still", "tidy", "copy_tidied", "sidebar_shown", "outline_shown", "welcomed")
    for name in (
        "theme",
        "language",
        "zoom",
        "geometry",
        "sidebar_split",
        "line_height",
        "column",
        *flags,
    ):
        store.setValue(name, "nonsense")
    store.setValue("font", "")
    assert read(store) == Settings()
    for odd in ("nan", "inf", "-inf", ""):
        store.setValue("line_height", odd)
        assert read(store).line_height == Settings().line_height
    store.setValue("split", "nonsense")
    assert read(store).split == (0,)


def test_of_the_shortcuts_only_what_makes_sense_is_read(store: QSettings) -> None:
    for nonsense in ("nonsense", ["no.such\tF4", "find\tf", "find\tAlt+Shift+F"], 7, ""):
        store.setValue("shortcuts", nonsense)
        assert read(store).shortcuts == ()
    store.setValue("shortcuts", ["no.such\tF4", "find\tCtrl+F", "about\tF4"])
    assert read(store).shortcuts == ("about\tF4",)


@pytest.mark.parametrize(
    ("name", "stored", "least_and_most"),
    [("zoom", 400, (-6, 16)), ("line_height", 40, (1.4, 2.2)), ("column", 400, (45, 90))],
)
def test_what_is_beyond_the_limits_is_held_back(
    store: QSettings, name: str, stored: int, least_and_most: tuple[float, float]
) -> None:
    for value, limit in zip((-stored, stored), least_and_most, strict=True):
        store.setValue(name, value)
        assert getattr(read(store), name) == limit
