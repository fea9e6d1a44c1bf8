"""Who opens a type today, by the specification's order."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from desktop.integration.default_handler import Handler, default_handler
from tests.integration.readers_desktop import TYPE, Desktop

FIRST, SECOND = Handler("a.desktop", False), Handler("b.desktop", True)


def test_nobody(desktop: Desktop) -> None:
    assert default_handler(desktop.places, TYPE) is None


def test_first_of_the_system(desktop: Desktop) -> None:
    desktop.add("b.desktop")
    desktop.add("a.desktop")
    assert default_handler(desktop.places, TYPE) == FIRST


def test_own_folder_comes_first_unless_ignored(desktop: Desktop) -> None:
    desktop.add("a.desktop")
    desktop.add("z.desktop", desktop.places.applications)
    own = desktop.places.applications / "z.desktop"
    assert default_handler(desktop.places, TYPE) == Handler("z.desktop", False)
    assert default_handler(desktop.places, TYPE, own) == FIRST


def test_same_entry_of_the_system_counts_where_only_the_readers_is_ignored(
    desktop: Desktop,
) -> None:
    desktop.add("a.desktop")
    desktop.add("a.desktop", desktop.places.applications)
    assert default_handler(desktop.places, TYPE, desktop.places.applications / "a.desktop") == FIRST


def test_choice_of_the_reader(desktop: Desktop) -> None:
    desktop.add("a.desktop")
    desktop.add("b.desktop")
    desktop.choose("gone.desktop", "b.desktop")
    assert default_handler(desktop.places, TYPE) == SECOND


@pytest.mark.parametrize("name", ["xdg/mimeapps.list", "system/applications/gnome-mimeapps.list"])
def test_choice_of_the_system(desktop: Desktop, tmp_path: Path, name: str) -> None:
    desktop.add("a.desktop")
    desktop.add("b.desktop")
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(f"[Default Applications]\n{TYPE}=b.desktop\n")
    assert default_handler(desktop.places, TYPE) == SECOND


def test_choice_that_is_gone_counts_for_nothing(desktop: Desktop) -> None:
    desktop.add("a.desktop")
    desktop.choose("gone.desktop")
    assert default_handler(desktop.places, TYPE) == FIRST


@pytest.mark.parametrize("more", ["Hidden=true\n", "TryExec=/nowhere/x\n"])
def test_entry_that_cannot_start_counts_for_nothing(desktop: Desktop, more: str) -> None:
    desktop.add("a.desktop", more=more)
    desktop.add("b.desktop")
    assert default_handler(desktop.places, TYPE) == Handler("b.desktop", False)


def test_associations_added_and_removed_by_the_reader(desktop: Desktop) -> None:
    for name in "abc":
        desktop.add(f"{name}.desktop")
    desktop.places.config_home.mkdir()
    desktop.places.mimeapps.write_text(f"[Removed Associations]\n{TYPE}=a.desktop;\n")
    assert default_handler(desktop.places, TYPE) == Handler("b.desktop", False)
    desktop.places.mimeapps.write_text(f"[Added Associations]\n{TYPE}=c.desktop;\n")
    assert default_handler(desktop.places, TYPE) == Handler("c.desktop", False)


def test_dash_may_stand_for_a_folder(desktop: Desktop) -> None:
    desktop.add("x-y.desktop", desktop.system / "kde4")
    (desktop.system / "mimeinfo.cache").write_text(f"[MIME Cache]\n{TYPE}=kde4-x-y.desktop\n")
    assert default_handler(desktop.places, TYPE) == Handler("kde4-x-y.desktop", False)


def test_kde_is_asked_for_its_own_order(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.add("a.desktop")
    desktop.add("b.desktop")
    tool = tmp_path / "bin" / "xdg-mime"
    tool.parent.mkdir()
    tool.write_text("#!/bin/sh\necho b.desktop\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tool.parent), prepend=":")
    assert default_handler(desktop.places, TYPE) == FIRST
    kde = dataclasses.replace(desktop.places, desktops=("kde",))
    assert default_handler(kde, TYPE) == Handler("b.desktop", False)
