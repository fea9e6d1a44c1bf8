"""A folder of articles → a folder of readings, by the program's own `export` in a fresh process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Without the hazm child, and with it.
TIERS = ("quick", "refined")


class NotRead(Exception):
    """The program did not export the readings; the message is a sentence."""


def export(texts: Path, folder: Path, *, quick: bool) -> None:
    """Write `folder/NAME.json` for each `texts/NAME.txt`; raises NotRead."""
    articles = sorted(texts.resolve().glob("*.txt"))
    if not articles:
        raise NotRead(f"There is no article in {texts}.")
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "desktop", "export", *map(str, articles)]
    command += ["--to", "json", "-o", str(folder.resolve()), *(["--quick"] if quick else [])]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise NotRead(f"The export ended with status {run.returncode}:\n{run.stderr.strip()}")
