"""Pictures of the exported page, taken by a browser without a window."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from PySide6.QtGui import QImage

from desktop import cli
from desktop.extraction import read
from desktop.files.loading import load
from tests.screenshots.scenes import SEED

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
LIGHT, DARK = "--blink-settings=preferredColorScheme=1", "--blink-settings=preferredColorScheme=0"
# The name of each picture, with the width of the window in pixels and the system's colours.
SHOTS = {
    "page_light": (1240, LIGHT),
    "page_dark": (1240, DARK),
    "page_narrow": (500, LIGHT),
    "page_narrow_dark": (500, DARK),
}
# A window that holds the whole page: a scrolled one is not painted whole. Its top is kept.
TALL, TOP = 6000, 1500


def browser() -> str | None:
    """The command of a browser that can take pictures."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def pictures(folder: Path) -> list[Path]:
    """The pictures, and the page as it is printed."""
    command = browser()
    if command is None:
        return []
    with tempfile.TemporaryDirectory() as scratch:
        page = Path(scratch) / "page.html"
        if cli.run(["export", str(SEED), "--to", "html", "-o", str(page)]) != 0:
            raise RuntimeError("the page was not exported")
        third = read(load(SEED)).counted[2].id
        address = f"{page.as_uri()}#{third}"
        made = [
            _shot(command, address, folder / f"{name}.png", width, scheme)
            for name, (width, scheme) in SHOTS.items()
        ]
        printed = folder / "page_print.pdf"
        _run(command, page.as_uri(), f"--print-to-pdf={printed}", "--no-pdf-header-footer")
        return [*made, printed]


def _shot(command: str, address: str, target: Path, width: int, scheme: str) -> Path:
    _run(command, address, f"--screenshot={target}", f"--window-size={width},{TALL}", scheme)
    QImage(str(target)).copy(0, 0, width, TOP).save(str(target))
    return target


def _run(command: str, address: str, *options: str) -> None:
    with tempfile.TemporaryDirectory() as profile:
        always = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")
        subprocess.run(
            [command, *always, f"--user-data-dir={profile}", *options, address],
            check=True,
            capture_output=True,
            timeout=120,
        )
