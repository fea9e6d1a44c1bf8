"""The program's entry among the applications, and how it is started from there."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import resources
from desktop import APPLICATION_ID, NAME

ENTRY = f"{APPLICATION_ID}.desktop"
_ESCAPES = str.maketrans({"\\": r"\\", "\n": r"\n", "\t": r"\t", "\r": r"\r"})


def entry(launch: Sequence[str]) -> str:
    """The entry that starts this very program: the session's PATH may not know where it lies."""
    lines = resources.text(f"linux/{ENTRY}")
    command = " ".join(map(quoted, launch))
    lines = re.sub(f"(?m)^Exec={NAME}", lambda _: f"Exec={command}", lines)
    return re.sub("(?m)^TryExec=.*$", lambda _: f"TryExec={launch[0].translate(_ESCAPES)}", lines)


def quoted(word: str) -> str:
    """A word of an Exec line: quoted, its field codes doubled, then escaped as any value is."""
    plain = re.fullmatch(r"[\w@+=:,./-]+", word, re.ASCII)
    inner = re.sub(r'(["`$\\])', r"\\\1", word).replace("%", "%%")
    return word if plain else f'"{inner}"'.translate(_ESCAPES)


def launch_command() -> list[str]:
    """What starts the running program: itself where frozen, its script, or Python with it."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(sys.argv[0]).absolute()
    beside = Path(sys.executable).with_name(NAME)
    for candidate in (script, beside):
        if candidate.name == NAME and candidate.is_file():
            return [str(candidate)]
    program = Path(__file__).parents[2]
    return ["/usr/bin/env", f"PYTHONPATH={program}", sys.executable, "-m", "desktop"]
