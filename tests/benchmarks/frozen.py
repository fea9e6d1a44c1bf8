"""`python -m tests.benchmarks.frozen PROGRAM [ROUNDS]`: how fast a frozen program starts."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence

from tests.benchmarks.start import EMPTY, SEED

ROUNDS = 7


def main(arguments: Sequence[str]) -> int:
    """Print the medians, and the ratios to an empty window of this Python."""
    program, rounds = arguments[0], int([*arguments, str(ROUNDS)][1])
    times: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as home:
        own = {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_RUNTIME_DIR": home}
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **own}
        environment["NAQLNAMA_MEASURE"] = "1"
        for turn in range(rounds + 1):
            for command in ([sys.executable, str(EMPTY)], [program, str(SEED)]):
                for name, value in _run(command, environment).items():
                    # The first round fills caches and is not counted.
                    times.setdefault(name, []).extend([value] * bool(turn))
    floor = statistics.median(times["empty"])
    for name, values in times.items():
        middle = statistics.median(values)
        print(f"  frozen, {name:<10} {middle:6.0f} ms  {middle / floor:.2f}")
    return 0


def _run(command: Sequence[str], environment: Mapping[str, str]) -> dict[str, float]:
    start = time.monotonic()
    run = subprocess.run(command, env=dict(environment), check=True, capture_output=True)
    stamps: dict[str, float] = json.loads(run.stdout)
    return {name: (stamp - start) * 1000 for name, stamp in stamps.items()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
