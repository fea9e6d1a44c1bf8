"""`python -m tests.screenshots FOLDER [NAME…]`: all pictures, or those of these names."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.displays import OFFSCREEN


def main(arguments: Sequence[str]) -> int:
    """Write the pictures and say where they are."""
    if not arguments or arguments[0].startswith("-"):
        print(__doc__)
        return 2
    os.environ["QT_QPA_PLATFORM"] = OFFSCREEN
    from PySide6.QtWidgets import QApplication

    from tests.screenshots import page, window
    from tests.screenshots.scenes import SCENES

    folder, wanted = Path(arguments[0]), set(arguments[1:])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["naqlnama"])
    for scene in SCENES:
        if not wanted or scene.name in wanted:
            target = folder / f"{scene.name}.png"
            window.picture(app, scene, target)
            print(target)
    if not wanted or any(name.startswith("page") for name in wanted):
        made = page.pictures(folder.resolve())
        print("\n".join(map(str, made)) or "no browser: no picture of the page")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
