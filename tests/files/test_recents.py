"""What is remembered of articles survives its file, and whatever is found in that file."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.files.recents import (
    BROKEN,
    HIGHEST,
    MOST,
    Bookmark,
    Recent,
    Remembered,
    decoded,
    encoded,
    merged,
    read,
    write,
)

BRIDGE = Recent("bridge.txt", "پل تازه", date(2025, 11, 27), 2, 17, Bookmark(120, "q1201"))
RAIN = Recent("rain\udcff.txt", "باران", None, bookmark=Bookmark(closed=frozenset({"", "s1"})))

garbage = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
)
entries = some.fixed_dictionaries(
    {},
    optional={
        name: garbage
        for name in ("path", "title", "opened", "speakers", "quotes", "offset", "quote", "closed")
    },
)


def test_it_comes_back_as_it_was_written(tmp_path: Path) -> None:
    remembered = Remembered((BRIDGE, RAIN), (BRIDGE.path, RAIN.path), RAIN.path)
    write(tmp_path / "new" / "desk.json", remembered)
    assert read(tmp_path / "new" / "desk.json") == remembered


def test_without_a_file_nothing_is_remembered(tmp_path: Path) -> None:
    assert read(tmp_path / "desk.json") == Remembered()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"recents": [1' + b"0" * 5_000]
)
def test_a_broken_file_is_set_aside(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "desk.json"
    path.write_bytes(raw)
    assert read(path) == Remembered()
    assert not path.exists()
    assert path.with_name(path.name + BROKEN).read_bytes() == raw
    write(path, Remembered((BRIDGE,)))
    assert read(path).recents == (BRIDGE,)


def test_an_entry_that_makes_no_sense_is_left_out() -> None:
    stored = json.loads(encoded(Remembered((BRIDGE, RAIN))))
    stored["recents"][0]["path"] = 7
    stored["recents"] += [None, [], "x", {}]
    stored["open"] = [1, "a", None, "a", ""]
    assert decoded(json.dumps(stored).encode()) == Remembered((RAIN,), ("a",))


@given(some.fixed_dictionaries({}, optional={"recents": garbage, "open": garbage}))
def test_garbage_gives_first_values(stored: dict[str, object]) -> None:
    assert decoded(json.dumps(stored).encode()).recents == ()


@given(some.lists(entries))
def test_garbage_in_entries_gives_what_can_be_stored(stored: list[object]) -> None:
    remembered = decoded(json.dumps({"recents": stored, "current": stored}).encode())
    assert decoded(encoded(remembered)) == remembered
    for recent in remembered.recents:
        numbers = (recent.speakers, recent.quotes, recent.bookmark.offset)
        assert recent.path
        assert all(0 <= number <= HIGHEST for number in numbers)


@given(some.binary())
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        assert isinstance(decoded(raw), Remembered)
    except ValueError:
        return


def test_the_last_one_opened_stands_first_and_the_oldest_is_forgotten() -> None:
    remembered = Remembered()
    for number in range(MOST + 3):
        remembered = remembered.opened(Recent(f"{number}.txt"))
    assert len(remembered.recents) == MOST
    assert remembered.recents[0].path == f"{MOST + 2}.txt"
    again = remembered.opened(Recent("9.txt", "نه"))
    assert again.recents[0].title == "نه"
    assert len(again.recents) == MOST
    assert again.without("9.txt").of("9.txt") is None
    assert again.changed(Recent("8.txt", "هشت")).of("8.txt") == Recent("8.txt", "هشت")


def test_no_more_than_are_kept_are_read() -> None:
    stored = {"recents": [{"path": f"{number}"} for number in range(MOST * 2)]}
    assert len(decoded(json.dumps(stored).encode()).recents) == MOST


def test_what_another_window_remembers_is_kept() -> None:
    before = Remembered((BRIDGE, RAIN))
    new, snow, later = Recent("new.txt"), Recent("snow.txt"), replace(RAIN, quotes=3)
    now = before.opened(new)
    assert merged(before, now, before) == now
    assert merged(before, now, Remembered()) == now
    other = Remembered((snow, BRIDGE, later))
    assert merged(before, now, other).recents == (new, snow, BRIDGE, later)
    mine = now.changed(replace(RAIN, quotes=7))
    assert merged(before, mine, other).recents == (new, snow, BRIDGE, replace(RAIN, quotes=7))
    assert merged(before, now.without(RAIN.path), other).recents == (new, snow, BRIDGE)


def test_with_what_another_window_remembers_there_are_no_more() -> None:
    own, others = (tuple(Recent(f"{way}{n}") for n in range(MOST)) for way in "ab")
    assert len(merged(Remembered(), Remembered(own), Remembered(others)).recents) == MOST
