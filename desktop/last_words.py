"""How an error reaches a reader who started the program without a terminal, and without Qt."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

# What desktops give the programs they start themselves.
SIGNS = ("GIO_LAUNCHED_DESKTOP_FILE", "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
# What desktops bring along to show a sentence; each gets the sentence as its last argument.
TOOLS = (
    ("zenity", "--error", "--no-markup", "--text"),
    ("kdialog", "--error"),
    ("xmessage", "-center"),
    ("notify-send", "--urgency=critical"),
)


def is_unread() -> bool:
    """Whether nobody reads what is printed: the desktop started us, and there is no terminal.

    Neither alone is enough: scripts have no terminal, and terminals are started by desktops.
    """
    streams = [stream for stream in (sys.stdin, sys.stdout, sys.stderr) if stream is not None]
    if not streams:
        return True
    return any(map(os.environ.get, SIGNS)) and not any(stream.isatty() for stream in streams)


def show(sentence: str) -> bool:
    """Show the sentence by whatever the desktop has for it; whether there was anything."""
    for command in TOOLS:
        if shutil.which(command[0]):
            return subprocess.run([*command, sentence], check=False).returncode in (0, 1)
    return False
