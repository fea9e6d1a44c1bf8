"""Installing gives the entry and steals no default; removing leaves no trace."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.integration import install, uninstall
from desktop.integration.default_handler import Handler, default_handler
from desktop.integration.entry import ENTRY
from desktop.integration.places import Places
from tests.integration.readers_desktop import TYPE, Desktop

LAUNCH = ["/usr/bin/true"]
# Where a desktop has not this, nobody writes down what its entries open.
FOUND = ENTRY if shutil.which("update-desktop-database") else None


def handler(desktop: Desktop) -> str | None:
    found = default_handler(desktop.places, TYPE)
    return found.id if found else None


def trees(places: Places) -> dict[Path, bytes]:
    """All files of the reader."""
    folders = (places.data_home, places.config_home, places.state_home)
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return {path: path.read_bytes() for path in files}


@pytest.fixture(params=["nobody", "by order", "chosen", "chosen is gone", "odd list"])
def before(request: pytest.FixtureRequest, desktop: Desktop) -> str | None:
    """A desktop where nobody, the first or somebody chosen opens texts; and who that is."""
    if request.param != "nobody":
        desktop.add("a.desktop")
        desktop.add("b.desktop")
    if request.param == "chosen":
        desktop.choose("b.desktop")
    if request.param == "chosen is gone":
        desktop.choose("gone.desktop")
    if request.param == "odd list":
        desktop.places.config_home.mkdir()
        desktop.places.mimeapps.write_bytes(b"\xff\r\n[Default Applications]\r\n\n#\n x = y")
    return handler(desktop)


@pytest.mark.parametrize("default", [[False], [True], [False, True], [True, False], [True] * 2])
def test_every_file_is_as_before(desktop: Desktop, before: str | None, default: list[bool]) -> None:
    trace = trees(desktop.places)
    for once in default:
        install(desktop.places, LAUNCH, as_default=once)
    assert uninstall(desktop.places)
    assert trees(desktop.places) == trace
    assert handler(desktop) == before


def test_no_default_is_stolen(desktop: Desktop, before: str | None) -> None:
    install(desktop.places, LAUNCH, as_default=False)
    install(desktop.places, LAUNCH, as_default=False)
    assert handler(desktop) == (before or FOUND)


def test_list_with_a_choice_is_not_even_touched(desktop: Desktop) -> None:
    desktop.add("b.desktop")
    content = desktop.choose("b.desktop")
    install(desktop.places, LAUNCH, as_default=False)
    assert desktop.places.mimeapps.read_bytes() == content


def test_entry_is_among_those_that_open_the_type(desktop: Desktop) -> None:
    install(desktop.places, LAUNCH, as_default=False)
    assert handler(desktop) == FOUND
    assert f"MimeType={TYPE};" in (desktop.places.applications / ENTRY).read_text("utf-8")


def test_default_on_request_keeps_the_former_as_second(desktop: Desktop) -> None:
    desktop.add("b.desktop")
    desktop.choose("b.desktop")
    install(desktop.places, LAUNCH, as_default=True)
    assert handler(desktop) == ENTRY
    (desktop.places.applications / ENTRY).unlink()
    assert handler(desktop) == "b.desktop"


def test_list_of_this_desktop_alone_does_not_win_over_the_readers_wish(desktop: Desktop) -> None:
    desktop.add("b.desktop")
    desktop.places.config_home.mkdir()
    gnome = desktop.places.config_home / "gnome-mimeapps.list"
    gnome.write_text(content := f"[Default Applications]\n{TYPE}=b.desktop\n")
    install(desktop.places, LAUNCH, as_default=True)
    assert handler(desktop) == ENTRY
    uninstall(desktop.places)
    assert gnome.read_text() == content


def test_reader_who_chose_us_keeps_us_through_an_update(desktop: Desktop) -> None:
    desktop.add("a.desktop")
    install(desktop.places, LAUNCH, as_default=False)
    desktop.choose(ENTRY)
    install(desktop.places, LAUNCH, as_default=False)
    assert default_handler(desktop.places, TYPE) == Handler(ENTRY, is_chosen=True)


def test_system_wide_entry_of_ours_stays_the_first(desktop: Desktop) -> None:
    desktop.add(ENTRY)
    desktop.add("z.desktop")
    install(desktop.places, LAUNCH, as_default=False)
    assert handler(desktop) == ENTRY
    assert not desktop.places.mimeapps.exists()


def test_removing_what_is_not_there(desktop: Desktop) -> None:
    assert not uninstall(desktop.places)
    assert trees(desktop.places) == {}


@pytest.mark.parametrize("content", ["", "{", "[]", '{"changes": [{}], "had_cache": true}'])
def test_spoilt_record_is_no_obstacle(desktop: Desktop, content: str) -> None:
    install(desktop.places, LAUNCH, as_default=False)
    desktop.places.record.write_text(content)
    assert uninstall(desktop.places)
    assert not (desktop.places.applications / ENTRY).exists()


def test_places_follow_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    monkeypatch.setenv("XDG_DATA_DIRS", "/one:/two")
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/three")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    assert Places.of_this_session() == Places(
        tmp_path / "DATA",
        tmp_path / "CONFIG",
        tmp_path / "STATE",
        (Path("/one"), Path("/two")),
        (Path("/three"),),
        ("ubuntu", "gnome"),
    )
