"""From starting the program to an article that can be read, and to its quotes.

And, with a window open, to the end of a second start that gave its article to that window.

Measured on the installed and byte-compiled wheel, in turn with an empty PySide6 window.
"""

from __future__ import annotations

import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.displays import missing, xvfb

ROOT = Path(__file__).parents[2]
SEED = next((ROOT / "seeds").glob("*.txt"))
EMPTY = Path(__file__).with_name("empty_window.py")
PROGRAM = "import sys; from desktop.__main__ import main; sys.exit(main())"
# The stamps, with the ratio to the empty window that they may reach.
AIMS = {"readable": 1.5, "quotes": 1.7, "handed over": 0.25}

SETTLED = 1.0

Stamps = dict[str, list[float]]


def report(rounds: int) -> Iterator[str]:
    """The lines of the report: off the screen, and on an X server where one can be had."""
    with tempfile.TemporaryDirectory() as folder:
        site = install(Path(folder))
        yield from _lines("offscreen", measure(site, {"QT_QPA_PLATFORM": "offscreen"}, rounds))
        if missing("Xvfb"):
            yield "xcb: not measured, there is no Xvfb"
            return
        with xvfb() as display:
            yield from _lines("xcb", measure(site, display, rounds))


def install(folder: Path) -> Path:
    """Build the wheel, install it without its dependencies, compile it; where it lies then."""
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    build = ["wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run([*pip, *build], check=True)
    site = folder / "site"
    wheel = str(next(folder.glob("*.whl")))
    subprocess.run([*pip, "install", "--no-deps", "--target", str(site), wheel], check=True)
    compileall.compile_dir(site, quiet=2, workers=0)
    return site


def measure(site: Path, display: Mapping[str, str], rounds: int) -> Stamps:
    """Milliseconds from the start of the process to each stamp, the programs in turn."""
    stamps: Stamps = {"empty": [], **{name: [] for name in AIMS}}
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, **display, "HOME": home, "XDG_CONFIG_HOME": home}
        environment |= {"PYTHONPATH": str(site), "NAQLNAMA_MEASURE": "1"}
        environment["XDG_RUNTIME_DIR"] = home
        # The first round fills caches and is not counted.
        for turn in range(rounds + 1):
            seen = _run([str(EMPTY)], environment) | _run(["-c", PROGRAM, str(SEED)], environment)
            for name, value in seen.items():
                if turn:
                    stamps[name].append(value)
        stamps["handed over"] = list(_hand_over(Path(home), environment, rounds))
    return stamps


def _hand_over(home: Path, environment: Mapping[str, str], rounds: int) -> Iterator[float]:
    """Milliseconds of each start that gives a window another article, process and all."""
    own = {name: value for name, value in environment.items() if name != "NAQLNAMA_MEASURE"}
    own["XDG_RUNTIME_DIR"] = str(home / "run")
    (home / "run").mkdir(mode=0o700)
    start = [sys.executable, "-c", PROGRAM]
    window = subprocess.Popen([*start, str(SEED)], env=own)
    try:
        # The first one waits until the window is there.
        for turn in range(rounds + 1):
            article = home / f"{turn}.txt"
            article.write_bytes(f"{turn}\n\n".encode() + SEED.read_bytes())
            # By the next double click the window has long read the article before.
            time.sleep(SETTLED)
            before = time.monotonic()
            subprocess.run([*start, str(article)], env=own, check=True)
            if turn:
                yield (time.monotonic() - before) * 1000
        assert window.poll() is None
    finally:
        window.terminate()
        window.wait()


def _run(arguments: list[str], environment: Mapping[str, str]) -> dict[str, float]:
    start = time.monotonic()
    command = [sys.executable, *arguments]
    run = subprocess.run(
        command, env=dict(environment), cwd=environment["HOME"], check=True, stdout=subprocess.PIPE
    )
    stamps: dict[str, float] = json.loads(run.stdout)
    return {name: (stamp - start) * 1000 for name, stamp in stamps.items()}


def _lines(platform: str, stamps: Stamps) -> Iterator[str]:
    yield f"{platform}: medians of {len(stamps['empty'])} rounds in turn"
    floor = statistics.median(stamps["empty"])
    yield f"  empty PySide6 window  {floor:6.0f} ms  1.00"
    for name, aim in AIMS.items():
        middle = statistics.median(stamps[name])
        ratio = middle / floor
        verdict = "met" if ratio <= aim else "missed"
        yield f"  seed, {name:<15} {middle:6.0f} ms  {ratio:.2f}  (aim {aim}: {verdict})"
