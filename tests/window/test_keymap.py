"""Which keys the reader gave to which command, and which keys no command can have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.window.commands import COMMANDS
from desktop.window.keymap import TABLE, Keymap, refusal

KEYS = ("Ctrl+O", "Alt+Up", "F8", "Ctrl+Shift+K", "Ctrl++", "Ctrl+,", "Esc", "Alt+5")


def test_at_first_it_is_the_table() -> None:
    keymap = Keymap()
    assert {command.id: keymap.keys(command.id) for command in COMMANDS} == TABLE
    assert keymap.stored() == ()


def test_a_key_is_given_and_has_an_owner() -> None:
    keymap = Keymap().with_keys("about", ("Ctrl+Shift+K",))
    assert keymap.keys("about") == ("Ctrl+Shift+K",)
    assert keymap.owner("Ctrl+Shift+K") == "about"
    assert keymap.owner("Ctrl+Shift+Y") == ""
    assert keymap.changed == (("about", ("Ctrl+Shift+K",)),)


def test_a_key_is_taken_from_who_has_it() -> None:
    keymap = Keymap().with_keys("about", ("F8",))
    assert keymap.keys("quote.next") == ("Alt+Down",)
    assert keymap.owner("F8") == "about"


def test_the_first_keys_come_back_wherever_they_have_gone() -> None:
    keymap = Keymap().with_keys("about", ("F8",)).reset("quote.next")
    assert keymap.keys("quote.next") == TABLE["quote.next"]
    assert keymap.changed == ()


def test_what_is_as_in_the_table_is_not_kept() -> None:
    keymap = Keymap().with_keys("find", ()).with_keys("find", ("Ctrl+F",))
    assert keymap == Keymap()


@given(st.lists(st.tuples(st.sampled_from(sorted(TABLE)), st.lists(st.sampled_from(KEYS)))))
def test_what_is_stored_is_read_again_and_no_key_has_two_commands(
    changes: list[tuple[str, list[str]]],
) -> None:
    keymap = Keymap()
    for command_id, keys in changes:
        keymap = keymap.with_keys(command_id, keys)
    assert Keymap.read(keymap.stored()) == keymap
    given_out = [key for id_ in TABLE for key in keymap.keys(id_)]
    assert len(set(given_out)) == len(given_out)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "nonsense",
        "no.such\tCtrl+K",
        "find\tK",
        "find\tCtrl+K, Ctrl+L",
        "find\tctrl+k",
        "find\t",
    ],
)
def test_nonsense_is_left_out(line: str) -> None:
    assert Keymap.read([line, "about\tCtrl+K"]) == Keymap((("about", ("Ctrl+K",)),))


def test_a_command_may_have_no_key() -> None:
    assert Keymap.read(["find"]).keys("find") == ()


def test_every_key_of_the_table_can_be_had() -> None:
    assert [key for keys in TABLE.values() for key in keys if refusal(key)] == []


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("Alt+Shift+K", "زبان صفحه‌کلید"),
        ("Ctrl+Alt+Shift+K", "زبان صفحه‌کلید"),
        ("K", "نوشتن"),
        ("Shift+K", "نوشتن"),
        ("+", "نوشتن"),
        ("5", "نوشتن"),
        ("Tab", "رفتن در پنجره"),
        ("Shift+Tab", "رفتن در پنجره"),
        ("Down", "رفتن در پنجره"),
        ("Return", "رفتن در پنجره"),
        ("Alt+K", "منوها"),
        ("Ctrl+A", "می‌نویسید"),
        ("Ctrl+V", "می‌نویسید"),
        ("Ctrl+Shift+Left", "می‌نویسید"),
        ("Ctrl+End", "می‌نویسید"),
        ("Ctrl+ب", "لاتین"),
        ("Ctrl+K, Ctrl+L", "کلید نیست"),
        ("ctrl+k", "کلید نیست"),
        ("", "کلید نیست"),
    ],
)
def test_what_no_command_can_have(key: str, why: str) -> None:
    assert why in refusal(key)


@pytest.mark.parametrize(
    "key",
    ["Ctrl+K", "Ctrl+X", "Ctrl++", "Ctrl+Alt+K", "Alt+5", "Alt+Up", "F12", "Shift+F2", "Ctrl+Tab"],
)
def test_what_a_command_can_have(key: str) -> None:
    assert refusal(key) == ""
