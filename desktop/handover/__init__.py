"""Gives the paths to a window that is already open, before Qt is even imported.

Whoever starts first keeps a lock for as long as it lives and listens at a local socket; all
others tell it their paths, and wait until it says that it has opened them (or has told the reader
why not). It may be busy; if it dies meanwhile, or refuses, whoever waits goes on by itself, so
that nobody's file is lost.

Every millisecond counts here: with a window open, this is all that a double click starts. So
neither typing nor pathlib nor dataclasses are imported, which would cost more than the rest.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable

from desktop.handover.message import request, says_taken

if sys.platform == "win32":
    from desktop.handover import named_pipe as local
else:
    from desktop.handover import local_socket as local

# A first start from a cold disk may take seconds until its window can answer.
PATIENCE = 10.0
# Who has the lock listens a moment later; where it does not, something is wrong with the folder.
TO_LISTEN = 2.0
PAUSE = 0.01

Door = local.Door


class Outcome:
    """What came of it: taken over by another window, or ours to open, with a door or without."""

    def __init__(self, is_taken: bool, door: Door | None = None) -> None:
        self.is_taken = is_taken
        self.door = door


def hand_over(names: Iterable[str], patience: float = PATIENCE) -> Outcome:
    """Give the files to the window that is open, or get the door at which others will give theirs.

    Waits up to `patience` seconds for a window that is busy. Without names it just comes up.
    """
    place = local.place()
    frame = _frame(names)
    if place is None or frame is None:
        return Outcome(is_taken=False)
    end = time.monotonic() + patience
    to_listen = time.monotonic() + min(patience, TO_LISTEN)
    while time.monotonic() < end:
        answer = local.ask(place, frame, end)
        if answer is not None:
            return Outcome(says_taken(answer))
        door = local.claim(place)
        if door is not None:
            return Outcome(is_taken=False, door=door)
        if time.monotonic() > to_listen:
            break
        time.sleep(PAUSE)
    return Outcome(is_taken=False)


def _frame(names: Iterable[str]) -> bytes | None:
    """The request in bytes; None where it cannot be made: no current folder, or far too long."""
    try:
        folder = os.getcwd()
    except OSError:
        return None
    # Not abspath: a folder left by «..» may have been entered through a link.
    paths = [os.path.join(folder, name) for name in names]
    return request(paths, os.environ.get("XDG_ACTIVATION_TOKEN", ""))
