"""Which keys each command has: those of the table, unless the reader chose others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from desktop.window.commands import COMMANDS
from desktop.window.translator import N_

Keys = tuple[str, ...]

TABLE: dict[str, Keys] = {command.id: command.keys for command in COMMANDS}

# Keys that neither write anything nor move the focus.
_WORKS_ALONE = re.compile(r"F\d+|Esc")
_SEPARATOR = "\t"

# What the article's text takes for itself, so that no command hears of it there; and pasting.
_OF_TEXTS = frozenset(
    {
        *("Ctrl+A", "Ctrl+V"),
        *(f"Ctrl+{name}" for name in ("Left", "Right", "Home", "End")),
        *(f"Ctrl+Shift+{name}" for name in ("Left", "Right", "Home", "End")),
    }
)


@dataclass(frozen=True)
class Keymap:
    """The commands whose keys differ from the table's, in its order; no key has two commands."""

    changed: tuple[tuple[str, Keys], ...] = ()

    @classmethod
    def read(cls, lines: Iterable[str]) -> Keymap:
        """What `stored` gave; leaves out commands that there are none of, and keys that cannot be.

        Of two commands that claim a key the later one has it; so has one that the reader gave a
        key before a newer table did.
        """
        keymap = cls()
        for line in lines:
            command_id, *keys = line.split(_SEPARATOR)
            if command_id in TABLE and not any(map(refusal, keys)):
                keymap = keymap.with_keys(command_id, keys)
        return keymap

    def stored(self) -> tuple[str, ...]:
        """A line for each command that differs: its id and its keys."""
        return tuple(_SEPARATOR.join((command_id, *keys)) for command_id, keys in self.changed)

    def keys(self, command_id: str) -> Keys:
        """The keys of a command. Raises KeyError for an id there is none of."""
        return dict(self.changed).get(command_id, TABLE[command_id])

    def owner(self, key: str) -> str:
        """The id of the command that has the key, or nothing."""
        return next((id_ for id_, keys in self._all().items() if key in keys), "")

    def with_keys(self, command_id: str, keys: Iterable[str]) -> Keymap:
        """The command has these keys and no others, and no other command has one of them."""
        own = tuple(dict.fromkeys(keys))
        left = {
            id_: tuple(key for key in others if key not in own)
            for id_, others in self._all().items()
        }
        left[command_id] = own
        return Keymap(tuple((id_, left[id_]) for id_ in TABLE if left[id_] != TABLE[id_]))

    def reset(self, command_id: str) -> Keymap:
        """The command has its first keys again, wherever they have gone."""
        return self.with_keys(command_id, TABLE[command_id])

    def _all(self) -> dict[str, Keys]:
        return {**TABLE, **dict(self.changed)}


def refusal(key: str) -> str:
    """Why no command can have that key, in a Persian sentence; nothing for one that it can have.

    `key` is in Qt's portable spelling.
    """
    sequence = QKeySequence(key)
    if sequence.count() != 1 or sequence.toString() != key:
        return N_("این، کلید نیست.")
    held, name = _parts(key)
    if {"Alt", "Shift"} <= held:
        return N_("با Alt+Shift زبان صفحه‌کلید عوض می‌شود و میان‌بر با آن آغاز نمی‌شود.")
    if not name.isascii():
        return N_("این کلید روی صفحه‌کلید لاتین نیست.")
    if held <= {"Shift"} and not _WORKS_ALONE.fullmatch(name):
        return N_("این کلید برای نوشتن و رفتن در پنجره است؛ آن را با Ctrl یا Alt بزنید.")
    if held == {"Alt"} and len(name) == 1 and name.isalpha():
        return N_("با Alt و یک حرف، منوها باز می‌شوند.")
    if key in _OF_TEXTS:
        return N_("این کلید در متن و هر جا که می‌نویسید کاری دارد: گزینش، چسباندن، رفتن و مانند آن.")
    return ""


def _parts(key: str) -> tuple[set[str], str]:
    """What is held, and the key itself: «Ctrl» and «+» for «Ctrl++»."""
    held, _, name = key[:-1].rpartition("+")
    return set(filter(None, held.split("+"))), name + key[-1]
